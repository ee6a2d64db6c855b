import {
  bot,
  botUser,
  group,
  liHua,
  messageUpdate,
  now,
  privateChat,
  read,
  readGroup,
  readPrivate,
} from './updates';
import { fc } from '../../support/random-inputs';

describe('a private message', () => {
  it('comes whole: who, where, what, when', () => {
    expect(readPrivate({ text: 'I like football.' })).toEqual({
      id: '100',
      channel: 'telegram',
      chat: '5000000001',
      chatKind: 'private',
      sender: { id: '5000000001', name: 'Hua Li', language: 'zh' },
      addressed: true,
      content: { kind: 'text', text: 'I like football.' },
      messageId: '9',
      receivedAt: now,
    });
  });

  it('keeps ids of more than 32 bits exact', () => {
    const chat = { ...group, id: -1_004_503_599_627_370 };
    expect(read(messageUpdate({ text: '/help' }, chat))?.chat).toBe('-1004503599627370');
  });

  it.each([
    [{ first_name: '华', last_name: '李' }, '李华'],
    [{ first_name: 'Hua', last_name: 'Li' }, 'Hua Li'],
    [{ first_name: 'Li\u202e\nHua' }, 'Li Hua'],
    [{ first_name: '\u200b', username: 'lihua' }, 'lihua'],
    [{ first_name: '' }, '5000000001'],
    [{ first_name: 'x'.repeat(5_000) }, 'x'.repeat(64)],
  ])('shows the name %j as %s', (names, shown) => {
    expect(readPrivate({ text: 'hi', from: { id: liHua.id, is_bot: false, ...names } })?.sender.name).toBe(
      shown,
    );
  });

  it.each([
    ['zh', 'zh'],
    ['zh-hans', 'zh'],
    ['zh-TW', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', undefined],
    ['zhuang', undefined],
    [undefined, undefined],
  ])('takes the language code %s as %s', (language_code, language) => {
    expect(readPrivate({ text: 'hi', from: { ...liHua, language_code } })?.sender.language).toBe(language);
  });
});

describe('other content', () => {
  it.each([
    [
      { voice: { file_id: 'v', duration: 3 } },
      { kind: 'voice', mediaId: 'v', seconds: 3, mimeType: 'audio/ogg' },
    ],
    [
      { video_note: { file_id: 'n', duration: 5 } },
      { kind: 'voice', mediaId: 'n', seconds: 5, mimeType: 'video/mp4' },
    ],
    [
      { audio: { file_id: 'a', duration: 9, mime_type: 'audio/mp4' } },
      { kind: 'voice', mediaId: 'a', seconds: 9, mimeType: 'audio/mp4' },
    ],
    [
      { photo: [{ file_id: 'small' }, { file_id: 'large' }], caption: 'My dog @TalkUpBot' },
      { kind: 'image', mediaId: 'large', caption: 'My dog' },
    ],
    [{ photo: [{ file_id: 'p' }] }, { kind: 'image', mediaId: 'p' }],
    [{ document: { file_id: 'd', mime_type: 'image/png' } }, { kind: 'image', mediaId: 'd' }],
    [{ document: { file_id: 'd', mime_type: 'application/pdf' } }, { kind: 'other', what: 'document' }],
    [
      { video: { file_id: 'f' }, caption: 'This is my village.' },
      { kind: 'text', text: 'This is my village.' },
    ],
    [{ sticker: { file_id: 's', emoji: '😀' } }, { kind: 'other', what: 'sticker' }],
    [{ location: { latitude: 1, longitude: 2 } }, { kind: 'other', what: 'location' }],
    [{ contact: { phone_number: '1' } }, { kind: 'other', what: 'contact' }],
    [{ dice: { emoji: '🎲', value: 3 } }, { kind: 'other', what: 'dice' }],
  ])('%j', (fields, content) => {
    expect(readPrivate(fields)?.content).toEqual(content);
  });

  it.each([
    { pinned_message: { message_id: 1 } },
    { forum_topic_created: { name: 'Topic' } },
    { new_chat_photo: [{ file_id: 'p' }] },
    { video_chat_started: {} },
    { new_chat_members: [botUser] },
    {},
  ])('means nothing to us: %j', (fields) => {
    expect(readGroup(fields)).toBeUndefined();
  });
});

describe('edited messages', () => {
  const edited = (fields: object) =>
    read({
      update_id: 101,
      edited_message: { message_id: 9, chat: privateChat, from: liHua, edit_date: 2, ...fields },
    });

  it('count as text that was edited, under the number of the first', () => {
    expect(edited({ text: 'I went.' })).toMatchObject({
      id: '101',
      messageId: '9',
      content: { kind: 'text', text: 'I went.', edited: true },
    });
    expect(edited({ photo: [{ file_id: 'p' }], caption: 'A cat.' })?.content).toEqual({
      kind: 'text',
      text: 'A cat.',
      edited: true,
    });
  });

  it('say nothing when only a live location moved', () => {
    expect(edited({ location: { latitude: 1, longitude: 2 } })).toBeUndefined();
  });
});

describe('places', () => {
  it('has a thread in a forum topic alone, not in a chain of replies', () => {
    expect(readGroup({ text: 'hi', message_thread_id: 55, is_topic_message: true })?.thread).toBe('55');
    expect(readGroup({ text: 'hi', message_thread_id: 55 })).not.toHaveProperty('thread');
  });

  it('carries the title of a group in one line', () => {
    const chat = { ...group, title: 'Class\n3\u202e' };
    expect(read(messageUpdate({ text: 'hi' }, chat))?.chatTitle).toBe('Class 3');
  });

  it('is no channel: what is posted there is nobody talking to the tutor', () => {
    expect(read(messageUpdate({ text: '@TalkUpBot hi' }, { id: -100, type: 'channel' }))).toBeUndefined();
    expect(read({ update_id: 1, channel_post: { message_id: 1, chat: group, text: 'hi' } })).toBeUndefined();
    expect(readGroup({ text: '@TalkUpBot hi', is_automatic_forward: true })).toBeUndefined();
  });
});

describe('who speaks', () => {
  const groupBot = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
  const channelBot = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };

  it('is the group itself for an anonymous admin, and no bot', () => {
    expect(readGroup({ text: '/progress', from: groupBot, sender_chat: group })?.sender).toEqual({
      id: '-1002000000001',
      name: 'Class 3',
      anonymous: true,
    });
  });

  it('is the channel for a person who writes in its name', () => {
    const sender_chat = { id: -1_009, type: 'channel', title: 'News' };
    expect(readGroup({ text: 'hi', from: channelBot, sender_chat })?.sender).toEqual({
      id: '-1009',
      name: 'News',
      anonymous: true,
    });
  });

  it('is marked when it is another bot or ourselves', () => {
    expect(readGroup({ text: 'hi', from: { id: 3, is_bot: true, first_name: 'Spam' } })?.sender.bot).toBe(
      true,
    );
    expect(readGroup({ text: 'hi', from: botUser })?.sender).toMatchObject({ self: true, bot: true });
  });

  it('must be somebody', () => {
    expect(readGroup({ text: 'hi', from: undefined })).toBeUndefined();
  });
});

describe('coming and going', () => {
  it('names who joined and who left, without ourselves', () => {
    expect(readGroup({ new_chat_members: [liHua, botUser] })).toMatchObject({
      addressed: false,
      content: { kind: 'members', joined: [{ id: '5000000001', name: 'Hua Li' }], left: [] },
    });
    expect(readGroup({ left_chat_member: liHua })?.content).toMatchObject({
      kind: 'members',
      joined: [],
      left: [{ id: '5000000001' }],
    });
  });

  const membership = (before: object, after: object, chat: object = group) =>
    read({
      update_id: 7,
      my_chat_member: { chat, from: liHua, date: 1, old_chat_member: before, new_chat_member: after },
    });

  it.each([
    [{ status: 'left' }, { status: 'member' }, 'joined'],
    [{ status: 'kicked' }, { status: 'administrator' }, 'joined'],
    [{ status: 'restricted', is_member: false }, { status: 'restricted', is_member: true }, 'joined'],
    [{ status: 'member' }, { status: 'kicked' }, 'left'],
    [{ status: 'administrator' }, { status: 'left' }, 'left'],
  ])('tells that we came or went: %j to %j', (before, after, where) => {
    const us = [{ id: bot.id, name: 'TalkUp', self: true, bot: true }];
    expect(membership(before, after)).toMatchObject({
      addressed: false,
      sender: { id: '5000000001' },
      content: { kind: 'members', joined: where === 'joined' ? us : [], left: where === 'left' ? us : [] },
    });
  });

  it('says nothing of a mere change of rights', () => {
    expect(membership({ status: 'member' }, { status: 'administrator' })).toBeUndefined();
  });

  it('tells that a person blocked us', () => {
    expect(membership({ status: 'member' }, { status: 'kicked' }, privateChat)).toMatchObject({
      chatKind: 'private',
      content: { left: [{ self: true }] },
    });
  });
});

describe('a group that changes', () => {
  it('tells its new title', () => {
    expect(readGroup({ new_chat_title: 'Class 4' })).toMatchObject({
      addressed: false,
      content: { kind: 'chat-renamed', title: 'Class 4' },
    });
  });

  it('tells its new id by two service messages that count as one', () => {
    const old = { id: -4_001, type: 'group', title: 'Class 3' };
    const leaving = read({
      update_id: 1,
      message: { message_id: 5, chat: old, migrate_to_chat_id: group.id },
    });
    const arriving = read({
      update_id: 2,
      message: { message_id: 1, chat: group, migrate_from_chat_id: old.id },
    });
    expect(leaving).toEqual({
      id: 'moved:-4001:-1002000000001',
      channel: 'telegram',
      chat: '-4001',
      chatKind: 'group',
      chatTitle: 'Class 3',
      sender: { id: '-4001', name: 'Class 3' },
      addressed: false,
      content: { kind: 'chat-moved', to: '-1002000000001' },
      receivedAt: now,
    });
    expect(arriving).toEqual(leaving);
  });
});

describe('a pressed button', () => {
  const press = (fields: object) =>
    read({ update_id: 8, callback_query: { id: '1', from: liHua, chat_instance: 'x', ...fields } });
  const ours = { message_id: 4, chat: group, from: botUser };

  it('comes with its data, from the person who pressed, in the place of the message', () => {
    const message = { ...ours, message_thread_id: 55, is_topic_message: true };
    expect(press({ data: 'say:2', message })).toEqual({
      id: '8',
      channel: 'telegram',
      chat: '-1002000000001',
      thread: '55',
      chatKind: 'group',
      chatTitle: 'Class 3',
      sender: { id: '5000000001', name: 'Hua Li', language: 'zh' },
      addressed: true,
      content: { kind: 'button', data: 'say:2' },
      receivedAt: now,
    });
  });

  it('works under a message too old to be shown', () => {
    expect(press({ data: 'say:1', message: { chat: group, message_id: 4, date: 0 } })?.content).toEqual({
      kind: 'button',
      data: 'say:1',
    });
  });

  it.each([
    { message: ours },
    { message: ours, data: '' },
    { message: ours, data: '好'.repeat(22) },
    { data: 'say:1' },
    { data: 'say:1', inline_message_id: 'i' },
    { message: ours, game_short_name: 'chess' },
  ])('is nothing when it cannot be ours: %j', (fields) => {
    expect(press(fields)).toBeUndefined();
  });
});

describe('anything at all', () => {
  const odd = fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true });
  const key = fc.constantFrom(
    'text', 'caption', 'entities', 'caption_entities', 'from', 'chat', 'message_id', 'photo', 'voice', 'document',
    'new_chat_members', 'left_chat_member', 'migrate_to_chat_id', 'reply_to_message', 'sender_chat', 'data', 'message',
    'message_thread_id', 'is_topic_message', 'old_chat_member', 'new_chat_member', 'new_chat_title', 'sticker',
  ); // prettier-ignore
  const plausible = fc.constantFrom<unknown>(
    '@TalkUpBot hi', '/help@TalkUpBot', '\ud83d', liHua, botUser, group, privateChat, 12, -5, Number.NaN, null, true,
    [{ type: 'text_mention', offset: -3, length: 1e9, user: botUser }],
    [{ type: 'text_mention', offset: 1, length: 0.5, user: botUser }],
  ); // prettier-ignore
  const body = fc.dictionary(key, fc.oneof(plausible, odd), { noNullPrototype: false });
  const update = fc.record({
    update_id: fc.oneof(fc.integer(), odd),
    message: fc.option(fc.oneof(body, odd), { nil: undefined }),
    edited_message: fc.option(body, { nil: undefined }),
    callback_query: fc.option(body, { nil: undefined }),
    my_chat_member: fc.option(body, { nil: undefined }),
  });

  it('is either nothing or a whole message, and never a fault', () => {
    fc.assert(
      fc.property(fc.oneof(update, odd), (value) => {
        const message = read(value);
        if (!message) return;
        expect(message.id).toMatch(/^(-?\d+|moved:-?\d+:-?\d+)$/);
        expect(message.chat).toMatch(/^-?\d+$/);
        expect(message.sender.id).toMatch(/^-?\d+$/);
        expect(message.sender.name.length).toBeLessThanOrEqual(64);
        expect(JSON.parse(JSON.stringify(message))).toEqual(message);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays what was said: no text is invented or lost but for the mention', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const content = readPrivate({ text })?.content;
        fc.pre(!/[@＠]TalkUpBot/i.test(text));
        expect(content).toEqual({ kind: 'text', text: text.trim() });
      }),
    );
  });
});
