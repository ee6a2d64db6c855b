import type { TurnContext, TurnResult } from '../ports/conversation';
import type { Person } from '../ports/school';
import { samePersonQuestion } from '../commands/same';
import type { Newcomer } from '../school/recognition';
import { isRetryable } from '../shared/errors';

/**
 * Asks a newcomer whose id holds for this login alone whether they are the pupil of the same name whom the class knows already. The
 * question goes with the first answer; nothing is joined before the yes.
 */
export function withRecognition(
  turn: (context: TurnContext) => Promise<TurnResult>,
  former: (newcomer: Newcomer) => Promise<Person | undefined>,
) {
  return async function turnWithRecognition(context: TurnContext): Promise<TurnResult> {
    const result = await turn(context);
    const { setting, message } = context;
    const { classroom, person, isNew } = setting;
    const since = message.sender.passingSince;
    if (!isNew || since === undefined || !classroom || message.chatKind !== 'group' || result.state.pending)
      return result;
    if (!result.effects.some((effect) => effect.kind === 'answer' && effect.answer.kind === 'turn'))
      return result;
    const newcomer = { person, classId: classroom.id, channel: message.channel, since };
    const found = await former(newcomer).catch((error: unknown) => {
      // a lesson goes on while the records are away
      if (isRetryable(error)) return undefined;
      throw error;
    });
    if (!found) return result;
    const { text, pending } = samePersonQuestion(found, { language: person.language, now: context.now });
    return {
      state: { ...result.state, pending },
      effects: result.effects.map((effect) =>
        effect.kind === 'answer'
          ? { ...effect, message: { ...effect.message, text: `${effect.message.text}\n\n${text}` } }
          : effect,
      ),
    };
  };
}
