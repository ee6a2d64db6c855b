import type { CodeRecord } from '../ports/school';
import type { Call } from './command';
import { consentQuestion } from './consent-text';

/** A question for consent may be answered this long; the code itself is not used up by asking. */
const consentWaitsMs = 24 * 3_600_000;

/** First told what it is about; the code is used up only by the yes. */
export async function askConsent(code: CodeRecord, call: Call) {
  const { school, person, context, settings, t, say, refuse } = call;
  const childId = code.subjectId ?? '';
  const [child] = await school.people.byIds([childId]);
  if (child === undefined)
    return refuse(t('这个码对应的同学已经注销了。', 'The pupil of this code is no more.'));
  if (childId === person.id) {
    return refuse(
      t(
        '这是给家长的码，不能用在自己身上。请交给爸爸、妈妈或监护人，用他们的账号发给我。',
        'This code is for a parent; it does not work for yourself. Your parents send it from their own account.',
      ),
    );
  }
  if (await isPupil(call)) return refuse(pupilsMayNot(call));
  if ((await school.people.get(person)).childIds.includes(childId)) {
    return say(
      t(
        `您已经绑定了孩子“${child.name}”，不用再做什么。/report 看学习报告。`,
        `You are bound to "${child.name}" already; nothing more to do. /report shows the report.`,
      ),
    );
  }
  if (!(await school.parents.mayBind(childId, person.id))) {
    return refuse(
      t(
        `${child.name} 已经绑定了两位家长。要换人的话，先请其中一位发送 /unbind。`,
        `${child.name} has two parents bound already. One of them would have to send /unbind first.`,
      ),
    );
  }
  const pending = { command: 'agree', detail: code.id, expiresAt: context.now + consentWaitsMs };
  return say(consentQuestion(child.name, settings.retentionDays)[call.language], {
    state: { ...context.state, pending },
    buttons: [[{ label: t('同意', 'agree'), data: '/agree' }]],
  });
}

/** A parent who sent the class code first, as it stands in the group, is none: with their consent they leave the class. */
export async function isPupil({ school, person }: Call): Promise<boolean> {
  return person.classIds.length > 0 && !(await school.classes.hasOnlyEntered(person));
}

/** A classmate who picked up a code is no parent. */
export function pupilsMayNot({ t }: Call): string {
  return t(
    '这个账号在班级名单上是同学，不能绑定为家长。您是家长的话，请用自己的账号；用的就是这个账号的话，请老师先发送 /roster remove 把它移出名单。',
    'This account is on a class list as a pupil and cannot be bound as a parent. If you are a parent, use an account of your own, or ask the teacher to take this one off the list with /roster remove.',
  );
}
