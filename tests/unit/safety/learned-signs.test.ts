import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSafetyLists } from '../../../config/safety';
import { createSafety, evaluateCrisis, readCrisisSet, type SignModel } from '../../../src/safety';
import { createSignDetector } from '../../../src/safety/signs/detect';
import { featuresOfSentence, fingerprint, trainingSamples } from '../../training/sentences';
import { probability, train } from '../../training/logistic';

const lists = loadSafetyLists();
const safety = createSafety({ lists });
const rules = createSafety({ lists: { ...lists, signs: undefined } });
const evaluated = (file: string, { checkInput } = safety) =>
  evaluateCrisis(readCrisisSet(readFileSync(join(__dirname, '../../sets', file), 'utf8')), (sentence) =>
    checkInput(sentence),
  );

describe('the weights', () => {
  it('belong to the sentences and to what is seen in them; if not, "npm run train" makes new ones', () => {
    const samples = trainingSamples();
    expect(lists.signs!.fingerprint).toBe(fingerprint(samples));
  });

  it('are the same each time they are learned', () => {
    const samples = trainingSamples().slice(0, 200);
    const features = samples.map(({ sentence }) => featuresOfSentence(sentence));
    const labels = samples.map((_, index) => index % 3 === 0);
    const [one, other] = [train(features, labels, 1 << 12), train(features, labels, 1 << 12)];
    expect(one).toEqual(other);
    const right = features.filter((each, index) => probability(one, each) >= 0.5 === labels[index]);
    expect(right.length).toBeGreaterThan(190);
  });
});

/** Never learned from; the figures at first sight stand in tests/sets/README.md. These bounds only say that it got no worse. */
describe.each([
  ['crisis-round-9.tsv', 0.94, 0.02],
  ['crisis-round-10.tsv', 0.9, 0.04],
  ['crisis-round-11.tsv', 0.96, 0.02],
  ['crisis-round-12.tsv', 0.78, 0.03],
  ['crisis-round-13.tsv', 0.84, 0.04],
])('the sentences of %s, which were not learned', (file, recall, falseAlarms) => {
  it('are found as often as before', () => {
    const { alarms, found, harmless, falseAlarms: wrong } = evaluated(file);
    expect(found / alarms).toBeGreaterThanOrEqual(recall);
    expect(wrong / harmless).toBeLessThanOrEqual(falseAlarms);
  });

  it('are found more often than by the rules alone', () => {
    expect(evaluated(file).found).toBeGreaterThan(1.15 * evaluated(file, rules).found);
  });
});

const withSigns = (change: Partial<SignModel>) =>
  createSafety({ lists: { ...lists, signs: { ...lists.signs!, ...change } } });

describe('what is explicit', () => {
  const plain = [
    'I want to kill myself',
    'I want to die',
    'I cut my wrist',
    'My father beats me with a belt',
    'My uncle touched my private parts',
    '我要自杀',
    '我不想活了',
    '爸爸用皮带打我',
    '叔叔摸我下面',
  ];

  it.each(plain)('is an alarm by the rules alone and by what was learned alone: %s', (text) => {
    expect(rules.checkInput(text)).toMatchObject({ kind: 'crisis', certainty: 'explicit' });
    const { danger } = createSignDetector(lists.signs)(text);
    expect(danger).toBeGreaterThanOrEqual(lists.signs!.alarm);
  });

  it.each(plain)('is an alarm unless what was learned is nearly certain that it is harmless: %s', (text) => {
    const never = { alarm: 2, alarmInFrame: 2, doubted: 2 };
    expect(withSigns({ ...never, overruled: 0 }).checkInput(text)).toMatchObject({
      kind: 'crisis',
      certainty: 'explicit',
    });
    expect(withSigns({ ...never, overruled: 2 }).checkInput(text).kind).not.toBe('crisis');
    expect(lists.signs!.overruled).toBeLessThanOrEqual(0.1);
  });

  it('is not doubted in a text too short to be looked at', () => {
    expect(withSigns({ overruled: 2, doubted: 2 }).checkInput('kms').kind).toBe('crisis');
  });

  it.each(['好想妈妈，给妈妈打了电话', '我可不会想死，你放心'])(
    'is left to a second look where the words only look like it: %s',
    (text) => {
      expect(rules.checkInput(text)).toMatchObject({ kind: 'crisis', certainty: 'explicit' });
      expect(safety.checkInput(text).kind).toBe('safe');
    },
  );
});

describe('a doubt', () => {
  it('is no alarm and is told', () => {
    const careful = createSafety({ lists: { ...lists, signs: { ...lists.signs!, suspicious: 0 } } });
    expect(careful.checkInput('I like noodles with beef')).toMatchObject({
      kind: 'safe',
      suspicion: expect.any(Number),
    });
    expect(safety.checkInput('I like noodles with beef')).toEqual({ kind: 'safe' });
  });

  it('is what remains of a sign by the rules that what was learned holds to be harmless', () => {
    const doubting = createSafety({
      lists: { ...lists, signs: { ...lists.signs!, danger: { ...lists.signs!.danger, bias: -1_000 } } },
    });
    const sign = "I'm afraid to go home.";
    expect(rules.checkInput(sign)).toMatchObject({ kind: 'crisis', certainty: 'sign' });
    expect(doubting.checkInput(sign)).toMatchObject({ kind: 'safe', suspicion: expect.any(Number) });
  });
});

describe('who may be the danger, where only what was learned sees it', () => {
  const learnedOnly = (text: string) => {
    expect(rules.checkInput(text).kind).not.toBe('crisis');
    return safety.checkInput(text);
  };

  it('is the household where one of it is named, or nobody is and it happens at home', () => {
    expect(learnedOnly('She goes for me with whatever is in her hand')).toMatchObject({
      kind: 'crisis',
      aboutParent: true,
      aboutSchool: false,
    });
  });

  it('is not the teacher to whom it is told', () => {
    expect(learnedOnly('Teacher, my uncle keeps his hand in my pyjamas')).toMatchObject({
      kind: 'crisis',
      aboutSchool: false,
    });
  });
});

it('hears one sentence among harmless ones', () => {
  const text = 'Today we had PE. It was fun. Dad presses cigarettes on my arm. Tomorrow we have a test.';
  expect(safety.checkInput(text)).toMatchObject({ kind: 'crisis' });
  expect(safety.checkInput(text.replace('presses cigarettes on', 'puts a bandage on'))).toMatchObject({
    kind: 'safe',
  });
});

it('lets strangers belong to a scene that is played', () => {
  const text = 'A strange car drives slowly beside me and he wants that I get in';
  expect(safety.checkInput(text)).toMatchObject({ kind: 'crisis', concern: 'danger' });
  expect(safety.checkInput(text, { roleplay: true }).kind).toBe('safe');
});
