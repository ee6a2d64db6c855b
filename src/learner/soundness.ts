import * as grammar from './rules/grammar';
import { hasPastTime } from './rules/agreement';
import { isOneOf, neighbour } from './rules/rule';
import { can, type Sentence, type Token } from './sentence';
import { hasSignOfTrouble } from './soundness-signs';

const longestSure = 26;
const commonFragments =
  /^(?:because|in|on|at|by|with|for|from|to|about|after|before|near|like|of|yes|no|ok|okay|sure|maybe|me|and|but|so|good|great|nice|thank|thanks|hello|hi|twice|once|three|two|never|not|every|very|really|happy|what|how|why|sorry|sounds|of|too|also|both|all|my|our|the|a|an|it's|i'm)$/;

/**
 * Whether a sentence in which no rule found anything also shows no sign of trouble, so that its form may be praised. The signs are
 * many and not precise: they only keep quiet.
 */
export function looksSound(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word');
  if (words.length === 0 || sentence.tokens.length > longestSure) return false;
  if (words.length <= 2) return true;
  const hasVerb = words.some(grammar.mayBeVerb);
  if (!hasVerb && !(commonFragments.test(words[0]!.lower) && words.length <= 7)) return false;
  if (words.some((word) => isOdd(sentence, word)) || hasSignOfTrouble(sentence)) return false;
  return !hasPastTime(sentence) || words.some((word) => isPast(word) || isOneOf(word, 'since|ago'));
}

function isPast(token: Token): boolean {
  return (
    isOneOf(token, "was|were|did|didn't|had|wasn't|weren't|could|couldn't") || can(token, 'verb', 'past')
  );
}

function isOdd(sentence: Sentence, word: Token): boolean {
  const [before, next] = [neighbour(sentence, word, -1), neighbour(sentence, word, 1)];
  if (!next || next.kind === 'sign') return false;
  // A subject with neither verb nor adverb behind it.
  if (
    isOneOf(word, 'i|he|she|we|they') &&
    next.kind === 'word' &&
    !grammar.mayBeVerb(next) &&
    !can(next, 'adverb') &&
    !isOneOf(next, 'and|who|all|both|never|too|are|myself|himself|herself|or|students|boys|girls|ever')
  )
    return true;
  // Two verbs in their base form side by side.
  if (
    grammar.isPureVerb(word) &&
    grammar.isPureVerb(next) &&
    !isOneOf(word, 'go|come|help|do|have|let|make|get') &&
    !isOneOf(next, 'have|do|be')
  )
    return true;
  // A bare noun of a thing that is counted, with nothing before it.
  if (
    grammar.things.has(next.lower) &&
    isOneOf(
      word,
      'is|am|are|was|have|has|had|see|saw|buy|bought|want|like|likes|in|on|at|to|with|a lot of|many|these|those|two|three|four|five|six|several|few',
    )
  ) {
    const after = neighbour(sentence, next, 1);
    if (
      !(
        isOneOf(next, 'school|bed|bus|bike|train|plane|car|class|home|town|festival|subject|story') &&
        isOneOf(word, 'in|at|to|by')
      ) &&
      (grammar.endsPhrase(after) || isOneOf(word, 'many|these|those|two|three|four|five|six|several|few'))
    )
      return true;
  }
  // A singular subject in front of a verb without -s.
  if (
    isOneOf(word, grammar.people) &&
    isOneOf(before, 'my|his|her|our|your|their|the') &&
    grammar.isPureVerb(next) &&
    !isOneOf(
      neighbour(sentence, before!, -1),
      `${grammar.auxiliaries}|and|make|makes|made|see|saw|hear|heard|help|helps|helped|watch`,
    )
  )
    return true;
  return (
    isOneOf(word, 'am|is|are|was|were') &&
    grammar.isPureVerb(next) &&
    !can(next, 'noun') &&
    !can(next, 'verb', 'participle')
  );
}
