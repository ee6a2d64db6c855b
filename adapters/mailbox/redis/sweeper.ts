import type { Logger } from '../../../src/ports/logger';
import { errorCode } from '../../../src/shared/errors';
import type { RedisConnection } from './connection';
import type { Handover } from './handover';
import { sweepScript } from './inbox-scripts';
import { bucketCount, inboxKeys } from './keys';
import { journalChannel, journalKeptMs, ledgerKeptMs } from './outbox';
import { sweepScript as sweepOutboxScript } from './outbox-scripts';

const sweepEveryMs = 60_000;
const dayMs = 24 * 3_600_000;
const deadLettersDays = 30;
const mostDeadLetters = Math.ceil(10_000 / bucketCount);
/** Per bucket and channel; what has ended stays for the ledger and so that a repeated row is known. */
const mostEnded = Math.ceil(200_000 / bucketCount);
/** Steps of one round per bucket, so that nobody waits for the broom. */
const mostSteps = 20;

export interface SweeperParts {
  connection: RedisConnection;
  handover: Handover;
  everywhere<T>(act: (keys: string[], channel: string) => Promise<T>): Promise<T[]>;
  /** How long a state is kept after its last commit, in days; dead letters not longer either. */
  retentionDays: number;
  logger: Logger;
}

/** Drops what has outlived its use. Every process does; it costs little when another one was there before. */
export function createSweeper({ connection, handover, everywhere, retentionDays, logger }: SweeperParts) {
  const deadLettersKeptMs = Math.min(deadLettersDays, retentionDays) * dayMs;
  const limits = [mostDeadLetters, deadLettersKeptMs, ledgerKeptMs, retentionDays * dayMs];

  async function sweep(): Promise<void> {
    await handover.carryAll();
    await Promise.all(
      Array.from({ length: bucketCount }, (_, bucket) =>
        connection.run(sweepScript, inboxKeys(bucket), limits),
      ),
    );
    await everywhere(async (keys, channel) => {
      const ended = [mostEnded, channel === journalChannel ? journalKeptMs : ledgerKeptMs];
      for (let step = 0; step < mostSteps; step += 1)
        if ((await connection.run<number>(sweepOutboxScript, keys, ended)) < 200) return;
    });
  }

  let under: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    under = sweep().catch((error: unknown) =>
      logger.warn({ code: errorCode(error) }, 'the mailbox is swept a little later'),
    );
  }, sweepEveryMs).unref();

  return {
    sweep,
    async stop() {
      clearInterval(timer);
      await under;
    },
  };
}
