import type { Accept, InboundMessage } from '../../src/ports/chat';
import type { Answers } from '../../src/ports/mailbox';
import type { TutorAnswer } from '../../src/ports/turn';

export function tutorAnswer(answer: Partial<TutorAnswer> = {}): TutorAnswer {
  return {
    kind: 'turn',
    text: 'A river! What do you do there?',
    reply: 'A river! What do you do there?',
    suggestions: ['We swim.', 'We fish there.', 'I often draw the trees near it.'],
    analysis: '“有”用 there is。',
    corrections: [{ wrong: 'There have', right: 'There is', type: 'chinglish', why: '用 there is。' }],
    by: 'offline',
    turn: 1,
    topic: 'My hometown',
    ...answer,
  };
}

/**
 * What stands behind the API in the tests of the API alone: takes each delivery id once and answers when it is told to, or
 * at once with `answerNow`. Hand the same one to a second server to see a restart.
 */
export function createAnsweringApp({ answerNow = true } = {}) {
  const accepted: InboundMessage[] = [];
  const stored = new Map<string, string>();
  const waiters = new Map<string, ((answer: string) => void)[]>();

  function answer(messageId: string, value: TutorAnswer): void {
    stored.set(messageId, JSON.stringify(value));
    for (const resolve of waiters.get(messageId) ?? []) resolve(JSON.stringify(value));
    waiters.delete(messageId);
  }

  const accept: Accept = async (message) => {
    if (accepted.some(({ id }) => id === message.id)) return 'duplicate';
    accepted.push(message);
    const text = message.content.kind === 'text' ? message.content.text : '';
    if (answerNow) answer(message.id, tutorAnswer({ turn: accepted.length, reply: `You said: ${text}` }));
    return 'accepted';
  };

  const answers: Pick<Answers, 'wait'> = {
    wait(_channel, messageId, signal) {
      const known = stored.get(messageId);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        waiters.set(messageId, [...(waiters.get(messageId) ?? []), resolve]);
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    },
  };
  return { accept, accepted, answers, answer };
}
