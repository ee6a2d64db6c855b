import { turnsAtOnce } from '../../../src/composition/open-ports';

describe('how many conversations run side by side', () => {
  it('is never less than a class needs', () => {
    expect(turnsAtOnce({ LLM_MAX_CONCURRENCY: 32 })).toBe(64);
    expect(turnsAtOnce({ LLM_BASE_URL: ['http://one/v1'], LLM_MAX_CONCURRENCY: 4 })).toBe(64);
  });

  it('is more than what the model servers take together', () => {
    const LLM_BASE_URL = ['http://one/v1', 'http://two/v1'];
    expect(turnsAtOnce({ LLM_BASE_URL, LLM_MAX_CONCURRENCY: 100 })).toBe(400);
  });
});
