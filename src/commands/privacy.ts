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
          '· 姓名、班级、身份、账号编号和家长同意记录：用来认出你是谁，注销时删除。',
          '· 你说的话会交给学校设定的语言模型来生成回答，不带你的姓名和账号。不做广告，不卖给任何人。',
          '· 如果你的话显示有危险，学校指定的老师会收到提醒（不含你说的原话）。提醒记录由学校保管，不在导出里；注销后不再带你的身份。',
          '想看自己的全部资料：/export。想全部删除：/erase。家长可以随时 /unbind 撤回同意。',
        ].join('\n'),
        [
          'I am an AI, not a person. What is kept about you:',
          `· Practice talks and corrections, for feedback, review and reports: ${days} days at most, then they are deleted.`,
          `· Turns, minutes and words per day, and weekly reports, for you, your teacher and the parents bound to you: ${days} days at most.`,
          '· Name, class, roles, account ids and consents, to know who you are: until you erase them.',
          '· What you say goes to the language model that the school has chosen, without your name and account. No advertising; nothing is sold.',
          '· If what you write shows a danger, a person named by the school is told, without your words. The school keeps that record; it is not in the export, and names nobody once you are erased.',
          '/export shows all of it, /erase deletes it. Parents withdraw consent with /unbind.',
        ].join('\n'),
      ),
    );
  },
});
