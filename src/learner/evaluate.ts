import { align, pieces } from './align';

/** One sentence of an M2 file with the edits of each annotator. */
interface AnnotatedSentence {
  tokens: string[];
  /** By annotator; an annotator who found nothing has an empty list. */
  annotations: TokenChange[][];
}

interface TokenChange {
  from: number;
  to: number;
  right: string;
}

export interface EvaluationScores {
  sentences: number;
  /** Sentences that at least one annotator left as they are. */
  correctSentences: number;
  wrongSentences: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  precision: number;
  recall: number;
  f05: number;
  /** Share of the correct sentences that were changed. */
  falseCorrectionRate: number;
  /** Share of the wrong sentences in which at least one edit was right. */
  helpedRate: number;
  /** Share of the wrong sentences that came out wholly as annotated. */
  repairedRate: number;
}

export interface Evaluation {
  scores: EvaluationScores;
  /** For people: one line per figure. */
  table: string;
  /** What went wrong, for whoever improves the checks: changed correct sentences, and changes that no annotator made. */
  falseCorrections: { sentence: string; corrected: string }[];
  /** Wrong sentences in which nothing was right. */
  missed: { sentence: string; corrected: string }[];
}

/**
 * Scores a checker on an M2 file (the format of CoNLL-2014 and BEA-2019: `S` token line, `A from to|||type|||right|||…|||annotator`).
 * The sentence is put together as people write it, checked, aligned, and the changes are compared with each annotator's; the one
 * that fits best counts. Precision counts each change; F0.5 weighs precision double.
 */
export function evaluateM2(text: string, check: (sentence: string) => { corrected: string }): Evaluation {
  const counts = { tp: 0, fp: 0, fn: 0, correct: 0, changedCorrect: 0, wrong: 0, helped: 0, repaired: 0 };
  const falseCorrections: Evaluation['falseCorrections'] = [];
  const missed: Evaluation['missed'] = [];
  const sentences = parseM2(text);
  for (const { tokens, annotations } of sentences) {
    const written = detokenise(tokens);
    const corrected = check(written.text).corrected;
    const changes = changesBetween(written, corrected);
    const best = annotations
      .map((gold) =>
        compare(
          changes,
          gold.map((one) => trim(tokens, one)),
        ),
      )
      .reduce((one, other) => (better(other, one) ? other : one));
    counts.tp += best.tp;
    counts.fp += best.fp;
    counts.fn += best.fn;
    const isCorrect = annotations.some((gold) => gold.length === 0);
    if (isCorrect) {
      counts.correct += 1;
      if (changes.length > 0) counts.changedCorrect += 1;
    } else {
      counts.wrong += 1;
      if (best.tp > 0) counts.helped += 1;
      else missed.push({ sentence: written.text, corrected });
      if (best.fp === 0 && best.fn === 0) counts.repaired += 1;
    }
    if (best.fp > 0) falseCorrections.push({ sentence: written.text, corrected });
  }
  const scores = scoresOf(counts, sentences.length);
  return { scores, table: tableOf(scores), falseCorrections, missed };
}

interface Comparison {
  tp: number;
  fp: number;
  fn: number;
}

function better(one: Comparison, other: Comparison): boolean {
  return one.tp - one.fp - one.fn / 4 > other.tp - other.fp - other.fn / 4;
}

function compare(changes: readonly TokenChange[], gold: readonly TokenChange[]): Comparison {
  const open = [...gold];
  let [tp, fp] = [0, 0];
  for (const change of changes) {
    const at = open.findIndex(
      (one) => one.from === change.from && one.to === change.to && same(one.right, change.right),
    );
    if (at >= 0) {
      open.splice(at, 1);
      tp += 1;
      continue;
    }
    // One change of ours may be several of the annotator's side by side.
    const inside = open.filter((one) => one.from >= change.from && one.to <= change.to);
    if (inside.length > 0 && same(merged(inside, change), change.right)) {
      for (const one of inside) open.splice(open.indexOf(one), 1);
      tp += inside.length;
    } else fp += 1;
  }
  return { tp, fp, fn: open.length };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function merged(parts: readonly TokenChange[], whole: TokenChange & { tokens?: readonly string[] }): string {
  const tokens = whole.tokens ?? [];
  const out: string[] = [];
  let at = whole.from;
  for (const part of [...parts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    out.push(...tokens.slice(at - whole.from, part.from - whole.from), part.right);
    at = part.to;
  }
  out.push(...tokens.slice(at - whole.from));
  return out.filter(Boolean).join(' ');
}

function trim(
  tokens: readonly string[],
  { from, to, right }: TokenChange,
): TokenChange & { tokens: string[] } {
  let words = right ? right.split(' ') : [];
  while (from < to && words.length > 0 && tokens[from] === words[0])
    [from, words] = [from + 1, words.slice(1)];
  while (from < to && words.length > 0 && tokens[to - 1] === words.at(-1))
    [to, words] = [to - 1, words.slice(0, -1)];
  return { from, to, right: words.join(' '), tokens: tokens.slice(from, to) };
}

interface WrittenSentence {
  text: string;
  tokens: string[];
  /** Where each token starts in the text. */
  starts: number[];
}

function detokenise(tokens: string[]): WrittenSentence {
  let text = '';
  const starts: number[] = [];
  let openQuote = false;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? '';
    const closes = token === '"' && openQuote;
    const glued =
      /^(?:[.,!?;:%)\]}]|\.\.\.|n't|'(?:s|m|re|ve|ll|d|S)?)$/i.test(token) ||
      closes ||
      /^[([{$]$/.test(before) ||
      (before === '"' && openQuote) ||
      (before.toLowerCase() === 'can' && token === 'not');
    if (token === '"') openQuote = !openQuote;
    if (index > 0 && !glued) text += ' ';
    starts.push(text.length);
    text += token;
  }
  return { text, tokens, starts };
}

/** Words as M2 files cut them: "don't" is "do" and "n't". */
function splitClitics(words: string): string[] {
  return pieces(words).flatMap(({ text }) => {
    const match = /^(.+?)(n't|'(?:s|m|re|ve|ll|d))$/i.exec(text.replace(/\u2019/g, "'"));
    return match ? [match[1]!, match[2]!] : [text];
  });
}

function changesBetween(
  { text, tokens, starts }: WrittenSentence,
  corrected: string,
): (TokenChange & { tokens: string[] })[] {
  if (corrected === text) return [];
  const [source, target] = [pieces(text), pieces(corrected)];
  return align(source, target).flatMap((edit) => {
    const startChar = source[edit.from]?.start ?? text.length;
    const endChar = edit.to > edit.from ? source[edit.to - 1]!.end : startChar;
    let from = starts.findIndex((start) => start >= startChar);
    if (from < 0) from = tokens.length;
    let to = from;
    while (to < tokens.length && starts[to]! < endChar) to += 1;
    const right = target
      .slice(edit.targetFrom, edit.targetTo)
      .map((piece) => piece.text)
      .join(' ');
    const change = trim(tokens, { from, to, right: splitClitics(right).join(' ') });
    return change.from === change.to && !change.right ? [] : [change];
  });
}

function parseM2(text: string): AnnotatedSentence[] {
  const sentences: AnnotatedSentence[] = [];
  for (const block of text.split(/\r?\n\s*\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const source = lines.find((line) => line.startsWith('S '));
    if (!source) continue;
    const byAnnotator = new Map<string, TokenChange[]>();
    for (const line of lines) {
      if (!line.startsWith('A ')) continue;
      const [span = '', type = '', right = '', , , annotator = '0'] = line.slice(2).split('|||');
      const list = byAnnotator.get(annotator) ?? [];
      byAnnotator.set(annotator, list);
      const [from = -1, to = -1] = span.split(' ').map(Number);
      if (type === 'noop' || from < 0) continue;
      list.push({ from, to, right: right === '-NONE-' ? '' : right });
    }
    sentences.push({
      tokens: source.slice(2).trim().split(/\s+/),
      annotations: byAnnotator.size > 0 ? [...byAnnotator.values()] : [[]],
    });
  }
  return sentences;
}

function scoresOf(
  counts: {
    tp: number;
    fp: number;
    fn: number;
    correct: number;
    changedCorrect: number;
    wrong: number;
    helped: number;
    repaired: number;
  },
  sentences: number,
): EvaluationScores {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const precision = share(counts.tp, counts.tp + counts.fp);
  const recall = share(counts.tp, counts.tp + counts.fn);
  return {
    sentences,
    correctSentences: counts.correct,
    wrongSentences: counts.wrong,
    truePositives: counts.tp,
    falsePositives: counts.fp,
    falseNegatives: counts.fn,
    precision,
    recall,
    f05: share(1.25 * precision * recall, 0.25 * precision + recall),
    falseCorrectionRate: share(counts.changedCorrect, counts.correct),
    helpedRate: share(counts.helped, counts.wrong),
    repairedRate: share(counts.repaired, counts.wrong),
  };
}

function tableOf(scores: EvaluationScores): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const rows: [string, string][] = [
    ['sentences', `${scores.sentences} (${scores.correctSentences} correct, ${scores.wrongSentences} wrong)`],
    ['correct sentences changed', percent(scores.falseCorrectionRate)],
    ['wrong sentences helped', percent(scores.helpedRate)],
    ['wrong sentences wholly repaired', percent(scores.repairedRate)],
    [
      'edits right / false / missed',
      `${scores.truePositives} / ${scores.falsePositives} / ${scores.falseNegatives}`,
    ],
    ['precision', percent(scores.precision)],
    ['recall', percent(scores.recall)],
    ['F0.5', percent(scores.f05)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(32)} ${value}`).join('\n');
}
