import { defineCommand } from './command';
import { practiceGate } from './practice-gate';
import { noArguments } from './schemas';

export const hintCommand = defineCommand({
  name: 'hint',
  aliases: ['提示'],
  place: 'anywhere',
  help: { zh: '给我三句可以说的话', en: 'three things you could say' },
  arguments: noArguments,
  run: async (_none, call) => practiceGate(call) ?? call.skill.hint(call.context),
});
