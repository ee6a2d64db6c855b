import { countable } from '../lists/countable';
import * as grammar from '../rules/grammar';
import { hasPastTime } from '../rules/agreement';
import { insertAfter, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import {
  after,
  base,
  before,
  beForms,
  isQuestion,
  isThird,
  pairs,
  shortBe,
  subjectFrom,
  subjectOf,
  type Attempt,
} from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const beforeFeeling = `${beForms}|${shortBe}|feel|feels|felt|get|gets|got|very|so|really|too|quite|all`;
const anyBe = `${beForms}|be|been|being`;
const beOrShort = `${beForms}|i'm|he's|she's|it's|we're|they're|you're`;
const beOrNot = `${beForms}|isn't|aren't|wasn't|weren't`;
const persons = `${grammar.people}|people`;
const doers = `i|he|she|we|they|you|${grammar.people}|${grammar.peoplePlural}|dog|cat`;

const beforeBase = `${grammar.modals}|do|does|did|don't|doesn't|didn't`;
const states =
  'cook|guide|coach|judge|guard|nurse|have|like|know|want|need|call|love|hate|name|agree|believe|own|seem';
const emotions = new Set(
  'surprise interest excite bore tire frighten disappoint amaze satisfy relax annoy confuse worry embarrass shock scare'.split(
    ' ',
  ),
);
/** Verbs that never stand behind "be". */
const never = new Set('belong cost sound seem depend contain agree taste consist exist matter'.split(' '));
const plainly = new Set('want need know have enjoy think go play eat'.split(' '));

/** Whether a person or an animal is in front of the "be" before this token. */
function doer(sentence: Sentence, token: Token): boolean {
  const who = neighbour(sentence, token, -2);
  return who === undefined || /'/.test(before(sentence, token)?.lower ?? '') || isOneOf(who, doers);
}

function isPastVerb(token: Token): boolean {
  return (
    isOneOf(token, 'was|were|did|had') ||
    (can(token, 'verb', 'past') && !can(token, 'verb', 'base') && !can(token, 'adjective'))
  );
}

/** Whether a finite verb may stand behind this token: a subject, an adverb, or what joins it to a verb before. */
function startsVerb(sentence: Sentence, left: Token | undefined): boolean {
  if (isOneOf(left, grammar.midAdverbs)) return startsVerb(sentence, before(sentence, left!));
  if (isOneOf(left, 'and|but|then|i|you|he|she|it|we|they|who|everyone|everybody|nobody|someone'))
    return true;
  return (
    can(left, 'noun') &&
    !can(left, 'adjective') &&
    isOneOf(before(sentence, left!), grammar.determiners) &&
    !isOneOf(before(sentence, before(sentence, left!)!), grammar.prepositions)
  );
}

/** "not like dogs.": what is liked, rather than what somebody is like. */
function isLastNoun(sentence: Sentence, token: Token | undefined): boolean {
  return can(token, 'noun') && grammar.isSign(after(sentence, token!));
}

/** The forms of a verb behind its subject, an auxiliary or "be". */
export const verbAttempts: readonly Attempt[] = [
  {
    type: 'verb-form',
    why: '情态动词和助动词（can、will、do、did……）后面用动词原形。',
    at: (sentence, token) => {
      const verb = base(token);
      // "I did went" is rather "I went".
      if (isOneOf(before(sentence, token), 'did|do|does') && !sentence.text.includes('?')) return [];
      return verb && verb !== token.lower && isOneOf(before(sentence, token), beforeBase)
        ? [replace(token, token, verb)]
        : [];
    },
  },
  {
    type: 'extra-word',
    why: '一个主语后面只用一个谓语动词：这里不用再加 be 动词。',
    at: (sentence, token) => {
      const next = neighbour(sentence, token, 1);
      return isOneOf(token, beForms) &&
        next &&
        (can(next, 'verb', 'third') ||
          (can(next, 'verb', 'base') && !can(next, 'noun') && !can(next, 'adjective')))
        ? [remove(sentence, token)]
        : [];
    },
  },
  {
    type: 'adjective-adverb',
    why: '表示人的感受用 -ed 形容词：surprised、excited、bored。',
    at: (sentence, token) =>
      emotions.has(token.lower) && isOneOf(before(sentence, token), beforeFeeling)
        ? [replace(token, token, grammar.participleOf(token.lower))]
        : [],
  },
  {
    type: 'adjective-adverb',
    why: '人觉得怎样用 -ed，东西让人觉得怎样用 -ing。',
    readable: true,
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'ing');
      return verb && emotions.has(verb) && isOneOf(before(sentence, token), beforeFeeling)
        ? [replace(token, token, grammar.participleOf(verb))]
        : [];
    },
  },
  {
    type: 'extra-word',
    why: '一个主语后面只用一个谓语动词：这里直接用动词，不加 be。',
    readable: true,
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const lemma = base(verb);
      if (!isOneOf(token, beForms) || !lemma || !never.has(lemma)) return [];
      const form = isOneOf(token, 'was|were')
        ? grammar.pastOf(lemma)
        : isOneOf(token, 'is')
          ? grammar.thirdOf(lemma)
          : lemma;
      return [replace(token, verb!, form)];
    },
  },
  {
    type: 'verb-form',
    why: 'very 不能直接修饰动词：说 really enjoy，或 enjoy … very much；也不用 be。',
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const be = before(sentence, token);
      const lemma = grammar.baseOf(verb, 'base', 'third', 'past');
      if (!isOneOf(token, 'very') || !lemma || can(verb, 'adjective')) return [];
      if (!isOneOf(be, 'am|is|are')) return [replace(token, token, 'really')];
      return [replace(be!, verb!, `really ${isOneOf(be, 'is') ? grammar.thirdOf(lemma) : lemma}`)];
    },
  },
  {
    type: 'verb-tense',
    why: 'when、if、after、as soon as 引导的从句里，用一般现在时表示将来，不用 will。',
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const subject = before(sentence, token);
      if (
        !isOneOf(token, 'will') ||
        isOneOf(before(sentence, token), 'you') ||
        !verb ||
        !subject ||
        !sentence.tokens.some((one) => isOneOf(one, 'when|if|after|before|until|soon|once|unless'))
      )
        return [];
      const lemma = isOneOf(verb, 'be')
        ? isOneOf(subject, 'i')
          ? 'am'
          : isThird(subject)
            ? 'is'
            : 'are'
        : isThird(subject)
          ? grammar.thirdOf(verb.lower)
          : verb.lower;
      return [replace(token, verb, lemma)];
    },
  },
  {
    type: 'chinglish',
    why: '说“在……里有……”，用 there is / there are。',
    at: (sentence, token) => {
      if (!isOneOf(token, 'has|have|had') || !isOneOf(sentence.tokens[0], 'in|on|at|near|behind|under'))
        return [];
      const many = [1, 2, 3, 4].some((distance) =>
        grammar.isPluralNounOrPeople(neighbour(sentence, token, distance)),
      );
      const be = isOneOf(token, 'had') ? (many ? 'were' : 'was') : many ? 'are' : 'is';
      return [replace(token, token, `there ${be}`)];
    },
  },
  {
    type: 'verb-form',
    why: 'who 后面要有完整的谓语：who is standing there，或去掉 who。',
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const left = before(sentence, token);
      return isOneOf(token, 'who|that|which') && left && can(verb, 'verb', 'ing')
        ? [insertAfter(token, isThird(left) ? 'is' : 'are')]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: '一般动词的否定用 don’t、doesn’t、didn’t，不用 be not。',
    readable: true,
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const lemma = verb?.lower;
      const be = /n't$/.test(token.lower) ? token : before(sentence, token);
      if (
        !lemma ||
        !isOneOf(token, "not|isn't|aren't|wasn't|weren't") ||
        !isOneOf(be, beOrNot) ||
        !(
          never.has(lemma) ||
          plainly.has(lemma) ||
          (lemma === 'like' && isLastNoun(sentence, after(sentence, verb)))
        )
      )
        return [];
      const does = isOneOf(be, "was|were|wasn't|weren't") ? 'did' : isOneOf(be, "is|isn't") ? 'does' : 'do';
      return [replace(be!, token, `${does}n't`)];
    },
  },
  {
    type: 'verb-form',
    why: '问“做什么”用 do、does、did 提问，后面的动词用原形。',
    at: (sentence, token) => {
      const subject =
        isOneOf(token, beForms) && isQuestion(sentence)
          ? subjectFrom(sentence, after(sentence, token))
          : undefined;
      const verb = subject && after(sentence, subject);
      if (!subject || !verb || !can(verb, 'verb', 'base') || can(verb, 'adjective')) return [];
      return [replace(token, token, isOneOf(token, 'was|were') ? 'did' : isThird(subject) ? 'does' : 'do')];
    },
  },
  {
    type: 'verb-form',
    why: 'be 动词后面的动词要用 -ing 形式（正在做）或过去分词（被……）。',
    at: (sentence, token) => {
      const verb = can(token, 'verb', 'base') ? token.lower : undefined;
      return verb &&
        isOneOf(before(sentence, token), beOrShort) &&
        !can(token, 'adjective') &&
        !isOneOf(token, states) &&
        doer(sentence, token)
        ? [replace(token, token, grammar.ingOf(verb))]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: '助动词 do、does、did、can、will 提问时，后面的动词用原形。',
    at: (sentence, token) => {
      const verb = base(token);
      if (!verb || verb === token.lower || !isQuestion(sentence)) return [];
      const asked = sentence.tokens.find((one) => isOneOf(one, beforeBase));
      const subject = asked && subjectFrom(sentence, after(sentence, asked));
      return subject && after(sentence, subject) === token ? [replace(token, token, verb)] : [];
    },
  },
  {
    type: 'verb-form',
    why: '被动语态是 be 加动词的过去分词：was broken、is made。',
    at: (sentence, token) => {
      const verb = base(token);
      const form = verb && grammar.participleOf(verb);
      if (
        !form ||
        form === token.lower ||
        can(token, 'noun') ||
        grammar.isSign(after(sentence, token)) ||
        isOneOf(sentence.tokens[0], 'what|all') ||
        !isOneOf(before(sentence, token), anyBe)
      )
        return [];
      const isBase = can(token, 'verb', 'base');
      return isBase && (doer(sentence, token) || !isOneOf(after(sentence, token), 'by|in|of|from|every'))
        ? []
        : [replace(token, token, form)];
    },
  },
  {
    type: 'verb-form',
    why: '现在完成时是 have / has 加过去分词。',
    at: (sentence, token) => {
      const verb = base(token);
      const form = verb && grammar.participleOf(verb);
      return form &&
        form !== token.lower &&
        isOneOf(
          before(sentence, token),
          "have|has|had|haven't|hasn't|hadn't|i've|we've|they've|you've|never|ever|already|just",
        ) &&
        sentence.tokens.some((one) => /^(?:ha(?:ve|s|d)|ha(?:ven|sn|dn)'t|\w+'ve)$/.test(one.lower))
        ? [replace(token, token, form)]
        : [];
    },
  },
  {
    type: 'verb-tense',
    why: '有明确的过去时间（yesterday、last year）时用一般过去时，不用现在完成时。',
    readable: true,
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const lemma = grammar.baseOf(verb, 'participle');
      return isOneOf(token, 'have|has') &&
        lemma &&
        hasPastTime(sentence) &&
        !sentence.vocabulary.has('since') &&
        !sentence.vocabulary.has('from') &&
        !sentence.tokens.some((one) => one !== verb && isPastVerb(one))
        ? [replace(token, verb!, grammar.pastOf(lemma))]
        : [];
    },
  },
  {
    type: 'verb-tense',
    why: '说过去的事，be 动词用 was、were。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'am|is|are') &&
      !['today', 'now', 'than', 'used'].some((word) => sentence.vocabulary.has(word)) &&
      hasPastTime(sentence)
        ? [replace(token, token, token.lower === 'are' ? 'were' : 'was')]
        : [],
  },
  {
    type: 'verb-tense',
    why: '说将来可能发生的事：If 后面用一般现在时，另一半用 will。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'would') &&
      isOneOf(sentence.tokens[0], 'if') &&
      sentence.tokens.some((one) => isOneOf(one, 'tomorrow|next|tonight|soon'))
        ? [replace(token, token, 'will')]
        : [],
  },
  {
    type: 'verb-tense',
    why: '和现在事实不同的假设：If 后面用过去式，另一半用 would。',
    readable: true,
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base', 'third') ?? (isOneOf(token, 'has') ? 'have' : undefined);
      if (
        !isOneOf(sentence.tokens[0], 'if') ||
        !sentence.vocabulary.has('would') ||
        ['tomorrow', 'next', 'tonight', 'soon'].some((word) => sentence.vocabulary.has(word)) ||
        !startsVerb(sentence, before(sentence, token))
      )
        return [];
      if (isOneOf(token, 'am|is|are')) return [replace(token, token, 'were')];
      return verb && !can(token, 'verb', 'past') ? [replace(token, token, grammar.pastOf(verb))] : [];
    },
  },
  {
    type: 'verb-tense',
    why: '几个动作发生在同一个过去的时间，动词都要用过去式。',
    readable: true,
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base', 'third');
      const left = before(sentence, token);
      if (
        !verb ||
        can(token, 'verb', 'past') ||
        can(token, 'adjective') ||
        isOneOf(token, 'have|has|do|does|remember|know|think|hope|believe|miss|want|like|love') ||
        !startsVerb(sentence, left)
      )
        return [];
      if (!hasPastTime(sentence) && !sentence.tokens.some((one) => one !== token && isPastVerb(one)))
        return [];
      return [replace(token, token, grammar.pastOf(verb))];
    },
  },
  {
    type: 'agreement',
    why: '主语和动词要一致：主语是第三人称单数时，一般现在时的动词加 -s，be 用 is，have 用 has。',
    at: (sentence, token) => {
      const subject = subjectOf(sentence, token);
      if (!subject) return [];
      const wanted =
        subject === 'single' ? /^(?:is|was|has|does|.*sn't)$/ : /^(?:are|were|have|do|.*[re]n't)$/;
      const other = Object.hasOwn(pairs, token.lower) ? pairs[token.lower] : undefined;
      if (other) return wanted.test(other) && !wanted.test(token.lower) ? [replace(token, token, other)] : [];
      const verb = base(token);
      if (
        !verb ||
        can(token, 'verb', 'past') ||
        (countable.has(token.lower) && !isOneOf(token, 'sound|look|taste|smell|feel')) ||
        hasPastTime(sentence) ||
        sentence.tokens.some(isPastVerb)
      )
        return [];
      // "A TV show." is a phrase.
      if (can(token, 'noun') && grammar.isSign(neighbour(sentence, token, 1))) return [];
      if (subject === 'single')
        return token.lower === verb ? [replace(token, token, grammar.thirdOf(verb))] : [];
      return can(token, 'verb', 'third') && token.lower !== verb ? [replace(token, token, verb)] : [];
    },
  },
];

/** Asked only when nothing else makes the sentence whole. */
export const lateVerbAttempts: readonly Attempt[] = [
  {
    type: 'verb-form',
    why: 'there be 句里，后面的动词用 -ing 形式：There is a boy standing there.',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base', 'third');
      const there = sentence.tokens.findIndex((one) => isOneOf(one, 'there'));
      return verb &&
        there >= 0 &&
        there < token.index - 2 &&
        token.index - there <= 5 &&
        (!can(token, 'noun') || isOneOf(before(sentence, token), persons)) &&
        can(before(sentence, token), 'noun') &&
        isOneOf(sentence.tokens[there + 1], beForms) &&
        !isOneOf(before(sentence, token), 'to|who|that|which')
        ? [replace(token, token, grammar.ingOf(verb))]
        : [];
    },
  },
  {
    type: 'agreement',
    why: '主语和动词要一致：动词前面的词不一定是主语，要看整个主语是一个还是几个。',
    at: (sentence, token) => {
      const [first] = sentence.tokens;
      const head =
        isOneOf(first, grammar.determiners) || can(first, 'adjective') ? after(sentence, first!) : first;
      const verb = grammar.baseOf(token, 'base', 'third');
      if (!head || !verb || head.index >= token.index - 1 || can(token, 'verb', 'past') || !can(head, 'noun'))
        return [];
      if (sentence.tokens.slice(head.index + 1, token.index).some(grammar.isFinite)) return [];
      return grammar.isPluralNounOrPeople(head)
        ? can(token, 'verb', 'third')
          ? [replace(token, token, verb)]
          : []
        : token.lower === verb && !can(token, 'noun')
          ? [replace(token, token, grammar.thirdOf(verb))]
          : [];
    },
  },
  {
    type: 'verb-form',
    why: '过去分词不能单独作谓语：用过去式，或者用 have 加过去分词。',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'participle');
      if (
        !verb ||
        can(token, 'verb', 'past', 'base') ||
        (can(token, 'adjective') && !isOneOf(before(sentence, token), 'who')) ||
        !startsVerb(sentence, before(sentence, token))
      )
        return [];
      return [replace(token, token, verb === 'know' ? verb : grammar.pastOf(verb))];
    },
  },
  {
    type: 'agreement',
    why: '主语和动词要一致：先找到真正的主语，再看它是一个还是几个。',
    at: (sentence, token) =>
      Object.hasOwn(pairs, token.lower) &&
      !isQuestion(sentence) &&
      sentence.tokens
        .slice(0, token.index)
        .some((one) => isOneOf(one, 'nor|number|each|every|everyone|who|people'))
        ? [replace(token, token, pairs[token.lower]!)]
        : [],
  },
];
