import { botUser, liHua, readGroup } from './updates';

const textOf = (fields: object) => {
  const message = readGroup(fields);
  return { addressed: message?.addressed, text: message?.content.kind === 'text' && message.content.text };
};

describe('in a group the tutor is meant', () => {
  it.each([
    ['@TalkUpBot I like it.', 'I like it.'],
    ['@talkupbot I like it.', 'I like it.'],
    ['I like it. @TalkUpBot', 'I like it.'],
    ['Hi @TalkUpBot, I like it.', 'Hi, I like it.'],
    ['I like @TalkUpBot it.', 'I like it.'],
    ['@TalkUpBot, I like it.', 'I like it.'],
    ['@TalkUpBot：我喜欢', '我喜欢'],
    ['你好@TalkUpBot我喜欢', '你好我喜欢'],
    ['＠TalkUpBot hello', 'hello'],
    ['@TalkUpBot @TalkUpBot hello', 'hello'],
    ['😀 @TalkUpBot 😀', '😀 😀'],
    ['@TalkUpBot', ''],
    ['line one\n@TalkUpBot line two', 'line one\nline two'],
    ['@TalkUpBot /topic 3', '/topic 3'],
  ])('when its name stands in %j, and it reads %j', (text, rest) => {
    expect(textOf({ text })).toEqual({ addressed: true, text: rest });
  });

  it.each([
    ['/topic My school', '/topic My school'],
    ['/topic@TalkUpBot My school', '/topic My school'],
    ['/help@talkupBOT', '/help'],
    ['／话题 1', '／话题 1'],
  ])('when it is given the command %j', (text, rest) => {
    expect(textOf({ text })).toEqual({ addressed: true, text: rest });
  });

  it('when it is mentioned by its display name, wherever emoji stand before', () => {
    const entities = [{ type: 'text_mention', offset: 3, length: 6, user: botUser }];
    expect(textOf({ text: '😀 TalkUp I like it.', entities })).toEqual({
      addressed: true,
      text: '😀 I like it.',
    });
  });

  it('when one of its messages is answered', () => {
    const reply_to_message = { message_id: 3, from: botUser };
    expect(textOf({ text: 'Yes, I do.', reply_to_message })).toEqual({ addressed: true, text: 'Yes, I do.' });
  });

  it('when a picture is sent to it by its caption', () => {
    expect(readGroup({ photo: [{ file_id: 'p' }], caption: '@TalkUpBot my dog' })).toMatchObject({
      addressed: true,
      content: { kind: 'image', caption: 'my dog' },
    });
  });
});

describe('in a group the tutor is not meant', () => {
  it.each([
    'I like it.',
    '@TalkUpBotter hi',
    '@OtherBot hi',
    'write to me@TalkUpBot.example',
    'see https://t.me/@TalkUpBot',
    '/topic@OtherBot My school',
    'and/or',
    'a /topic in the middle',
    '/home/user/file',
  ])('by %j', (text) => {
    expect(textOf({ text })).toEqual({ addressed: false, text });
  });

  it('by a command for another bot, even under one of its messages', () => {
    const reply_to_message = { message_id: 3, from: botUser };
    expect(readGroup({ text: '/help@OtherBot', reply_to_message })?.addressed).toBe(false);
  });

  it('by an answer to a classmate', () => {
    expect(readGroup({ text: 'Me too.', reply_to_message: { message_id: 3, from: liHua } })?.addressed).toBe(
      false,
    );
  });

  it('by every message of a forum topic that it opened', () => {
    const reply_to_message = { message_id: 55, from: botUser, forum_topic_created: { name: 'Homework' } };
    const fields = { text: 'Who is there?', reply_to_message, message_thread_id: 55, is_topic_message: true };
    expect(readGroup(fields)?.addressed).toBe(false);
  });

  it('by a link to another person', () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 2, user: liHua }];
    expect(textOf({ text: 'Li come here', entities })).toEqual({ addressed: false, text: 'Li come here' });
  });
});

it('no offset of a mention can halve a character', () => {
  const entities = [{ type: 'text_mention', offset: 1, length: 3, user: botUser }];
  const text = '😀😀 hello';
  expect(String(textOf({ text, entities }).text)).not.toMatch(/\p{Surrogate}/u);
});
