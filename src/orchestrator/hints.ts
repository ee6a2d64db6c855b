import type { OutboundMessage } from '../ports/chat';
import type { TurnContext, TurnResult } from '../ports/conversation';
import type { Setting } from '../ports/school';
import { appended, plainAnswer, prepended } from './notice';
import { say } from './texts';

/** A parent or teacher who writes Chinese wants something else than a lesson: that is what they read first, or all they read. */
export function createHints(
  suggest: (text: string, person: Setting['person']) => Pick<OutboundMessage, 'text' | 'buttons'> | undefined,
) {
  return function withHint(context: TurnContext, result: TurnResult): TurnResult {
    const { setting, state, message, text } = context;
    const { roles, language } = setting.person;
    const isNotEnglish = result.effects.some(
      (effect) => effect.kind === 'answer' && effect.answer.kind === 'not-english',
    );
    if (!isNotEnglish) return result;
    if (roles.includes('student')) {
      // a parent who sent the class code is taken for a pupil until they send theirs
      const mayBeParent = state.turn === 0 && saysParentOrTeacher.test(text);
      return mayBeParent ? plainAnswer(context, say('helpHintStranger', language)) : result;
    }
    // Who asks for a class or a child is not to be taught how to ask it in English.
    const meant = roles.length > 0 ? suggest(text, setting.person) : undefined;
    if (meant !== undefined) return plainAnswer(context, meant.text, 'notice', meant.buttons);
    if (message.chatKind !== 'private') return result;
    const hasLesson = state.turn > 0 || state.suggestions.length > 0;
    if (roles.length > 0) {
      const usual = say(roles.includes('parent') ? 'helpHintParent' : 'helpHintStaff', language);
      return hasLesson ? prepended(result, usual) : plainAnswer(context, usual);
    }
    if (saysParentOrTeacher.test(text) && state.turn === 0)
      return plainAnswer(context, say('helpHintStranger', language));
    if (soundsLikeParent.test(text)) return prepended(result, say('helpHint', language));
    if (state.turn > 0) return result;
    return hasLesson
      ? appended(result, say('helpHint', language))
      : prepended(result, say('firstContact', language));
  };
}

/** "谢谢", "收到": who teaches or looks after a pupil says it to a helper, and wants no lesson. */
export function isCourtesy({ setting, message, text }: TurnContext): boolean {
  const { roles } = setting.person;
  return (
    roles.length > 0 &&
    !roles.includes('student') &&
    message.chatKind === 'private' &&
    /^(?:好的?[,，]?)?(?:谢谢|多谢|谢了|感谢|辛苦了?|麻烦了?|收到|知道了|明白了?|好的?|好吧|嗯+|哦+)(?:你|您|老师|啦|了|哈|啊)*[。.!！~]*$/u.test(
      text.trim(),
    )
  );
}

/** Who writes so is no pupil, though nobody knows yet who it is. */
const saysParentOrTeacher =
  /我是(?!.*(?:学生|同学)).{0,8}(?:妈妈|爸爸|奶奶|爷爷|外婆|外公|姥姥|姥爷|家长|监护人|老师)|家长码|邀请码|绑定|周报|^我?同意[。.!！]*$|怎么看.{0,6}报告|(?:孩子|小孩|娃|他|她)(?:今天|今晚|这周|最近)?(?:有没有)?[练学](?:习|得|了|过)/u;
/** Nobody knows yet who writes so. */
const soundsLikeParent = /家长|孩子|的(?:妈妈|爸爸|奶奶|爷爷|外婆|外公|监护人)|我是.{0,6}老师|绑定/u;
