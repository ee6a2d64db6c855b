import type { CorrectionType } from '../ports/turn';
import { applyEdits, type Edit } from './edits';
import { pluralOf, readings } from './lexicon';
import { countable } from './lists/countable';
import { bare, gerundOnly, linking, making, transitive } from './lists/frames';
import * as grammar from './rules/grammar';
import { insertBefore, isOneOf, neighbour, remove, replace, type Change } from './rules/rule';
import { can, parseSentence, type Sentence, type Token } from './sentence';
import { looksSound } from './soundness';
import { isWellFormed } from './syntax';

const longest = 16;

/** One kind of slip: what to try at a token. */
interface Attempt {
  type: CorrectionType;
  why: string;
  at(sentence: Sentence, token: Token): Change[];
}

const beforeBase = `${grammar.modals}|do|does|did|don't|doesn't|didn't`;
const beForms = 'am|is|are|was|were';
const pairs: Readonly<Record<string, string>> = {
  is: 'are', are: 'is', was: 'were', were: 'was', has: 'have', have: 'has', do: 'does', does: 'do', "don't": "doesn't", "doesn't": "don't",
  "isn't": "aren't", "aren't": "isn't", "wasn't": "weren't", "weren't": "wasn't", "hasn't": "haven't", "haven't": "hasn't",
}; // prettier-ignore
const plenty = 'two|three|four|five|six|seven|eight|nine|ten|many|several|few|these|those|both|various';
const hopes = new Set('want hope decide plan need wish agree refuse promise learn manage'.split(' '));
const states =
  'cook|guide|coach|judge|guard|nurse|have|like|know|want|need|call|love|hate|name|agree|believe|own|seem';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const skipped = `${grammar.midAdverbs}|who|that|which`;
const joining = `and|or|nor|than|${grammar.auxiliaries}`;
const doers = `i|he|she|we|they|you|${grammar.people}|${grammar.peoplePlural}|dog|cat`;
const persons = `${grammar.objectPronouns}|${grammar.people}|${grammar.peoplePlural}`;
const owners = `${grammar.possessives}|the`;
const beOrShort = `${beForms}|i'm|he's|she's|it's|we're|they're|you're`;
const determined = `${grammar.determiners}|one|other|last|next|first|best`;
const adjectiveFollows = `${beForms}|very|so|smell|smells|taste|tastes|sound|sounds|smelled|tasted|sounded`;

/** The verb of a token, unless it is a noun or an adjective rather. */
function base(token: Token): string | undefined {
  return grammar.baseOf(token, 'base', 'third', 'past', 'participle', 'ing');
}

const before = (sentence: Sentence, token: Token): Token | undefined => neighbour(sentence, token, -1);

/** What stands in front of a verb, adverbs left out, where that may be its subject. */
function subjectOf(sentence: Sentence, verb: Token): 'single' | 'plural' | undefined {
  let subject = before(sentence, verb);
  while (isOneOf(subject, skipped)) subject = before(sentence, subject!);
  if (
    !subject ||
    subject.kind !== 'word' ||
    subject.lower.includes('-') ||
    can(subject, 'adjective') ||
    isOneOf(before(sentence, subject), '-')
  )
    return undefined;
  const near = [1, 2, 3].map((distance) => neighbour(sentence, subject, -distance));
  if (near.some((one) => isOneOf(one, joining))) return undefined;
  if (isOneOf(subject, 'he|she|it|everyone|everybody|nobody|someone|anyone|everything|nothing'))
    return 'single';
  if (isOneOf(subject, 'i|we|you|they') || grammar.isPluralNounOrPeople(subject)) return 'plural';
  return countable.has(subject.lower) ||
    (grammar.isSingularNoun(subject) &&
      isOneOf(near[0], 'my|his|her|our|their|your|the|a|this|that|every|each'))
    ? 'single'
    : undefined;
}

/** Whether the token stands in one noun phrase behind a word for many: "two old bridge", "one of my favourite dish". */
function isOfMany(sentence: Sentence, noun: Token): boolean {
  let left = before(sentence, noun);
  while (left && can(left, 'adjective') && !isOneOf(left, plenty)) left = before(sentence, left);
  if (left && isOneOf(before(sentence, left), 'chapter|grade|class|unit|lesson|page|room|number|part|book'))
    return false;
  if (isOneOf(left, plenty) || (left?.kind === 'number' && left.lower !== '1')) return true;
  if (!isOneOf(left, 'my|the|our|his|her|your|their|these|those')) return false;
  const of = before(sentence, left!);
  return (
    isOneOf(of, 'of') &&
    isOneOf(before(sentence, of!), 'one|some|many|both|most|all|two|three|each|several|few')
  );
}

/** Whether a person or an animal is in front of the "be" before this token. */
function doer(sentence: Sentence, token: Token): boolean {
  const who = neighbour(sentence, token, -2);
  return who === undefined || /'/.test(before(sentence, token)?.lower ?? '') || isOneOf(who, doers);
}

/** "made me", "let my sister": a person who is made or let, in front of this token. */
function isMade(sentence: Sentence, token: Token): boolean {
  const who = before(sentence, token);
  if (!isOneOf(who, persons)) return false;
  const left = before(sentence, who!);
  const verb = isOneOf(left, owners) ? before(sentence, left!) : left;
  return bare.has((verb && base(verb)) ?? '') && !isOneOf(verb, 'help|helps|helped|had|have|has');
}

/** Whether the verb in front is of this list. */
function follows(sentence: Sentence, token: Token, verbs: ReadonlySet<string>): boolean {
  const verb = before(sentence, token);
  const lemma = verb && base(verb);
  return lemma !== undefined && verbs.has(lemma);
}

/** In the order in which they are believed: a later one is asked only where no earlier one makes the sentence whole. */
const attempts: readonly Attempt[] = [
  {
    type: 'verb-form',
    why: '情态动词和助动词（can、will、do、did……）后面用动词原形。',
    at: (sentence, token) => {
      const verb = base(token);
      // "I did went" is rather "I went".
      if (isOneOf(before(sentence, token), 'did|do|does') && !sentence.text.includes('?')) return [];
      return verb && verb !== token.lower && isOneOf(before(sentence, token), beforeBase) ? [replace(token, token, verb)] : [];
    },
  },
  {
    type: 'extra-word',
    why: '一个主语后面只用一个谓语动词：这里不用再加 be 动词。',
    at: (sentence, token) => {
      const next = neighbour(sentence, token, 1);
      return isOneOf(token, beForms) && next && (can(next, 'verb', 'third') || (can(next, 'verb', 'base') && !can(next, 'noun') && !can(next, 'adjective')))
        ? [remove(sentence, token)]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: 'be 动词后面的动词要用 -ing 形式（正在做）或过去分词（被……）。',
    at: (sentence, token) => {
      const verb = can(token, 'verb', 'base') ? token.lower : undefined;
      return verb && isOneOf(before(sentence, token), beOrShort) && !can(token, 'adjective') && !isOneOf(token, states) && doer(sentence, token)
        ? [replace(token, token, grammar.ingOf(verb))]
        : [];
    },
  },
  {
    type: 'agreement',
    why: '主语和动词要一致：主语是第三人称单数时，一般现在时的动词加 -s，be 用 is，have 用 has。',
    at: (sentence, token) => {
      const subject = subjectOf(sentence, token);
      if (!subject) return [];
      const wanted = subject === 'single' ? /^(?:is|was|has|does|.*sn't)$/ : /^(?:are|were|have|do|.*[re]n't)$/;
      const other = Object.hasOwn(pairs, token.lower) ? pairs[token.lower] : undefined;
      if (other) return wanted.test(other) && !wanted.test(token.lower) ? [replace(token, token, other)] : [];
      const verb = base(token);
      if (!verb || can(token, 'verb', 'past') || countable.has(token.lower)) return [];
      // "A TV show." is a phrase.
      if (can(token, 'noun') && grammar.isSign(neighbour(sentence, token, 1))) return [];
      if (subject === 'single') return token.lower === verb ? [replace(token, token, grammar.thirdOf(verb))] : [];
      return can(token, 'verb', 'third') && token.lower !== verb ? [replace(token, token, verb)] : [];
    },
  },
  {
    type: 'noun-number',
    why: '表示“几个、许多”的词后面，可数名词要用复数。',
    at: (sentence, token) => (countable.has(token.lower) && isOfMany(sentence, token) ? [replace(token, token, pluralOf(token.lower))] : []),
  },
  {
    type: 'missing-word',
    why: '形容词、介词短语不能直接当谓语，主语后面要有 be 动词（am、is、are）。',
    at: (sentence, token) => {
      const subject = before(sentence, token);
      if (!subject || subject.kind !== 'word' || grammar.isSign(token) || can(token, 'verb', 'base')) return [];
      if (sentence.tokens.slice(0, token.index).some((one) => grammar.mayBeVerb(one) && !countable.has(one.lower))) return [];
      const plural = isOneOf(subject, 'we|you|they|these|those') || grammar.isPluralNounOrPeople(subject);
      const single = isOneOf(subject, 'he|she|it|this|that|everything|everyone') || (can(subject, 'noun', 'singular') && !can(subject, 'adjective') && subject.lower !== 'like');
      const fits = can(token, 'adjective') || can(token, 'preposition') || can(token, 'adverb') || can(token, 'verb', 'ing') || isOneOf(token, 'a|an|the|my|not|very|so|too');
      if (!fits || (!plural && !single && subject.lower !== 'i')) return [];
      return [insertBefore(token, subject.lower === 'i' ? 'am' : plural ? 'are' : 'is')];
    },
  },
  {
    type: 'determiner',
    why: '单数可数名词不能单独用，前面要有 a/an、the 或 my 这样的词。',
    at: (sentence, token) => {
      const left = before(sentence, token);
      if (left?.kind === 'sign' || isOneOf(token, 'chapter|piano|violin|guitar|drum|flute|conclusion|president|captain|capital|king|queen|leader|manager|director|morning|afternoon|evening|family') || isOneOf(left, 'in|on|at|to|by|like|for|as|of|from|and|or|until|till')) return [];
      if (left && (isOneOf(left, determined) || can(left, 'adjective') || left.kind === 'number' || /'s$/.test(left.lower))) return [];
      const ahead = [token, neighbour(sentence, token, 1), neighbour(sentence, token, 2)];
      const noun = ahead.findIndex((one) => one !== undefined && countable.has(one.lower));
      if (noun < 0 || !ahead.slice(0, noun).every((one) => can(one, 'adjective') || isOneOf(one, 'very|really'))) return [];
      return [insertBefore(token, /^(?:[aeio]|u(?!ni|se))|^hour|^honest/.test(token.lower) ? 'an' : 'a')];
    },
  },
  {
    type: 'verb-form',
    why: '这个动词后面接动词时要用 -ing 形式（enjoy doing、finish doing）。',
    at: (sentence, token) => {
      const next = neighbour(sentence, token, 1);
      return isOneOf(token, 'to') && next && can(next, 'verb', 'base') && follows(sentence, token, gerundOnly)
        ? [replace(token, next, grammar.ingOf(next.lower))]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: '这个动词后面接动词时要用 to 加动词原形（want to do、hope to do）。',
    at: (sentence, token) =>
      can(token, 'verb', 'base') && (!can(token, 'noun') || isOneOf(neighbour(sentence, token, 1), grammar.determiners) || /^[A-Z]/.test(neighbour(sentence, token, 1)?.text ?? '')) && follows(sentence, token, hopes) ? [insertBefore(token, 'to')] : [],
  },
  {
    type: 'extra-word',
    why: '这里不用 to：make、let、can、must 等后面直接用动词原形。',
    at: (sentence, token) =>
      isOneOf(token, 'to') && can(neighbour(sentence, token, 1), 'verb', 'base') && (isOneOf(before(sentence, token), grammar.modals) || isMade(sentence, token))
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'extra-word',
    why: '比较级前面不再加 more，最高级前面不再加 most。',
    at: (sentence, token) => (isOneOf(token, 'more|most') && can(neighbour(sentence, token, 1), 'adjective', 'comparative', 'superlative') ? [remove(sentence, token)] : []),
  },
  {
    type: 'adjective-adverb',
    why: '修饰动词用副词；be、look、smell、feel 等后面用形容词。',
    at: (sentence, token) => {
      if (/.{3}ly$/.test(token.lower) && can(token, 'adverb')) {
        if (!isOneOf(before(sentence, token), adjectiveFollows)) return [];
        const stem = token.lower.slice(0, -2);
        const adjective = [stem, stem.replace(/i$/, 'y')].find((one) => readings(one).some(({ pos }) => pos === 'adjective'));
        return adjective ? [replace(token, token, adjective)] : [];
      }
      if (!can(token, 'adjective') || can(token, 'adverb') || can(token, 'noun') || token.lower === 'easy') return [];
      // Behind a verb that asks for neither an adjective nor an object.
      const verb = base(before(sentence, token) ?? token);
      if (!verb || transitive.has(verb) || linking.has(verb) || making.has(verb) || isOneOf(before(sentence, token), grammar.be)) return [];
      const adverb = token.lower === 'good' ? 'well' : token.lower.endsWith('y') ? `${token.lower.slice(0, -1)}ily` : `${token.lower}ly`;
      return readings(adverb).some(({ pos }) => pos === 'adverb') ? [replace(token, token, adverb)] : [];
    },
  },
  {
    type: 'preposition',
    why: '时间前的介词：钟点用 at，某一天用 on，月份、年份、上午下午用 in。',
    at: (sentence, token) => {
      if (!isOneOf(token, 'in|on|at')) return [];
      const one = neighbour(sentence, token, 1);
      const last = isOneOf(one, 'the') ? neighbour(sentence, token, 2) : one;
      const time = /^(?:\d.*|.*day|morning|afternoon|evening|night|noon|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|six|seven|eight|nine|ten|five|four|three|two|one|twelve|eleven)$/;
      if (!last || !time.test(last.lower)) return [];
      const after = neighbour(sentence, last, 1);
      if (after && !grammar.isSign(after) && !time.test(after.lower) && !isOneOf(after, "and|but|with|o'clock|at|in|because")) return [];
      return ['in', 'on', 'at'].filter((other) => other !== token.lower).map((other) => replace(token, token, other));
    },
  },
  {
    type: 'word-order',
    why: '在句子里面的疑问句用陈述语序：疑问词 + 主语 + 动词。',
    at: (sentence, token) => {
      if (!isOneOf(token, 'is|are|was|were') || !isOneOf(before(sentence, token), 'where|what|who|how|when|why|time')) return [];
      const end = sentence.tokens.findLast(({ kind }) => kind !== 'sign');
      const rest = neighbour(sentence, token, 1);
      if (!end || !rest || end.index <= token.index) return [];
      return [{ start: token.start, end: end.end, right: `${sentence.source.slice(rest.start, end.end)} ${token.text}` }];
    },
  },
]; // prettier-ignore

/**
 * The one small change of a usual kind that makes a sentence whole which cannot be read otherwise; undefined where it can be read, and
 * where there is none, or two that are as likely. For sentences in which no rule found anything and all words are known.
 */
export function repairOf(sentence: Sentence): Edit | undefined {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'sign');
  if (words.length < 3 || words.length > longest) return undefined;
  for (const { type, why, at } of attempts) {
    const changes = sentence.tokens.flatMap((token) => at(sentence, token));
    // Reading is dear, and most sentences have nothing that could be tried.
    if (changes.length > 0 && isWellFormed(sentence)) return undefined;
    const found = changes.filter((change) => isWhole(sentence, change));
    if (found.length > 1) return undefined;
    if (found[0]) return { ...found[0], type, why, source: 'grammar' };
  }
  return undefined;
}

/** Whether the sentence can be read, and shows no sign of trouble, once `change` is made; its places are those of the source. */
export function isWhole(sentence: Sentence, change: Change): boolean {
  const { source, start, text } = sentence;
  const part = source.slice(start, start + text.length);
  const repaired = applyEdits(part, [
    { ...change, start: change.start - start, end: change.end - start } as Edit,
  ]);
  return looksSound(parseSentence(repaired));
}
