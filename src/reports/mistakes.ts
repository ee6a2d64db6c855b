import { checkSentence } from '../learner/check';
import type { DaySum } from '../ports/school';

export type Mistake = DaySum['mistakes'][number];

/** What a kind of slip is called when speaking to teachers and parents. */
const kinds: Record<string, string> = {
  'verb-tense': '动词时态',
  'verb-form': '动词形式',
  agreement: '动词和主语一致',
  'noun-number': '单数和复数',
  determiner: '冠词 a、an、the',
  preposition: '介词',
  pronoun: '代词',
  'adjective-adverb': '形容词和副词',
  conjunction: '连词',
  'word-order': '词序',
  'word-choice': '用词',
  spelling: '拼写',
  punctuation: '标点',
  chinglish: '中式英语',
  'missing-word': '漏词',
  'extra-word': '多余的词',
};

export function kindName(type: string): string {
  return kinds[type] ?? '句子';
}

/** Mistakes that came more than once for the same reason; else those of the commonest kind. In the order of the days. */
export function mostRepeated(mistakes: readonly Mistake[]): Mistake[] {
  const [reason = [], next] = bySize(mistakes, ({ why }) => why);
  if (reason.length > 1 && reason.length > (next?.length ?? 0)) return reason;
  const [kind = []] = bySize(mistakes, ({ type }) => type);
  const [within = []] = bySize(kind, ({ why }) => why);
  return within.length > 1 ? within : kind;
}

function bySize(mistakes: readonly Mistake[], key: (mistake: Mistake) => string): Mistake[][] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) groups.set(key(mistake), [...(groups.get(key(mistake)) ?? []), mistake]);
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** The latest that can be held up as right: nothing else is wrong in the corrected sentence, as far as rules can tell. */
export function exampleOf(mistakes: readonly Mistake[]): Mistake | undefined {
  return mistakes.findLast(isRightOnceCorrected) ?? mistakes.at(-1);
}

export function isRightOnceCorrected({ sentence, corrected }: Mistake): boolean {
  return corrected !== sentence && checkSentence(corrected, { level: 'B2' }).verdict !== 'wrong';
}
