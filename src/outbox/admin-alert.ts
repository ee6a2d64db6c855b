import type { ChatAddress } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Outbox } from '../ports/mailbox';
import type { Composer } from './compose';

export interface AdminAlertOptions {
  outbox: Pick<Outbox, 'put'>;
  compose: Composer;
  /** Ids of the admins. */
  admins: () => Promise<string[]>;
  reachOf: (personId: string) => Promise<ChatAddress[]>;
  /** Whether messages can leave by this channel. */
  isOn: (channel: string) => boolean;
  clock: Clock;
}

/**
 * Tells every admin, each in the private chat last used that is not on the channel in trouble. `id` makes the rows' ids, so the same
 * trouble is told once. Resolves with how many can be reached.
 */
export function createAdminAlert({ outbox, compose, admins, reachOf, isOn, clock }: AdminAlertOptions) {
  return async function tellAdmins(id: string, text: string, except: string): Promise<number> {
    let told = 0;
    for (const personId of await admins()) {
      const to = (await reachOf(personId)).find(
        ({ channel }) => channel !== except && channel !== 'api' && isOn(channel),
      );
      if (!to) continue;
      const now = clock.now();
      await outbox.put(
        compose({
          id: `admin/${id}/${personId}`,
          kind: 'alert',
          to,
          group: false,
          message: { text },
          personId,
          now,
        }),
      );
      told += 1;
    }
    return told;
  };
}
