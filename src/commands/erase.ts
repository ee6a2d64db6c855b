import type { ConversationState } from '../ports/conversation';
import { keyOf } from '../school/erasure';
import { may } from '../school/rights';
import { chooseChild } from './children';
import { defineCommand, type Call } from './command';
import { readsLikeName } from './sentence';
import { textArgument } from './schemas';

const waitsMs = 10 * 60_000;
/** Marks the speaker's own id in the question that waits; a child's id stands alone. */
const self = 'self:';

export const eraseCommand = defineCommand({
  name: 'erase',
  aliases: ['注销'],
  place: 'private',
  usage: { zh: '[孩子姓名]（家长用）', en: '[NAME] (parents)' },
  help: { zh: '删除自己的全部资料（会再问一次）', en: 'delete everything about you (asks once more)' },
  arguments: textArgument,
  isArgument: ({ raw }) => /^确认$/.test(raw) || readsLikeName(raw),
  async run(typed, call) {
    const { context, person, t, refuse } = call;
    const { pending } = context.state;
    if (/^(confirm|确认|确认注销)$/i.test(typed)) {
      if (pending?.command !== 'erase' || pending.expiresAt < context.now)
        return ask(self + person.id, undefined, call);
      return pending.detail.startsWith(self)
        ? eraseSelf(pending.detail.slice(self.length), call)
        : eraseChild(pending.detail, call);
    }
    if (typed === '') return ask(self + person.id, undefined, call);
    if (!person.roles.includes('parent')) {
      return refuse(
        t('只能注销自己：直接发送 /erase 就行。', 'You can erase yourself only: send /erase alone.'),
      );
    }
    const chosen = await chooseChild(call, 'erase', typed);
    if (!chosen.ok) return chosen.answer;
    return ask(chosen.value.id, chosen.value.name, call);
  },
});

function ask(id: string, childName: string | undefined, { context, t, say }: Call) {
  const what =
    childName === undefined
      ? t(
          '你的全部资料：姓名、班级、练习对话、进度、报告和绑定关系',
          'everything about you: name, classes, talks, progress, reports and bonds',
        )
      : t(
          `“${childName}”的全部资料：练习对话、进度、报告和班级里的位置`,
          `everything about "${childName}": talks, progress, reports and the place in the class`,
        );
  return say(
    t(
      `这会永久删除${what}，不能恢复。想留一份的话先发送 /export。\n确定要删除，请在 10 分钟内回复：确认`,
      `This deletes ${what}, for ever. /export first, if you want a copy.\nTo delete it, answer within 10 minutes: confirm`,
    ),
    {
      state: {
        ...context.state,
        pending: { command: 'erase', detail: id, expiresAt: context.now + waitsMs },
      },
      buttons: [[{ label: t('确认删除', 'Delete'), data: '/erase confirm' }]],
    },
  );
}

async function eraseSelf(asked: string, { school, person, context, t, say }: Call) {
  const { message, now } = context;
  // When this turn is done again after a crash, the speaker counts as someone new already: that one goes as well.
  const gone: string[] = [];
  for (const personId of new Set([asked, person.id])) {
    gone.push(
      ...(await school.erase({
        personId,
        identity: { channel: message.channel, userId: message.sender.id },
        asking: keyOf(message, message.sender.id),
      })),
    );
  }
  // What this very turn found out about the speaker goes too: these stand behind it in the same commit.
  const effects = gone.map(
    (key) => ({ kind: 'snapshot', write: { key, value: null, version: now } }) as const,
  );
  const said = say(
    t(
      '已全部删除。谢谢你和我一起练习，祝你一切都好！以后想再来，直接发消息就行，我会把你当新朋友。',
      'Everything is deleted. Thank you for practising with me, and all the best! If you come again, I meet you as somebody new.',
    ),
    {
      state: afresh(context.state),
      effects,
    },
  );
  return { ...said, forget: true as const };
}

async function eraseChild(childId: string, { school, person, t, say, refuse }: Call) {
  const { childIds } = await school.people.get(person);
  const isMine = may({ ...person, childIds }, 'children', { kind: 'child', id: childId });
  const [child] = await school.people.byIds([childId]);
  // No such child any more: an earlier run of this same turn has done it.
  if (!isMine && child !== undefined)
    return refuse(t('您没有绑定这个孩子。', 'You are not bound to this child.'));
  if (isMine) await school.erase({ personId: childId });
  return say(t('孩子的资料已全部删除。', 'Everything about your child is deleted.'));
}

/** A conversation that remembers nobody. */
function afresh({ skill }: ConversationState): ConversationState {
  return { version: 1, personId: '', skill, active: false, history: [], asked: [], turn: 0, suggestions: [] };
}
