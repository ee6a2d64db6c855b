import { defineCommand } from './command';
import { noArguments } from './schemas';

export const stopCommand = defineCommand({
  name: 'stop',
  aliases: ['结束', '退出', '停止'],
  place: 'anywhere',
  help: { zh: '结束这一次练习', en: 'end this practice' },
  arguments: noArguments,
  run: (_none, { skill, context }) => skill.end(context),
});
