import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { DeliveryClaim, DeliveryOutcome, Outbox } from '../ports/mailbox';
import type { Metrics } from '../ports/metrics';
import type { JournalEntry } from '../ports/school';
import { backoffMs } from '../shared/async';
import { errorCode, isRetryable } from '../shared/errors';

export interface JournalistOptions {
  outbox: Outbox;
  /** Upserts what one turn or several have for the records; a repeat changes nothing. */
  apply: (entries: readonly JournalEntry[]) => Promise<void>;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Rows of different lanes that are under way at the same time. */
const mostAtOnce = 16;
/** How long a row waits for others that are written with it: nobody looks at the clock here, and each write waits for the disk. */
const gatherMs = 50;
const wakeMs = 15;

/** Rows that will be carried together. */
interface Basket {
  claims: DeliveryClaim[];
  /** Ends the wait for more. */
  hurry(): void;
  /** Resolves when all that was in it has been dealt with. */
  carried: Promise<void>;
}

/** Carries the journal from the outbox into the records, for as long as it takes: while the records are away all of it waits. */
export function createJournalist({ outbox, apply, clock, logger, metrics }: JournalistOptions) {
  let failures = 0;
  let waiting = 0;
  let hurried = 0;
  let basket: Basket | undefined;

  /** Waits for company, unless somebody hurries or there can be no more. */
  function carry(claim: DeliveryClaim, signal: AbortSignal): Promise<void> {
    basket ??= openBasket(signal);
    const { claims, hurry, carried } = basket;
    claims.push(claim);
    if (hurried > 0 || waiting === 0) hurry();
    return carried;
  }

  function openBasket(signal: AbortSignal): Basket {
    const claims: DeliveryClaim[] = [];
    const hurry = new AbortController();
    const carried = clock
      .sleep(gatherMs, AbortSignal.any([signal, hurry.signal]))
      .catch(() => undefined)
      .then(() => {
        basket = undefined;
        return carryAll(claims);
      });
    return { claims, hurry: () => hurry.abort(), carried };
  }

  async function carryAll(claims: DeliveryClaim[]): Promise<void> {
    const outcomes = (await writeTogether(claims)) ?? (await Promise.all(claims.map(writeOne)));
    failures = outcomes.some(({ status }) => status === 'sent') ? 0 : failures;
    await Promise.all(claims.map((claim, index) => outbox.settle(claim, outcomes[index]!)));
  }

  /** undefined where it did not work: which of them it was shows when each is written by itself. */
  async function writeTogether(claims: DeliveryClaim[]): Promise<DeliveryOutcome[] | undefined> {
    if (claims.length === 1 || failures > 0) return undefined;
    try {
      return await write(claims);
    } catch {
      return undefined;
    }
  }

  async function write(claims: DeliveryClaim[]): Promise<DeliveryOutcome[]> {
    const entries = claims.flatMap(entriesOf);
    await apply(entries);
    entries.forEach(() => metrics.count('talkup_journal_total', { outcome: 'written' }));
    return claims.map(() => ({ status: 'sent' }));
  }

  async function writeOne(claim: DeliveryClaim): Promise<DeliveryOutcome> {
    try {
      await write([claim]);
      return { status: 'sent' };
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
      return { status: 'retry', notBefore: clock.now() + wait, reason };
    }
  }

  async function loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (failures > 0) await clock.sleep(backoffMs(failures, 500, 15_000), signal);
        waiting += 1;
        const claim = await outbox.claim(['records'], signal).finally(() => (waiting -= 1));
        if (claim) await carry(claim, signal);
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
      hurried += 1;
      basket?.hurry();
      try {
        // a row that was committed a moment ago reaches a waiting loop within this time
        await clock.sleep(wakeMs);
        while (waiting < mostAtOnce && clock.now() < deadline) await clock.sleep(wakeMs);
      } finally {
        hurried -= 1;
      }
    },
  };
}

/** Rows that were written before a turn had one row for all its entries hold a single one. */
function entriesOf({ delivery }: DeliveryClaim): JournalEntry[] {
  const carried = JSON.parse(delivery.payload) as JournalEntry | JournalEntry[];
  return Array.isArray(carried) ? carried : [carried];
}
