import type { Assignment } from '../ports/school';
import { describe } from './assign';
import { groupNotices, notBefore, privateNotices } from './class-notice';
import { defineCommand, type Call } from './command';
import { chooseClass } from './own-class';
import { pupilsOf, type Pupil } from './pupils';
import { classArgument, namesClass } from './schemas';

/** An assignment and those who are not done with it. */
interface Open {
  assignment: Assignment;
  pupils: Pupil[];
  /** By person id. */
  turns: Map<string, number>;
}

export const remindCommand = defineCommand({
  name: 'remind',
  aliases: ['提醒'],
  place: 'anywhere',
  readsJournal: true,
  usage: { zh: '[class=班级]', en: '[class=NAME]' },
  help: { zh: '提醒还没完成作业的同学', en: 'remind those who are not done' },
  arguments: classArgument,
  isArgument: namesClass,
  async run({ class: className }, call) {
    const { school, context, isPrivate, t, say } = call;
    const chosen = await chooseClass(call, 'remind', className);
    if (!chosen.ok) return chosen.answer;
    const classroom = chosen.value;
    const running = await school.assignments.running(classroom.id);
    const everybody = await pupilsOf(call, classroom);
    if (running.length === 0) {
      return say(
        t(
          `“${classroom.name}”现在没有作业，不用提醒。`,
          `"${classroom.name}" has no assignment now: nothing to remind of.`,
        ),
      );
    }
    if (everybody.length === 0)
      return say(
        t(
          `“${classroom.name}”还没有同学，没有人可以提醒。`,
          `"${classroom.name}" has no pupils yet: nobody to remind.`,
        ),
      );
    const open = (await Promise.all(running.map((each) => openOf(each, everybody, call)))).filter(
      ({ pupils }) => pupils.length > 0,
    );
    if (open.length === 0)
      return say(t('大家都完成了，不用提醒！', 'Everybody is done: nothing to remind of!'));
    const missing = everybody.filter((pupil) => open.some(({ pupils }) => pupils.includes(pupil)));
    const inPrivate = missing.flatMap(({ person }) =>
      person === undefined
        ? []
        : privateNotices(call, classroom, [person], { id: 'remind', ...privateText(person.id, open, call) }),
    );
    // Those without a private chat hear it in the group, without names: nobody is put to shame.
    const others = missing.length - inPrivate.length;
    const groupText = [
      '口语作业提醒：',
      ...open.map(({ assignment }) => describe(assignment, 'zh', call)),
      '还没完成的同学@我并发送 /topic 作业 就能开始，加油！',
    ].join('\n');
    const inGroup =
      others > 0
        ? groupNotices(call, classroom, {
            id: 'remind-group',
            text: groupText,
            buttons: startButton,
            except: isPrivate ? undefined : context.message,
          })
        : [];
    const lines = open.map(({ assignment, pupils }) =>
      t(
        `“${assignment.titleZh ?? assignment.title}”还有 ${pupils.length} 位同学没有完成。`,
        `"${assignment.title}": ${pupils.length} pupils are not done yet.`,
      ),
    );
    if (inPrivate.length > 0)
      lines.push(t(`已私聊提醒 ${inPrivate.length} 位。`, `${inPrivate.length} are reminded in private.`));
    if (inGroup.length > 0)
      lines.push(
        inPrivate.length > 0
          ? t(
              '其余的在班级群里提醒（不点名）。',
              'The others are reminded in the class group, without names.',
            )
          : t('在班级群里提醒了（不点名）。', 'They are reminded in the class group, without names.'),
      );
    if (!isPrivate && others > 0)
      lines.push(
        t(
          '还没完成的同学，@我并发送 /topic 作业 就能开始，加油！',
          'Whoever is not done yet: send /topic homework to start!',
        ),
      );
    if (isPrivate && inPrivate.length + inGroup.length === 0)
      lines.push(
        t(
          '但是没有绑定的群，也没有能私聊到的同学。',
          'But there is no group, and nobody who can be reached in private.',
        ),
      );
    if (inPrivate.length + inGroup.length > 0 && notBefore(call, classroom) !== undefined)
      lines.push(
        t('现在是免打扰时段，提醒会在之后发出。', 'These are quiet hours; the reminders go out after them.'),
      );
    return say(lines.join('\n'), { effects: [...inPrivate, ...inGroup] });
  },
});

const startButton = [[{ label: '开始练习', data: '/topic 作业' }]];

async function openOf(assignment: Assignment, everybody: Pupil[], { school }: Call): Promise<Open> {
  const progress = await school.assignments.progressOf(assignment);
  const pupils = everybody.filter(
    ({ person }) => person === undefined || progress.get(person.id)?.done !== true,
  );
  return { assignment, pupils, turns: new Map([...progress].map(([id, { turns }]) => [id, turns])) };
}

/** What this pupil has left, and how near the end is. */
function privateText(personId: string, open: Open[], call: Call) {
  const own = open.filter(({ pupils }) => pupils.some(({ person }) => person?.id === personId));
  const lines = own.map(({ assignment, turns }) => {
    const said = turns.get(personId) ?? 0;
    const left = assignment.turns - said;
    return `${describe(assignment, 'zh', call)}${said > 0 ? `\n你已经练了 ${said} 轮，再来 ${left} 轮就完成了。` : ''}`;
  });
  return {
    text: `口语作业提醒：\n${lines.join('\n')}\n有空的时候发送 /topic 作业，和我聊几句就能完成，加油！`,
    buttons: startButton,
  };
}
