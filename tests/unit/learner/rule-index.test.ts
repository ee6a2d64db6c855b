import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../../src/learner/normalise';
import { rules, rulesFor } from '../../../src/learner/rules';
import { anyNumber, editsOf, type Rule } from '../../../src/learner/rules/rule';
import { createRuleIndex } from '../../../src/learner/rules/rule-index';
import { parseSentence, type Sentence } from '../../../src/learner/sentence';

const sets = join(__dirname, '../../sets');

function sentencesOf(text: string): Sentence[] {
  return splitSentences(text).map(({ text: part, start }) => parseSentence(text, start, start + part.length));
}

/** All that the project's sets hold: sentences of learners, of models, of children in danger, and their look-alikes. */
function textsOfSets(): string[] {
  const lines = readdirSync(sets).flatMap((file) => readFileSync(join(sets, file), 'utf8').split('\n'));
  return lines
    .filter((line) => !/^[#A]/.test(line) || line.includes('\t'))
    .flatMap((line) => line.replace(/^S /, '').split('\t'));
}

function missed(asked: (sentence: Sentence) => readonly Rule[], text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const set = new Set(asked(sentence));
    return rules
      .filter((rule) => !set.has(rule) && editsOf(rule, sentence).length > 0)
      .map(({ id }) => `${id}: ${sentence.text}`);
  });
}

describe('asking rules by word', () => {
  test('finds in the sets and in the examples of all rules what asking every rule finds', () => {
    const examples = rules.flatMap(({ wrong, right }) => [...wrong.flat(), ...right]);
    const texts = new Set([...textsOfSets(), ...examples]);
    expect(texts.size).toBeGreaterThan(5_000);
    expect([...texts].flatMap((text) => missed(rulesFor, text))).toEqual([]);
  }, 120_000);

  test('that comparison sees a rule that does not name a word of its own example', () => {
    const forgetful = rules.map((rule) => (rule.id === 'very-verb' ? { ...rule, about: ['really'] } : rule));
    const asked = createRuleIndex(forgetful);
    const askedOfOurs = (sentence: Sentence) => {
      const ids = new Set(asked(sentence).map(({ id }) => id));
      return rules.filter(({ id }) => ids.has(id));
    };
    expect(missed(askedOfOurs, 'I very like this movie.')).toEqual(['very-verb: I very like this movie.']);
  });

  test('asks the rules in their order, so that the earlier one still wins', () => {
    const places = sentencesOf('Yesterday I very like the two apple in Sunday.').flatMap((sentence) =>
      rulesFor(sentence).map((rule) => rules.indexOf(rule)),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('a word may stand inside another, a number in digits is one word for all', () => {
    const rule = (id: string, about?: string[]): Rule => ({ ...rules[0]!, id, about });
    const asked = createRuleIndex([rule('of old', ['old']), rule('of numbers', [anyNumber]), rule('of all')]);
    const idsFor = (text: string) => asked(sentencesOf(text)[0]!).map(({ id }) => id);
    expect(idsFor('He is a ten-year-old boy.')).toEqual(['of old', 'of all']);
    expect(idsFor('I have 3 cats.')).toEqual(['of numbers', 'of all']);
    expect(idsFor('I am cold.')).toEqual(['of all']);
  });

  test('every word that a rule is about can be one token, and few rules are asked everywhere', () => {
    for (const { id, about = [] } of rules)
      for (const word of about)
        expect([id, parseSentence(word).tokens.map(({ lower }) => lower)]).toEqual([id, [word]]);
    expect(rules.filter(({ about }) => !about).map(({ id }) => id).length).toBeLessThanOrEqual(5);
  });
});
