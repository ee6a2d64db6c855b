import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { Delivery, DeliveryOutcome, Snapshots } from '../ports/mailbox';
import type { Records } from '../ports/records';
import type { ClassSnapshot } from '../ports/school';
import { onReceipt } from '../safety';
import type { Cases } from '../school/cases';
import { snapshotKeys } from '../school/snapshot-keys';
import { errorCode } from '../shared/errors';
import type { CrisisDesk, CrisisSubject, SafeguardingDirectory } from './crisis-desk';

export interface CrisisWatchOptions {
  desk: CrisisDesk;
  cases: Pick<Cases, 'open'>;
  directory: SafeguardingDirectory;
  records: Pick<Records, 'find'>;
  snapshots: Pick<Snapshots, 'get'>;
  clock: Clock;
  logger: Logger;
}

const lookEveryMs = 30_000;
const mostOpenCases = 1_000;

/** What goes on in a case between the pupil's messages: receipts of alerts, and telling the next in line when nobody looks. */
export function createCrisisWatch(options: CrisisWatchOptions) {
  const { desk, cases, directory, records, snapshots, clock, logger } = options;

  async function subjectOf(personId: string): Promise<CrisisSubject> {
    const person = await readJson<{ name: string; classIds: string[] }>(snapshotKeys.person(personId));
    const [classId] = person?.classIds ?? [];
    const classroom = classId ? await readJson<ClassSnapshot>(snapshotKeys.class(classId)) : undefined;
    const guardians = await directory.guardians(personId, classroom);
    return { personId, name: person?.name ?? '', classroom, now: clock.now(), guardians };
  }

  async function readJson<T>(key: string): Promise<T | undefined> {
    const stored = await snapshots.get(key);
    return stored === undefined ? undefined : (JSON.parse(stored) as T);
  }

  /** The list of turns, and what the records know beside it; they may be away. */
  async function openCases(): Promise<Set<string>> {
    const listed = await cases.open();
    const recorded = await records
      .find('alerts', 'byState', { equals: ['open'], limit: mostOpenCases })
      .catch(() => []);
    return new Set([...listed, ...recorded.map(({ personId }) => personId)]);
  }

  return {
    /** An alert has been sent, or given up. The receipt lets the next text say that an adult knows. */
    async onSettled(delivery: Delivery, outcome: DeliveryOutcome): Promise<void> {
      const alertId = /\/s-((.+)-\d+)\/\d+$/.exec(delivery.id);
      if (delivery.kind !== 'alert' || !alertId?.[1] || !alertId[2]) return;
      const personId = await snapshots.get(snapshotKeys.case(alertId[2]));
      if (!personId) return;
      const status = outcome.status === 'sent' ? 'sent' : 'failed';
      const about = await subjectOf(personId);
      const { now, guardians } = about;
      await desk.move(about, (state) => onReceipt(state, alertId[1] ?? '', { status, now, guardians }));
    },

    /** Tells the next in line of every case that nobody has looked at in time. */
    async escalate(): Promise<void> {
      for (const personId of await openCases()) await desk.escalate(await subjectOf(personId));
    },

    /** Until `signal` aborts. */
    async run(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        await this.escalate().catch((error: unknown) =>
          logger.error({ code: errorCode(error), err: error }, 'cases could not be looked at'),
        );
        await clock.sleep(lookEveryMs, signal).catch(() => undefined);
      }
    },
  };
}
