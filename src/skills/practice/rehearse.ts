import type { TurnContext } from '../../ports/conversation';
import type { Logger } from '../../ports/logger';
import { systemClock } from '../../shared/clock';
import { createPracticeSkill, type PracticeOptions } from './practice';

/** With a name and a word that nobody knows, which load the tagger and the dictionary. */
const text = 'Yesterday Tom go to the park with my friends, because I like aples.';

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

/**
 * One turn with the offline tutor that nobody hears and nothing counts: patterns are compiled and tables made where they are used first,
 * which takes 0.2 s of the first pupil's turn else.
 */
export async function rehearse(
  options: Pick<PracticeOptions, 'catalog' | 'offline' | 'readPrompt'> & {
    safety: PracticeOptions['safety'] & { checkInput(text: string): unknown };
  },
): Promise<void> {
  const skill = createPracticeSkill({
    ...options,
    timeoutMs: 1_000,
    conversationKey: () => 'rehearsal',
    clock: systemClock,
    metrics: { count: () => undefined, observe: () => undefined },
    logger: silent,
  });
  const context: TurnContext = {
    message: {
      id: 'rehearsal', channel: 'rehearsal', chat: 'rehearsal', chatKind: 'private', sender: { id: 'nobody', name: '' }, addressed: true,
      content: { kind: 'text', text }, receivedAt: 0,
    },
    text,
    setting: {
      person: { id: 'nobody', name: '', roles: [], language: 'zh', classIds: [], reach: [], consented: true },
      isNew: false,
      chatKind: 'private',
    },
    state: {
      version: 1, personId: 'nobody', skill: skill.name, active: false, history: [], asked: [], turn: 0, suggestions: [],
    },
    now: 0,
    signal: new AbortController().signal,
    newId: (kind) => kind,
    showReply: () => undefined,
  }; // prettier-ignore
  options.safety.checkInput(text);
  await skill.turn(context);
}
