import { defineCommand, type Call } from './command';
import { redeem } from './join';
import { textArgument } from './schemas';

export const startCommand = defineCommand({
  name: 'start',
  aliases: [],
  place: 'anywhere',
  help: { zh: '打个招呼，说说怎么开始', en: 'say hello and how to begin' },
  arguments: textArgument,
  run: async (code, call) => (code === '' ? hello(call) : redeem(code, call)),
});

function hello({ person, t, say }: Call) {
  const lines = [
    t(
      '你好！我是 TalkUp，陪你练英语口语的 AI 助手。',
      'Hello! I am TalkUp, an AI that practises spoken English with you.',
    ),
    t(
      '直接用英语说一句话就能开始；我会回答你，给你三句可以接着说的话，再用中文点评你的句子。',
      'Just say something in English: I answer, offer three things you could say next, and comment on your sentence.',
    ),
  ];
  const isNobodyYet = person.roles.length === 0;
  if (isNobodyYet)
    lines.push(
      t(
        '有班级码、家长码或邀请码？直接私聊发给我就行。',
        'Have you a class code, parent code or invitation? Send it to me in private.',
      ),
    );
  lines.push(t('/topic 选话题，/help 看我会做什么。', '/topic chooses a topic, /help shows what I can do.'));
  return say(lines.join('\n'), {
    buttons: [
      [
        { label: t('选话题', 'Topics'), data: '/topic' },
        { label: t('随机话题', 'Surprise me'), data: '/topic random' },
      ],
      [{ label: t('帮助', 'Help'), data: '/help' }],
    ],
  });
}
