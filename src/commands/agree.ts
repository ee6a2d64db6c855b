import { z } from 'zod';
import type { Effect } from '../ports/conversation';
import type { Person } from '../ports/school';
import { privateNotices } from './class-notice';
import { defineCommand, type Call } from './command';
import { isPupil, pupilsMayNot } from './join-parent';

/** A no in either language. */
const refusal =
  /^(我?不(同意|行|要|了|想|愿|用|可以|绑)|不[,，。.!\s]*$|算了|取消|no\b|disagree|i (don't|do not))/i;

/** The yes to a parent's consent question; reached by 同意 or `agree` while it waits. */
export const agreeCommand = defineCommand({
  name: 'agree',
  aliases: [],
  place: 'private',
  help: { zh: '同意并绑定孩子', en: 'consent and be bound to the child' },
  hidden: true,
  arguments: z.object({ raw: z.string() }),
  async run({ raw }, call) {
    const { school, person, context, t, say, refuse } = call;
    const { pending } = context.state;
    if (pending?.command !== 'agree' || pending.expiresAt < context.now) {
      return refuse(
        t(
          '现在没有等您同意的事。请先把家长码发给我。',
          'Nothing waits for your consent. Please send me the parent code first.',
        ),
      );
    }
    if (refusal.test(raw)) {
      return say(
        t(
          '好的，没有绑定，什么都没有改变。以后想绑定，再发一次家长码就行。',
          'All right: nothing was bound and nothing has changed. Send the parent code again whenever you want to.',
        ),
        { state: { ...context.state, pending: undefined } },
      );
    }
    if (raw !== '') {
      return say(
        t(
          '要绑定孩子，请回复“同意”两个字；不想绑定，回复“不同意”。想先了解，发送 /privacy。',
          'To be bound to the child please answer "agree"; if you do not want to, answer "no". /privacy tells more.',
        ),
        { state: { ...context.state, pending: { ...pending, expiresAt: pending.expiresAt + 1 } } },
      );
    }
    if (await isPupil(call)) return refuse(pupilsMayNot(call));
    const code = await school.codes.byId(pending.detail);
    const [child] = await school.people.byIds([code?.subjectId ?? '']);
    if (code === undefined || child === undefined) {
      return refuse(
        t('这个码已经无效了，请再要一个新的。', 'That code is no longer valid; please ask for a new one.'),
      );
    }
    const full = t(`${child.name} 已经绑定了两位家长。`, `${child.name} has two parents bound already.`);
    if (!(await school.parents.mayBind(child.id, person.id))) return refuse(full);
    const outcome = await school.codes.take(code.id, person.id);
    if (outcome !== 'taken') {
      return refuse(
        t(
          '这个码已经用过或过期了，请再要一个新的。',
          'That code was used or has expired; please ask for a new one.',
        ),
      );
    }
    if (person.classIds.length > 0) await school.classes.leave(person);
    if ((await school.parents.bind(person, child.id)) === 'full') return refuse(full);
    return say(
      t(
        `谢谢您！您已同意并绑定孩子“${child.name}”。每周我会把学习报告发给您；发送 /report 现在就看，/children 管理，/help 看更多。`,
        `Thank you! You have agreed and are bound to "${child.name}". A report comes each week; /report shows it now, /children and /help show more.`,
      ),
      { effects: await tellTeachers(child, call) },
    );
  },
});

/** Who taught the child hears of each new bond, and how to end it. */
async function tellTeachers(child: Person, call: Call): Promise<Effect[]> {
  const { school, person, context, t } = call;
  const classes = await school.classes.byIds(child.classIds);
  const teachers = await school.people.byIds(classes.map(({ teacherId }) => teacherId));
  const text = t(
    `“${child.name}”绑定了一位家长：${person.name}。不认识的话，发送 /roster unbind ${child.name} 解绑。`,
    `"${child.name}" has a parent bound: ${person.name}. If you do not know them, /roster unbind ${child.name} ends it.`,
  );
  return classes.flatMap((classroom) =>
    privateNotices(
      call,
      classroom,
      teachers.filter(({ id }) => id === classroom.teacherId),
      { id: context.newId(`bound-${classroom.id}`), text },
    ),
  );
}
