import type { Person } from '../ports/school';
import { describe } from './assign';
import { groupNotices, notBefore, privateNotices } from './class-notice';
import { defineCommand } from './command';
import { chooseClass } from './own-class';
import { pupilsOf } from './pupils';
import { onlyKeys } from './schemas';

export const remindCommand = defineCommand({
  name: 'remind',
  aliases: ['提醒'],
  place: 'anywhere',
  readsJournal: true,
  usage: { zh: '[class=班级]', en: '[class=NAME]' },
  help: { zh: '提醒还没完成作业的同学', en: 'remind those who are not done' },
  arguments: onlyKeys(['class']),
  async run({ class: className }, call) {
    const { school, context, isPrivate, t, say } = call;
    const chosen = await chooseClass(call, 'remind', className);
    if (!chosen.ok) return chosen.answer;
    const classroom = chosen.value;
    const [assignment] = await school.assignments.running(classroom.id);
    if (assignment === undefined) {
      return say(
        t(
          `“${classroom.name}”现在没有作业，不用提醒。`,
          `"${classroom.name}" has no assignment now: nothing to remind of.`,
        ),
      );
    }
    const progress = await school.assignments.progressOf(assignment);
    const open = (await pupilsOf(call, classroom)).filter(
      ({ person }) => person === undefined || progress.get(person.id)?.done !== true,
    );
    if (open.length === 0)
      return say(t('大家都完成了，不用提醒！', 'Everybody is done: nothing to remind of!'));
    const people = open.flatMap(({ person }): Person[] => (person === undefined ? [] : [person]));
    const what = describe(assignment, 'zh', call);
    const buttons = [[{ label: '开始练习', data: '/topic 作业' }]];
    const inPrivate = privateNotices(call, classroom, people, {
      id: 'remind',
      text: `口语作业提醒：${what}\n有空的时候发送 /topic 作业，和我聊几句就能完成，加油！`,
      buttons,
    });
    const others = open.length - inPrivate.length;
    // Those without a private chat hear it in the group, without names: nobody is put to shame.
    const inGroup =
      others > 0
        ? groupNotices(call, classroom, {
            id: 'remind-group',
            text: `口语作业提醒：${what}\n还没完成的同学@我并发送 /topic 作业 就能开始，加油！`,
            buttons,
            except: isPrivate ? undefined : context.message,
          })
        : [];
    const lines = [t(`还有 ${open.length} 位同学没有完成。`, `${open.length} pupils are not done yet.`)];
    if (inPrivate.length > 0)
      lines.push(t(`私聊提醒 ${inPrivate.length} 位。`, `${inPrivate.length} are reminded in private.`));
    if (inGroup.length > 0)
      lines.push(
        t('其余的在班级群里提醒（不点名）。', 'The others are reminded in the class group, without names.'),
      );
    if (!isPrivate && others > 0)
      lines.push(
        t(
          `还没完成“${assignment.titleZh ?? assignment.title}”的同学，@我并发送 /topic 作业 就能开始，加油！`,
          `Whoever is not done with "${assignment.title}": send /topic homework to start!`,
        ),
      );
    if (isPrivate && inPrivate.length + inGroup.length === 0)
      lines.push(
        t(
          '但是没有绑定的群，也没有能私聊到的同学。',
          'But there is no group, and nobody who can be reached in private.',
        ),
      );
    if (notBefore(call, classroom) !== undefined)
      lines.push(
        t('现在是免打扰时段，提醒会在之后发出。', 'These are quiet hours; the reminders go out after them.'),
      );
    return say(lines.join('\n'), { effects: [...inPrivate, ...inGroup] });
  },
});
