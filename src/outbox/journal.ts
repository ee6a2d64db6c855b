import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { DeliveryClaim, Outbox } from '../ports/mailbox';
import type { Metrics } from '../ports/metrics';
import type { JournalEntry } from '../ports/school';
import { backoffMs } from '../shared/async';
import { errorCode, isRetryable } from '../shared/errors';

export interface JournalistOptions {
  outbox: Outbox;
  /** Upserts what one turn has for the records; a repeat changes nothing. */
  apply: (entries: readonly JournalEntry[]) => Promise<void>;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

const mostAtOnce = 8;
const wakeMs = 15;

/** Carries the journal from the outbox into the records, for as long as it takes: while the records are away all of it waits. */
export function createJournalist({ outbox, apply, clock, logger, metrics }: JournalistOptions) {
  let failures = 0;
  let waiting = 0;

  async function carry(claim: DeliveryClaim): Promise<void> {
    try {
      const entries = entriesOf(claim.delivery.payload);
      await apply(entries);
      failures = 0;
      await outbox.settle(claim, { status: 'sent' });
      entries.forEach(() => metrics.count('talkup_journal_total', { outcome: 'written' }));
    } catch (error) {
      const reason = errorCode(error);
      metrics.count('talkup_journal_total', { outcome: 'failed' });
      if (isRetryable(error)) failures += 1;
      else
        logger.error(
          { delivery: claim.delivery.id, code: reason, err: error },
          'a journal entry cannot be written yet',
        );
      const wait = isRetryable(error) ? 0 : backoffMs(claim.delivery.attempts, 5_000, 3_600_000);
      await outbox.settle(claim, { status: 'retry', notBefore: clock.now() + wait, reason });
    }
  }

  async function loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (failures > 0) await clock.sleep(backoffMs(failures, 500, 15_000), signal);
        waiting += 1;
        const claim = await outbox.claim(['records'], signal).finally(() => (waiting -= 1));
        if (claim) await carry(claim);
      } catch (error) {
        if (signal.aborted) return;
        logger.error({ code: errorCode(error) }, 'the outbox is away');
        await clock.sleep(1_000, signal).catch(() => undefined);
      }
    }
  }

  return {
    /** Runs until `signal` aborts, then resolves when what was under way has ended. */
    async run(signal: AbortSignal): Promise<void> {
      await Promise.all(Array.from({ length: mostAtOnce }, () => loop(signal)));
    },

    /**
     * Resolves when what this process had to carry has arrived, or after `withinMs` milliseconds: a teacher who asks for the progress
     * right after a pupil's turn wants that turn in it.
     */
    async settled(withinMs: number): Promise<void> {
      const deadline = clock.now() + withinMs;
      // a row that was committed a moment ago reaches a waiting loop within this time
      await clock.sleep(wakeMs);
      while (waiting < mostAtOnce && clock.now() < deadline) await clock.sleep(wakeMs);
    },
  };
}

/** Rows that were written before a turn had one row for all its entries hold a single one. */
function entriesOf(payload: string): JournalEntry[] {
  const carried = JSON.parse(payload) as JournalEntry | JournalEntry[];
  return Array.isArray(carried) ? carried : [carried];
}
