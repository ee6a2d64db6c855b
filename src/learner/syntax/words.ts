import { remembered } from '../../shared/remembered';
import { readings } from '../lexicon';
import { countable, uncounted } from '../lists/countable';
import { looksLikePinyin } from '../names';
import { written, type Sentence } from '../sentence';
import { isSpelledRight } from '../spelling';

/** What a word can be, one bit each. */
export const kinds = {
  singular: 1,
  plural: 2,
  /** A singular that may stand without an article. */
  mass: 4,
  base: 8,
  third: 16,
  past: 32,
  participle: 64,
  ing: 128,
  adjective: 256,
  adverb: 512,
  preposition: 1024,
  name: 2048,
  number: 4096,
  sign: 8192,
  comparative: 16384,
  superlative: 32768,
  /** A noun that tells when, how long, how far or how often: "week", "times", "metres". */
  measure: 65536,
} as const;

/** A word as the parser reads it; "don't" and "he's" are two. */
export interface Word {
  lower: string;
  kinds: number;
}

const functionWords = new Set(
  `i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves
  themselves a an the this that these those some any no every each another all both many much few little more most several such who whom whose which what
  where when why how and or but so because if than as nor not n't to of can could will would shall should may might must am is are was were be been being
  do does did has have had 's 'm 're 'll 've 'd let's there everyone everybody someone somebody anyone anybody nobody everything something anything nothing
  one none neither either at in on with for from into about after before during until since without although though while unless whether very too also
  never always often ever just only yes please ok okay am pm like then they per mr mrs ms its us
  off up out well maybe perhaps not here now`.split(/\s+/),
);
const measures = new Set(
  `second minute hour day week month year term semester morning afternoon evening night weekend century decade moment time monday tuesday wednesday
  thursday friday saturday sunday spring summer autumn winter fall metre meter kilometre kilometer mile foot inch km step bit while lot holiday
  yuan dollar degree kilo page way season vacation century centimetre centimeter floor grade class lesson`.split(
    /\s+/,
  ),
);
const prepositions = new Set(
  `in on at of for to with from by about after before near behind under over into during without between beside among across along around above below
  through against towards toward past inside outside onto until till since like than as up down off out opposite beyond beneath underneath besides except
  including despite within throughout upon per via plus minus round unlike worth`.split(/\s+/),
);

const pluralOnly = new Set(
  'people police cattle trousers jeans shorts pants clothes scissors glasses sunglasses pyjamas pajamas stairs goods thanks surroundings belongings lyrics'.split(
    ' ',
  ),
);
export const collective = new Set(
  'family team class crew crowd staff band audience government public data media'.split(' '),
);
const bareThoughVerb = new Set(
  `work help love sleep exercise water rain snow ice time dance music paint practice practise research support respect trust hope fear trade travel
  sport food fish fruit rest air sugar oil dust smoke milk paper cash mail email damage pay progress change pressure care control space light fire gold
  silver silk salt pepper butter glue soap heat noise study fun sand wood interest experience value power force experience order
  record iron waste trouble school lunch dinner breakfast film design taste judgement luck rice tea coffee juice soup head hand home house book
  cost cause credit debt need shade guard shape speed stress doubt delight honour honor litter rubbish text voice volunteer use land crack tape
  shelter traffic trust sound smell touch sense mind matter face answer fun plant drink wind duty hate desire praise regret sail ski surf phone
  police chat exit access harm hurry dress fire form end peace cotton cook-ery rock pop rap mist fog frost chill`.split(
    /\s+/,
  ),
);
/** "word" and "father" are verbs in dictionaries alone. */
const neverVerbs = new Set(
  'word father mother parent price subject second minute man people knife bottle'.split(' '),
);
const neverNouns = new Set('go see like eat say be do read listen sing speak means'.split(' '));

function kindsOf(lower: string): number {
  let found = 0;
  const isFunction = functionWords.has(lower);
  for (const { pos, form, lemma } of readings(lower)) {
    if (pos === 'noun' && !isFunction) {
      if (form === 'plural') found |= uncounted.has(lemma) ? 0 : kinds.plural;
      else found |= kinds.singular | (countable.has(lemma) ? 0 : kinds.mass);
      if (measures.has(lemma)) found |= kinds.measure;
    } else if (pos === 'verb') {
      const bit = {
        base: kinds.base,
        third: kinds.third,
        past: kinds.past,
        participle: kinds.participle,
        ing: kinds.ing,
      }[form as 'base'];
      found |= bit ?? 0;
    } else if (pos === 'adjective') {
      found |= kinds.adjective;
      if (form === 'comparative') found |= kinds.comparative;
      if (form === 'superlative') found |= kinds.superlative;
    } else if (pos === 'adverb') found |= kinds.adverb;
    else if (pos === 'number') found |= kinds.number;
  }
  if (pluralOnly.has(lower)) found = (found & ~(kinds.singular | kinds.mass)) | kinds.plural;
  if (collective.has(lower)) found |= kinds.plural;
  // "go", "play", "look": a bare one is a verb.
  if (found & kinds.base && found & kinds.mass && !bareThoughVerb.has(lower)) found &= ~kinds.mass;
  if (neverVerbs.has(lower)) found &= ~kinds.base;
  if (neverNouns.has(lower)) found &= ~(kinds.singular | kinds.mass);
  if (lower === 'dark') found |= kinds.singular | kinds.mass;
  if (lower === 'saw' || lower === 'found') found &= ~kinds.base;
  if (/^(?:gooder|goodest|badder|baddest|littler|manyer)$/.test(lower)) found = 0;
  if (prepositions.has(lower)) found |= kinds.preposition;
  return found;
}

/** Guesses at a word that the word list lacks. */
function guess(text: string, lower: string): number {
  if (/^[A-Z]/.test(text)) {
    const own = isSpelledRight(lower) ? guessed(lower) : 0;
    return kinds.name | own;
  }
  if (lower.includes('-')) return kinds.adjective | kinds.singular | kinds.mass;
  if (looksLikePinyin(lower) || !isSpelledRight(lower)) return kinds.name;
  return guessed(lower);
}

function guessed(lower: string): number {
  if (lower.endsWith('ly')) return kinds.adverb | (/^(?:.*[aeiou].*)ly$/.test(lower) ? 0 : kinds.adjective);
  if (lower.endsWith('ing')) return kinds.ing | kinds.singular | kinds.mass | kinds.adjective;
  if (lower.endsWith('ed')) return kinds.past | kinds.participle | kinds.adjective;
  if (/[^su]s$/.test(lower)) return kinds.plural | kinds.third;
  if (/(?:ful|less|ous|[^f]ish|able|ible|ive|ic|al)$/.test(lower)) return kinds.adjective;
  return kinds.singular | kinds.mass | kinds.base | kinds.adjective;
}

const clitic = /^(.+?)(n't|'(?:s|m|re|ll|ve|d))$/;
const shortened: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "o'clock": ["o'clock"],
};

/** The sentence's words, without quotation marks and the full stop of "Mr.". */
export function wordsOf({ tokens }: Sentence): Word[] {
  const words: Word[] = [];
  for (const { text, lower, index } of tokens) {
    if (quotes.has(lower) || (lower === '.' && titles.has(words.at(-1)?.lower ?? ''))) continue;
    words.push(...(index === 0 ? asFirstWord(text) : asLaterWord(text)));
  }
  return words;
}

const quotes = new Set(['"', '“', '”']);
const titles = new Set(['mr', 'mrs', 'ms', 'dr']);

/** A written word as the parser reads it where it opens the sentence, and elsewhere, where a capital may make it a name. */
const asFirstWord = remembered((text): readonly Word[] => wordsIn(text, false), 20_000);
const asLaterWord = remembered((text): readonly Word[] => wordsIn(text, true), 20_000);

function wordsIn(text: string, later: boolean): Word[] {
  const { lower: whole, kind } = written(text.replace(/\u2019/g, "'"));
  if (kind !== 'word') return [{ lower: whole, kinds: kind === 'number' ? kinds.number : kinds.sign }];
  return partsOf(whole).map((lower) => {
    const found = kindsOf(lower);
    if (functionWords.has(lower)) return { lower, kinds: found };
    if (found === 0) return { lower, kinds: guess(text, lower) };
    const isName = later && /^[A-Z]/.test(text) && lower !== 'i' && !lower.startsWith("'");
    return { lower, kinds: isName ? found | kinds.name : found };
  });
}

function partsOf(lower: string): readonly string[] {
  const fixed = Object.hasOwn(shortened, lower) ? shortened[lower] : undefined;
  if (fixed) return fixed;
  const match = clitic.exec(lower);
  if (match) return [match[1]!, match[2] === "n't" ? 'not' : match[2]!];
  return lower.endsWith("s'") ? [lower.slice(0, -1), "'s"] : [lower];
}
