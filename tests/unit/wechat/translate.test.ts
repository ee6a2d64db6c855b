import { kindOfFault } from '../../../adapters/chat/wechat/errors';
import { messageTypes, type MessagePayload } from '../../../adapters/chat/wechat/puppet';
import { saidAt, translate } from '../../../adapters/chat/wechat/translate';
import { fc } from '../../support/random-inputs';

const now = Date.UTC(2026, 2, 2);
const talker = { id: 'wxid_li', name: '李华' };
const us = { id: 'wxid_us', names: ['TalkUp'] };
const room = { id: '7@chatroom', topic: 'Class 3' };
const of = (payload: Partial<MessagePayload>, where = {}) =>
  translate({ payload: { id: 'm1', timestamp: now, ...payload }, us, talker, now, ...where });

describe('a WeChat message', () => {
  it.each([
    [messageTypes.text, { kind: 'text', text: 'Hi' }],
    [messageTypes.audio, { kind: 'voice', mediaId: 'm1', mimeType: 'audio/silk' }],
    [messageTypes.image, { kind: 'image', mediaId: 'm1' }],
    [messageTypes.transfer, { kind: 'other', what: 'money' }],
    [messageTypes.redEnvelope, { kind: 'other', what: 'money' }],
    [messageTypes.contact, { kind: 'other', what: 'contact' }],
    [messageTypes.miniProgram, { kind: 'other', what: 'mini-program' }],
  ])('of type %i is what it is in the house', (type, content) => {
    expect(of({ type, text: 'Hi' })?.content).toEqual(content);
  });

  it.each([messageTypes.recalled, messageTypes.groupNote, messageTypes.emoticon, 0, 99])(
    'of type %i means nothing to us',
    (type) => expect(of({ type, text: 'Hi' })).toBeUndefined(),
  );

  it('keeps an @ in private as it was said', () => {
    expect(of({ type: messageTypes.text, text: '@TalkUp hi' })?.content).toEqual({
      kind: 'text',
      text: '@TalkUp hi',
    });
  });

  it('that is a picture in a room is meant for nobody', () => {
    expect(of({ type: messageTypes.image, mentionIdList: [us.id] }, { room })?.addressed).toBe(false);
  });

  it('tells its time in seconds or milliseconds, or not at all', () => {
    expect(saidAt({ timestamp: now / 1_000 }, now)).toBe(now);
    expect(saidAt({ timestamp: now - 5 }, now)).toBe(now - 5);
    for (const timestamp of [0, -1, Number.NaN, undefined]) expect(saidAt({ timestamp }, now)).toBe(now);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.boolean(), (payload, inRoom) => {
        const where = inRoom ? { room } : {};
        const message = translate({ payload: payload as never, us, talker, now, ...where });
        if (message) expect(message.id).not.toBe('');
      }),
    );
  });
});

it.each([
  ['14 UNAVAILABLE: Connection dropped', 'broken'],
  [{ gerror: JSON.stringify({ message: '14 UNAVAILABLE: Connection dropped', details: 'x' }) }, 'broken'],
  [Object.assign(new Error('call failed'), { code: 14, details: 'No connection established' }), 'broken'],
  [new Error('wrapped', { cause: new Error('read ECONNRESET') }), 'broken'],
  ['puppet is not logged in', 'logged-out'],
  ['8 RESOURCE_EXHAUSTED: slow down', 'throttled'],
  ['5 NOT_FOUND: no such room', 'gone'],
  ['12 UNIMPLEMENTED: messageSendText', 'unsupported'],
  [undefined, 'other'],
  [new Error('room 14 has an odd topic'), 'other'],
] as const)('the fault %j is known as %s', (error, kind) => {
  expect(kindOfFault(error)).toBe(kind);
});
