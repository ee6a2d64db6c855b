import * as grammar from '../rules/grammar';
import { insertBefore, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Token } from '../sentence';
import { after, before, beForms, isQuestion, isThird, subjectFrom, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const asking = `${beForms}|do|does|did|can|will`;
const uncapitalised = `he|she|it|we|they|you|${grammar.determiners}`;

const questionWords = 'what|where|when|why|how|which|who';

/** A subject that no longer stands first loses its capital, unless it is a name or "I". */
function lowered(subject: string, first: Token): string {
  return isOneOf(first, uncapitalised) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

const isNounAlone = (token: Token | undefined): boolean => can(token, 'noun') && !can(token, 'verb');

/** The order of words, in questions above all. */
export const orderAttempts: readonly Attempt[] = [
  {
    type: 'word-order',
    why: '在句子里面的疑问句用陈述语序：疑问词 + 主语 + 动词。',
    at: (sentence, token) => {
      if (
        !isOneOf(token, 'is|are|was|were') ||
        !isOneOf(before(sentence, token), 'where|what|who|how|when|why|time') ||
        // "my grandmother, who is eighty" asks nothing
        (isOneOf(before(sentence, token), 'who') && isNounAlone(neighbour(sentence, token, -2)))
      )
        return [];
      const end = sentence.tokens.findLast(({ kind }) => kind !== 'sign');
      const rest = neighbour(sentence, token, 1);
      if (!end || !rest || end.index <= token.index) return [];
      return [
        {
          start: token.start,
          end: end.end,
          right: `${sentence.source.slice(rest.start, end.end)} ${token.text}`,
        },
      ];
    },
  },
  {
    type: 'word-order',
    why: '和别人一起说时，把自己放在后面：my friend and I。',
    at: (sentence, token) => {
      const and = after(sentence, token);
      const other = and && subjectFrom(sentence, after(sentence, and));
      if (!isOneOf(token, 'i') || !isOneOf(and, 'and|with') || !other) return [];
      return [
        replace(token, other, `${sentence.source.slice(after(sentence, and!)!.start, other.end)} and I`),
      ].map((change) =>
        token.index === 0
          ? { ...change, right: change.right.charAt(0).toUpperCase() + change.right.slice(1) }
          : change,
      );
    },
  },
  {
    type: 'extra-word',
    why: '问句里主语只说一次：Is your bag new?',
    at: (sentence, token) => {
      const noun = before(sentence, token);
      return isOneOf(token, 'it|he|she|they') &&
        noun &&
        can(noun, 'noun') &&
        isOneOf(sentence.tokens[0], asking)
        ? [remove(sentence, token)]
        : [];
    },
  },
  {
    type: 'missing-word',
    why: '现在进行时的问句：疑问词 + am / is / are + 主语 + 动词-ing。',
    at: (sentence, token) => {
      const first = after(sentence, token);
      const subject =
        isOneOf(token, questionWords) && isQuestion(sentence) ? subjectFrom(sentence, first) : undefined;
      const verb = subject && after(sentence, subject);
      return subject && can(verb, 'verb', 'ing')
        ? [insertBefore(first!, isOneOf(subject, 'i') ? 'am' : isThird(subject) ? 'is' : 'are')]
        : [];
    },
  },
  {
    type: 'word-order',
    why: '特殊疑问句的语序：疑问词 + do / does / did + 主语 + 动词原形。',
    readable: true,
    at: (sentence, token) => {
      if (!isQuestion(sentence) || !isOneOf(token, questionWords) || token.index === 0) return [];
      const start = sentence.tokens[0]!;
      const subject =
        subjectFrom(sentence, start) ??
        (/^[A-Z]/.test(start.text) && !isOneOf(start, questionWords) ? start : undefined);
      if (!subject) return [];
      const who = lowered(sentence.source.slice(start.start, subject.end), start);
      const next = after(sentence, subject);
      const end = sentence.tokens.at(-2)!;
      const help = (verb: Token) =>
        can(verb, 'verb', 'past') && !can(verb, 'verb', 'base') ? 'did' : isThird(subject) ? 'does' : 'do';
      // "Your father where works?", "Your mother what do?"
      if (next === token) {
        const verb = after(sentence, token);
        const lemma =
          grammar.baseOf(verb, 'base', 'third', 'past') ?? (isOneOf(verb, 'do|does|did') ? 'do' : undefined);
        // "Your sister how old?"
        if (!lemma && !sentence.tokens.some(grammar.isFinite))
          return [
            replace(
              start,
              end,
              `${sentence.source.slice(token.start, end.end)} ${isThird(subject) ? 'is' : 'are'} ${who}`,
            ),
          ];
        if (!verb || !lemma) return [];
        const rest = sentence.source.slice(verb.end, end.end);
        return [replace(start, end, `${token.lower} ${help(verb)} ${who} ${lemma}${rest}`)];
      }
      // "You like which colour?", "You are who?"
      const verb = next;
      const lemma = grammar.baseOf(verb, 'base', 'third', 'past');
      if (!verb || after(sentence, verb) !== token) return [];
      const asked = sentence.source.slice(token.start, end.end);
      if (isOneOf(verb, beForms)) return [replace(start, end, `${asked} ${verb.lower} ${who}`)];
      return lemma ? [replace(start, end, `${asked} ${help(verb)} ${who} ${lemma}`)] : [];
    },
  },
];
