import { createSecondLook } from '../../../src/orchestrator/second-look';
import { createTurn } from '../../../src/orchestrator';
import type { TurnOptions } from '../../../src/orchestrator/turn';
import { plainAnswer } from '../../../src/orchestrator/notice';
import { freshState } from '../../../src/orchestrator/state';
import type { TurnContext } from '../../../src/ports/conversation';
import type { ModelWitness, SafetyVerdict } from '../../../src/safety';
import { safety } from '../../support/practice';

const alarm = {
  kind: 'crisis',
  concern: 'danger',
  certainty: 'sign',
  aboutParent: false,
  aboutSchool: false,
} as const;

/** What becomes of a sentence on which the rules say this, and a second look that. */
async function heard(rules: SafetyVerdict, looked: SafetyVerdict) {
  const looks: SafetyVerdict[] = [];
  const context = {
    message: {
      id: 'm1',
      channel: 'direct',
      chat: 'c',
      chatKind: 'private',
      addressed: true,
      content: { kind: 'text', text: 'he waits for me' },
    },
    text: 'he waits for me',
    state: { ...freshState('p1'), disclosed: true },
    now: 0,
    setting: { person: { id: 'p1', roles: ['student'], classIds: [], consented: true, language: 'zh' } },
  } as unknown as TurnContext;
  const turn = createTurn({
    commands: {
      parse: () => undefined,
      suggest: () => undefined,
      begun: async () => undefined,
      run: () => Promise.reject(new Error()),
    },
    skill: { turn: async (asked: TurnContext) => plainAnswer(asked, 'the lesson', 'turn') },
    safety: { ...safety, checkInput: () => rules },
    crisisDesk: {
      read: async () => ({ phase: 'none' }),
      onSign: async (asked: TurnContext) => plainAnswer(asked, 'the lesson stops', 'crisis'),
    },
    secondLook: async (_context: TurnContext, before: SafetyVerdict) => {
      looks.push(before);
      return looked;
    },
    timeZone: 'Asia/Shanghai',
    openPractice: true,
  } as unknown as TurnOptions);
  const [answer] = (await turn(context)).effects;
  return { text: answer?.kind === 'answer' ? answer.message.text : '', looks: looks.length };
}

test('a suspicion of the rules asks for a second look before the lesson, which may stop it', async () => {
  const doubt: SafetyVerdict = { kind: 'safe', suspicion: 0.7 };
  expect(await heard(doubt, alarm)).toEqual({ text: 'the lesson stops', looks: 1 });
  expect(await heard(doubt, doubt)).toEqual({ text: 'the lesson', looks: 1 });
});

test('without a suspicion nobody is asked, and an alarm of the rules needs no second look', async () => {
  expect(await heard({ kind: 'safe' }, alarm)).toEqual({ text: 'the lesson', looks: 0 });
  expect(await heard(alarm, { kind: 'safe' })).toEqual({ text: 'the lesson stops', looks: 0 });
});

test('two doubts about the same words of one message are one call to the model', async () => {
  const asked: string[] = [];
  const secondLook = createSecondLook({
    witness: {
      async look(text: string) {
        asked.push(text);
        return text.includes('knife') ? alarm : undefined;
      },
    } as unknown as ModelWitness,
    clock: { now: () => 0 },
    modelTimeoutMs: 20_000,
  });
  const message = { id: 'm1' };
  const of = (text: string) =>
    ({ message, text, now: 0, setting: { person: { consented: true } } }) as unknown as TurnContext;
  const safe: SafetyVerdict = { kind: 'safe', suspicion: 0.5 };
  await secondLook(of('he waits'), safe);
  expect(await secondLook({ ...of('he waits') }, { kind: 'safe' })).toMatchObject({ kind: 'safe' });
  expect(asked).toEqual(['he waits']);
  expect(await secondLook(of('he has a knife'), safe)).toMatchObject({ kind: 'crisis' });
  expect(asked).toEqual(['he waits', 'he has a knife']);
});
