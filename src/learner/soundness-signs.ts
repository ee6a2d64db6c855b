import * as grammar from './rules/grammar';
import { isOneOf, neighbour } from './rules/rule';
import { hasPastVerb } from './rules/subjects';
import { can, type Sentence, type Token } from './sentence';

/** A sign of trouble: it makes no correction, it only keeps praise back. */
type Sign = (sentence: Sentence) => boolean;

const subordinators =
  'when|if|because|as|although|though|since|while|after|before|until|unless|once|whenever|wherever|whatever|however|whoever|hardly|no|even|the|besides|instead|not|only|now|in|on|at|during|by|to|thanks|despite|with|without|for|had|were|should|having|seen|what|first';
const subjects = 'i|he|she|it|we|they|you';
const connectors =
  'and|but|or|so|because|when|if|that|who|which|whom|whose|what|where|how|why|as|than|while|before|after|until|since|although|though|unless|whether|nor|yet|whatever|whoever|however|wherever|whenever|once|then|,|;|:|"|think|thinks|thought|know|knows|knew|say|says|said|hope|hopes|wish|believe|guess|feel|felt|see|saw|hear|heard|watch|make|makes|made|let|help|sure|glad|afraid|sorry|happy|bet|tell|told|suggest|suggested|insisted|demand|demanded|recommend|had|rather|time|reason|day|thing|like';
const thatLess = 'i|he|she|we|they|you|my|his|our|their';
const present =
  "am|is|are|has|don't|doesn't|do|does|will|can|i'm|he's|she's|it's|they're|we're|isn't|aren't|won't";
const timeless =
  "now|today|nowadays|always|usually|often|still|every|never|think|know|hope|believe|remember|like|love|because|if|who|which|that's|'s|\"|so|tomorrow|years|but|what|as|where|it's|here|people|wish|have|has|mean|named|called|said|says";
const halfModal =
  'have|has|had|going|used|able|want|need|like|love|hope|try|how|what|where|when|easy|hard|difficult|good|nice|important|happy|glad|ready|way|time|afraid|enough|too|is|was';

const signs: readonly Sign[] = [
  // "so a kind girl", "how an interesting", "a well time", "to hot", "very humor".
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'so|how|very|too|quite') && isOneOf(two, 'a|an|the') && !isOneOf(one, 'quite|so|too') || (isOneOf(one, 'so') && isOneOf(two, 'a|an'))),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'very|quite') && two.kind === 'word' && known(two) && !can(two, 'adjective') && !can(two, 'adverb') && !isOneOf(two, 'much|many|few|little|first|last|a|interested|tired|best')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'a|an|the|my|your|his|our|their|this|every') && (onlyAdverb(two) || (grammar.isPureVerb(two) && !can(two, 'noun') && !can(two, 'adjective')) || isOneOf(two, `i|he|she|we|they|him|them|us|me|${grammar.modals}|is|are|was|were|in|of|with|from`)) && !isOneOf(one, 'this|his') && !isOneOf(two, 'very|most|more|not|only|just|well-known|over|below|above|always|then|late|ever|really|quite|so|too|will|can|may|might|must|have|be')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'to') && (isOneOf(two, 'hot|cold|big|small|happy|tired|beautiful|expensive|good|nice|important|went|saw|was|is|are|goes') )),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(one, 'what') && grammar.isPureAdjective(two) && isOneOf(three, 'the|my|he|she|it|they|this')),
  (sentence) => triples(sentence, (one, two, three) => can(one, 'noun') && isOneOf(two, 'very|so') && grammar.isPureAdjective(three) && !isOneOf(one, 'well|it|look|looks|smell|taste|feel|sound|sounds|one|much|work|day|time|now|today')),
  // Number between a determiner and its noun.
  (sentence) => pairs(sentence, (one, two) => (isOneOf(one, 'those|these') && isOneOf(two, 'is|was|has')) || (isOneOf(one, 'this|that') && isOneOf(two, 'are|were') && sentence.tokens[0] === one)),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(one, 'a|an') && grammar.isPluralNoun(two) && !can(two, 'verb') && (!three || grammar.endsPhrase(three))),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(one, 'all|many|several|these|those|two|three|four|five|six|seven|eight|nine|ten|both|few') && grammar.things.has(two.lower) && (!three || grammar.endsPhrase(three) || can(three, 'verb')) && !isOneOf(two, 'day|year|week|night|morning|class|life|month|summer|winter')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'much') && grammar.isPluralNoun(two) && !can(two, 'verb')),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(one, 'many|a|an') && isOneOf(two, 'homework|advice|information|furniture|knowledge|news|bread|paper|milk|rice|water|money|weather|luggage|traffic|progress|housework|pollution') && (!three || grammar.endsPhrase(three))),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(one, 'of') && isOneOf(two, 'my|the|our|his|her|your|their') && grammar.things.has(three?.lower ?? '') && quantified(sentence, one)),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'two|three|five|four|six') && isOneOf(two, 'hundreds|thousands|millions|floor|son|milks|breads|grade')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'most|most|others') && (isOneOf(one, 'others') ? can(two, 'noun') && !can(two, 'verb') : isOneOf(two, 'of') && !isOneOf(neighbour(sentence, two, 1), 'the|my|our|your|his|her|their|its|these|those|us|them|all|it|which|whom|what|this|that'))),
  // Negation with "some", "no" after "not", possessives without a noun and pronouns in the wrong place.
  (sentence) => /\b(?:don't|doesn't|didn't|isn't|aren't) \w+ (?:some|no|nothing|nobody)\b/i.test(sentence.text),
  (sentence) => /\b(?:my|your|their|our|her)[.!?]?$/i.test(sentence.text) && !/\bher[.!?]?$/i.test(sentence.text),
  (sentence) => /(?:^|\band )(?:him|them|us|me|her) (?:is|are|was|were|am|has|have|like|likes|can|will)\b/i.test(sentence.text),
  (sentence) => /\b(?:we \w+ us|i \w+ me|he \w+ him|they \w+ them) (?!to\b|that\b)/i.test(`${sentence.text} `) && !/\b(?:i \w+ me|he \w+ him) (?:a|the|and)\b/i.test(sentence.text) && /\b(?:we \w+ us|i \w+ me)\b/i.test(sentence.text),
  // A clause that starts with its verb, or with "there" and no "be".
  (sentence) => /\b(?:because|if|although|though) (?:can|is|are|was|were|has|will|very|not|don't|doesn't)\b/i.test(sentence.text),
  (sentence) => /^there (?!is\b|are\b|was\b|were\b|will\b|has\b|have\b|used\b|must\b|may\b|might\b|can\b|could\b|should\b|would\b|isn't\b|aren't\b|wasn't\b|weren't\b|seems?\b|stood\b|lived\b|stands\b|lives\b|comes?\b|goes\b|came\b|once\b|never\b|you\b|he\b|she\b|they\b|it\b|we\b|i\b|exists?\b|remains?\b|won't\b|,|!|\.)/i.test(sentence.text),
  (sentence) => /^(?:is|was) (?:very|so|too|not|a nice|a good|really)\b/i.test(sentence.text) && !sentence.text.includes('?'),
  (sentence) => /^you (?:like|have|want|know|can|are|go|live) [^?]*\?$/i.test(sentence.text),
  // Verb groups.
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, `${grammar.modals}|do|does|did|don't|doesn't|didn't`) && two.kind === 'word' && known(two) && !can(two, 'verb', 'base') && !isOneOf(two, `be|not|${subjects}|my|your|his|her|the|this|that|these|those|our|their|anyone|everyone|each|someone|all|any|so|a|an|some|as|in|on|for|people|students|and|or|too|better|well|it|homework|sport|sports|nothing|something|everything|everybody|of|about|with|wonders`) && !can(two, 'adverb') && !can(two, 'preposition') && !(can(two, 'noun') && isOneOf(one, 'do|does|did|can|will|may|must|might')) && !/^[A-Z]/.test(two.text)),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'has|have') && grammar.isPlainBase(two) && grammar.isPureVerb(two) && !can(two, 'verb', 'participle') && !can(two, 'noun')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'am|is|are|was|were') && can(two, 'verb', 'base') && !can(two, 'verb', 'participle') && !can(two, 'noun') && !can(two, 'adjective') && !can(two, 'adverb') && !isOneOf(two, 'feed')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'is|am|are|was') && isOneOf(two, 'study|work|like|love|want|play|dance|walk|talk|cook|wait|watch|sleep|cry|rain|snow|swim|run') && !isOneOf(two, 'like') && !isOneOf(two, 'work|play|love')),
  (sentence) => /\b(?:i|he|she|we|they) (?:was|were|am|is|are) (?:watched|played|visited|cooked|listened|walked|talked|liked|wanted|cleaned|learned|helped|looked|enjoyed|stayed|started|arrived|studied|happened|came|ate) (?!by\b)/i.test(`${sentence.text} `),
  (sentence) => /\b(?:isn't|aren't|wasn't|weren't|is not|are not) like (?!that\b|this\b|him\b|her\b|me\b|you\b|us\b|them\b|my\b|the\b|a\b|other)/i.test(sentence.text),
  (sentence) => /\b(?:has|have|had) born\b|\b(?:i|he|she|we|they) born\b|\bdid \w+ed\b|\b(?:i|he|she|we|they|you) did went\b/i.test(sentence.text),
  (sentence) => /\b(?:died|has begun|has died|began|have bought|has bought|have borrowed|have joined|has come|has left) (?:\w+ ){0,3}for (?:\w+) (?:years|months|minutes|days|hours|weeks)\b/i.test(sentence.text),
  (sentence) => /\b(?:went|ate|saw|did|was|were|finished|bought|came|left) [^,.]*\bsince (?:last|two|three|20)/i.test(sentence.text) || /\b(?:don't|didn't) \w+ \w+ (?:for a long time|since)\b/i.test(sentence.text),
  (sentence) => /\bwhen (?:have|has) (?:you|he|she|they)\b/i.test(sentence.text),
  (sentence) => triples(sentence, (one, two, three) => isOneOf(two, 'who') && ((grammar.isSingularNoun(one) && grammar.isPlainBase(three) && grammar.isPureVerb(three)) || ((grammar.isPluralNoun(one) || isOneOf(one, 'people|children')) && (can(three, 'verb', 'third') || isOneOf(three, 'is|was|has'))) || isOneOf(three, 'name|names|wear|like|live'))),
  (sentence) => sentence.tokens.some((token) => grammar.isPluralNoun(token) && isOneOf(neighbour(sentence, token, -1), 'my|our|his|her|their|your|the') && isOneOf(neighbour(sentence, token, 1), grammar.midAdverbs) && can(neighbour(sentence, token, 2), 'verb', 'third') && grammar.startsClause(sentence, neighbour(sentence, token, -1)!)),
  // More finite verbs than clauses.
  (sentence) => crowded(sentence),
  (sentence) => spliced(sentence),
  (sentence) => mixedTenses(sentence),
  // Words that go with other words.
  (sentence) => partners.test(sentence.text),
  (sentence) => /\bwhich (?:\w+ )?(?:is|do you like) (?:big|good|well|tall|heavy|far|long|old|young|fast)\b/i.test(sentence.text) || /\blike \w+ (?:good|well)[.!?]?$/i.test(sentence.text),
  (sentence) => /\b(?:enough (?:tall|big|old|good|strong|rich|warm))\b/i.test(sentence.text),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'important|something|anything|nothing') && isOneOf(two, 'something|anything|nothing')),
  (sentence) => pairs(sentence, (one, two) => isOneOf(one, 'enjoy|enjoys|enjoyed|finish|finished|mind|suggest|practise|practice|keep') && isOneOf(two, 'to')),
  (sentence) => sentence.tokens.some((token) => isOneOf(token, 'to') && can(neighbour(sentence, token, 1), 'verb', 'ing') && !can(neighbour(sentence, token, 1), 'noun') && isOneOf(neighbour(sentence, token, -1), halfModal) && !isOneOf(neighbour(sentence, token, -1), 'used') === true && !/forward|used|prefer|addicted|from/i.test(sentence.text)),
]; // prettier-ignore

const partners = new RegExp(
  [
    'reach(?:ed|es)? to', 'answer(?:ed|s)? to', 'laugh(?:ed|s|ing)? to', 'return(?:ed|s)? back', 'discuss(?:ed)? about', 'knock(?:ed|s)? (?:the|my|his)',
    'enter(?:ed|s)? into', 'raised from', 'suggest(?:ed|s)? to \\w+', 'looks? like (?:very|so|happy|sad|tired)', 'wait(?:ed|ing)? (?:me|you|him|her|us|them|the|my)',
    'pay(?:s)? the \\w+[.]', 'paid the (?:book|bike|shoes|clothes|meal|ticket)', 'gave? (?:a|the|some) \\w+ for (?:me|him|her)', 'buy (?:a|the|some) \\w+ to (?:me|him|her)',
    'bought (?:a|the|some) \\w+ to (?:me|him|her)', 'spends? (?:\\w+ ){1,3}to ', 'money to (?:clothes|books|food|games)', 
    'how is the \\w+ like', 'like (?:going|doing) \\w+ with you', 'used to \\w+ing', 'good (?:in|to) (?:english|maths|math|you|your|our)',
    'sweat food', 'well time', '(?:two|three) hundreds', 'thousand of', 'many kind', 'different kind', 'some kind of \\w+s', 'by (?:my|a|the) (?:bike|car|bus|foot)',
    'more (?:better|taller|bigger|happier)', '(?:can|will|should) to', 'thank (?:you )?for (?:help|come|tell|give)', 'i am (?:headache|fever)', 'the most of', 'last (?:week|year|night) (?:i|we) (?:go|see|have|am|are)',
    'i hope you to', '(?:very|so) (?:like|love|want|enjoy|thank|miss)', 'in (?:last|next|this) (?:week|year|night|month|sunday|monday|saturday)', 
    'with my friend (?:go|play|went)', 'the (?:chinese|english|music|poor people) (?:is|very much)', 'people who likes', 'tell me what (?:does|do|is|are|time does)', 'know (?:what|how|where|when|why) (?:should|can|do|does|did|is|are) (?:i|you|he|she|we|they|it)',
    'strict (?:to|for)', 'proud (?:at|for)', 'afraid (?:to|from) \\w+s', 'married with', 'different with', 'interested (?:on|at|about|for)', 'full with', 'famous with', 'thanks for you', 'welcome you', 'it (?:is|was) so (?:bad|good|nice) weather',
    'all student', 'some of my (?:classmate|friend)', 'has gone to \\w+ (?:twice|once|three times)', 'i (?:already|just) (?:eat|finish|do|see|go)', 'i learn \\w+ for', 'i am \\w+ for \\w+ years', 'this are', 'that are my', 'there is (?:many|two|three|some \\w+s)',
  ].map((one) => `\\b${one}(?![\\w'])`).join('|'),
  'i',
); // prettier-ignore

/** Whether the sentence shows a sign that something is wrong, though no rule is sure of it. */
export function hasSignOfTrouble(sentence: Sentence): boolean {
  return signs.some((sign) => sign(sentence));
}

function pairs({ tokens }: Sentence, test: (one: Token, two: Token) => boolean): boolean {
  return tokens.some((token, index) => tokens[index + 1] !== undefined && test(token, tokens[index + 1]!));
}

function triples(
  { tokens }: Sentence,
  test: (one: Token, two: Token, three: Token | undefined) => boolean,
): boolean {
  return tokens.some(
    (token, index) => tokens[index + 1] !== undefined && test(token, tokens[index + 1]!, tokens[index + 2]),
  );
}

function known(token: Token): boolean {
  return ['noun', 'verb', 'adjective', 'adverb', 'preposition', 'pronoun', 'determiner', 'conjunction'].some(
    (pos) => can(token, pos as Parameters<typeof can>[1]),
  );
}

function onlyAdverb(token: Token): boolean {
  return (
    can(token, 'adverb') &&
    !can(token, 'adjective') &&
    !can(token, 'noun') &&
    !can(token, 'determiner') &&
    !can(token, 'number') &&
    token.lower === 'well'
  );
}

function quantified(sentence: Sentence, of: Token): boolean {
  return isOneOf(neighbour(sentence, of, -1), 'some|many|most|all|one|both|each|few|several|two|three|none');
}

/** More verbs that are surely finite than a sentence with so many connecting words can hold. */
function crowded(sentence: Sentence): boolean {
  let [finite, room] = [0, 1];
  for (const [index, token] of sentence.tokens.entries()) {
    const before = sentence.tokens[index - 1];
    if (isOneOf(token, connectors)) room += 1;
    // "the book my aunt gave me": a clause without a word that opens it.
    else if (
      isOneOf(token, thatLess) &&
      before &&
      (can(before, 'noun') ||
        isOneOf(before, 'me|him|her|us|all|everything|something|anything|nothing|best|first|ever'))
    )
      room += 1;
    if (
      isOneOf(
        token,
        "am|is|are|was|were|has|i'm|he's|she's|it's|they're|we're|you're|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|went|did",
      ) &&
      !isOneOf(before, 'has|have|had')
    )
      finite += 1;
    else if (can(token, 'verb', 'third') && !can(token, 'noun') && !isOneOf(token, 'is|has|does'))
      finite += 1;
  }
  return finite > room;
}

/** Two main clauses with a comma alone between them. */
function spliced({ tokens, text }: Sentence): boolean {
  if (isOneOf(tokens[0], subordinators) || /["'\u201c]\s|["\u201c\u201d]/.test(text)) return false;
  return tokens.some((token, index) => {
    if (
      token.lower !== ',' ||
      !isOneOf(tokens[index + 1], `${subjects}|there|it's|i'm|she's|he's|they're|we're`)
    )
      return false;
    const before = tokens.slice(0, index);
    const after = tokens[index + 2];
    if (isOneOf(tokens[index + 1], 'i') && isOneOf(after, 'think|guess|believe|mean|hope|suppose'))
      return false;
    if (
      before.some((one) =>
        isOneOf(
          one,
          'when|if|because|although|though|while|after|before|as|since|until|unless|where|is|let|so|than|tell|no|all',
        ),
      ) &&
      !before.some(
        (one) =>
          isOneOf(one, 'is|has|have|like|likes|am|are') &&
          isOneOf(before[0], 'my|i|he|she|we|the|it|there|our|they|this'),
      )
    )
      return false;
    return (
      before.length >= 3 &&
      before.some((one) => grammar.isFinite(one)) &&
      !before.some((one) =>
        isOneOf(one, 'when|if|because|although|though|while|after|before|as|since|until|unless'),
      )
    );
  });
}

/** Past and present side by side, with nothing that explains it. */
function mixedTenses(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!hasPastVerb(sentence)) return false;
  const reported =
    /\b(?:said|told \w+|thought|knew|asked \w+)(?: that| if| whether)? (?:i|he|she|we|they|it|you) (?:is|am|are|will|can|has|have)\b/i.test(
      sentence.text,
    );
  if (reported) return true;
  if (tokens.some((token) => isOneOf(token, timeless))) return false;
  return tokens.some(
    (token, index) =>
      (isOneOf(token, present) && !isOneOf(tokens[index - 1], 'to')) ||
      (isOneOf(tokens[index - 1], subjects) &&
        grammar.isPlainBase(token) &&
        grammar.isPureVerb(token) &&
        !asks(tokens[index - 2])),
  );
}

function asks(token: Token | undefined): boolean {
  return isOneOf(token, `${grammar.auxiliaries}|made|saw|heard|watched|help|helped|suggested|than`);
}
