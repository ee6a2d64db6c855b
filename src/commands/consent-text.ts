import type { Text } from './answer';

/**
 * What a parent is told before they consent. Changing what it says needs a new `consentVersion` (school/parents.ts).
 */
export function consentQuestion(child: string, retentionDays: number): Text {
  return {
    zh: [
      `您将作为家长绑定孩子“${child}”。请先看清楚您要同意什么：`,
      '1. TalkUp 是 AI 英语口语陪练。孩子用文字和它对话，老师能看到班级的练习情况。',
      `2. 我们保存：孩子的姓名、班级、练习对话、改正记录和练习时间，用来讲评和写报告。对话最多保存 ${retentionDays} 天，不做广告，不卖给任何人。`,
      '3. 您每周会收到一份学习报告；随时可以 /pause 暂停、/export 导出、/erase 删除、/unbind 解绑并撤回同意。',
      '4. 如果孩子说的话显示有危险，学校的安全联系人会收到提醒。',
      '同意请回复：同意。不同意就不用回复，什么都不会发生。详细说明：/privacy',
    ].join('\n'),
    en: [
      `You are about to be bound to "${child}" as a parent. This is what you agree to:`,
      '1. TalkUp is an AI that practises spoken English. Your child writes with it; the teacher sees how the class practises.',
      `2. Kept: your child’s name, class, talks, corrections and times of practice, for feedback and reports. Talks are kept ${retentionDays} days at most; no advertising, nothing is sold.`,
      '3. You get a report each week, and may at any time /pause, /export, /erase, or /unbind and so withdraw your consent.',
      '4. If what your child writes shows a danger, the school’s safeguarding contact is told.',
      'If you agree, answer: agree. If not, do nothing and nothing happens. More: /privacy',
    ].join('\n'),
  };
}
