import type { Clock } from '../ports/clock';
import type { Effect } from '../ports/conversation';
import type { Logger } from '../ports/logger';
import type { Delivery, DeliveryOutcome, NewDelivery, Outbox, Snapshots } from '../ports/mailbox';
import type { Records } from '../ports/records';
import type { ClassSnapshot } from '../ports/school';
import { composeJournal, type Composer } from '../outbox';
import { escalateIfDue, onReceipt, type CrisisState, type CrisisStep } from '../safety';
import { snapshotKeys } from '../school/snapshot-keys';
import { errorCode } from '../shared/errors';
import type { CrisisDesk, CrisisSubject, SafeguardingDirectory } from './crisis-desk';

export interface CrisisWatchOptions {
  desk: CrisisDesk;
  directory: SafeguardingDirectory;
  records: Pick<Records, 'find' | 'get'>;
  snapshots: Snapshots;
  outbox: Pick<Outbox, 'put'>;
  compose: Composer;
  clock: Clock;
  logger: Logger;
}

const lookEveryMs = 30_000;
const mostOpenCases = 1_000;

/** What goes on in a case between the pupil's messages: receipts of alerts, and telling the next in line when nobody looks. */
export function createCrisisWatch(options: CrisisWatchOptions) {
  const { desk, directory, records, snapshots, outbox, compose, clock, logger } = options;

  async function step(
    personId: string,
    next: (state: CrisisState, about: CrisisSubject) => CrisisStep,
  ): Promise<void> {
    const before = await desk.read(personId, clock.now());
    const person = await readJson<{ name: string; classIds: string[] }>(snapshotKeys.person(personId));
    const [classId] = person?.classIds ?? [];
    const classroom = classId ? await readJson<ClassSnapshot>(snapshotKeys.class(classId)) : undefined;
    const guardians = await directory.guardians(personId, classroom);
    const about = { personId, name: person?.name ?? '', classroom, now: clock.now(), guardians };
    const taken = next(before, about);
    if (taken.state !== before) await apply(await desk.carryOut(taken, about), about);
  }

  async function apply(effects: Effect[], { personId: about, now }: CrisisSubject): Promise<void> {
    const rows: NewDelivery[] = effects.flatMap((effect, index) => {
      if (effect.kind === 'journal')
        return [composeJournal(effect.entry, { id: `crisis/${about}/${now}/j${index}`, lane: about, now })];
      if (effect.kind !== 'send') return [];
      const { to, message, personId, deliveryKind } = effect;
      return compose({
        id: `crisis/s-${effect.id}`,
        kind: deliveryKind,
        to,
        group: false,
        message,
        personId,
        now,
      });
    });
    await outbox.put(rows);
    await snapshots.put(effects.flatMap((effect) => (effect.kind === 'snapshot' ? [effect.write] : [])));
  }

  async function readJson<T>(key: string): Promise<T | undefined> {
    const stored = await snapshots.get(key);
    return stored === undefined ? undefined : (JSON.parse(stored) as T);
  }

  return {
    /** An alert has been sent, or given up. The receipt lets the next text say that an adult knows. */
    async onSettled(delivery: Delivery, outcome: DeliveryOutcome): Promise<void> {
      const alertId = /\/s-((.+)-\d+)\/\d+$/.exec(delivery.id);
      if (delivery.kind !== 'alert' || !alertId?.[1] || !alertId[2]) return;
      const personId = await snapshots.get(snapshotKeys.crisisCase(alertId[2]));
      if (!personId) return;
      const status = outcome.status === 'sent' ? 'sent' : 'failed';
      await step(personId, (state, { now, guardians }) =>
        onReceipt(state, alertId[1] ?? '', { status, now, guardians }),
      );
    },

    /** Tells the next in line of every case that nobody has looked at in time. */
    async escalate(): Promise<void> {
      const open = await records.find('alerts', 'byState', { equals: ['open'], limit: mostOpenCases });
      for (const { personId } of open) {
        await step(personId, escalateIfDue);
      }
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
