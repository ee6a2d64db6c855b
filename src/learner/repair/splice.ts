import * as grammar from '../rules/grammar';
import { isOneOf, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import { after, before, type Attempt } from './attempt';

const opening = `my|your|his|her|our|their|the|this|that|these|those|there|i|he|she|it|we|they`;
/** A comma is no slip where two short things are set against each other: "I cook, she eats". */
const shortest = 4;

/** Two whole sentences that only a comma parts, the second about what the first tells of. */
export const commaSplice: Attempt = {
  type: 'punctuation',
  why: '两个完整的句子不能只用逗号连接：用句号分开，或者加 and、but、so、because 等连词。',
  at: (sentence, token) => {
    const comma = before(sentence, token);
    if (
      comma?.text !== ',' ||
      !isOneOf(token, 'he|she|it|they|there') ||
      comma.index < shortest ||
      sentence.tokens.filter(({ text }) => text === ',').length > 1 ||
      !isOneOf(sentence.tokens[0], opening) ||
      isOneOf(sentence.tokens[0], token.lower) ||
      isContrast(sentence, token) ||
      !namesSomething(sentence, comma) ||
      !isVerb(after(sentence, token))
    )
      return [];
    const right = `${token.text.charAt(0).toUpperCase()}${token.text.slice(1)}`;
    return [{ ...replace(comma, token, `. ${right}`), right: `. ${right}` }];
  },
};

/** Whether a noun stands before the comma that the second sentence may speak of. */
function namesSomething({ tokens }: Sentence, comma: Token): boolean {
  return tokens.slice(0, comma.index).some((one) => can(one, 'noun') && !isOneOf(one, 'i|it|no|ok'));
}

/** "This is not mine, it is yours." */
function isContrast({ tokens }: Sentence, second: Token): boolean {
  return (
    isOneOf(tokens[second.index + 1], grammar.be) &&
    tokens.slice(0, second.index).some((one) => one.lower === 'not' || one.lower.endsWith("n't"))
  );
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (grammar.isFinite(token) || grammar.mayBeVerb(token) || isOneOf(token, grammar.midAdverbs));
