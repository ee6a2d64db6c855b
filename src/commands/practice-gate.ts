import type { TurnResult } from '../ports/conversation';
import type { Call } from './command';

/** Why this person cannot practise yet, in kind words; undefined when they can. */
export function practiceGate({ person, settings, t, refuse }: Call): TurnResult | undefined {
  if (!person.consented) {
    return refuse(
      t(
        '你们班要先由家长同意，才能开始练习。请把老师给的家长码交给爸爸妈妈或监护人，他们发给我并回复“同意”就可以了。',
        'In your class a parent has to agree first. Please give the parent code from your teacher to a parent or guardian; they send it to me and answer "agree".',
      ),
    );
  }
  if (!settings.openPractice && person.classIds.length === 0) {
    return refuse(
      t(
        '这里的练习只对班级里的同学开放。请向老师要班级码，然后发给我，例如：加入 K7QM-3XWP',
        'Practice here is for pupils of a class. Ask your teacher for the class code and send it to me, such as: /join K7QM-3XWP',
      ),
    );
  }
  return undefined;
}
