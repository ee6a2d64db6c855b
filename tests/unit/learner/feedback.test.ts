import { analyse } from '../../../src/learner/analysis';
import { evaluateM2 } from '../../../src/learner/evaluate';
import { nextStage, type LadderState } from '../../../src/learner/ladder';
import type { Correction } from '../../../src/ports/turn';

const correction: Correction = { wrong: 'go', right: 'went', type: 'verb-tense', why: '昨天的事用过去式。' };
const step = (
  state: LadderState,
  sentence: string,
  shown: Correction[],
  mood: 'neutral' | 'upset' = 'neutral',
) => nextStage(state, { sentence, verdict: shown.length > 0 ? 'wrong' : 'clean', shown, mood });

describe('the retry ladder', () => {
  test('the same error is elicited, hinted at, then modelled', () => {
    const first = step({}, 'Yesterday I go to the park.', [correction]);
    const second = step(
      JSON.parse(JSON.stringify(first.state)) as LadderState,
      'I go to the park yesterday.',
      [correction],
    );
    const third = step(second.state, 'Yesterday I go to park.', [correction]);
    expect([first.stage, second.stage, third.stage]).toEqual(['elicit', 'hint', 'model']);
  });

  test('a repaired sentence is recognised, and the ladder is left', () => {
    const first = step({}, 'Yesterday I go to the park.', [correction]);
    const second = step(first.state, 'Yesterday I went to the park.', []);
    expect(second.repaired).toEqual(correction);
    expect(second.state.target).toBeUndefined();
  });

  test('another error starts at the first stage again', () => {
    const first = step({}, 'Yesterday I go to the park.', [correction]);
    const other: Correction = { wrong: 'two dog', right: 'two dogs', type: 'noun-number', why: '用复数。' };
    expect(step(first.state, 'We have two dog at home.', [other]).stage).toBe('elicit');
  });

  test('who is upset is not corrected', () => {
    const result = step({}, 'I very sad, my dog die.', [correction], 'upset');
    expect(result.stage).toBeUndefined();
    expect(result.target).toBeUndefined();
  });

  test.each([
    ['In spring flowers are everywhere.', false],
    ['There are two rivers near my home.', true],
    ['There are many mountains.', true],
  ])('a little word is a repair only in the place where it was wrong: %s', (sentence, repaired) => {
    const be: Correction = { wrong: 'have', right: 'are', type: 'verb-form', why: '“某处有”用 there are。' };
    const first = step({}, 'There have many mountains.', [be]);
    expect(step(first.state, sentence, []).repaired).toEqual(repaired ? be : undefined);
  });

  test('an error asked for stays the target while it is there, even beside a worse one', () => {
    const worse: Correction = {
      wrong: 'open',
      right: 'turn on',
      type: 'chinglish',
      why: '开灯是 turn on。',
    };
    const first = step({}, 'Yesterday I go to the park.', [correction]);
    const second = step(first.state, 'Yesterday I go to the park and open the light.', [worse, correction]);
    expect(second).toMatchObject({ stage: 'hint', target: correction });
  });

  const liking: Correction = { wrong: 'very like', right: 'really like', type: 'word-order', why: '…' };
  test.each([
    ['I like noodles with beef very much.', true],
    ['I really like noodles with beef.', true],
    ['I like noodles.', false],
    ['I very like beef with noodles.', false],
  ])('whoever says the same in other right words has repaired it: %s', (sentence, repaired) => {
    const first = step({}, 'I very like noodles with beef.', [liking]);
    const now = step(first.state, sentence, []);
    expect(now.repaired).toEqual(repaired ? liking : undefined);
  });

  test('other words are a repair only where nothing is wrong with them', () => {
    const first = step({}, 'I very like noodles with beef.', [liking]);
    const other: Correction = { wrong: 'beefs', right: 'beef', type: 'noun-number', why: '…' };
    expect(step(first.state, 'I like noodles with beef so much beefs.', [other]).repaired).toBeUndefined();
  });

  test('a sentence about something else is no repair', () => {
    const first = step({}, 'Yesterday I go to the park.', [correction]);
    expect(step(first.state, 'I like dogs.', []).repaired).toBeUndefined();
  });
});

describe('the Chinese note', () => {
  const note = (sentence: string, stage?: 'elicit' | 'hint' | 'model') =>
    analyse({ sentence, verdict: 'wrong', shown: [correction], stage });

  test('the right words stay hidden until the last stage', () => {
    expect(note('Yesterday I go home.', 'elicit')).not.toContain('went');
    expect(note('Yesterday I go home.', 'hint')).not.toContain('went');
    expect(note('Yesterday I go home.', 'hint')).toContain(correction.why);
    expect(note('Yesterday I go home.', 'model')).toContain('went');
  });

  test.each([
    ['I like summer because I can swim.', 'because'],
    ['We went to the zoo.', 'went'],
    ['She has never seen snow.', 'has never seen'],
    ['I enjoy reading.', 'enjoy reading'],
    ['My mother cooks dinner.', 'My mother cooks'],
    ['I have two dogs at home.', 'two dogs'],
    ['I go to school by bus.', 'by bus'],
    ['Can you help me?', 'Can'],
  ])('praise for "%s" names what was done: %s', (sentence, named) => {
    expect(analyse({ sentence, verdict: 'clean', shown: [] })).toContain(named);
  });

  test.each([
    ['Hi, Tom!', true],
    ['Hello', true],
    ['History.', false],
    ['hint', false],
    ['Byebugs.', false],
    ['Bye!', true],
  ])('"%s": whether it is taken for a greeting or a goodbye: %s', (sentence, isPolite) => {
    for (const verdict of ['clean', 'unsure'] as const)
      expect(/打招呼|道别/.test(analyse({ sentence, verdict, shown: [] }))).toBe(isPolite);
  });

  test.each([
    ['If I was a scientist, I will invent a robot.', false],
    ['If it rains, we will stay at home.', true],
    ['If I had a robot, it would help my grandma.', true],
  ])('"%s": whether both halves of a condition are praised: %s', (sentence, isPraised) => {
    expect(/时态配合得很好/.test(analyse({ sentence, verdict: 'clean', shown: [] }))).toBe(isPraised);
  });

  test('praise does not say the same of all plain sentences', () => {
    const plain = [
      'My name is Li Hua.',
      'I play basketball.',
      'I live in a small village.',
      'My favourite sport is tennis.',
    ];
    const notes = plain.map((sentence) => analyse({ sentence, verdict: 'clean', shown: [] }));
    expect(new Set(notes.map((text) => text.replace(/[A-Za-z' ]+/g, ''))).size).toBe(plain.length);
  });

  test('a short answer is asked to grow, in its own words', () => {
    expect(analyse({ sentence: 'yes', verdict: 'unsure', shown: [] })).toContain('yes');
  });

  test('of an unsure sentence nothing is said about its form', () => {
    expect(analyse({ sentence: 'blorf zonk', verdict: 'unsure', shown: [] })).not.toMatch(
      /对了|准确|地道|写对/,
    );
  });

  test('a repair is praised, Chinese words are given in English, an upset pupil is only heard', () => {
    expect(
      analyse({ sentence: 'I went home.', verdict: 'clean', shown: [], repaired: correction }),
    ).toContain('went');
    // Right words that the pupil did not write are not praised.
    expect(
      analyse({ sentence: 'I walked home.', verdict: 'clean', shown: [], repaired: correction }),
    ).not.toContain('went');
    expect(
      analyse({
        sentence: 'I like 火锅.',
        verdict: 'unsure',
        shown: [],
        glosses: [{ zh: '火锅', en: 'hotpot' }],
      }),
    ).toContain('hotpot');
    expect(
      analyse({ sentence: 'I go sad.', verdict: 'wrong', shown: [correction], upset: true }),
    ).not.toContain('go');
  });
});

describe('scores on an M2 file', () => {
  const m2 = [
    "S I do n't likes it .",
    'A 3 4|||R:VERB|||like|||REQUIRED|||-NONE-|||0',
    '',
    'S He is fine .',
    'A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0',
    '',
    'S She go home .',
    'A 1 2|||R:VERB:SVA|||goes|||REQUIRED|||-NONE-|||0',
    'A 1 2|||R:VERB:TENSE|||went|||REQUIRED|||-NONE-|||1',
    '',
    'S I have dog .',
    'A 2 2|||M:DET|||a|||REQUIRED|||-NONE-|||0',
  ].join('\n');

  test('a perfect checker has full marks, whichever annotator it agrees with', () => {
    const answers: Record<string, string> = {
      "I don't likes it.": "I don't like it.",
      'She go home.': 'She went home.',
      'I have dog.': 'I have a dog.',
    };
    const { scores } = evaluateM2(m2, (sentence) => ({ corrected: answers[sentence] ?? sentence }));
    expect(scores).toMatchObject({
      precision: 1,
      recall: 1,
      falseCorrectionRate: 0,
      helpedRate: 1,
      truePositives: 3,
    });
  });

  test('a change of a correct sentence counts against it, silence costs recall alone', () => {
    const { scores } = evaluateM2(m2, (sentence) => ({
      corrected: sentence === 'He is fine.' ? 'He was fine.' : sentence,
    }));
    expect(scores).toMatchObject({
      precision: 0,
      recall: 0,
      falseCorrectionRate: 1,
      correctSentences: 1,
      wrongSentences: 3,
    });
    expect(evaluateM2(m2, (sentence) => ({ corrected: sentence })).scores).toMatchObject({
      falsePositives: 0,
      recall: 0,
      falseCorrectionRate: 0,
    });
  });
});
