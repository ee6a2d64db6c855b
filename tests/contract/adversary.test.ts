import {
  correctionCases,
  noteCases,
  replyCases,
  suggestionCases,
  wholeCases,
  type OutputCase,
} from '../adversary/outputs';
import { complaints } from '../support/contract';
import { catalog, scriptedModel, startLesson, type Heard } from '../support/practice';

/** What the model wrote in its last try, where that was an object. */
function written({ outputs }: OutputCase): Record<string, unknown> {
  return JSON.parse(outputs.at(-1)!) as Record<string, unknown>;
}

async function play({ pupil, outputs, first = [] }: OutputCase): Promise<Heard> {
  const topic = first.find((line) => line.startsWith('/topic '));
  const lesson = startLesson({
    model: scriptedModel(...outputs),
    topicId: topic && catalog.findTopic(topic.slice('/topic '.length))?.id,
  });
  if (topic) await lesson.opens();
  const heard = await lesson.says(pupil);
  const { topic: shownTopic } = heard.state;
  const entry = shownTopic?.id ? catalog.topic(shownTopic.id) : undefined;
  expect(
    complaints({
      sentence: pupil,
      heard,
      before: [],
      level: 'B1',
      maxWords: 30,
      lessonWords: entry ? [entry.title, ...entry.words.map(({ word }) => word)] : [],
    }),
  ).toEqual([]);
  return heard;
}

const named = (cases: readonly OutputCase[]) => cases.map((one) => [one.name, one] as const);

describe('a reply that no tutor of children gives', () => {
  it.each(named(replyCases))('%s', async (_name, one) => {
    const { answer } = await play(one);
    expect(answer.reply).not.toBe(written(one).reply);
  });
});

describe('suggestions that a pupil could not say', () => {
  it.each(named(suggestionCases))('%s', async (_name, one) => {
    const { answer } = await play(one);
    expect(answer.suggestions).not.toEqual(written(one).suggestions);
    expect(answer.reply).toBe(written(one).reply);
  });
});

describe('a note that is not about the sentence, or not true', () => {
  it.each(named(noteCases))('%s', async (_name, one) => {
    const { answer } = await play(one);
    expect(answer.analysis).not.toBe(written(one).analysis);
    expect(answer.by).not.toBe('offline');
  });
});

describe('corrections that are none', () => {
  it.each(named(correctionCases))('%s', async (_name, one) => {
    const { answer } = await play(one);
    const shown = answer.corrections.map(({ wrong, right }) => `${wrong} -> ${right}`);
    expect(one.rights).toEqual(expect.arrayContaining(shown));
    if (one.rights!.length > 0) expect(shown).not.toEqual([]);
  });
});

describe('a turn in another wrapping than it was asked for', () => {
  it.each(named(wholeCases))('%s', async (_name, one) => {
    expect(['turn', 'off-topic']).toContain((await play(one)).answer.kind);
  });
});
