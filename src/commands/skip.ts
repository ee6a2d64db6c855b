import { defineCommand } from './command';
import { practiceGate } from './practice-gate';
import { noArguments } from './schemas';

export const skipCommand = defineCommand({
  name: 'skip',
  aliases: ['跳过'],
  place: 'anywhere',
  help: { zh: '换一个问题', en: 'another question' },
  arguments: noArguments,
  run: async (_none, call) => {
    const { skill, context } = call;
    return practiceGate(call) ?? (skill.skip ?? skill.open)(context);
  },
});
