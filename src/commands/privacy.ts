import { defineCommand } from './command';
import { noArguments } from './schemas';

export const privacyCommand = defineCommand({
  name: 'privacy',
  aliases: ['隐私'],
  place: 'anywhere',
  help: { zh: '保存什么、为什么、多久', en: 'what is kept, why and for how long' },
  arguments: noArguments,
  async run(_none, { settings, t, say }) {
    const days = settings.retentionDays;
    return say(
      t(
        [
          '我是 AI，不是真人。关于你的资料：',
          `· 练习对话和改正：用来讲评、复习和写报告，最多保存 ${days} 天，到期自动删除。`,
          `· 每天的练习次数、时间、用词和周报：给你、你的老师和绑定的家长看，同样最多 ${days} 天。`,
          '· 姓名、班级、身份、账号编号、聊天编号和家长同意记录：用来认出你是谁、给你发消息，注销时删除。',
          '· 没能答上的消息最多留 30 天，好让人查看；收发记录（没有内容）最多留 8 天；网页接口的回答留 24 小时。',
          '· 你说的话会交给学校设定的语言模型和语法检查（如果有）来生成回答，不带你的姓名和账号。聊天平台（微信、Telegram）自己也保存聊天，那由平台负责。不做广告，不卖给任何人。',
          `· 如果你的话显示有危险，学校指定的老师会收到提醒（不含你说的原话）。提醒记录由学校保管，处理完后最多 ${days} 天，不在导出里；注销后不再带你的身份。`,
          '想看自己的全部资料：/export。想全部删除：/erase。家长可以随时 /unbind 撤回同意。',
        ].join('\n'),
        [
          'I am an AI, not a person. What is kept about you:',
          `· Practice talks and corrections, for feedback, review and reports: ${days} days at most, then they are deleted.`,
          `· Turns, minutes and words per day, and weekly reports, for you, your teacher and the parents bound to you: ${days} days at most.`,
          '· Name, class, roles, ids of accounts and chats, and consents, to know who you are and to write to you: until you erase them.',
          '· Messages that could not be answered, for a person to look at: 30 days at most. The list of what was sent, without content: 8 days. Answers of the API: 24 hours.',
          '· What you say goes to the language model and the grammar checker that the school has chosen, if any, without your name and account. WeChat and Telegram keep chats themselves. No advertising; nothing is sold.',
          `· If what you write shows a danger, a person named by the school is told, without your words. The school keeps that record, ${days} days at most once it is closed; it is not in the export, and names nobody once you are erased.`,
          '/export shows all of it, /erase deletes it. Parents withdraw consent with /unbind.',
        ].join('\n'),
      ),
    );
  },
});
