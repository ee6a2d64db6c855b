import { describe } from './assign';
import { defineCommand } from './command';
import { chooseClass } from './own-class';
import { classArgument, namesClass } from './schemas';

const mostShown = 10;

export const assignmentsCommand = defineCommand({
  name: 'assignments',
  aliases: ['作业'],
  place: 'anywhere',
  usage: { zh: '[class=班级]', en: '[class=NAME]' },
  help: { zh: '看布置过的作业', en: 'what was assigned' },
  arguments: classArgument,
  isArgument: namesClass,
  async run({ class: className }, call) {
    const { school, context, language, t, say } = call;
    const chosen = await chooseClass(call, 'assignments', className);
    if (!chosen.ok) return chosen.answer;
    const { id, name } = chosen.value;
    const latest = await school.assignments.latest(id, mostShown);
    if (latest.length === 0) {
      return say(
        t(
          `“${name}”还没有作业。发送 /assign 话题 布置一个。`,
          `"${name}" has no assignments yet. /assign TOPIC sets one.`,
        ),
      );
    }
    const isOver = (dueAt: number | undefined) => dueAt !== undefined && dueAt < context.now;
    const running = latest.filter(({ dueAt }) => !isOver(dueAt));
    const over = latest.filter(({ dueAt }) => isOver(dueAt));
    const lines = [t(`“${name}”的作业：`, `Assignments of "${name}":`)];
    running.forEach((assignment, index) =>
      lines.push(`${index + 1}. ${describe(assignment, language, call)}`),
    );
    if (running.length === 0) lines.push(t('现在没有进行中的。', 'None is under way.'));
    if (over.length > 0) lines.push(t('已截止：', 'Past due:'));
    for (const assignment of over) lines.push(`- ${describe(assignment, language, call)}`);
    lines.push(
      t(
        '/progress 看谁练过，/assign cancel 编号 取消。',
        '/progress shows who has practised, /assign cancel NUMBER cancels.',
      ),
    );
    return say(lines.join('\n'));
  },
});
