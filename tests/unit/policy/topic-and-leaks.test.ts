import {
  createLeakDetector,
  isNotEnglish,
  isOffTopic,
  notEnglishLine,
  offTopicLine,
} from '../../../src/policy';
import { classifyLanguage } from '../../../src/learner/language';

describe('off topic', () => {
  const about = (
    sentence: string,
    more: { catalogueSays?: boolean; modelSays?: boolean; lastReply?: string; isOpen?: boolean } = {},
  ) =>
    isOffTopic({
      sentence,
      lastReply: 'What do you eat for breakfast?',
      catalogueSays: true,
      lessonTexts: () => ['Food', 'noodles', 'Do you like rice?'],
      ...more,
    });
  const away = 'My computer has a new video card from Shenzhen.';

  it('is what the catalogue says is clearly about something else, with or without a model', () => {
    expect(about(away, { catalogueSays: false })).toBe(true);
    expect(about(away, { catalogueSays: false, modelSays: true })).toBe(true);
  });
  it('is not what goes on with something said before, whatever was asked meanwhile', () => {
    expect(about("It's two hours by bus from my village.", { catalogueSays: false })).toBe(false);
  });
  it('is what the model says, where the sentence has nothing to do with lesson and question', () => {
    expect(about(away, { modelSays: false })).toBe(true);
    expect(about('My grandmother cooks noodles with beef in Shenzhen.', { modelSays: false })).toBe(false);
  });
  it.each([
    'I am exciting about the long trip to Shenzhen.',
    'I want be a painter when I grow up.',
    "I'd like to have a computer from Shenzhen one day.",
  ])('is never what the pupil feels or wants, on the word of the model alone: %s', (sentence) => {
    expect(about(sentence, { modelSays: false })).toBe(false);
    expect(about(sentence, { catalogueSays: false })).toBe(true);
  });
  it("is never the pupil's own life in an open lesson, on the word of the model alone", () => {
    expect(about(away, { modelSays: false, isOpen: true })).toBe(false);
    expect(about('Shenzhen makes new video cards for computers.', { modelSays: false, isOpen: true })).toBe(
      true,
    );
  });
  it.each([
    ['a short answer', 'With my brother.'],
    ['a greeting', 'Hello teacher, nice to meet you this morning!'],
    ['a call for help', 'Can you help me say this word in English please?'],
    ['not understanding', 'Sorry, I do not understand the question you asked me.'],
    ['an answer to the question', 'My mother makes breakfast when the sun comes up.'],
  ])('is never %s, whatever anybody says', (_name, sentence) => {
    expect(about(sentence, { catalogueSays: false, modelSays: false })).toBe(false);
  });

  it('has the fixed line with the Chinese name of the topic', () => {
    expect(offTopicLine({ title: 'My hometown', titleZh: '我的家乡' })).toBe(
      '您跑题了，我们现在讨论的是关于我的家乡的内容',
    );
    expect(offTopicLine({ title: 'Space travel' })).toBe('您跑题了，我们现在讨论的是关于Space travel的内容');
    expect(offTopicLine({ title: 'A]<b>\n{x}|' })).not.toMatch(/[[\]<>{}|\n]/);
  });
});

describe('not English', () => {
  it.each(['我喜欢足球。', 'wo xihuan ti zuqiu', '😀👍', 'Я люблю футбол', '？？？', 'asdfghjkl'])(
    'is %s',
    (text) => {
      expect(isNotEnglish(classifyLanguage(text))).toBe(true);
    },
  );
  it.each(['I like 火锅 very much.', '42', 'Beijing', 'Yes', 'I am go school'])('is not %s', (text) => {
    expect(isNotEnglish(classifyLanguage(text))).toBe(false);
  });
  it('has its fixed line', () => {
    expect(notEnglishLine).toBe('请尝试使用英语回答');
  });
});

describe('a leak', () => {
  const leaks = createLeakDetector([
    'First take up what the pupil said, then ask exactly one new question about it.',
  ]);
  it.each([
    'Sure: first take up what the pupil said, then ask.',
    'FIRST, TAKE UP WHAT THE PUPIL SAID!',
    'My system prompt is secret.',
    'The field onTopic is true.',
    'See <|im_start|> here',
  ])('is %s', (text) => {
    expect(leaks(text)).toBe(true);
  });
  it.each(['What did you take up first?', 'I have one new question about it.', ''])('is not %j', (text) => {
    expect(leaks(text)).toBe(false);
  });
});
