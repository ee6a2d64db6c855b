import { problem } from './arguments';
import { defineCommand } from './command';
import { anyArguments } from './schemas';
import { lookup } from './lookup';

const roles: Record<string, 'teacher' | 'admin'> = {
  teacher: 'teacher',
  老师: 'teacher',
  教师: 'teacher',
  admin: 'admin',
  管理员: 'admin',
};

export const inviteCommand = defineCommand({
  name: 'invite',
  aliases: ['邀请'],
  place: 'private',
  usage: { zh: 'teacher|admin', en: 'teacher|admin' },
  help: { zh: '邀请老师或管理员', en: 'invite a teacher or an admin' },
  arguments: anyArguments
    .transform(({ free }) => lookup(roles, free.toLowerCase()))
    .refine(
      (role) => role !== undefined,
      problem('请写 teacher（老师）或 admin（管理员）。', 'Please write teacher or admin.'),
    ),
  async run(role, { school, person, context, t, say }) {
    const purpose = role ?? 'teacher';
    const code = await school.codes.make({
      purpose,
      seed: context.newId(`invite-${purpose}`),
      createdBy: person.id,
    });
    const who = purpose === 'teacher' ? t('老师', 'teacher') : t('管理员', 'admin');
    return say(
      t(
        `${who}邀请码：${code}\n请只交给本人：私聊我发送这个码就行。7 天内有效，只能用一次。`,
        `Invitation for one ${who}: ${code}\nHand it to that person only; they send it to me in private. It is good for 7 days and once.`,
      ),
    );
  },
});
