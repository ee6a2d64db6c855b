import { isGrounded } from '../../../src/policy';
import { settleAnalysis } from '../../../src/policy/analysis';
import { brokenCorrectionRules } from '../../../src/policy/corrections';
import { helpers } from '../../support/turn-facts';

const sentence = 'I like playing football with my friends.';
const settle = (text: string, verdict: 'clean' | 'unsure' | 'wrong' = 'clean') =>
  settleAnalysis(text, sentence, { verdict, helpers: helpers() });

describe("a note on the pupil's own sentence", () => {
  it.each([
    '你用了 like playing，动词用得很准确。',
    '“like playing”这个搭配用得好，句子也很完整。',
    '这句话用 with my friends 说清楚了和谁一起踢球。',
  ])('may be shown: %s', (text) => {
    expect(settle(text)).toBe(text);
  });

  it.each([
    ['English', 'You used the right verb form.'],
    ['nothing', ''],
    ['a translation', '我喜欢和朋友们一起踢足球。'],
    ['a translation by another name', '这句话的意思是你喜欢和 friends 踢球。'],
    ['a translation in the second person', '你喜欢和朋友们一起踢足球，很开心。'],
    ['talk about the reply', '这句话用了 like，我的回复继续谈论足球。'],
    ['talk about the suggestions', '句子用 like 很好，下面的建议可以帮你继续。'],
    ['talk about itself', '作为老师，我觉得句子里的 like 用得好。'],
    ['words that the pupil did not say', '你用了 basketball 这个单词，很好。'],
    ['a correction of a right sentence', '句子中的 playing 应该改为 to play。'],
    ['a hint at a mistake', '句子里的 like 用得好，但要注意时态。'],
    ['praise without anything concrete', '你的句子说得非常好，继续加油哦。'],
    ['JSON', '{"analysis":"这句话用了 like 这个词"}'],
    ['mostly English', '句子 I like playing football with my friends 好'],
    ['Japanese', 'この文は like を正しく使っています。'],
    ['about a tense that is not there', '你用了现在完成时 like playing，时态很准确。'],
    ['about a passive that is not there', '你的句子用了被动语态 like playing，很好。'],
    ['a hint at something forgotten', '你用 like playing 说出了爱好，但忘了句号。'],
    ['rude', '你笨死了，like playing 这个词都用得这么差。'],
    ['about a third person', '该生用 like playing 表达了爱好，句子完整。'],
    ['in traditional characters', '這句話用 like playing 說出了愛好，搭配很準確。'],
    ['something unfit', '你用了 like 这个单词，喝 beer 吧。'],
  ])('may not be shown when it is %s', (_name, text) => {
    expect(settle(text)).toBeUndefined();
  });

  it('does not praise the form of a sentence that nobody has verified, nor anything in a wrong one', () => {
    expect(settle('你用了 like playing，语法完全正确。', 'unsure')).toBeUndefined();
    expect(settle('你用 with my friends 说清楚了和谁一起。', 'unsure')).toBeDefined();
    expect(settle('你用 with my friends 说清楚了和谁一起。', 'wrong')).toBeUndefined();
  });

  it.each([
    ['你用了 be famous for 这个词组，非常地道。', 'It is famous for tea.'],
    ['你用过去式 went 讲了周末的事情，时态准确。', 'I went to the zoo.'],
    ['你用 favourite subject 直接回答了问题，句子完整。', 'My favourite subject is art.'],
    ['你用 and 连接了两个好习惯，内容很丰富。', 'I run and swim every day.'],
  ])('may name grammar that is there: %s', (text, said) => {
    expect(settleAnalysis(text, said, { verdict: 'clean', helpers: helpers() })).toBe(text);
  });

  it('loses its heading, and what it says twice', () => {
    expect(settle('【分析】你用了 like playing，动词用得很准确。')).toBe(
      '你用了 like playing，动词用得很准确。',
    );
    expect(settle('分析：你用了 like playing，动词用得很准确。')).toBe(
      '你用了 like playing，动词用得很准确。',
    );
    expect(settle('你用了 like playing，动词用得很准确。'.repeat(3))).toBe(
      '你用了 like playing，动词用得很准确。',
    );
  });

  it('is cut at a sentence where it is long', () => {
    const first = '你用了 like playing，动词用得很准确。';
    expect(settle(first + '这句话用 with my friends 说清楚了和谁一起踢球，'.repeat(5))).toBe(first);
  });
});

describe('corrections', () => {
  const one = (wrong: string, right: string) => ({ wrong, right, type: 'word-choice' as const, why: '' });
  it('stand in the sentence and change something', () => {
    expect(isGrounded(one('like', 'love'), sentence)).toBe(true);
    expect(isGrounded(one('likes', 'like'), sentence)).toBe(false);
    expect(isGrounded(one('like', 'like'), sentence)).toBe(false);
    expect(isGrounded(one('', 'like'), sentence)).toBe(false);
    expect(isGrounded(one('like', ' '), sentence)).toBe(false);
  });
  it('of a right sentence are a fault of the model, whether in the list or in the sentence', () => {
    expect(brokenCorrectionRules({ corrected: sentence, corrections: [] }, sentence, 'clean')).toEqual([]);
    expect(
      brokenCorrectionRules({ corrected: 'I love football.', corrections: [] }, sentence, 'clean'),
    ).toEqual(['clean-stays-clean']);
    expect(
      brokenCorrectionRules({ corrected: '', corrections: [one('likes', 'x')] }, sentence, 'clean'),
    ).toEqual(['corrections-grounded', 'clean-stays-clean']);
    expect(
      brokenCorrectionRules(
        { corrected: 'I like playing football with my friends', corrections: [] },
        sentence,
        'clean',
      ),
    ).toEqual([]);
  });
});
