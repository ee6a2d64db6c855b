import type { Effect } from '../ports/conversation';
import { all } from '../school/pages';
import { truncate } from '../shared/text';
import { groupNotices } from './class-notice';
import { defineCommand, type Call } from './command';
import { textArgument } from './schemas';
import type { SchoolClass } from '../ports/school';

const longestText = 1_000;
const mostGroups = 500;
const waitsMs = 10 * 60_000;

export const broadcastCommand = defineCommand({
  name: 'broadcast',
  aliases: ['通知'],
  place: 'private',
  usage: { zh: '内容', en: 'TEXT' },
  help: { zh: '通知所有班级群（会再问一次）', en: 'a notice to all class groups (asks once more)' },
  arguments: textArgument,
  async run(text, call) {
    const { context, t, say, refuse } = call;
    const { pending } = context.state;
    if (/^(confirm|确认|确认发送)$/i.test(text)) {
      if (pending?.command !== 'broadcast' || pending.expiresAt < context.now) {
        return refuse(
          t(
            '没有等待发送的通知。请先发送 /broadcast 内容。',
            'No notice waits to be sent. Send /broadcast TEXT first.',
          ),
        );
      }
      const effects = await notices(pending.detail, call);
      return say(
        t(`通知正在发往 ${effects.length} 个班级群。`, `The notice goes to ${effects.length} class groups.`),
        { effects },
      );
    }
    if (text === '')
      return refuse(
        t(
          '请写上通知内容，例如：/broadcast 明天机器人维护一小时。',
          'Please add the text, such as: /broadcast No practice tomorrow.',
        ),
      );
    if (text.length > longestText)
      return refuse(
        t(`通知太长了，最多 ${longestText} 个字符。`, `That is too long: ${longestText} characters at most.`),
      );
    const groups = (await classesWithGroups(call)).flatMap(({ chats }) => chats).length;
    if (groups === 0)
      return refuse(t('还没有班级绑定群，没有地方可以通知。', 'No class is bound to a group yet.'));
    return say(
      t(
        `将把下面的通知发到 ${groups} 个班级群：\n———\n${text}\n———\n确定的话请回复：确认`,
        `This goes to ${groups} class groups:\n———\n${text}\n———\nTo send it, answer: confirm`,
      ),
      {
        state: {
          ...context.state,
          pending: {
            command: 'broadcast',
            detail: truncate(text, longestText),
            expiresAt: context.now + waitsMs,
          },
        },
        buttons: [[{ label: t('确认发送', 'Send'), data: '/broadcast confirm' }]],
      },
    );
  },
});

async function classesWithGroups({ school }: Call): Promise<SchoolClass[]> {
  const found: SchoolClass[] = [];
  for await (const classroom of all(school.records, 'classes'))
    if (classroom.chats.length > 0) found.push(classroom);
  return found;
}

async function notices(text: string, call: Call): Promise<Effect[]> {
  const classes = await classesWithGroups(call);
  const message = `学校通知：\n${text}`;
  return classes
    .flatMap((classroom) => groupNotices(call, classroom, { id: 'broadcast', text: message }))
    .slice(0, mostGroups);
}
