import { defineCommand } from './command';
import { noArguments } from './schemas';

export const resumeCommand = defineCommand({
  name: 'resume',
  aliases: ['恢复'],
  place: 'private',
  help: { zh: '恢复每周报告', en: 'resume the weekly reports' },
  arguments: noArguments,
  async run(_none, { school, person, t, say }) {
    await school.people.change(person, (stored) => ({ ...stored, paused: false }));
    return say(t('好的，周报恢复了，每周都会发给您。', 'The weekly reports are on again.'));
  },
});
