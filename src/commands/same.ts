import type { ConversationState } from '../ports/conversation';
import type { Language } from '../ports/language';
import type { Person } from '../ports/school';
import { defineCommand } from './command';
import { choiceMark } from './parse';
import { textArgument } from './schemas';

const name = 'same';
const answerWithinMs = 24 * 3_600_000;

/** "Are you the pupil of this name?", to be answered with one tap: 1. */
export function samePersonQuestion(
  former: Pick<Person, 'id' | 'name'>,
  { language, now }: { language: Language; now: number },
): { text: string; pending: NonNullable<ConversationState['pending']> } {
  const text =
    language === 'zh'
      ? `你是本班以前的“${former.name}”吗？是的话请回复 1，以前的练习就接上了；不是就不用管。`
      : `Are you the "${former.name}" of this class from before? If so, answer 1 and your practice goes on; if not, never mind.`;
  const detail = choiceMark + JSON.stringify([former.id]);
  return { text, pending: { command: name, detail, expiresAt: now + answerWithinMs } };
}

/** The yes to that question; all that made us ask is looked at again. */
export const sameCommand = defineCommand({
  name,
  aliases: [],
  place: 'anywhere',
  help: { zh: '我是以前的同学', en: 'I am the pupil from before' },
  hidden: true,
  arguments: textArgument,
  async run(formerId, { school, person, context, t, say, refuse }) {
    const { pending } = context.state;
    const { channel, sender } = context.message;
    const { classroom } = context.setting;
    const wasAsked =
      pending?.command === name &&
      pending.expiresAt > context.now &&
      pending.detail === choiceMark + JSON.stringify([formerId]);
    const done = t(
      '欢迎回来！以前的练习和报告都接上了。',
      'Welcome back! Your practice and reports go on from before.',
    );
    const state = { ...context.state, pending: undefined };
    if (wasAsked && formerId === person.id) return say(done, { state });
    const former =
      wasAsked && classroom && sender.passingSince !== undefined
        ? await school.recognition.former({
            person,
            classId: classroom.id,
            channel,
            since: sender.passingSince,
          })
        : undefined;
    if (former?.id !== formerId) {
      return refuse(
        t(
          '现在不能确认。请私聊我发送 /help，或请老师帮忙。',
          'That cannot be confirmed now. Send me /help in private, or ask your teacher.',
        ),
      );
    }
    await school.people.change(person, (before) => before);
    const writes = await school.linking.merge(person.id, former.id, { channel, userId: sender.id });
    return say(done, { state, effects: writes.map((write) => ({ kind: 'snapshot', write })) });
  },
});
