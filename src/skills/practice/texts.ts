import type { Language } from '../../ports/language';

/** What the skill itself says, beside replies and notes. */
export const texts = {
  offline: {
    zh: '（现在是离线模式：AI 老师暂时不在，我用准备好的内容陪你练。）',
    en: '(Offline mode: the AI tutor is away, so I practise with you from prepared lessons.)',
  },
  hintButton: { zh: '💡 提示', en: '💡 Hint' },
  hint: { zh: '可以这样回答：', en: 'You could answer:' },
  hintStarter: { zh: '开头可以是：', en: 'You could start with:' },
  ended: {
    zh: '今天就练到这里，你说了 {turns} 句英语，真棒！下次见！',
    en: 'That is all for now. You said {turns} things in English, well done! See you!',
  },
  endedEmpty: {
    zh: '好的，下次想练的时候，随时用英语和我说句话！',
    en: 'All right. Send me an English sentence whenever you want to practise!',
  },
  held: { zh: '这些句子可以说得更好：', en: 'These sentences can be better:' },
  privateNote: {
    zh: '关于你在群里说的“{sentence}”：',
    en: 'About what you said in the group, "{sentence}":',
  },
  sayIt: { zh: '可以这样说：', en: 'You could say: ' },
  free: { zh: '随便聊聊', en: 'Free talk' },
  topic: { zh: '话题：', en: 'Topic: ' },
  newHomework: {
    zh: '（老师布置了“{title}”，我们现在聊这个，算作业。）',
    en: '(Your teacher assigned "{title}": we talk about that now, and it counts as homework.)',
  },
} satisfies Record<string, Record<Language, string>>;

/** For a sad sentence when no model is at hand: kind, and easy to answer. */
export const kindReplies = [
  {
    reply: "I'm sorry to hear that. Do you want to tell me more?",
    suggestions: [
      'Yes, I want to talk about it.',
      'I feel a little sad today.',
      'Not now. I want to talk about something else.',
    ],
  },
  {
    reply: 'That is hard. Thank you for telling me. Who can you talk to about it?',
    suggestions: [
      'I can talk to my mother.',
      'My best friend always listens to me.',
      'I want to talk to my teacher about it.',
    ],
  },
  {
    reply: 'I understand. What helps you when you feel like this?',
    suggestions: [
      'I like listening to music.',
      'I talk to my good friend.',
      'I go for a walk, and then I feel better.',
    ],
  },
] satisfies { reply: string; suggestions: [string, string, string] }[];

/** Opens a lesson whose own title cannot be said in English. */
export const plainOpener = {
  reply: "Let's talk about your topic. What do you like about it?",
  suggestions: [
    "It's fun.",
    'I like it because it is interesting.',
    'I like it because I can talk about it with my family.',
  ],
} satisfies { reply: string; suggestions: [string, string, string] };

/** When nothing else will do: at the lowest level, about anything. */
export const plainReplies = [
  {
    reply: 'I see. Can you tell me more about that?',
    suggestions: [
      'Yes, a little.',
      'There is not much more to tell.',
      'I can tell you more, but I need a minute to think.',
    ],
  },
  {
    reply: 'Thank you! How do you feel about that?',
    suggestions: [
      'I feel good.',
      'I feel good about it today.',
      'I am happy that it is so, but some days are better than others.',
    ],
  },
  {
    reply: 'Good! Who do you talk about this with?',
    suggestions: ['My best friend.', 'I talk with my family.', 'I talk with my friends when we eat lunch.'],
  },
  {
    reply: 'OK! What do you want to tell me next?',
    suggestions: [
      'Something about my family.',
      'I want to talk about my school.',
      'I want to tell you about a good day with my friends.',
    ],
  },
] satisfies { reply: string; suggestions: [string, string, string] }[];
