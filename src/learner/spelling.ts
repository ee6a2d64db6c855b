import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import createSpeller from 'nspell';
import { readings } from './lexicon';

let speller: ReturnType<typeof createSpeller> | undefined;

function dictionary(): ReturnType<typeof createSpeller> {
  if (!speller) {
    // The package is an ES module with a top-level await; its two files are what counts.
    const folder = dirname(require.resolve('dictionary-en'));
    speller = createSpeller(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
  }
  return speller;
}

const cache = new Map<string, boolean>();

/** Whether an English word is written right, in British or American spelling. Loads the dictionary (0.3 s) on first use. */
export function isSpelledRight(word: string): boolean {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const right =
    readings(word).length > 0 ||
    dictionary().correct(word) ||
    american(word).some((other) => dictionary().correct(other));
  if (cache.size >= 10_000) cache.clear();
  cache.set(word, right);
  return right;
}

const britishEndings: readonly (readonly [RegExp, string])[] = [
  [/our(?=(s|ed|ing|able|ful|fully|er|ers|ite|ites|hood|hoods|ly|less)?$)/, 'or'],
  [/is(?=(e|es|ed|ing|er|ers|ation|ations)$)/, 'iz'],
  [/ys(?=(e|es|ed|ing)$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/ll(?=(ed|ing|er|ers)$)/, 'l'],
  [/l(?=(ment|ments|ful|fully|s)$)/, 'll'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/mme(?=s?$)/, 'm'],
  [/aem|oed|oes|aes/, 'e'],
];
const britishWords = new Map(Object.entries({
  grey: 'gray', greyish: 'grayish', tyre: 'tire', tyres: 'tires', practise: 'practice', practised: 'practiced', practising: 'practicing',
  practises: 'practices', licence: 'license', cheque: 'check', pyjamas: 'pajamas', aeroplane: 'airplane', aeroplanes: 'airplanes',
  mum: 'mom', mums: 'moms', mummy: 'mommy', maths: 'math', moustache: 'mustache', sceptical: 'skeptical', storey: 'story',
  jewellery: 'jewelry', kerb: 'curb', plough: 'plow', cosy: 'cozy', whilst: 'while', learnt: 'learned', counsellor: 'counselor', counsellors: 'counselors', woollen: 'woolen', dreamt: 'dreamed',
  chilli: 'chili', chillies: 'chilies',
})); // prettier-ignore

/** The American spellings that a British one may stand for. */
function american(word: string): string[] {
  const lower = word.toLowerCase();
  const found = [...(britishWords.has(lower) ? [britishWords.get(lower)!] : [])];
  for (const [ending, other] of britishEndings)
    if (ending.test(lower)) found.push(lower.replace(ending, other));
  return found;
}
