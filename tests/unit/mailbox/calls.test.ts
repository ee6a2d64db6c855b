import { createCalls } from '../../../adapters/mailbox/redis/calls';

/** Calls of a process that takes 'inbox' itself, with what waits in it and what was told to others, and when. */
function desk() {
  const waiting = new Set<string>();
  const told: { what: string; at: number }[] = [];
  const calls = createCalls({
    tell: (kind, bucket) => told.push({ what: `${kind} ${bucket}`, at: performance.now() - started }),
    remains: (kind, bucket) => kind !== 'inbox' || waiting.has(`${kind} ${bucket}`),
    takes: (kind) => kind === 'inbox',
  });
  const started = performance.now();
  return {
    calls,
    told,
    waiting,
    comes(bucket: number) {
      waiting.add(`inbox ${bucket}`);
      calls.call('inbox', bucket);
    },
  };
}

describe('work that finds no free hand', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is told to others when nobody here takes it within a moment', () => {
    const { comes, told, waiting } = desk();
    comes(1);
    comes(2);
    waiting.delete('inbox 2');
    expect(told).toEqual([]);
    jest.advanceTimersByTime(20);
    expect(told.map(({ what }) => what)).toEqual(['inbox 1']);
  });

  it('is told at most five times a second for each bucket, and never forgotten', () => {
    const { comes, told } = desk();
    for (let ms = 0; ms < 1_000; ms += 1) {
      comes(ms % 2);
      jest.advanceTimersByTime(1);
    }
    for (const bucket of [0, 1]) {
      const moments = told.filter(({ what }) => what === `inbox ${bucket}`).map(({ at }) => at);
      expect(moments.length).toBeGreaterThanOrEqual(4);
      expect(moments.length).toBeLessThanOrEqual(5);
    }
    const before = told.length;
    comes(0);
    comes(1);
    jest.advanceTimersByTime(250);
    expect(
      told
        .slice(before)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['inbox 0', 'inbox 1']);
    jest.advanceTimersByTime(1_000);
    expect(told).toHaveLength(before + 2);
  });

  it('is told at once by a process that takes nothing of this kind', () => {
    const { calls, told } = desk();
    calls.call('out-telegram', 3);
    expect(told.map(({ what }) => what)).toEqual(['out-telegram 3']);
  });

  it('is told when the process stops', () => {
    const { comes, calls, told } = desk();
    comes(1);
    jest.advanceTimersByTime(20);
    comes(1);
    calls.stop();
    expect(told.map(({ what }) => what)).toEqual(['inbox 1', 'inbox 1']);
    jest.advanceTimersByTime(1_000);
    expect(told).toHaveLength(2);
  });
});
