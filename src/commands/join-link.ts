import type { CodeRecord } from '../ports/school';
import type { Call } from './command';
import { whyNotTaken } from './take-code';

/** A link code was redeemed by the person that this account was before it was joined. */
export async function isOwnLink({ purpose, usedBy }: CodeRecord, { school, person }: Call): Promise<boolean> {
  return purpose === 'link' && usedBy !== undefined && (await school.linking.goneInto(usedBy)) === person.id;
}

/** Joins the account that sends a link code to the person who asked for it. */
export async function linkAccount(code: CodeRecord, call: Call) {
  const { school, person, context, t, say, refuse } = call;
  const into = code.subjectId ?? '';
  const done = t(
    '好了，这个账号和你原来的账号现在是同一个人：班级、练习和报告都在一起。',
    'Done: this account and your other one are the same person now, with the same classes, practice and reports.',
  );
  if (context.message.channel === 'api')
    return refuse(t('这里的账号不能关联。', 'Accounts of the API cannot be linked.'));
  if (into === person.id) {
    // Redeemed before a crash, and joined already: finish what was begun.
    if (code.usedBy !== undefined && code.usedBy !== person.id) await school.linking.merge(code.usedBy, into);
    return code.usedBy === undefined
      ? refuse(
          t(
            '这个码是给另一个平台用的：请在那边私聊我发送它。',
            'This code is for your other platform: send it to me in private there.',
          ),
        )
      : say(done);
  }
  const { channel, sender } = context.message;
  const why = await school.linking.refusal(person.id, into, { channel, passingSince: sender.passingSince });
  if (why === 'family') {
    return refuse(
      t('家长和孩子的账号不能合成一个人。', 'A parent’s account and a child’s cannot become one.'),
    );
  }
  if (why === 'platform') {
    return refuse(
      t(
        '这个码是另一位同学的，或者是你在同一个平台上的另一个账号的。关联只用来把另一个平台上的账号连到自己，两个人不能合成一个人。要加入班级，请用班级码。',
        'That code is somebody else’s, or of another account of yours on this same platform. Linking joins your account on another platform; two people cannot become one. To enter a class use its code.',
      ),
    );
  }
  await school.people.change(person, (before) => before);
  const lost = await whyNotTaken(code, call);
  if (lost !== undefined) return lost;
  const writes = await school.linking.merge(person.id, into, { channel, userId: sender.id });
  // the state is this account's still: it is put under the other person when it is read next
  return say(done, { effects: writes.map((write) => ({ kind: 'snapshot', write })) });
}
