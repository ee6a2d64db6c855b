import { defineCommand } from './command';
import { noArguments } from './schemas';

export const pauseCommand = defineCommand({
  name: 'pause',
  aliases: ['暂停'],
  place: 'private',
  help: { zh: '暂停每周报告', en: 'pause the weekly reports' },
  arguments: noArguments,
  async run(_none, { school, person, t, say }) {
    await school.people.change(person, (stored) => ({ ...stored, paused: true }));
    return say(
      t(
        '好的，周报先暂停，孩子的练习照常。发送 /resume 随时恢复，/report 也随时能看。',
        'The weekly reports are paused; practice goes on. /resume starts them again, and /report always works.',
      ),
    );
  },
});
