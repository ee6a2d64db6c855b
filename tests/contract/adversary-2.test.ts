import { secondCases, type SecondCase } from '../adversary/outputs-2';
import { complaints } from '../support/contract';
import { scriptedModel, startLesson } from '../support/practice';

async function shownTo({ pupil, outputs }: SecondCase): Promise<{ text: string; by: string }> {
  const heard = await startLesson({ model: scriptedModel(...outputs) }).says(pupil);
  expect(
    complaints({ sentence: pupil, heard, before: [], level: 'B1', maxWords: 30, lessonWords: [] }),
  ).toEqual([]);
  const { text, corrections, by } = heard.answer;
  return { text: [text, ...corrections.flatMap(({ right, why }) => [right, why])].join('\n'), by };
}

describe('what a pupil does not see, whatever the model writes', () => {
  it.each(secondCases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    expect((await shownTo(one)).text).not.toMatch(one.never);
  });
});

describe('what was good in a bad answer', () => {
  const kept = secondCases.filter(({ keeps }) => keeps !== undefined);
  it.each(kept.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { text, by } = await shownTo(one);
    expect(text).toMatch(one.keeps!);
    expect(by).not.toBe('offline');
  });
});
