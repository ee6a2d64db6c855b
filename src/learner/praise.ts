import { hasChinese, truncate } from '../shared/text';
import { canBe } from './lexicon';
import { levelRank, wordLevel } from './levels';
import { englishWords } from './measures';
import { followingFor } from './next-step';

interface Feature {
  /** What of the text shows it. */
  find(text: string): string | undefined;
  say(found: string): string;
}

function shown(pattern: RegExp, say: Feature['say']): Feature {
  return { find: (text) => pattern.exec(text)?.[0], say };
}

/** As `shown`, where the last word of what was found must be able to be this. */
function shownBy(pattern: RegExp, fits: (lastWord: string) => boolean, say: Feature['say']): Feature {
  return {
    find(text) {
      const found = pattern.exec(text)?.[0];
      return found && fits(found.split(' ').at(-1)!) ? found : undefined;
    },
    say,
  };
}

const isPlural = (word: string) => canBe(word, 'noun', 'plural');
const isBase = (word: string) => canBe(word, 'verb', 'base');
const isThird = (word: string) => canBe(word, 'verb', 'third');
const isAdjective = (word: string) => canBe(word, 'adjective');

/** What few pupils manage yet, rarest first: named wherever it stands. */
const rareFeatures: readonly Feature[] = [
  shown(/\balthough\b|\beven though\b/i, (word) => `你用 ${word} 表示“虽然”，而且没有加 but，句子很地道。`),
  shown(/\b(?:however|therefore|moreover|besides|in addition|as a result|for example|what's more|on the other hand)\b/i, (found) => `你用 ${found} 把前后意思接得很自然。`),
  shown(/\bif\b(?!.*\b(?:was|were|had|did|could|would|might)\b)(?=.*\b(?:will|can)\b)|\bif\b(?! \w+ would\b)(?=.*\bwould\b)(?!.*\b(?:will|can)\b)/i, () => '你用 if 引导了条件，主句和从句的时态配合得很好。'),
  shown(/\bnot only\b.*\bbut\b/i, () => '你用了 not only … but also …，表达很有层次。'),
  shown(/\b(?:so|such)\b (?!that\b|many\b|much\b)\w+.{1,30}\bthat\b|\btoo \w+ to\b/i, () => '你用一个句型把程度和结果连在了一起，说得很清楚。'),
  shown(/\b(?:who|which|that)\b(?= (?:is|are|was|were|i|he|she|we|they|my)\b)/i, (word) => `你用 ${word} 引导从句，把两层意思放进了一句话。`),
  shown(/\b(?:have|has) (?:never |ever |already |just )?(?:been|\w+ed|seen|done|gone|lived|had|read|made|known|learned|eaten|taken|met)\b/i, (found) => `现在完成时 ${found} 用对了。`),
  shown(/\b(?:am|is|are|was|were|been) \w+(?:ed|en) by\b/i, (found) => `被动语态 ${found} 用对了。`),
  shownBy(/\bthe \w+est\b/i, (word) => canBe(word, 'adjective', 'superlative'), (found) => `最高级 ${found} 用对了。`),
  shown(/\b(?:more|most) (?!people\b|of\b|and\b|or\b|in\b|at\b|on\b|to\b|every\b|than\b)\w+|\b\w+er than\b|\bthe best\b/i, (found) => `比较的说法 ${found} 用对了。`),
  shown(/\bbecause\b/i, () => '你用 because 说明了原因，理由说得很清楚。'),
  shown(/\b(?:when|while|before|after|until)\b(?= (?:i|he|she|we|they|it|my)\b)/i, (word) => `你用 ${word} 交代了时间，句子很完整。`),
  { find: pastVerb, say: (verb) => `过去的事情用了过去式 ${verb}，时态用对了。` },
]; // prettier-ignore

/** What most pupils manage; the first of them that are found are equals, so that not all turns sound alike. */
const plainFeatures: readonly Feature[] = [
  shown(/\b(?:enjoy|like|love|finish|practise|practice|mind|keep)\w* \w+ing\b/i, (found) => `${found} 的搭配用对了。`),
  shown(/\b(?:want|hope|plan|decide|need|would like|like|love)\w* to \w+/i, (found) => `${found} 的搭配用对了。`),
  shown(/\b(?:am|is|are|'m|'re|'s) going to \w+/i, (found) => `你用 ${found} 说出了打算，用得很好。`),
  shownBy(/\b(?:am|is|are|was|were) \w+ing\b/i, (word) => !canBe(word, 'adjective'), (found) => `进行时 ${found} 用对了。`),
  shown(/\bthere (?:is|are|was|were)\b/i, (found) => `“某处有……”你用了 ${found}，很地道。`),
  shown(/\b(?:listen(?:s|ed|ing)? to|look(?:s|ed|ing)? (?:at|for|after)|wait(?:s|ed|ing)? for|talk(?:s|ed|ing)? (?:to|with|about)|good at|interested in|afraid of|proud of|take care of|get up|go to bed|go home|have breakfast|have lunch|have dinner)\b/i, (found) => `固定搭配 ${found} 用对了。`),
  shown(/\bplay(?:s|ed|ing)? (?:basketball|football|volleyball|tennis|table tennis|badminton|ping-?pong|chess|soccer|baseball)\b/i, (found) => `${found} 里球类、棋类前面不加 the，你用对了。`),
  shown(/\bplay(?:s|ed|ing)? the \w+/i, (found) => `${found} 里乐器前面加了 the，你用对了。`),
  shown(/\bgo(?:es|ing)? \w+ing\b/i, (found) => `${found} 的说法很地道。`),
  shownBy(/\bmy (?:mother|father|mum|mom|dad|brother|sister|grandma|grandpa|grandmother|grandfather|uncle|aunt|cousin|friend|teacher|dog|cat) (?:always |often |usually |sometimes |never |also )?\w+s\b/i, isThird, (found) => `主语是别人，动词加了 s：${found}，很细心。`),
  shown(/\b(?:he|she|it) (?:always |often |usually |sometimes |never |also )?(?:has|does|goes)\b/i, (found) => `主语和动词搭配得很准确：${found}。`),
  shownBy(/\b(?:he|she|it) (?:always |often |usually |sometimes |never |also )?\w+s\b/i, isThird, (found) => `主语和动词搭配得很准确：${found}。`),
  shown(/\b(?:i think|i believe|in my opinion|i hope)\b/i, (found) => `你用 ${found} 说出了自己的想法，很好。`),
  shown(/\b(?:always|usually|often|sometimes|never)\b/i, (word) => `频率副词 ${word} 的位置放对了。`),
  shownBy(/\b(?:can|could|should|must|would|might|can't|cannot) \w+/i, isBase, (found) => `${found}：情态动词后面用了动词原形，很准确。`),
  shownBy(/\b(?:don't|doesn't|didn't) \w+/i, isBase, (found) => `否定的说法 ${found} 用对了。`),
  shownBy(/\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several|a lot of|lots of) (?:\w+ )?\w+s\b/i, isPlural, (found) => `${found} 用了复数，很细心。`),
  shown(/\bby (?:bus|bike|car|train|plane|subway|ship|taxi|boat)\b/i, (found) => `交通方式用了 ${found}，很地道。`),
  shown(/\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|at (?:\w+ o'clock|\d{1,2}(?::\d\d)?|noon|night)|in (?:the (?:morning|afternoon|evening)|spring|summer|autumn|winter)(?! festival))\b/i, (found) => `时间前面的介词用对了：${found}。`),
  shown(/\bmy favou?rite \w+ (?:is|are)\b/i, (found) => `${found} … 这个句型用对了。`),
  shown(/\bmy name is\b/i, (found) => `自我介绍用了 ${found} …，很自然。`),
  shown(/\b(?:what|how) about \w+/i, (found) => `你用 ${found} 反问对方，聊天很自然。`),
  shown(/\b(?:(?:do|does|did|are|is|can|could|will|would) (?:you|he|she|it|they|i|we)|(?:is|are) (?:your|the|this|that|there))\b.*\?/i, (found) => `疑问句把 ${found.split(' ')[0]!} 放在了前面，语序很准确。`),
  shown(/\b(?:what|where|when|why|who|how)\b.*\?/i, () => '你会用完整的疑问句提问，语序很准确。'),
  shown(/\blives? (?:in|with|near)\b/i, (found) => `${found} 的搭配用对了。`),
  shownBy(/\b(?:very|really|so|quite) \w+\b/i, isAdjective, (found) => `你用 ${found} 说出了程度。`),
  shown(/\b(?:difficult|easy|hard|important|good|bad|useful|new|strange) (?:for|to) (?:me|us|you|him|her|them|my|our|health|people|children|pupils|students)\b/i, (found) => `${found} 的搭配用对了。`),
  shown(/\bwith (?:my|our) \w+/i, (found) => `你用 ${found} 说清了和谁一起。`),
  shown(/\b(?:every (?:day|week|morning|weekend|evening|year)|yesterday|tomorrow|(?:last|next) (?:week|year|night|month|weekend|summer|winter))\b/i, (found) => `你用 ${found} 说清了时间。`),
  shown(/\ban [aeiou]\w+/i, (found) => `元音开头的词前面用了 an：${found}，很细心。`),
  shown(/\b(?:at (?:home|school)|in (?:the|my|our) (?:\w+ )?(?:room|classroom|house|school|village|town|city|park|garden|river|kitchen|library|field|fields|hospital|mountains|yard|home town|hometown)|near (?:the|my|our) \w+)\b/i, (found) => `你用 ${found} 说清了地点，介词也对。`),
  shownBy(/\b(?:is|are|was|were) (?:not )?\w+\b/i, (word) => isAdjective(word) && !/(?:ing|ed)$/i.test(word), (found) => `${found}：be 动词后面用了形容词，句子结构很准确。`),
  shown(/\b(?:and|but|so|or)\b/i, (word) => `你用 ${word} 把意思连了起来，说得很通顺。`),
  shown(/\b(?:i am|i'm|he is|he's|she is|she's|we are|we're|they are|they're|it is|it's)\b/i, (found) => `主语和 be 动词搭配得对：${found}。`),
]; // prettier-ignore

const equals = 3;

/** One concrete thing that is good about a text without errors, in Chinese; it names words that stand in it. */
export function praiseOf(sentence: string): string {
  const text = sentence.replace(/\u2019/g, "'");
  const polite = politeness(text);
  if (polite) return polite;
  const [rarest] = found(rareFeatures, text);
  const plain = found(plainFeatures, text).slice(0, equals);
  const chosen = rarest ?? plain[text.length % Math.max(1, plain.length)];
  if (chosen) return chosen.say(quoted(chosen.words));
  const word = tellingWord(text);
  if (!word) return `“${quoted(text)}”说得很准确。`;
  return varied(text, [
    `“${word}”用在这里正合适，句子也写对了。`,
    `句子写对了，“${word}”这个词选得好。`,
    `你会用“${word}”来说自己的事，句子是对的。`,
  ]);
}

function politeness(text: string): string | undefined {
  const greeting = /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b(?=[ ,.!]*(?:\w+[ .!]*)?$)/i.exec(
    text,
  )?.[0];
  if (greeting) return `用 ${greeting} 打招呼，很自然。接着说说你自己吧。`;
  const thanks = /^(?:thank you|thanks)\b(?=[ ,.!]*(?:\w+[ .!]*){0,3}$)/i.exec(text)?.[0];
  if (thanks) return `用 ${thanks} 道谢，很有礼貌。`;
  const farewell = /^(?:goodbye|bye|bye bye|see you|good night)\b(?=[ ,.!]*(?:\w+[ .!]*){0,2}$)/i.exec(
    text,
  )?.[0];
  return farewell && `用 ${farewell} 道别，很自然。`;
}

function found(features: readonly Feature[], text: string) {
  return features.flatMap(({ find, say }) => {
    const words = find(text);
    return words === undefined ? [] : [{ words, say }];
  });
}

/** Nothing is said of form: the pupil spoke, and was understood. */
export function encouragementFor(sentence: string): string {
  const polite = politeness(sentence);
  if (polite) return polite;
  const word = tellingWord(sentence);
  if (!word && englishWords(sentence).length > 0 && hasChinese(sentence))
    return '你已经用英语说出了一部分，把中文的地方也换成英语，就是完整的一句了。';
  if (!word && englishWords(sentence).length > 0 && sentence.trim().length <= 20)
    return varied(sentence, [
      `你回答了“${quoted(sentence)}”，再加半句就更完整了。`,
      `“${quoted(sentence)}”听懂了，试着用一个完整的句子说说看。`,
    ]);
  if (!word) return '你开口用英语说了，很好，再多说几个词吧。';
  return `${varied(sentence, [`你用英语说到了“${word}”。`, `“${word}”听懂了。`, `你提到了“${word}”。`])}${
    followingFor(sentence) || '再加一句吧，比如什么时候、在哪里、和谁一起。'
  }`;
}

/** The least elementary word of the text that means something, with at least four letters; of equals the last, where what is new stands. */
function tellingWord(text: string): string | undefined {
  const rank = (word: string) => {
    const level = wordLevel(word);
    return level ? levelRank(level) : -1;
  };
  const rated = englishWords(text).filter(
    (word) =>
      word.length >= 4 &&
      !word.includes("'") &&
      (canBe(word, 'noun') || canBe(word, 'verb') || canBe(word, 'adjective')) &&
      !/^(?:they|them|this|that|with|what|have|then|does|were|been|your|name|very|like|well|just|here|about|stupid|hate|ugly|idiot|fool|kill|dead|shut|damn)$/i.test(word) &&
      rank(word) >= 0,
  ); // prettier-ignore
  return rated.reduce<string | undefined>(
    (best, word) => (best === undefined || rank(word) >= rank(best) ? word : best),
    undefined,
  );
}

function pastVerb(text: string): string | undefined {
  return englishWords(text).find(
    (word) =>
      /^(?:was|were|did)$/i.test(word) ||
      (canBe(word, 'verb', 'past') &&
        !canBe(word, 'verb', 'base') &&
        !canBe(word, 'adjective') &&
        !canBe(word, 'noun') &&
        !/^had$/i.test(word)),
  );
}

function varied(text: string, ways: readonly string[]): string {
  return ways[text.length % ways.length]!;
}

function quoted(text: string): string {
  return truncate(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.!]+$/, ''),
    60,
  );
}
