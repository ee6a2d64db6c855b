import { defineCommand } from './command';
import { noArguments } from './schemas';

export const linkCommand = defineCommand({
  name: 'link',
  aliases: ['关联'],
  place: 'private',
  help: { zh: '把另一个平台的账号连到自己', en: 'join your account on another platform' },
  arguments: noArguments,
  async run(_none, { school, person, context, t, say, refuse }) {
    if (context.message.channel === 'api') {
      return refuse(t('这里的账号不能关联。', 'Accounts of the API cannot be linked.'));
    }
    await school.people.change(person, (stored) => stored);
    const code = await school.codes.make({
      purpose: 'link',
      seed: context.newId('link'),
      subjectId: person.id,
      createdBy: person.id,
    });
    return say(
      t(
        `关联码：${code}\n请在另一个平台上，用你自己的账号私聊我发送它。15 分钟内有效。那边的练习会并到这里，请不要给别人。`,
        `Link code: ${code}\nSend it to me in private from your own account on the other platform within 15 minutes. What you did there joins what is here; give it to nobody.`,
      ),
    );
  },
});
