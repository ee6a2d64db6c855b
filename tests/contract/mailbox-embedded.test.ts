import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import type { Mailbox } from '../../src/ports/mailbox';
import { createTestClock } from '../support/clock';
import { describeMailbox } from './mailbox.suite';
import type { MailboxWorld } from './mailbox-world';

describeMailbox('embedded', createWorld, { shared: false, daysCanPass: true, propertyRuns: 60 });

async function createWorld(): Promise<MailboxWorld> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-mailbox-'));
  const clock = createTestClock();
  const opened: Mailbox[] = [];
  const open = async () => {
    const mailbox = await createEmbeddedMailbox({ dir, clock });
    opened.push(mailbox);
    return mailbox;
  };
  return {
    clock,
    pass: (ms) => clock.advance(ms),
    open,
    async reopen(mailbox) {
      await mailbox.stop();
      return open();
    },
    async close() {
      for (const mailbox of opened) await mailbox.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
