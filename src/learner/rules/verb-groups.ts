import { can, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const { baseOf, startsClause } = grammar;

/** The form of a verb behind its auxiliary. */
export const verbGroupRules: readonly Rule[] = [
  {
    id: 'did-past',
    type: 'verb-form',
    why: 'did、does、do（包括 didn’t、doesn’t、don’t）后面的动词用原形。',
    about: ["don't", "doesn't", "didn't", 'do', 'does', 'did'],
    wrong: [
      ["I didn't went to school.", "I didn't go to school."],
      ["He doesn't likes fish.", "He doesn't like fish."],
      ['Did you saw the film?', 'Did you see the film?'],
      ['Does she likes music?', 'Does she like music?'],
    ],
    right: [
      "I didn't read it.",
      'I like what he does.',
      "Don't be late.",
      "We didn't put it there.",
      'Do your parents work?',
      'She did it and went home.',
      'What I did made her happy.',
    ],
    find: (sentence) => [
      ...matches(sentence, "don't|doesn't|didn't", (token) => Boolean(nonBase(token))).map(([, verb]) =>
        replace(verb!, verb!, nonBase(verb!)!),
      ),
      ...matches(sentence, "don't|doesn't|didn't", 'really|even|always|often|usually|ever', (token) =>
        Boolean(nonBase(token)),
      ).map(([, , verb]) => replace(verb!, verb!, nonBase(verb!)!)),
      ...matches(sentence, 'do|does|did', 'not', (token) => Boolean(nonBase(token))).map(([, , verb]) =>
        replace(verb!, verb!, nonBase(verb!)!),
      ),
      ...matches(sentence, 'do|does|did', 'i|you|he|she|it|we|they', (token) =>
        Boolean(nonBase(token)),
      ).flatMap(([aux, , verb]) =>
        opensQuestion(sentence, aux!) ? [replace(verb!, verb!, nonBase(verb!)!)] : [],
      ),
      ...matches(sentence, 'do|does|did', 'my|your|his|her|our|their|the', grammar.people, (token) =>
        Boolean(nonBase(token)),
      ).flatMap(([aux, , , verb]) =>
        opensQuestion(sentence, aux!) ? [replace(verb!, verb!, nonBase(verb!)!)] : [],
      ),
    ],
  },
  {
    id: 'modal-form',
    type: 'verb-form',
    why: 'can、will、should 等情态动词后面直接用动词原形，不加 to、-s，也不用过去式。',
    about: grammar.modals.split('|'),
    wrong: [
      ['She can sings.', 'She can sing.'],
      ['He will goes to Shanghai.', 'He will go to Shanghai.'],
      ['You must to finish it.', 'You must finish it.'],
      ['I can swimming.', 'I can swim.'],
      ["I couldn't found it.", "I couldn't find it."],
    ],
    right: [
      'I had a can to drink.',
      'She might come.',
      'You can read it.',
      'We can, too.',
      'He will put it there.',
      'The will to live is strong.',
      'I can only sing.',
    ],
    find: (sentence) => [
      ...matches(sentence, grammar.modals, 'to', (token) => can(token, 'verb', 'base')).flatMap(
        ([modal, to]) =>
          isOneOf(neighbour(sentence, modal!, -1), 'a|the|my|his|her|their|no|free|strong')
            ? []
            : [remove(sentence, to!)],
      ),
      ...[
        matches(sentence, grammar.modals, isVerbForm),
        matches(sentence, grammar.modals, 'not|also|always|often|never|really|only', isVerbForm),
        matches(sentence, 'can|could|will|would|should|must|may', 'i|you|he|she|we|they', isVerbForm),
      ]
        .flat()
        .flatMap((found) => {
          const [modal, verb] = [found[0]!, found.at(-1)!];
          if (isOneOf(neighbour(sentence, modal, -1), 'a|the|my|his|her|their|of|in')) return [];
          if (
            found.length === 3 &&
            /^(?:i|you|he|she|we|they)$/.test(found[1]!.lower) &&
            !opensQuestion(sentence, modal)
          )
            return [];
          const base =
            nonBase(verb) ??
            (isOneOf(verb, 'being|having') || opensQuestion(sentence, modal)
              ? undefined
              : baseOf(verb, 'ing'));
          return base ? [replace(verb, verb, base)] : [];
        }),
    ],
  },
  {
    id: 'to-past',
    type: 'verb-form',
    why: 'to 后面的动词用原形。',
    about: ['to'],
    wrong: [
      ['I want to went home.', 'I want to go home.'],
      ['She likes to sings.', 'She likes to sing.'],
      ['He wants to playing.', 'He wants to play.'],
    ],
    right: [
      'I go to schools in the city.',
      'He came to see me.',
      'I look forward to seeing you.',
      'I am used to getting up early.',
      'It went from walking to running.',
      'I prefer walking to running.',
    ],
    find: (sentence) =>
      matches(
        sentence,
        'want|wants|wanted|need|needs|like|likes|liked|love|loves|hope|hopes|decide|decided|try|tried|plan|plans|going|able|have|has|had|how|began|started',
        'to',
        (token) => can(token, 'verb'),
      ).flatMap(([verb, , form]) => {
        const base =
          nonBase(form!) ??
          (isOneOf(
            verb,
            'want|wants|wanted|need|needs|like|likes|love|loves|hope|hopes|decide|decided|plan|going|able|how',
          ) && !can(form, 'noun')
            ? baseOf(form, 'ing')
            : undefined);
        return base && !can(form, 'verb', 'base') && !can(form, 'adjective')
          ? [replace(form!, form!, base)]
          : [];
      }),
  },
  {
    id: 'perfect-form',
    type: 'verb-form',
    why: 'have、has 表示完成时，后面用过去分词。',
    about: ['have', 'has', 'had', "haven't", "hasn't", "i've", "he's", "she's"],
    wrong: [
      ['They have went home.', 'They have gone home.'],
      ['I have never see snow before.', 'I have never seen snow before.'],
      ['She has ate breakfast.', 'She has eaten breakfast.'],
      ['He has finish his work.', 'He has finished his work.'],
    ],
    right: [
      'I have to go.',
      'You had better go.',
      'I have lunch.',
      'They have come.',
      'I have never put it there.',
      'She has read it.',
      'I have never had a dog.',
      'Have you ever been there?',
    ],
    find: (sentence) => [
      ...[
        matches(sentence, "have|has|had|haven't|hasn't|i've|we've|they've|you've", isPastOnly),
        matches(
          sentence,
          "have|has|had|haven't|hasn't|i've|we've|they've|you've",
          'never|ever|already|just|not|also',
          isPastOnly,
        ),
        matches(sentence, 'have|has', 'i|you|he|she|we|they', isPastOnly),
        matches(sentence, 'have|has', 'i|you|he|she|we|they', 'ever|never|already', isPastOnly),
      ]
        .flat()
        .map((found) =>
          replace(found.at(-1)!, found.at(-1)!, grammar.participleOf(baseOf(found.at(-1)!, 'past')!)),
        ),
      ...[
        matches(
          sentence,
          "have|has|haven't|hasn't|i've|we've",
          'never|ever|already|just',
          (token) =>
            grammar.isPureVerb(token) && !isOneOf(token, 'be|become|come') && !can(token, 'verb', 'past'),
        ),
        matches(
          sentence,
          "have|has|haven't|hasn't",
          'finish|go|see|eat|visit|learn|know|write|buy|forget|choose|speak',
        ),
      ]
        .flat()
        .flatMap((found) =>
          isOneOf(neighbour(sentence, found[0]!, -1), 'had|would')
            ? []
            : [
                replace(
                  found.at(-1)!,
                  found.at(-1)!,
                  isOneOf(found.at(-1), 'go') &&
                    (sentence.vocabulary.has('twice') ||
                      sentence.vocabulary.has('times') ||
                      sentence.vocabulary.has('once') ||
                      sentence.vocabulary.has('ever') ||
                      sentence.vocabulary.has('never'))
                    ? 'been'
                    : grammar.participleOf(found.at(-1)!.lower),
                ),
              ],
        ),
    ],
  },
  {
    id: 'passive-form',
    type: 'verb-form',
    why: '被动语态是 be + 过去分词。',
    about: ['is', 'are', 'was', 'were', 'been'],
    wrong: [
      ['The book was wrote by Lu Xun.', 'The book was written by Lu Xun.'],
      ['My bike was stole last week.', 'My bike was stolen last week.'],
      ['English is speak all over the world.', 'English is spoken all over the world.'],
    ],
    right: [
      'It was cut by him.',
      'He was broke.',
      'I was born in May.',
      'My dream is go-karting.',
      'What I saw was grew from seed.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'is|are|was|were|been',
        (token) =>
          isPastOnly(token) && !can(token, 'adjective') && !isOneOf(token, 'broke|saw|left|felt|found'),
      ).flatMap(([verb, form]) => {
        const subject = neighbour(sentence, verb!, -1);
        if (isOneOf(subject, 'i|he|she|we|they|you|what|it') && !isOneOf(neighbour(sentence, form!, 1), 'by'))
          return [];
        return form!.lower === 'grew'
          ? []
          : [replace(form!, form!, grammar.participleOf(baseOf(form, 'past')!))];
      }),
      ...matches(
        sentence,
        'is|are|was|were',
        'speak|write|make|build|teach|grow|sell|give|call',
        'by|all|in|from|of|as|here|there',
      ).flatMap(([verb, form]) =>
        isOneOf(neighbour(sentence, verb!, -1), 'i|he|she|we|they|you') || isOneOf(form, 'call')
          ? []
          : [replace(form!, form!, grammar.participleOf(form!.lower))],
      ),
    ],
  },
  {
    id: 'not-verb',
    type: 'verb-form',
    why: '否定句要用 don’t / doesn’t / didn’t + 动词原形，不能直接用 not 或 no。',
    about: ['not', 'no'],
    wrong: [
      ['I not know the answer.', "I don't know the answer."],
      ['He not come to school today.', "He doesn't come to school today."],
      ['I no have money.', "I don't have money."],
      ['We not go there yesterday.', "We didn't go there yesterday."],
    ],
    right: [
      'Why did you not go?',
      'I hope not.',
      'Can I not come?',
      'They are not here.',
      'I would rather he not go.',
    ],
    find: (sentence) =>
      matches(
        sentence,
        'i|you|we|they|he|she|it',
        'not|no',
        (token) =>
          (can(token, 'verb', 'base') || can(token, 'verb', 'third')) &&
          !isOneOf(token, 'do|does') &&
          (isOneOf(token, 'like|likes|have|has|want|know|go') || !can(token, 'noun')),
      )
        .flatMap(([subject, not, verb]) => {
          if (!startsClause(sentence, subject!) || isOneOf(neighbour(sentence, subject!, -1), 'and|or'))
            return [];
          const base = nonBase(verb!) ?? verb!.lower;
          const auxiliary = hasPastTime(sentence)
            ? "didn't"
            : isOneOf(subject, 'he|she|it')
              ? "doesn't"
              : "don't";
          return [replace(not!, verb!, `${auxiliary} ${base}`)];
        })
        .concat(
          rewrite(
            sentence,
            /^((?:and |but |so )?(?:i|he|she|it|we|they|you)|i think (?:he|she|it|they|you)) not (here|there|right|at home|happy|good|well|ready|sure|in|a|my|afraid|tired|hungry|from|very|so)\b/gi,
            (_, who, rest) =>
              `${who} ${/\bi$/i.test(who!) ? 'am' : /(?:he|she|it)$/i.test(who!) ? 'is' : 'are'} not ${rest}`,
          ),
        ),
  },
];

function isVerbForm(token: Token): boolean {
  return can(token, 'verb') && (!can(token, 'verb', 'base') || isOneOf(token, 'saw|found|felt'));
}

/** The base form of a form that must not stand behind "did", "can" or "to"; undefined for a base form and for mere adjectives. */
function nonBase(token: Token): string | undefined {
  if (isOneOf(token, 'saw|found|felt|left|fell|lay'))
    return { saw: 'see', found: 'find', felt: 'feel', left: 'leave', fell: 'fall', lay: 'lie' }[token.lower];
  if (
    can(token, 'verb', 'base') ||
    can(token, 'adjective') ||
    can(token, 'preposition') ||
    isOneOf(token, 'needs|thanks|others|means|to|is|being')
  )
    return undefined;
  return baseOf(token, 'third', 'past');
}

function isPastOnly(token: Token): boolean {
  return (
    can(token, 'verb', 'past') &&
    !can(token, 'verb', 'participle') &&
    !can(token, 'verb', 'base') &&
    !can(token, 'noun')
  );
}

function opensQuestion(sentence: Sentence, auxiliary: Token): boolean {
  const before = neighbour(sentence, auxiliary, -1);
  return (
    before === undefined ||
    before.kind === 'sign' ||
    isOneOf(
      before,
      'what|where|when|why|how|who|and|but|so|time|subject|sport|colour|color|food|long|often|many|much|kind',
    )
  );
}
