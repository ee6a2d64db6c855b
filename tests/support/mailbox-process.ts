import { appendFileSync } from 'node:fs';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import { sleep } from '../../src/shared/async';

/**
 * A process that is made to be killed: `node -r register-typescript.js mailbox-process.ts DIR RUN SENT`.
 * Prints "open"; with RUN it appends, answers and delivers without pause, prints each acknowledged message, and writes what it
 * "sent" into the file SENT.
 */
async function main([dir, run, sent]: string[]): Promise<void> {
  const clock = { now: Date.now, sleep };
  const mailbox = await createEmbeddedMailbox({ dir: dir!, clock });
  say('open');
  const forever = new AbortController().signal;
  if (!run) return sleep(600_000);

  const append = async (person: string) => {
    for (let number = 0; ; number += 1) {
      const id = `${person}-${run}-${String(number).padStart(6, '0')}`;
      await mailbox.append(`web:class:${person}`, {
        id,
        channel: 'web',
        chat: 'class',
        chatKind: 'group',
        sender: { id: person, name: person },
        addressed: true,
        content: { kind: 'text', text: id },
        receivedAt: Date.now(),
      });
      say(`accepted ${id}`);
      await sleep(1);
    }
  };
  const answer = async () => {
    for (let claim = await mailbox.claim(forever); claim; claim = await mailbox.claim(forever)) {
      const ids = claim.messages.slice(0, 3).map(({ id }) => id);
      const done = [...(JSON.parse(claim.state ?? '[]') as string[]), ...ids];
      const times = { createdAt: Date.now(), expiresAt: Date.now() + 3_600_000 };
      const outbox = ids.map((id) => ({
        id: `answer to ${id}`,
        lane: claim.key,
        channel: 'web',
        kind: 'answer' as const,
        payload: id,
        ...times,
      }));
      await mailbox.commit(claim, { consumed: ids, state: JSON.stringify(done), outbox });
    }
  };
  const deliver = async () => {
    const next = () => mailbox.outbox.claim(['web'], forever);
    for (let claim = await next(); claim; claim = await next()) {
      if ((await mailbox.outbox.sending(claim)) === 'fenced') continue;
      appendFileSync(sent!, `${claim.delivery.ambiguous ? 'again ' : ''}${claim.delivery.payload}\n`);
      await mailbox.outbox.settle(claim, { status: 'sent' });
    }
  };
  await Promise.all([...['mei', 'bo', 'li'].map(append), answer(), answer(), deliver(), deliver()]);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

void main(process.argv.slice(2));
