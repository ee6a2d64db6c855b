import { readText } from '../../../adapters/chat/wechat/mention';
import { fc } from '../../support/random-inputs';

const us = ['英语小助手', 'TalkUp'];
const read = (text: string, namedByPuppet = false, ourNames = us) =>
  readText(text, { ourNames, namedByPuppet });

describe('a text of a WeChat room', () => {
  it.each([
    ['@TalkUp\u2005I like it.', 'I like it.'],
    ['@TalkUp I like it.', 'I like it.'],
    ['＠TalkUp I like it.', 'I like it.'],
    ['@talkup，I like it.', 'I like it.'],
    ['@英语小助手\u2005I like it.', 'I like it.'],
    ['@英语小助手I like it.', 'I like it.'],
    ['I like it @TalkUp', 'I like it'],
    ['I like it, @TalkUp\u2005!', 'I like it,!'],
    ['你好@TalkUp\u2005I like it.', '你好 I like it.'],
    ['@TalkUp\u2005@李华\u2005I like it.', '@李华 I like it.'],
    ['@TalkUp\u2005', ''],
    ['「TalkUp：What do you like?」\n- - - - - - - - - - - - - - -\nI like it.', 'I like it.'],
  ])('%j is meant for us and says %j', (text, said) => {
    expect(read(text)).toEqual({ text: said, mentioned: true });
  });

  it.each([
    'I like it.',
    '@李华\u2005I like it.',
    '@Talker I like it.',
    '@TalkUpper I like it.',
    'mail me@TalkUp please',
    'mail a.b@TalkUp.com',
    '@英语小助手们 来一下',
    '@所有人\u2005明天交作业',
    '「李华：I like it.」\n- - - - - - - - - - - - - - -\nMe too.',
  ])('%j is not', (text) => {
    expect(read(text).mentioned).toBe(false);
  });

  it('is meant for us when the puppet says so, whatever name stands there', () => {
    expect(read('@小助\u2005I like it.', true)).toEqual({ text: 'I like it.', mentioned: true });
  });

  it('keeps all names where one cannot tell which is ours', () => {
    expect(read('@甲\u2005@乙\u2005hello', true)).toEqual({ text: '@甲 @乙 hello', mentioned: true });
  });

  it('is not meant for us when everybody is mentioned, though the puppet counts us in', () => {
    expect(read('@所有人\u2005明天交作业', true).mentioned).toBe(false);
    expect(read('@所有人\u2005@TalkUp\u2005hi', true).mentioned).toBe(true);
  });

  it('says what a quoted answer adds, not what it quotes', () => {
    expect(read('「李华：I like it.」\n- - - - - - - - - - - - - - -\n@TalkUp\u2005Me too.').text).toBe(
      'Me too.',
    );
  });

  it('may be anything, and names may hold signs of patterns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, name) => {
        const { text: rest } = read(text, false, [name]);
        expect(rest.length).toBeLessThanOrEqual(text.length);
      }),
    );
    for (const name of ['a.*b', '小明(三班)', '$^', '[x]', 'C++', 'a-b'])
      expect(read(`@${name}\u2005hi`, false, [name])).toEqual({ text: 'hi', mentioned: true });
  });
});
