import { applyEdits, withoutOverlaps } from '../../../src/learner/edits';
import { checkSentence } from '../../../src/learner/check';
import { splitSentences } from '../../../src/learner/normalise';
import { rules } from '../../../src/learner/rules';
import { editsOf, type Rule } from '../../../src/learner/rules/rule';
import { createRuleIndex } from '../../../src/learner/rules/rule-index';
import { parseSentence } from '../../../src/learner/sentence';

/** What one rule makes of a text, asked only where it is about a word, as in use. */
function applied(rule: Rule, text: string): string {
  const asked = createRuleIndex([rule]);
  const edits = splitSentences(text)
    .map(({ text: part, start }) => parseSentence(text, start, start + part.length))
    .flatMap((sentence) => asked(sentence).flatMap((one) => editsOf(one, sentence)));
  return applyEdits(text, withoutOverlaps(edits));
}

describe('each rule repairs its wrong examples and leaves its right ones', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const [wrong, right] of rule.wrong) expect(applied(rule, wrong)).toBe(right);
    for (const right of rule.right) expect(applied(rule, right)).toBe(right);
  });
});

describe('all rules together', () => {
  test('bear a sentence that breaks off anywhere, as one does when a pupil sends too early', () => {
    const examples = rules.flatMap(({ wrong }) => wrong.map(([text]) => text));
    const beginnings = new Set(
      examples.flatMap((text) => text.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '))),
    );
    expect(beginnings.has('In my school there have')).toBe(true);
    const faults = [...beginnings, 'There have'].filter((text) => {
      try {
        const { corrected, verdict } = checkSentence(text, { level: 'A2' });
        return verdict !== 'wrong' && corrected !== text;
      } catch {
        return true;
      }
    });
    expect(faults).toEqual([]);
  }, 60_000);

  test('there are at least 60, with distinct ids, a Chinese reason and examples on both sides', () => {
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { why, wrong, right } of rules) {
      expect(why).toMatch(/\p{Script=Han}{2}/u);
      expect(wrong.length).toBeGreaterThan(0);
      expect(right.length).toBeGreaterThan(0);
    }
  });

  test('no rule raises an alarm on the right examples of another', () => {
    const alarms = rules
      .flatMap(({ right }) => right)
      .filter((text) => checkSentence(text, { level: 'A2' }).verdict === 'wrong');
    expect(alarms).toEqual([]);
  });

  test('no rule finds anything in what another rule made of its wrong examples', () => {
    const left = rules
      .flatMap(({ id, wrong }) => wrong.map(([, right]) => ({ id, right })))
      .filter(({ right }) => checkSentence(right, { level: 'A2' }).verdict === 'wrong')
      .map(({ id, right }) => `${id}: ${right} -> ${checkSentence(right, { level: 'A2' }).corrected}`);
    expect(left).toEqual([]);
  });
});
