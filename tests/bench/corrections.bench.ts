import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkSentence } from '../../src/learner/check';
import { evaluateM2 } from '../../src/learner/evaluate';
import { quantile } from './load';
import type { BenchRow } from './mailbox.bench';

/** The offline check on the sets that the project ships, and what one sentence costs. */
export function run(): Promise<BenchRow[]> {
  // loads the dictionary and the tagger
  checkSentence('Tom very like aples.', { level: 'A1' });
  const rows: BenchRow[] = [];
  for (const set of ['dev', 'test', 'free']) {
    const times: number[] = [];
    const { scores } = evaluateM2(
      readFileSync(join(__dirname, `../sets/corrections.${set}.m2`), 'utf8'),
      (sentence) => {
        const started = performance.now();
        const verdict = checkSentence(sentence, { level: 'B1' });
        times.push(performance.now() - started);
        return verdict;
      },
    );
    times.sort((a, b) => a - b);
    const row = (what: string, value: number, unit: string) =>
      rows.push({ what: `corrections, ${set} set: ${what}`, value, unit });
    row('correct sentences changed', scores.falseCorrectionRate * 100, '%');
    row('wrong sentences helped', scores.helpedRate * 100, '%');
    row('precision', scores.precision * 100, '%');
    row('recall', scores.recall * 100, '%');
    row('one sentence p50', quantile(times, 0.5), 'ms');
    row('one sentence p99', quantile(times, 0.99), 'ms');
  }
  return Promise.resolve(rows);
}
