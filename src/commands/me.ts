import { addDays, dayOf } from '../shared/days';
import { found } from '../school/pages';
import { describe } from './assign';
import { defineCommand, type Call } from './command';
import { noArguments } from './schemas';
import { levelOf } from './topic-list';

export const meCommand = defineCommand({
  name: 'me',
  aliases: ['我的'],
  place: 'anywhere',
  readsJournal: true,
  help: { zh: '看自己这周的练习和作业', en: 'your own week and homework' },
  arguments: noArguments,
  async run(_none, call) {
    const { person, t, say, context } = call;
    const classroom = context.setting.classroom?.name;
    const lines = [
      `${person.name || t('你', 'You')} · ${levelOf(call)}${classroom === undefined ? '' : ` · ${classroom}`}`,
    ];
    lines.push(await week(call));
    lines.push(...(await homework(call)));
    return say(lines.join('\n'));
  },
});

/** Since Monday, in the school's time zone. */
async function week({ school, person, context, settings, t }: Call): Promise<string> {
  const today = dayOf(context.now, settings.timeZone);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(today, -sinceMonday);
  const days = new Set<string>();
  let turns = 0;
  let seconds = 0;
  let words = 0;
  for await (const sum of found(school.records, 'days', 'byPerson', {
    equals: [person.id],
    from,
    most: 500,
  })) {
    if (sum.turns > 0) days.add(sum.day);
    turns += sum.turns;
    seconds += sum.seconds;
    words += sum.englishWords;
  }
  if (turns === 0)
    return t(
      '这周还没有练习。用英语说一句话，现在就开始！',
      'No practice yet this week. Say something in English and start now!',
    );
  const minutes = Math.ceil(seconds / 60);
  return t(
    `这周练了 ${days.size} 天，${turns} 轮，约 ${minutes} 分钟，说了 ${words} 个英语词。`,
    `This week: ${counted(days.size, 'day')}, ${counted(turns, 'turn')}, about ${counted(minutes, 'minute')}, ${counted(words, 'English word')}.`,
  );
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

async function homework(call: Call): Promise<string[]> {
  const { school, person, language, t } = call;
  const lines: string[] = [];
  for (const classId of person.classIds.slice(0, 5)) {
    for (const assignment of await school.assignments.running(classId)) {
      const mine = (await school.assignments.progressOf(assignment)).get(person.id);
      const status = mine?.done === true ? t('已完成', 'done') : `${mine?.turns ?? 0}/${assignment.turns}`;
      lines.push(`${t('作业：', 'Homework: ')}${describe(assignment, language, call)} ${status}`);
    }
  }
  if (lines.length > 0) lines.push(t('发送 /topic 作业 开始。', 'Send /topic homework to start.'));
  return lines;
}
