import type { Language } from '../ports/language';

/** What the orchestrator itself says; commands and skills have their texts beside them. */
const texts = {
  tooLong: {
    zh: '这条消息太长了，我读不完。请分成短一点的句子（一次最多 2000 个字符）再发给我。',
    en: 'That message is too long for me. Please send it in shorter parts (at most 2,000 characters each).',
  },
  empty: {
    zh: '我没有看到文字。请用英语写一句话，我们接着聊！',
    en: 'I saw no words in that. Write me one sentence in English and we go on!',
  },
  edited: {
    zh: '我看到你修改了消息。请把改好的句子再发一次，我就来看。',
    en: 'I saw that you edited a message. Please send the new sentence again and I will read it.',
  },
  voice: {
    zh: '我现在还听不了语音。请把你想说的用文字发给我。',
    en: 'I cannot listen to voice messages yet. Please type what you want to say.',
  },
  image: {
    zh: '我看不了图片。你可以用英语写一句话告诉我图里有什么！',
    en: 'I cannot see pictures. Tell me in one English sentence what is in it!',
  },
  other: {
    zh: '这类消息我看不懂，请发文字给我。发送“帮助”看看我会做什么。',
    en: 'I cannot read this kind of message; please send text. /help shows what I can do.',
  },
  money: {
    zh: '谢谢你的心意！我不能收红包和转账，请把它留给自己或家人。我们用英语聊聊吧！',
    en: 'Thank you, that is kind! I cannot take money; please keep it. Let us talk in English instead!',
  },
  flood: {
    zh: '消息来得太快了，我看不过来。请歇一会儿，再一句一句发给我，我会认真看。',
    en: 'That was too fast for me. Please take a short rest, then send me one sentence at a time; I will read it.',
  },
  helpHint: {
    zh: '（我主要陪练英语。家长请把家长码发给我；想看我会做什么，请发送“帮助”。）',
    en: '(I am here to practise English. Parents: please send me your code. /help shows what I can do.)',
  },
  firstContact: {
    zh: '你好！我陪你练英语口语。\n同学：把班级码发给我，或者直接用英语说一句话。\n家长：请把家长码发给我。老师：请把学校管理员给的邀请码发给我。码的样子像 K7QM-3XWP。\n发送“帮助”看我会做什么。',
    en: 'Hello! I practise spoken English with you.\nPupils: send me your class code, or just say something in English.\nParents: send me your parent code. Teachers: send me the code from your school admin. A code looks like K7QM-3XWP.\n/help shows what I can do.',
  },
  helpHintStranger: {
    zh: '您好！家长请把家长码发给我（像 K7QM-3XWP 这样，可以向孩子或老师要），就能收到孩子的周报。老师请把学校管理员给的邀请码发给我。码都请私聊发，不要发在群里。\n想看我会做什么，请发送“帮助”；想练英语，直接说一句英语就行。',
    en: 'Hello! Parents: please send me your parent code (it looks like K7QM-3XWP; your child or the teacher has it) to get the weekly report. Teachers: please send me the code from your school admin. Send codes in private, never in a group.\n/help shows what I can do; to practise, just say something in English.',
  },
  homeworkDone: {
    zh: '🎉 作业“{title}”完成了！想的话可以接着聊。',
    en: '🎉 Your homework "{title}" is done! Go on talking if you like.',
  },
  helpHintParent: {
    zh: '（想看孩子的报告，请发送“报告”；想看我会做什么，请发送“帮助”。）',
    en: '(/report shows your child’s report, /help what I can do.)',
  },
  helpHintStaff: {
    zh: '（我主要陪练英语；想看我能帮您做什么，请发送“帮助”。）',
    en: '(I am here to practise English; /help shows what I can do for you.)',
  },
  courtesy: {
    zh: '不客气！需要什么随时说，发送“帮助”能看到全部。',
    en: 'You are welcome! /help shows what I can do.',
  },
  staleButton: {
    zh: '这个按钮已经过期了。发送“提示”可以看到新的建议。',
    en: 'This button is out of date. /hint shows new suggestions.',
  },
  consentMissing: {
    zh: '你们班要先由家长同意，才能开始练习。请把老师给的家长码交给爸爸妈妈或监护人，他们发给我并回复“同意”就可以了。',
    en: 'In your class a parent has to agree first. Please give the parent code from your teacher to a parent or guardian; they send it to me and answer "agree".',
  },
  enrolledOnly: {
    zh: '这里的练习只对班级里的同学开放。请向老师要班级码，然后发给我，例如：加入 K7QM-3XWP',
    en: 'Practice here is for pupils of a class. Ask your teacher for the class code and send it to me, such as: /join K7QM-3XWP',
  },
  welcomeGroup: {
    zh: '大家好，我是 TalkUp，一个陪大家练英语口语的 AI 助手。@我 说一句英语就可以开始。老师请发送：/class 班级名。发送“帮助”看更多。',
    en: 'Hello, I am TalkUp, an AI that practises spoken English with you. Mention me with an English sentence to start. Teachers: /class NAME. /help shows more.',
  },
  failed: {
    zh: '抱歉，刚才我这边出了点问题。请过一会儿再发一次。',
    en: 'Sorry, something went wrong on my side. Please send it again in a little while.',
  },
  later: {
    zh: '请稍后再试：学校资料现在连不上。练习可以照常进行。',
    en: 'Please try again later: the school records are away. Practice goes on as usual.',
  },
} satisfies Record<string, Record<Language, string>>;

export type TextId = keyof typeof texts;

export function say(id: TextId, language: Language): string {
  return texts[id][language];
}
