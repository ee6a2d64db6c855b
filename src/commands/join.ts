import type { TurnResult } from '../ports/conversation';
import type { CodeRecord } from '../ports/school';
import { hasForeignCharacter } from '../school/code-form';
import { isSingleUse } from '../school/codes';
import { cleanName } from '../school/names';
import { union } from '../school/identity';
import { problem } from './arguments';
import { defineCommand, type Call } from './command';
import { enterClass, takeSeat } from './join-class';
import { isOwnLink, linkAccount } from './join-link';
import { askConsent } from './join-parent';
import { anyArguments } from './schemas';
import { whyNotTaken } from './take-code';

export const joinCommand = defineCommand({
  name: 'join',
  aliases: ['加入'],
  place: 'anywhere',
  usage: { zh: '码', en: 'CODE' },
  help: { zh: '用班级码、家长码或邀请码加入', en: 'join with a code' },
  arguments: anyArguments
    .transform(({ raw }) => raw)
    .refine(
      (raw) => raw !== '',
      problem('请写上码，例如：/join K7QM-3XWP', 'Please add the code, such as: /join K7QM-3XWP'),
    )
    .refine((raw) => raw.length <= 100, problem('这不像一个码。', 'That does not look like a code.')),
  isArgument: ({ raw }) =>
    /\d/.test(raw) && /^[\s\p{Script=Latin}\d\-–—_.~]+(\s\p{Script=Han}{2,4})?$/u.test(raw),
  run: redeem,
});

/** The one way to redeem a code of any kind. */
export async function redeem(typed: string, call: Call): Promise<TurnResult> {
  const { school, context, person, t, refuse } = call;
  const { channel, chat, id } = context.message;
  const guesser = { personId: person.id, chat: `${channel}:${chat}`, messageId: id };
  const wait = await school.guesses.minutesToWait(guesser);
  if (wait > 0) {
    return refuse(
      t(
        `错的码试得太多了，请 ${wait} 分钟后再试。可以请老师再发一次正确的码。`,
        `Too many wrong codes. Please try again in ${wait} minutes; your teacher can send the right code once more.`,
      ),
    );
  }
  const { code, name } = await findCode(typed, call);
  if (code === undefined) {
    await school.guesses.wrong(guesser);
    const hint = hasForeignCharacter(typed)
      ? t(
          '码里没有数字 0 和 1，也没有字母 O、I、L，请再看一看。',
          ' Codes have no 0, 1, O, I or L; please look again.',
        )
      : t('请对照着再输一次。', ' Please compare and type it again.');
    return refuse(t(`这个码不对。${hint}`, `That code is not right.${hint}`));
  }
  if (code.expiresAt < context.now && code.usedBy === undefined) {
    return refuse(t('这个码过期了，请再要一个新的。', 'That code has expired; please ask for a new one.'));
  }
  if (code.usedBy !== undefined && code.usedBy !== person.id && !(await isOwnLink(code, call))) {
    return refuse(
      t(
        '这个码已经被别人用过了，请再要一个新的。',
        'Somebody else has used that code; please ask for a new one.',
      ),
    );
  }
  if (!call.isPrivate && isSingleUse(code.purpose)) {
    return refuse(
      t(
        '这种码只能私聊发给我，别人看到就可能先用掉。请马上私聊我发送它；不放心的话，请再要一个新的。',
        'Send a code of this kind to me in private only: others here could use it first. Please send it there now, or ask for a new one.',
      ),
    );
  }
  return redeemed(code, name, call);
}

/** The code may be followed by the pupil's name: `/join K7QM-3XWP 李华`. */
async function findCode(typed: string, { school }: Call): Promise<{ code?: CodeRecord; name?: string }> {
  const whole = await school.codes.find(typed);
  if (whole !== undefined) return { code: whole };
  const match = /^(.*\S)\s+(\p{Script=Han}{2,4}|\p{L}[\p{L}' -]{1,30})$/u.exec(typed);
  if (match === null) return {};
  const code = await school.codes.find(match[1] ?? '');
  return { code, name: cleanName(match[2] ?? '') };
}

async function redeemed(code: CodeRecord, name: string | undefined, call: Call): Promise<TurnResult> {
  switch (code.purpose) {
    case 'admin':
    case 'teacher':
      return becomeStaff(code, code.purpose, call);
    case 'class':
      return enterClass(code.subjectId ?? '', name, call);
    case 'roster':
      return takeSeat(code, call);
    case 'parent':
      return askConsent(code, call);
    case 'link':
      return linkAccount(code, call);
  }
}

async function becomeStaff(code: CodeRecord, role: 'admin' | 'teacher', call: Call) {
  const { school, person, t, say } = call;
  const lost = await whyNotTaken(code, call);
  if (lost !== undefined) return lost;
  await school.people.change(person, (stored) => ({ ...stored, roles: union(stored.roles, [role]) }));
  return say(
    role === 'teacher'
      ? t(
          '欢迎老师！接下来：在班级群里发送 /class 班级名，就能建班并绑定群；/assign 话题 布置练习；/help 看全部。',
          'Welcome, teacher! Next: send /class NAME in your class group to make the class and bind the group, then /assign TOPIC. /help shows all.',
        )
      : t(
          '你现在是学校管理员。/invite teacher 邀请老师（自己教课也用它邀请自己），/web 打开管理页，/help 看全部。',
          'You are a school admin now. /invite teacher makes a code for a teacher (for yourself too, if you teach), /web opens the admin page, /help shows all.',
        ),
  );
}
