import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import { sleep } from '../../src/shared/async';
import { claimIfAny, deliveryIfAny, idsOf } from './mailbox-world';

const clock = { now: Date.now, sleep };
let dir: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'talkup-crash-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

/** Starts a process on the folder; `onLine` gets what it prints. Resolves when it has opened the mailbox. */
async function start(onLine: (line: string) => void, ...more: string[]): Promise<ChildProcess> {
  const files = [
    require.resolve('../support/register-typescript'),
    require.resolve('../support/mailbox-process'),
  ];
  const started = spawn(process.execPath, ['-r', ...files, dir, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const lines = createInterface({ input: started.stdout });
  lines.on('line', onLine);
  await once(lines, 'line');
  return started;
}

async function kill(started: ChildProcess): Promise<void> {
  const closed = once(started, 'close');
  started.kill('SIGKILL');
  await closed;
}

describe('a folder that another process uses', () => {
  it('is refused in words that help, and free once that process is killed', async () => {
    const other = await start(() => undefined);
    const refused = await createEmbeddedMailbox({ dir, clock }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'TalkUpError', code: 'store-locked', retryable: false });
    const { message } = refused as Error;
    expect(message).toContain(join(dir, 'mailbox'));
    expect(message).toContain(`process ${other.pid}`);
    expect(message).toContain('talk to the running one');

    await kill(other);
    const mailbox = await createEmbeddedMailbox({ dir, clock });
    await mailbox.stop();
  });

  it('is refused within one process too, and free after stop', async () => {
    const first = await createEmbeddedMailbox({ dir, clock });
    await expect(createEmbeddedMailbox({ dir, clock })).rejects.toMatchObject({ code: 'store-locked' });
    await first.stop();
    await (await createEmbeddedMailbox({ dir, clock })).stop();
  });
});

describe('a process that is killed at any moment', () => {
  it('loses, halves, reorders and repeats nothing that was acknowledged', async () => {
    const kills = 6;
    const accepted: string[] = [];
    const sentFile = join(dir, 'sent.txt');
    const onLine = (line: string) => {
      if (line.startsWith('accepted ')) accepted.push(line.slice('accepted '.length));
    };
    for (let run = 0; run < kills; run += 1) {
      const started = await start(onLine, `run${run}`, sentFile);
      await sleep(150 + Math.random() * 350);
      await kill(started);
    }
    expect(accepted.length).toBeGreaterThan(kills * 10);

    const mailbox = await createEmbeddedMailbox({ dir, clock });
    const answered = new Map<string, string[]>();
    for (let claim = await claimIfAny(mailbox); claim; claim = await claimIfAny(mailbox)) {
      const ids = idsOf(claim)!;
      const done = JSON.parse(claim.state ?? '[]') as string[];
      answered.set(claim.key, [...done, ...ids]);
      const outbox = ids.map((id) => ({
        id: `answer to ${id}`,
        lane: claim.key,
        channel: 'web',
        kind: 'answer' as const,
        payload: id,
        createdAt: 0,
        expiresAt: Date.now() + 3_600_000,
      }));
      await mailbox.commit(claim, { consumed: ids, state: JSON.stringify([...done, ...ids]), outbox });
    }
    const sent = existsSync(sentFile) ? readFileSync(sentFile, 'utf8').trim().split('\n') : [];
    for (let claim = await deliveryIfAny(mailbox); claim; claim = await deliveryIfAny(mailbox)) {
      await mailbox.outbox.sending(claim);
      sent.push(`${claim.delivery.ambiguous ? 'again ' : ''}${claim.delivery.payload}`);
      await mailbox.outbox.settle(claim, { status: 'sent' });
    }
    await mailbox.stop();

    const everSent = sent.map((line) => line.replace('again ', ''));
    for (const id of accepted) expect(everSent).toContain(id);
    for (const person of ['mei', 'bo', 'li']) {
      const own = everSent.filter((id) => id.startsWith(person));
      const once_ = own.filter((id, index) => own[index - 1] !== id);
      // Only a send that a crash made uncertain is repeated, right behind itself.
      expect(once_).toEqual([...new Set(own)]);
      expect(once_).toEqual([...once_].sort());
      const state = answered.get(`web:class:${person}`);
      if (state) expect(state).toEqual(once_.slice(0, state.length));
    }
    const repeats = everSent.length - new Set(everSent).size;
    const marked = sent.filter((line) => line.startsWith('again ')).length;
    expect(repeats).toBeLessThanOrEqual(marked);
  }, 60_000);
});
