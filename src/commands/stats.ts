import { addDays, dayOf } from '../shared/days';
import { all, found } from '../school/pages';
import { defineCommand } from './command';
import { noArguments } from './schemas';

/** More than this many day sums are not added up in one turn. */
const mostDays = 20_000;

export const statsCommand = defineCommand({
  name: 'stats',
  aliases: ['统计'],
  place: 'private',
  readsJournal: true,
  help: { zh: '全校人数、练习和运行情况', en: 'people, practice and health of the school' },
  arguments: noArguments,
  async run(_none, { school, mailbox, context, settings, t, say }) {
    const roles = { student: 0, teacher: 0, parent: 0, admin: 0 };
    let people = 0;
    for await (const person of all(school.records, 'people')) {
      people += 1;
      for (const role of person.roles) roles[role] += 1;
    }
    let classes = 0;
    for await (const { id } of all(school.records, 'classes')) classes += id === '' ? 0 : 1;
    const from = addDays(dayOf(context.now, settings.timeZone), -6);
    const active = new Set<string>();
    let turns = 0;
    let seconds = 0;
    for await (const sum of found(school.records, 'days', 'byAge', { equals: [], from, most: mostDays })) {
      active.add(sum.personId);
      turns += sum.turns;
      seconds += sum.seconds;
    }
    const counts = await mailbox.counts();
    const minutes = Math.ceil(seconds / 60);
    const lines = [
      t(
        `人数：${people}（同学 ${roles.student}，老师 ${roles.teacher}，家长 ${roles.parent}，管理员 ${roles.admin}）`,
        `People: ${people} (pupils ${roles.student}, teachers ${roles.teacher}, parents ${roles.parent}, admins ${roles.admin})`,
      ),
      t(`班级：${classes}`, `Classes: ${classes}`),
      t(
        `最近 7 天：${active.size} 人练习，${turns} 轮，${minutes} 分钟`,
        `Last 7 days: ${active.size} people, ${turns} turns, ${minutes} minutes`,
      ),
      t(
        `等待处理：消息 ${counts.waitingMessages}，发送 ${counts.waitingDeliveries}`,
        `Waiting: ${counts.waitingMessages} messages, ${counts.waitingDeliveries} deliveries`,
      ),
    ];
    if (counts.deadLetters > 0)
      lines.push(
        t(
          `没能处理的消息：${counts.deadLetters}，请看 talkup doctor`,
          `Put aside: ${counts.deadLetters}, see talkup doctor`,
        ),
      );
    return say(lines.join('\n'));
  },
});
