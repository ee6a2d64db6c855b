import type { Button } from '../ports/chat';
import type { Level } from '../ports/language';
import type { CatalogTopic } from '../catalog';
import type { Call } from './command';

const shownPerTheme = 4;

/** The level that this person practises at. */
export function levelOf({ context, person }: Pick<Call, 'context' | 'person'>): Level {
  return context.state.level ?? person.level ?? context.setting.classroom?.settings.level ?? 'A2';
}

/** Topics by theme with their numbers: some of the person's level, or all of them. */
export function topicList(call: Call, whole: boolean): { text: string; buttons: Button[][] } {
  const { catalog, context, t, language } = call;
  const level = levelOf(call);
  const lines: string[] = [];
  const assignments = context.setting.classroom?.assignments ?? [];
  for (const { title, titleZh } of assignments) {
    lines.push(
      t(`老师布置：${titleZh ?? title}（发送 /topic 作业）`, `Homework: ${title} (send /topic homework)`),
    );
  }
  const some: CatalogTopic[] = [];
  for (const group of catalog.topicsByTheme(whole ? {} : { level })) {
    const topics = whole ? group.topics : group.topics.slice(0, shownPerTheme);
    if (topics.length === 0) continue;
    lines.push(`【${language === 'zh' ? group.nameZh : group.name}】`);
    for (const topic of topics) lines.push(`${topic.number} ${topic.title}${t(` ${topic.titleZh}`, '')}`);
    some.push(...topics.slice(0, 2));
  }
  lines.push(
    t(
      `发送 /topic 加编号或名称来选，也可以写自己的话题。/topic random 随机选一个${whole ? '' : '，/topic all 看全部'}。`,
      `Send /topic with a number or a name, or a topic of your own. /topic random picks one${whole ? '' : ', /topic all lists all'}.`,
    ),
  );
  const buttons = some.slice(0, 6).map((topic) => [
    {
      label: language === 'zh' ? `${topic.titleZh} ${topic.title}` : topic.title,
      data: `/topic ${topic.number}`,
    },
  ]);
  return { text: lines.join('\n'), buttons };
}
