import type { Clock } from '../ports/clock';
import type { Snapshots } from '../ports/mailbox';
import type { Records } from '../ports/records';
import { createPublisher, type Publisher } from './publish';

/** What every part of the school works on. */
export interface SchoolOptions {
  records: Records;
  snapshots: Snapshots;
  clock: Pick<Clock, 'now'>;
  /** Keys ids, codes and hashes; the same over restarts and in all processes. */
  secret: string;
  /** IANA name. */
  timeZone: string;
}

export interface SchoolStores extends SchoolOptions {
  publisher: Publisher;
}

export function schoolStores(options: SchoolOptions): SchoolStores {
  const { records, snapshots, clock } = options;
  return { ...options, publisher: createPublisher({ records, snapshots, now: () => clock.now() }) };
}
