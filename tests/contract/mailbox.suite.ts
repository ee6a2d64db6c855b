import { describeInbox } from './mailbox-inbox.suite';
import { describeMailboxModel } from './mailbox-model.suite';
import { describeOutbox } from './mailbox-outbox.suite';
import { describeMailboxRest } from './mailbox-rest.suite';
import type { MailboxTraits, MailboxWorld } from './mailbox-world';

/** What every mailbox must do; `createWorld` makes a fresh, empty store for each test. */
export function describeMailbox(
  name: string,
  createWorld: () => Promise<MailboxWorld>,
  traits: MailboxTraits,
): void {
  describe(`mailbox, ${name}`, () => {
    describeInbox(createWorld, traits);
    describeOutbox(createWorld, traits);
    describeMailboxRest(createWorld, traits);
    describeMailboxModel(createWorld, traits);
  });
}
