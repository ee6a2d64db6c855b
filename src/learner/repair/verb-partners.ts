import { bare, gerundOnly } from '../lists/frames';
import * as grammar from '../rules/grammar';
import { insertBefore, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import { after, base, before, follows, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const persons = `${grammar.objectPronouns}|${grammar.people}|${grammar.peoplePlural}`;
const owners = `${grammar.possessives}|the`;

const hopes = new Set('want hope decide plan need wish agree refuse promise learn manage'.split(' '));
const subjectOf: Readonly<Record<string, string>> = {
  me: 'I',
  him: 'he',
  her: 'she',
  us: 'we',
  them: 'they',
  you: 'you',
  it: 'it',
};
/** With a person and "to …". */
const asking = new Set(
  'want ask tell teach allow invite advise expect encourage order warn remind force need wish'.split(' '),
);

/** "made me", "let my sister": a person who is made or let, in front of this token. */
function isMade(sentence: Sentence, token: Token): boolean {
  const who = before(sentence, token);
  if (!isOneOf(who, persons)) return false;
  const left = before(sentence, who!);
  const verb = isOneOf(left, owners) ? before(sentence, left!) : left;
  return bare.has((verb && base(verb)) ?? '') && !isOneOf(verb, 'help|helps|helped|had|have|has');
}

/** What one verb asks of the next: "to go", "going", "go". */
export const verbPartnerAttempts: readonly Attempt[] = [
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
      can(token, 'verb', 'base') &&
      (!can(token, 'noun') ||
        isOneOf(neighbour(sentence, token, 1), grammar.determiners) ||
        /^[A-Z]/.test(neighbour(sentence, token, 1)?.text ?? '')) &&
      follows(sentence, token, hopes)
        ? [insertBefore(token, 'to')]
        : [],
  },
  {
    type: 'extra-word',
    why: '这里不用 to：make、let、can、must 等后面直接用动词原形。',
    at: (sentence, token) =>
      isOneOf(token, 'to') &&
      can(neighbour(sentence, token, 1), 'verb', 'base') &&
      (isOneOf(before(sentence, token), grammar.modals) || isMade(sentence, token))
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'verb-form',
    why: 'want、ask、tell、allow、for 后面是“人 + to 加动词原形”。',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base', 'third', 'ing');
      if (!verb || isOneOf(before(sentence, token), 'to')) return [];
      const who = before(sentence, token);
      const first = isOneOf(before(sentence, who ?? token), grammar.determiners)
        ? before(sentence, who!)
        : who;
      if (
        !who ||
        !first ||
        !(isOneOf(who, grammar.objectPronouns) || can(who, 'noun') || /^[A-Z]/.test(who.text))
      )
        return [];
      const head = before(sentence, first);
      // "ran for class monitor"
      if (isOneOf(head, 'for'))
        return isOneOf(who, grammar.objectPronouns) || !can(token, 'noun')
          ? [replace(token, token, `to ${verb}`)]
          : [];
      return can(token, 'verb', 'base') && asking.has(base(head) ?? '') ? [insertBefore(token, 'to')] : [];
    },
  },
  {
    type: 'pronoun',
    why: 'hope 后面接句子：I hope I can …、I hope you will …，不说 hope somebody (to) do。',
    at: (sentence, token) => {
      const who = after(sentence, token);
      const subject = who && Object.hasOwn(subjectOf, who.lower) ? subjectOf[who.lower] : undefined;
      const to = subject ? after(sentence, who!) : undefined;
      const verb = isOneOf(to, 'to') ? after(sentence, to!) : to;
      if (base(token) !== 'hope' || !subject || !can(verb, 'verb', 'base')) return [];
      return [
        replace(
          who!,
          verb!,
          `${subject} ${/^(?:he|she|it)$/.test(subject) ? grammar.thirdOf(verb!.lower) : verb!.lower}`,
        ),
      ];
    },
  },
  {
    type: 'extra-word',
    why: 'would rather、had better 后面直接用动词原形，不加 to。',
    at: (sentence, token) =>
      isOneOf(token, 'to') &&
      isOneOf(before(sentence, token), 'rather|better') &&
      can(after(sentence, token), 'verb', 'base')
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'extra-word',
    why: '情态动词提问时，后面也用动词原形，不加 to。',
    at: (sentence, token) => {
      const subject = before(sentence, token);
      return isOneOf(token, 'to') &&
        isOneOf(subject, 'i|you|he|she|it|we|they') &&
        isOneOf(before(sentence, subject!), grammar.modals)
        ? [remove(sentence, token)]
        : [];
    },
  },
  {
    type: 'missing-word',
    why: '说“愿望、办法、工作是做什么”，be 后面用 to 加动词原形。',
    at: (sentence, token) =>
      can(token, 'verb', 'base') &&
      !can(token, 'noun') &&
      isOneOf(before(sentence, token), 'is|was') &&
      !sentence.tokens.slice(0, token.index).some((one) => isOneOf(one, 'do|does|did')) &&
      sentence.tokens
        .slice(0, token.index)
        .some((one) => isOneOf(one, 'way|dream|plan|job|goal|aim|hope|wish|thing|duty|task|best|advice|idea'))
        ? [insertBefore(token, 'to')]
        : [],
  },
  {
    type: 'missing-word',
    why: '两个动词之间要有 to：someone / something / time + to 加动词原形。',
    at: (sentence, token) =>
      can(token, 'verb', 'base') &&
      !isOneOf(token, 'dare|come') &&
      isOneOf(
        before(sentence, token),
        'time|important|interesting|how|way|chance|able|ready|going|easy|hard|difficult|used|ought|happy|glad|where|what',
      )
        ? [insertBefore(token, 'to')]
        : [],
  },
  {
    type: 'verb-form',
    why: 'would like 后面用 to 加动词原形：Would you like to go?',
    at: (sentence, token) =>
      can(token, 'verb', 'base') &&
      isOneOf(before(sentence, token), 'like|love') &&
      sentence.vocabulary.has('would')
        ? [insertBefore(token, 'to')]
        : [],
  },
  {
    type: 'verb-form',
    why: 'like、love、hate 后面的动词用 doing 或 to do，不用原形。',
    at: (sentence, token) =>
      can(token, 'verb', 'base') &&
      !can(token, 'noun') &&
      !sentence.vocabulary.has('would') &&
      (token.lower !== 'listen' || isOneOf(after(sentence, token), 'to')) &&
      isOneOf(before(sentence, token), 'like|likes|love|loves|hate|hates') &&
      !isOneOf(before(sentence, before(sentence, token)!), 'is|are|was|were|looks|would')
        ? [replace(token, token, grammar.ingOf(token.lower))]
        : [],
  },
  {
    type: 'verb-form',
    why: '介词（for、of、at、about……）后面的动词用 -ing 形式。',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base', 'third', 'past');
      return verb &&
        !grammar.isPluralNoun(token) &&
        ((!can(token, 'noun') && !can(token, 'adjective')) ||
          isOneOf(after(sentence, token), grammar.determiners)) &&
        isOneOf(before(sentence, token), 'for|of|at|about|in|by|without|before|after|from|with|on|worth')
        ? [replace(token, token, grammar.ingOf(verb))]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: 'thank you、sorry 后面说做了什么，用 for 加动词-ing。',
    readable: true,
    at: (sentence, token) => {
      const verb = after(sentence, token);
      const left = before(sentence, token);
      const thanked = isOneOf(left, 'you') && isOneOf(before(sentence, left!), 'thank');
      return isOneOf(token, 'to|of') &&
        can(verb, 'verb', 'base') &&
        (thanked || isOneOf(left, 'thanks|much')) &&
        sentence.tokens.some((one) => isOneOf(one, 'thank|thanks'))
        ? [replace(token, verb!, `for ${grammar.ingOf(verb!.lower)}`)]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: '这个结构里的 to 是介词，后面用动词-ing（look forward to doing、be used to doing）。',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'base');
      return verb &&
        isOneOf(before(sentence, token), 'to') &&
        sentence.tokens.some((one) => isOneOf(one, 'forward|used|prefer|prefers|attention|addicted'))
        ? [replace(token, token, grammar.ingOf(verb))]
        : [];
    },
  },
  {
    type: 'verb-form',
    why: 'spend、worth、busy 后面用动词-ing；worth doing 表示“值得做”。',
    at: (sentence, token) => {
      const verb = after(sentence, token);
      return isOneOf(token, 'to') &&
        can(verb, 'verb', 'base') &&
        !isOneOf(before(sentence, token), 'how|what|where|when') &&
        sentence.tokens.slice(0, token.index).some((one) => isOneOf(one, 'worth|busy|fun|trouble|difficulty'))
        ? [replace(token, verb!, grammar.ingOf(verb!.lower))]
        : [];
    },
  },
];
