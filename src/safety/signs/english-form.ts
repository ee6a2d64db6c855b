import { remembered } from '../../shared/remembered';
import { lemmaOf } from './english-lemmas';

const token = /[a-z0-9*$@]+(?:['’][a-z]+)*|[.!?;\n。！？；…]+|[,，、:：()（）"“”—]|\S/g;
const longestSentence = 120;
/** "They film me" is no talk about a film. */
const filming = /\bfilm(?:s|ed|ing)?(?= (?:me|us|him|her|them|when|how|everything)\b)/g;

/** The sentences of an unfolded text as lemmas, each with one blank between words and around: " my father beat me ". */
export function toLemmas(text: string): string[] {
  const sentences: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.some((word) => word !== ',')) sentences.push(` ${words.join(' ')} `);
    words = [];
  };
  for (const piece of joinLetters(text).replace(filming, 'record').match(token) ?? []) {
    const lemmas = lemmasOf(piece);
    if (lemmas === 'end') flush();
    else words.push(...lemmas);
    if (words.length >= longestSentence) flush();
  }
  flush();
  return sentences;
}

/** What a piece of a text adds to its sentence; the same words come again and again. */
const lemmasOf = remembered((piece): readonly string[] | 'end' => {
  if (/^[.!?;\n。！？；…]/.test(piece)) return 'end';
  if (/^[,，、:：()（）"“”—]/.test(piece)) return [','];
  return /^[a-z0-9*$@]/.test(piece) ? expand(piece) : [];
}, 20_000);

/** "k i l l" and "k.i.l.l" as one word; three letters at the least, so that "I a b" of a list stays apart. */
function joinLetters(text: string): string {
  return text.replace(/(?<![a-z0-9'])(?:[a-z][ .\-_*]{1,2}){2,15}[a-z](?![a-z0-9'])/g, (apart) => {
    const joined = apart.replace(/[^a-z]/g, '');
    if (/^(?:[ap]m|eg|ie|usa|uk|abc)/.test(joined)) return apart;
    return joined.replace(/^i(?=(?:want|wish|will|hate|cut|kill|feel)$)/, 'i ');
  });
}

function expand(piece: string): string[] {
  const word = piece.replace('’', "'");
  const [stem, ending] = splitContraction(word);
  const parts = lemma(stem).split(' ');
  return ending ? [...parts, ending] : parts;
}

function splitContraction(word: string): [string, string] {
  const at = word.indexOf("'");
  if (at < 0) return [word, ''];
  const stem = word.slice(0, at);
  const tail = word.slice(at + 1).replaceAll("'", '');
  if (tail === 't')
    return [
      (stem === 'can' || stem === 'won' || stem === 'ain'
        ? { can: 'can', won: 'will', ain: 'be' }[stem]
        : stem.replace(/n$/, ''))!,
      'not',
    ];
  if (tail === 'm' || tail === 're') return [stem, 'be'];
  if (tail === 's')
    return [
      stem,
      stem === 'let' ? 'us' : /^(?:it|that|what|he|she|there|who|where|how|here)$/.test(stem) ? 'be' : 's',
    ];
  if (tail === 'll') return [stem, 'will'];
  if (tail === 'd') return [stem, 'would'];
  if (tail === 've') return [stem, 'have'];
  return [stem, ''];
}

const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
};
const starred: [RegExp, string][] = [
  'die',
  'kill',
  'suicide',
  'rape',
  'dead',
  'knife',
  'cut',
  'beat',
  'myself',
].map((word) => [
  new RegExp(`^${[...word].map((char, index) => (index === 0 ? char : `[${char}*]`)).join('')}$`),
  word,
]);

function lemma(word: string): string {
  if (/[0-9$@]/.test(word) && /[a-z]/.test(word))
    word = word.replace(/[0134579$@]/g, (sign) => leet[sign] ?? sign);
  if (word === '2') return 'to';
  if (word.includes('*')) return starred.find(([pattern]) => pattern.test(word))?.[1] ?? word;
  if (!/(.)\1\1/.test(word)) return lemmaOf(word);
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  const once = word.replace(/(.)\1{2,}/g, '$1');
  const known = lemmaOf(once);
  return known !== once || once.length <= 3 ? known : lemmaOf(twice);
}
