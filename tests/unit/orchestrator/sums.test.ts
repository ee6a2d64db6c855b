import { addTurn } from '../../../src/orchestrator/sums';
import { freshState } from '../../../src/orchestrator/state';
import type { ConversationState } from '../../../src/ports/conversation';
import type { TurnRecord } from '../../../src/ports/school';

const noon = Date.UTC(2026, 10, 22, 4); // 12:00 in Shanghai
const assignment = { id: 'a1', classId: 'k1', turns: 2, words: ['village'] };

function turn(number: number, over: Partial<TurnRecord> = {}): TurnRecord {
  return {
    id: `t${number}`,
    personId: 'p1',
    conversation: 'web:c1:p1',
    topic: 'My hometown',
    turn: number,
    at: noon,
    pupil: 'I live in a small village.',
    tutor: { reply: 'Nice!', corrected: 'I live in a small village.', analysis: '' },
    corrections: [],
    clean: true,
    by: 'offline',
    mood: 'neutral',
    englishWords: 6,
    ...over,
  };
}

function after(turns: TurnRecord[], state: ConversationState = freshState('p1')): ConversationState {
  return turns.reduce(
    (before, each) => addTurn(before, each, { timeZone: 'Asia/Shanghai', assignment }).state,
    state,
  );
}

describe('the day’s sum', () => {
  test('keeps the topic by its Chinese title, since parents read it', () => {
    const topic = { title: 'My hometown', titleZh: '我的家乡' };
    expect(after([turn(1)], { ...freshState('p1'), topic }).today?.topics).toEqual(['我的家乡']);
    expect(after([turn(1)]).today?.topics).toEqual(['My hometown']);
    expect(after([turn(1, { topic: '' })]).today?.topics).toEqual([]);
  });

  test('counts turns, words, and the time between turns', () => {
    const state = after([
      turn(1),
      turn(2, { at: noon + 60_000, pupil: 'It is very quiet there.', englishWords: 5 }),
    ]);
    expect(state.today).toMatchObject({ turns: 2, englishWords: 11, day: '2026-11-22', seconds: 20 + 60 });
  });

  test('a suggestion that was tapped or copied counts as practice, and is not quoted as the pupil’s own', () => {
    const suggestions = ['We farm.', 'Most people are farmers.'];
    const options = { timeZone: 'Asia/Shanghai', suggestions };
    const good = (pupil: string) => addTurn(freshState('p1'), turn(1, { pupil }), options).state.today;
    expect(good('Most people are farmers.')).toMatchObject({ good: [], englishWords: 6 });
    expect(good('most people are farmers')).toMatchObject({ good: [] });
    expect(good('Most people are kind farmers.')).toMatchObject({ good: ['Most people are kind farmers.'] });
  });

  test('a pause of an hour is no practice', () => {
    expect(after([turn(1), turn(2, { at: noon + 3_600_000 })]).today?.seconds).toBe(40);
  });

  test('a new day starts from nothing, at midnight of the school', () => {
    const beforeMidnight = Date.UTC(2026, 10, 22, 15, 59, 50);
    const state = after([turn(1, { at: beforeMidnight }), turn(2, { at: beforeMidnight + 20_000 })]);
    expect(state.today).toMatchObject({ day: '2026-11-23', turns: 1 });
  });

  test('keeps right sentences to quote and wrong ones to learn from', () => {
    const wrong = turn(2, {
      pupil: 'I very like it.',
      clean: undefined,
      tutor: { reply: '', corrected: 'I like it very much.', analysis: '' },
      corrections: [{ wrong: 'very like', right: 'like … very much', type: 'chinglish', why: '…' }],
    });
    const { today } = after([turn(1), wrong]);
    expect(today?.good).toEqual(['I live in a small village.']);
    expect(today?.mistakes).toMatchObject([
      { sentence: 'I very like it.', corrected: 'I like it very much.' },
    ]);
    expect(today?.types).toEqual({ chinglish: 1 });
  });

  test('does not quote what the verifier was unsure of', () => {
    expect(after([turn(1, { clean: undefined })]).today?.good).toEqual([]);
  });

  test('stays bounded over a long day', () => {
    const turns = Array.from({ length: 200 }, (_, index) =>
      turn(index + 1, {
        pupil: `Sentence number word${index} is quite long here.`,
        at: noon + index * 1_000,
      }),
    );
    const { today } = after(turns);
    expect(today?.turns).toBe(200);
    expect(today?.good.length).toBeLessThanOrEqual(10);
    expect(today?.words.length).toBeLessThanOrEqual(300);
  });
});

describe('homework', () => {
  test('is done with the turns that it asks for, and stays done', () => {
    const first = after([turn(1)]);
    expect(first.progress?.[0]).toMatchObject({ assignmentId: 'a1', turns: 1, wordsUsed: ['village'] });
    expect(first.progress?.[0]?.doneAt).toBeUndefined();
    const second = after([turn(2, { at: noon + 5_000 })], first);
    expect(second.progress?.[0]?.doneAt).toBe(noon + 5_000);
    expect(after([turn(3, { at: noon + 9_000 })], second).progress?.[0]?.doneAt).toBe(noon + 5_000);
  });

  test('of two assignments each keeps its own count', () => {
    const one = after([turn(1)]);
    const other = addTurn(one, turn(2), {
      timeZone: 'Asia/Shanghai',
      assignment: { ...assignment, id: 'a2' },
    }).state;
    const back = after([turn(3)], other);
    expect(back.progress?.map(({ assignmentId, turns }) => [assignmentId, turns])).toEqual([
      ['a1', 2],
      ['a2', 1],
    ]);
  });
});
