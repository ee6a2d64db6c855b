import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSafetyLists } from '../../../config/safety';
import { createSafety } from '../../../src/safety';

const safety = createSafety({ lists: loadSafetyLists() });
const refused = (text: string) => {
  const verdict = safety.checkOutput(text);
  return verdict.kind === 'sensitive' ? verdict.category : 'safe';
};

it.each([
  ['call me at 13812345678', 'contact'],
  ['my phone is 138 1234 5678', 'contact'],
  ['一三八一二三四五六七八', 'contact'],
  ['one three eight one two three four five six seven eight', 'contact'],
  ['my number is +44 7700 900123', 'contact'],
  ['My phone number is 8765 4321.', 'contact'],
  ['打 0571-88886666 找我', 'contact'],
  ['tom@example.com', 'contact'],
  ['tom at gmail dot com', 'contact'],
  ['write to me: lily_2010@qq.com', 'contact'],
  ['我的微信是 abc_12345', 'contact'],
  ['加我微信', 'contact'],
  ['my wechat id is lily2012', 'contact'],
  ['QQ：123456789', 'contact'],
  ['add me on WeChat', 'contact'],
  ['what is your phone number?', 'contact'],
  ['send me a photo of yourself', 'contact'],
  ['look at https://a.example/x', 'link'],
  ['www.example.org', 'link'],
  ['go to baidu.com', 'link'],
  ['visit example dot com', 'link'],
  ['t.me/someone', 'link'],
  ["don't tell your parents", 'secret'],
  ['This is our little secret.', 'secret'],
  ['不要告诉你妈妈', 'secret'],
  ['这是我们的秘密', 'secret'],
  ['Can you keep a secret?', 'secret'],
  ['Let us meet alone tonight', 'meeting'],
  ['come to my house alone', 'meeting'],
  ['我们单独见面吧', 'meeting'],
  ['Can we meet in real life?', 'meeting'],
])('refuses %s as %s', (text, category) => expect(refused(text)).toBe(category));

it.each([
  'My number is 7 in the team.',
  'It costs 12,000 yuan, or 1999.50 dollars.',
  'The score was 3:2 and then 21-19.',
  'We meet at 7:30 on 2026-11-22.',
  'My room number is 1203 on floor 12.',
  'The Great Wall is 21,196 kilometres long and about 1400000000 people live in China.',
  'I was born in 2012 and my sister in 2015.',
  'Let us meet at the school gate at eight with our classmates.',
  'I meet my friends at the library on Sunday.',
  'I use WeChat every day to talk with my grandma.',
  'WeChat is useful.',
  'My mother calls me every day at 18:00.',
  'Call 110, 119 or 120 in danger; 12356 and 12355 listen.',
  'Please call 12356.',
  'I like e.g. apples, i.e. fruit. It is 8 a.m. now.',
  'I like it.My friend likes it too.',
  'Mr.Wang is here.',
  'I have a secret recipe for noodles.',
  'The secret of success is practice.',
  'I want to visit my uncle in Beijing.',
  'Pi is 3.1415926535.',
  'I have one, two, three, four, five apples.',
  '我有三四五个苹果',
  '我的学号是 23 号',
  'My father is at home.',
  'Look at the dot on the map.',
  'I came home alone yesterday.',
])('passes %s', (text) => expect(refused(text)).toBe('safe'));

const set = ['contact.tsv', 'contact-round-2.tsv']
  .flatMap((file) =>
    readFileSync(join(__dirname, '../../sets', file), 'utf8')
      .trim()
      .split('\n'),
  )
  .filter((line) => !line.startsWith('#') && !line.startsWith('label\t'))
  .map((line) => line.split('\t') as [string, string, string]);

describe('the sentences of the sets', () => {
  it.each(set.filter(([label]) => label === 'refused'))('%s as %s by the tutor: %s', (_label, kind, text) =>
    expect(refused(text)).toBe(kind),
  );

  const harmless = set.filter(([label]) => label === 'safe').map(([, , text]) => text);
  it.each(harmless)('lets a pupil say: %s', (text) => expect(safety.checkInput(text).kind).toBe('safe'));

  it('asks for a second look at one of a hundred of them at most', () => {
    const doubted = harmless.filter((text) => 'suspicion' in safety.checkInput(text));
    expect({ doubted, few: doubted.length <= harmless.length / 100 }).toMatchObject({ few: true });
  });
});

it.each(["What's your phone number?", 'Can I have your phone number?'])(
  'a pupil may practise the question, the tutor never asks it: %s',
  (text) => {
    expect(safety.checkInput(text).kind).toBe('safe');
    expect(refused(text)).toBe('contact');
  },
);

it('a number itself does not pass, whoever says it', () => {
  expect(safety.checkInput('My phone number is 13912345678')).toMatchObject({ category: 'contact' });
  expect(safety.checkInput("What's your phone number? It's 8765 4321.")).toMatchObject({
    category: 'contact',
  });
});

it('a surprise for Mom may be kept secret by a pupil, but the tutor never asks for it', () => {
  const text = "Don't tell Mom, it is a birthday surprise!";
  expect(safety.checkInput(text).kind).toBe('safe');
  expect(refused(text)).toBe('secret');
});
