import { startsWithVowelSound } from './nouns';
import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { insertBefore, isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const { endsPhrase, isPluralNoun } = grammar;

/** Articles, and quantity words before a noun. */
export const determinerRules: readonly Rule[] = [
  {
    id: 'a-uncountable',
    type: 'determiner',
    why: 'advice、information、homework、news 等是不可数名词，前面不用 a/an。',
    about: ['a', 'an'],
    wrong: [
      ['He gave me an advice.', 'He gave me some advice.'],
      ['I have a good news.', 'I have good news.'],
      ['We have a homework today.', 'We have homework today.'],
      ['What a bad weather!', 'What bad weather!'],
    ],
    right: ['It is a news programme.', 'A weather report.', 'a homework club', 'I want a drink.'],
    find: (sentence) => [
      ...matches(
        sentence,
        'a|an',
        'advice|information|homework|housework|furniture|news|luggage|equipment|progress|weather|bread|money',
      ).flatMap(([article, noun]) => {
        if (!endsPhrase(neighbour(sentence, noun!, 1))) return [];
        return isOneOf(noun, 'advice|information|furniture|luggage|equipment|bread|money')
          ? [replace(article!, article!, 'some')]
          : [remove(sentence, article!)];
      }),
      ...matches(
        sentence,
        'a|an',
        (token) => can(token, 'adjective'),
        'advice|information|homework|housework|furniture|news|luggage|equipment|progress|weather',
      ).flatMap(([article, , noun]) =>
        endsPhrase(neighbour(sentence, noun!, 1)) ? [remove(sentence, article!)] : [],
      ),
    ],
  },
  {
    id: 'a-an',
    type: 'determiner',
    why: '元音音素开头的词前用 an，辅音音素开头的词前用 a。',
    about: ['a', 'an'],
    wrong: [
      ['I have a apple.', 'I have an apple.'],
      ['It is an useful book.', 'It is a useful book.'],
      ['He waited for a hour.', 'He waited for an hour.'],
    ],
    right: [
      'a university',
      'an honest man',
      'a European country',
      'a one-way street',
      'an umbrella',
      'an unhappy boy',
      'Vitamin A is good.',
      'I got an A in English.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'a', (token) => token.kind === 'word' && startsWithVowelSound(token.text)).flatMap(
        ([article]) =>
          article!.text === 'A' && article !== sentence.tokens[0] ? [] : [replace(article!, article!, 'an')],
      ),
      ...matches(
        sentence,
        'an',
        (token) =>
          token.kind === 'word' &&
          token.readings.length > 0 &&
          !startsWithVowelSound(token.text) &&
          token.text.length > 1 &&
          !/^[A-Z]{2,}$/.test(token.text) &&
          !/^(?:h(?:our|onest|onou?r|eir|istoric|otel|erb)|an?$)/.test(token.lower),
      ).map(([article]) => replace(article!, article!, 'a')),
    ],
  },
  {
    id: 'profession-article',
    type: 'determiner',
    why: '说职业时，单数名词前要加 a / an。',
    about: "is|am|was|i'm|he's|she's|be|become|became|becomes".split('|'),
    wrong: [
      ['She is teacher.', 'She is a teacher.'],
      ['My father is doctor.', 'My father is a doctor.'],
      ['I want to be scientist.', 'I want to be a scientist.'],
    ],
    right: [
      'She is our teacher.',
      'He is president of the club.',
      'They are teachers.',
      'My mother is Doctor Li.',
      'She is teacher Wang.',
    ],
    find: (sentence) =>
      [
        matches(sentence, "is|am|was|i'm|he's|she's|be|become|became|becomes", (token) =>
          isProfession(token),
        ),
        matches(
          sentence,
          "is|am|was|i'm|he's|she's|be|become",
          'good|great|famous|kind|bad|excellent|chinese|english|maths|math|middle',
          (token) => isProfession(token),
        ),
      ]
        .flat()
        .flatMap((found) => {
          const noun = found.at(-1)!;
          const after = neighbour(sentence, noun, 1);
          const subject = neighbour(sentence, found[0]!, -1);
          if (
            isOneOf(noun, 'cook|guide|coach|president|monitor|star|reporter|volunteer|dancer') &&
            !isOneOf(noun, 'dancer|reporter|volunteer')
          )
            return [];
          if (
            noun.text !== noun.lower ||
            !(grammar.isSign(after) || isOneOf(after, 'and|in|when|because|but|at|who|so|now'))
          )
            return [];
          const personal =
            isOneOf(found[0], 'be|become|became|becomes') ||
            isOneOf(subject, `i|he|she|${grammar.people}`) ||
            found[0]!.lower.includes("'");
          if (!personal) return [];
          return [insertBefore(found[1]!, startsWithVowelSound(found[1]!.text) ? 'an' : 'a')];
        }),
  },
  {
    id: 'thing-article',
    type: 'determiner',
    why: '单数可数名词前面要有 a、the、my 等词。',
    about: ['have', 'has', 'had', 'live', 'lives', 'buy', 'bought', 'want'],
    wrong: [
      ['I have cat at home.', 'I have a cat at home.'],
      ['I live in small village.', 'I live in a small village.'],
      ['She has big house.', 'She has a big house.'],
    ],
    right: [
      'I have English class today.',
      'We have dinner.',
      'I have time.',
      'I live in China.',
      'He has her book.',
      'I have bus money.',
    ],
    find: (sentence) => [
      ...[
        matches(sentence, 'have|has|had|bought', haveThing),
        matches(
          sentence,
          'have|has|had|bought',
          'big|small|new|little|good|beautiful|nice|cute|red|black|white|blue|dream',
          haveThing,
        ),
      ]
        .flat()
        .flatMap((found) => {
          const [after, subject] = [
            neighbour(sentence, found.at(-1)!, 1),
            neighbour(sentence, found[0]!, -1),
          ];
          const ends =
            grammar.isSign(after) ||
            isOneOf(after, 'and|at|in|on|but|because|with|for|who|too|now|from|named|called');
          return ends &&
            isOneOf(
              subject,
              `i|we|they|you|he|she|${grammar.people}|also|don't|${grammar.peoplePlural}|only`,
            ) &&
            found[1]!.text === found[1]!.lower
            ? [insertBefore(found[1]!, startsWithVowelSound(found[1]!.text) ? 'an' : 'a')]
            : [];
        }),
      ...matches(
        sentence,
        'live|lives|lived',
        'in',
        'small|big|beautiful|little|quiet|poor|new|old|modern|mountain',
        'village|city|town|house|flat|country|family',
      ).map(([, , adjective]) =>
        insertBefore(adjective!, startsWithVowelSound(adjective!.text) ? 'an' : 'a'),
      ),
      ...matches(sentence, 'live|lives|lived', 'in', 'village|town|city').flatMap(([, , noun]) =>
        grammar.isSign(neighbour(sentence, noun!, 1)) ? [insertBefore(noun!, 'a')] : [],
      ),
    ],
  },
  {
    id: 'superlative-the',
    type: 'determiner',
    why: '形容词最高级前面要加 the。',
    about: [
      'best',
      'most',
      'worst',
      'tallest',
      'biggest',
      'oldest',
      'youngest',
      'longest',
      'highest',
      'largest',
    ],
    wrong: [
      ['He is best student in our class.', 'He is the best student in our class.'],
      ['It is most beautiful city in China.', 'It is the most beautiful city in China.'],
      ['She is tallest in my class.', 'She is the tallest in my class.'],
    ],
    right: [
      'Which is best?',
      'He is my best friend.',
      'What I like is most important.',
      'It is best to go now.',
      'It is most kind of you.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'is|are|was|were|become|be',
        'best|worst|tallest|biggest|oldest|youngest|longest|highest|largest|smallest',
        (token) => can(token, 'noun') && !isOneOf(token, 'for|in|to|if|when|at|with'),
      ).map(([, best]) => insertBefore(best!, 'the')),
      ...matches(
        sentence,
        'is|are|was|were',
        'tallest|biggest|oldest|youngest|longest|highest|largest|smallest',
        'in|of',
      ).map(([, best]) => insertBefore(best!, 'the')),
      ...matches(
        sentence,
        'is|are|was|were',
        'most',
        (token) => can(token, 'adjective'),
        (token) => can(token, 'noun') && !isOneOf(token, 'of|to|for|in|that|when'),
      ).map(([, most]) => insertBefore(most!, 'the')),
    ],
  },
  {
    id: 'the-unique',
    type: 'determiner',
    why: '世界上独一无二的事物（the sun, the moon）前面要加 the。',
    about: ['sun', 'moon', 'capital', 'earth'],
    wrong: [
      ['Sun is shining.', 'The sun is shining.'],
      ['Beijing is capital of China.', 'Beijing is the capital of China.'],
    ],
    right: ['The sun is hot.', 'Sun Li is my friend.', 'Capital of China: Beijing'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(sun|moon|earth) (is|was|rises|goes|moves|shines)\b/gi,
        (_, noun, verb) => `the ${noun!.toLowerCase()} ${verb}`,
      ),
      ...rewrite(sentence, /\b(is|was) capital of\b/gi, (_, is) => `${is} the capital of`),
    ],
  },
  {
    id: 'no-article-play',
    type: 'determiner',
    why: '球类、棋类运动和三餐前面不加 the / a：play football, have lunch。',
    about: ['play', 'plays', 'played', 'playing', 'breakfast', 'lunch', 'supper'],
    wrong: [
      ['I play the basketball after school.', 'I play basketball after school.'],
      ['We have a lunch at twelve.', 'We have lunch at twelve.'],
    ],
    right: [
      'I play the guitar.',
      'I watch the football match.',
      'We had a big lunch.',
      'Play the football game.',
      'We have a lunch break.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(play|plays|played|playing) the (football|basketball|volleyball|badminton|tennis|table tennis|ping-pong|chess|baseball|soccer)(?=[.,!?]|$| (?:with|in|on|at|after|and|every|very|well|together|when|because|for)\b)/gi,
        (_, play, game) => `${play} ${game}`,
      ),
      ...rewrite(
        sentence,
        /\b(have|has|had|having|eat|eats|ate|eating) (?:a|an|the) (breakfast|lunch|supper)(?=[.,!?]|$| (?:at|in|with|every|and|together|before|after)\b)/gi,
        (_, have, meal) => `${have} ${meal}`,
      ),
    ],
  },
  {
    id: 'double-determiner',
    type: 'determiner',
    why: 'a、the、this 不能和 my、your、his 等连用。',
    about: ['my', 'your', 'our', 'their', 'his'],
    wrong: [
      ['This is a my book.', 'This is my book.'],
      ['I like the my school.', 'I like my school.'],
    ],
    right: ['This is my book.', 'I gave the her-style hat.', 'All my friends.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(?:a|an|the) (my|your|our|their|his) (\w+)/gi,
        (_, whose, noun) => `${whose} ${noun}`,
      ),
  },
  {
    id: 'the-place-name',
    type: 'determiner',
    why: '国家、城市的名字前面一般不加 the。',
    about: ['china', 'beijing', 'shanghai', 'japan', 'america', 'england', 'guizhou', 'canada', 'australia'],
    wrong: [
      ['I live in the China.', 'I live in China.'],
      ['She went to the Beijing last year.', 'She went to Beijing last year.'],
    ],
    right: ['I read the China Daily.', 'We saw the Beijing Opera.', 'the Shanghai Museum'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(in|to|from|of|visit|visited|at|love) the (china|beijing|shanghai|japan|america|england|guizhou|canada|australia|guangzhou|shenzhen|chengdu|korea)(?=[.,!?]|$| (?:last|next|and|with|by|in|is|was|has|because|for|when|every|to|yesterday)\b)/gi,
        (_, verb, place) => `${verb} ${place}`,
      ),
  },
  {
    id: 'much-many',
    type: 'determiner',
    why: 'many 修饰可数名词复数，much 修饰不可数名词。',
    about: ['much', 'many'],
    wrong: [
      ['I have much friends.', 'I have many friends.'],
      ['How many money do you have?', 'How much money do you have?'],
      ["I don't have many time.", "I don't have much time."],
      ['How much students are there?', 'How many students are there?'],
      ['There is many rubbish in the river.', 'There is a lot of rubbish in the river.'],
    ],
    right: [
      'How much apples cost!',
      'I like it very much.',
      'Thank you so much, friends.',
      'I have been there many times.',
      'How much do you have?',
    ],
    find: (sentence) => [
      ...matches(sentence, 'much', (token) => isPluralNoun(token) && !can(token, 'verb')).flatMap(([much]) =>
        isOneOf(neighbour(sentence, much!, -1), 'very|thank|how|that') && !howMany(sentence, much!)
          ? []
          : [replace(much!, much!, 'many')],
      ),
      ...matches(
        sentence,
        'much',
        'books|things|games|times|friends|people|students|children|flowers|trees|animals|toys',
      ).flatMap(([much, noun]) =>
        isOneOf(neighbour(sentence, much!, -1), 'very|thank|how|that') ||
        isOneOf(noun, 'friends|things|people') === isPluralNoun(noun)
          ? []
          : [replace(much!, much!, 'many')],
      ),
      ...matches(
        sentence,
        'many',
        'money|homework|water|advice|information|news|milk|rice|bread|work|fun|traffic|snow|rain|housework|knowledge|furniture|music|food|meat|tea|coffee|juice|rubbish|litter|pollution|noise|garbage|luggage|weather|equipment',
      ).flatMap(([many, noun]) => {
        if (!endsPhrase(neighbour(sentence, noun!, 1))) return [];
        return [
          replace(
            many!,
            many!,
            isOneOf(neighbour(sentence, many!, -1), 'how|too|so|not|as|have|very') &&
              !(isOneOf(neighbour(sentence, many!, -1), 'have') && !negative(sentence))
              ? 'much'
              : negative(sentence)
                ? 'much'
                : 'a lot of',
          ),
        ];
      }),
      ...rewrite(
        sentence,
        /\b((?:don't|doesn't|didn't) have (?:too |so )?)many time(?=[.,!?]|$| (?:to|for)\b)/gi,
        (_, head) => `${head}much time`,
      ),
    ],
  },
  {
    id: 'most-of',
    type: 'extra-word',
    why: 'most、some、many 后面直接跟名词复数，不用 of（most students）。',
    about: ['most', 'some'],
    wrong: [['Most of students like it.', 'Most students like it.']],
    right: ['Most of the students like it.', 'Most of us like it.', 'Some of China is dry.'],
    find: (sentence) =>
      matches(
        sentence,
        'most|some|many',
        'of',
        (token) => isPluralNoun(token) && token.text === token.lower,
      ).map(([, of]) => remove(sentence, of!)),
  },
];

function negative(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /n't$/.test(token.lower) || token.lower === 'not');
}

function howMany(sentence: Sentence, much: Token): boolean {
  return (
    isOneOf(neighbour(sentence, much, -1), 'how') &&
    isOneOf(neighbour(sentence, much, 2), 'are|do|did|can|have|were|does')
  );
}

function haveThing(token: Token): boolean {
  return isOneOf(
    token,
    'cat|dog|bird|rabbit|brother|sister|pen|pencil|ruler|bike|car|phone|computer|camera|robot|dream|hobby|friend|panda|kite|ball|doll|toy|garden|house|cousin|schoolbag|dictionary|question|idea|problem|pet|plan|sweater|son|daughter',
  );
}

/** "cleaner" is a comparative more often than a job. */
function isProfession(token: Token): boolean {
  return grammar.professions.has(token.lower) && !can(token, 'adjective', 'comparative');
}
