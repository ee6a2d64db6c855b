import type { Clock } from '../../../src/ports/clock';
import { keyPart } from '../../lmdb/keys';
import { answersKeptMs, type AnswerBook } from './answers';
import { seenKeptMs } from './inbox';
import type { StateBook } from './states';
import type { Store } from './store';

const sweepEveryMs = 60_000;
/** Rows removed in one transaction, so that nobody waits for the broom. */
const mostPerStep = 500;
/** Longer than the longest life of a message (7 days), so that a repeated commit still meets its rows. */
const ledgerKeptMs = 8 * 24 * 3_600_000;
const mostInLedger = 200_000;
const dayMs = 24 * 3_600_000;
const deadLettersDays = 30;
const mostDeadLetters = 10_000;

export interface SweeperParts {
  store: Store;
  clock: Clock;
  answers: AnswerBook;
  states: StateBook;
  /** How long a state is kept after its last commit, in days; dead letters not longer either. */
  retentionDays: number;
  stopped: AbortSignal;
}

/** Drops what has outlived its use, in small steps. */
export function createSweeper({ store, clock, answers, states, retentionDays, stopped }: SweeperParts) {
  const { seen, seenByAge, answersByAge, ended, deliveries, deliveriesByPerson, deadLetters } = store.tables;

  /** One step; true when there may be more. Inside a transaction. */
  function step(): boolean {
    const now = clock.now();
    return [
      sweepSeen(now - seenKeptMs),
      sweepAnswers(now - answersKeptMs),
      sweepLedger(now - ledgerKeptMs),
      sweepDeadLetters(now - Math.min(deadLettersDays, retentionDays) * dayMs),
      states.sweep(retentionDays, mostPerStep),
    ].some((removed) => removed >= mostPerStep);
  }

  function sweepSeen(before: number): number {
    const old = [...seenByAge.getKeys({ end: [before], limit: mostPerStep })];
    for (const key of old) {
      void seenByAge.remove(key);
      void seen.remove(key.slice(1) as string[]);
    }
    return old.length;
  }

  function sweepAnswers(before: number): number {
    const old = [...answersByAge.getKeys({ end: [before], limit: mostPerStep })];
    for (const key of old) answers.removeOne(key.slice(1) as string[]);
    return old.length;
  }

  function sweepLedger(before: number): number {
    const surplus = Math.min(mostPerStep, countOf(ended) - mostInLedger);
    const old =
      surplus > 0
        ? [...ended.getRange({ limit: surplus })]
        : [...ended.getRange({ end: [before], limit: mostPerStep })];
    for (const { key, value: id } of old) {
      const row = deliveries.get(id);
      void ended.remove(key);
      void deliveries.remove(id);
      if (row?.personId !== undefined) void deliveriesByPerson.remove([keyPart(row.personId), id]);
    }
    return old.length;
  }

  function sweepDeadLetters(before: number): number {
    const surplus = countOf(deadLetters) - mostDeadLetters;
    let removed = 0;
    for (const { key, value } of [...deadLetters.getRange({ limit: mostPerStep })]) {
      if (removed >= surplus && value.buriedAt > before) break;
      void deadLetters.remove(key);
      removed += 1;
    }
    return removed;
  }

  /** Sweeps until nothing is left to sweep. */
  async function sweep(): Promise<void> {
    let more = true;
    while (more && !stopped.aborted) more = await store.write(step);
  }

  /** Sweeps every minute until stopped; a failure (a full disk) waits for the next round. */
  async function run(): Promise<void> {
    while (!stopped.aborted) {
      await clock.sleep(sweepEveryMs, stopped).catch(() => undefined);
      if (!stopped.aborted) await sweep().catch(() => undefined);
    }
  }

  return { sweep, run };
}

/** LMDB keeps the number of rows of each table. */
export function countOf(table: { getStats(): object }): number {
  return (table.getStats() as { entryCount: number }).entryCount;
}
