import { defineCommand } from './command';
import { noArguments } from './schemas';

export const webCommand = defineCommand({
  name: 'web',
  aliases: ['网页'],
  place: 'private',
  help: { zh: '打开管理网页', en: 'open the admin page' },
  arguments: noArguments,
  async run(_none, { links, person, t, say, refuse }) {
    const address = await links.admin(person.id);
    if (address === undefined) {
      return refuse(
        t(
          '管理网页现在打不开：请在设置里写上 PUBLIC_URL。',
          'The admin page cannot be reached: please set PUBLIC_URL.',
        ),
      );
    }
    return say(
      t(
        `管理网页（链接很快过期，请不要转发）：\n${address}`,
        `Admin page (the link expires soon; please do not pass it on):\n${address}`,
      ),
    );
  },
});
