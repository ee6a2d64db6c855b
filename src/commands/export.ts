import { dayOf } from '../shared/days';
import { defineCommand } from './command';
import { noArguments } from './schemas';

export const exportCommand = defineCommand({
  name: 'export',
  aliases: ['导出'],
  place: 'private',
  readsJournal: true,
  help: { zh: '导出自己的全部资料', en: 'everything kept about you, in one file' },
  arguments: noArguments,
  async run(_none, { school, person, context, settings, language, t, say }) {
    const text = await school.exportPerson(await school.people.get(person), language);
    const day = dayOf(context.now, settings.timeZone);
    return say(
      t('这是我保存的关于你的全部资料，见文件。', 'This is everything I keep about you, in the file.'),
      {
        file: { name: `talkup-${day}.txt`, mimeType: 'text/plain', text },
      },
    );
  },
});
