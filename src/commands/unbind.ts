import { may } from '../school/rights';
import { chooseChild, family } from './children';
import { defineCommand } from './command';
import { textArgument } from './schemas';
import { readsLikeName } from './sentence';

const waitsMs = 10 * 60_000;

export const unbindCommand = defineCommand({
  name: 'unbind',
  aliases: ['解绑'],
  place: 'private',
  usage: { zh: '[孩子姓名]', en: '[NAME]' },
  help: { zh: '解绑孩子并撤回同意', en: 'end the bond and withdraw consent' },
  arguments: textArgument,
  isArgument: ({ raw }) => readsLikeName(raw),
  async run(typed, call) {
    const { school, person, context, t, say, refuse } = call;
    const { pending } = context.state;
    const isYes = /^(confirm|确认)$/i.test(typed);
    if (isYes && pending?.command === 'unbind' && pending.expiresAt >= context.now) {
      const { childIds } = await school.people.get(person);
      const [child] = await school.people.byIds([pending.detail]);
      // Done already when this turn is a repeat: the bond is gone, the answer is the same.
      const isMine = may({ ...person, childIds }, 'unbind', { kind: 'child', id: pending.detail });
      if (isMine) await school.parents.unbind(person.id, pending.detail);
      const name = child?.name ?? '';
      return say(
        t(
          `已解绑“${name}”，您的同意也撤回了。如果班级要求家长同意，而没有另一位家长同意，孩子的练习从现在起停止。孩子已有的资料还在；想删除，请联系老师。`,
          `The bond to "${name}" has ended and your consent is withdrawn. Where the class asks for a parent’s consent and no other parent has given it, practice stops now. What there is of your child’s stays; ask the teacher if it is to go.`,
        ),
      );
    }
    if ((await family(call)).children.length === 0 && isYes)
      return refuse(t('没有等您确认的事。', 'Nothing waits for your answer.'));
    const chosen = await chooseChild(call, 'unbind', isYes ? '' : typed);
    if (!chosen.ok) return chosen.answer;
    const { id, name } = chosen.value;
    return say(
      t(
        `解绑后您不再收到“${name}”的报告，您的同意也会撤回；在要家长同意的班级里，孩子的练习会停止。想连孩子的资料一起删除，请先用 /erase ${name}。\n确定解绑的话请回复：确认`,
        `Once unbound you get no more reports on "${name}", and your consent is withdrawn; in a class that asks for it, practice stops. To delete your child’s data as well, use /erase ${name} first.\nTo go on, answer: confirm`,
      ),
      {
        state: {
          ...context.state,
          pending: { command: 'unbind', detail: id, expiresAt: context.now + waitsMs },
        },
        buttons: [[{ label: t('确认解绑', 'Confirm'), data: '/unbind confirm' }]],
      },
    );
  },
});
