import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import type { InboundMessage } from '../../src/ports/chat';
import type { Mailbox, NewDelivery } from '../../src/ports/mailbox';
import { sleep } from '../../src/shared/async';

export interface BenchRow {
  what: string;
  value: number;
  unit: string;
}

/** What the mailbox carries on this machine: durable appends, turns and deliveries. Takes about 15 s. */
export async function run(): Promise<BenchRow[]> {
  return [
    ...(await withMailbox(appends)),
    ...(await withMailbox(turns)),
    ...(await withMailbox(drain)),
    ...(await withMailbox(idle)),
  ];
}

type Bench = (mailbox: Mailbox) => Promise<BenchRow[]>;

async function withMailbox(bench: Bench): Promise<BenchRow[]> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-bench-'));
  const mailbox = await createEmbeddedMailbox({ dir, clock: { now: Date.now, sleep } });
  try {
    return await bench(mailbox);
  } finally {
    await mailbox.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

const keyOf = (person: number) => `telegram:-100123456:${person}`;

function message(id: number, person: number): InboundMessage {
  return {
    id: String(id),
    channel: 'telegram',
    chat: '-100123456',
    chatKind: 'group',
    chatTitle: 'Class 3',
    sender: { id: String(person), name: `Pupil ${person}` },
    addressed: true,
    content: {
      kind: 'text',
      text: 'I very like this movie because it is about a brave dog and his friends.',
    },
    receivedAt: Date.now(),
  };
}

/** As many durable appends as 64 senders get done who each wait for their acknowledgement. */
async function appends(mailbox: Mailbox): Promise<BenchRow[]> {
  const seconds = 4;
  const times: number[] = [];
  let next = 0;
  const end = performance.now() + seconds * 1_000;
  const sender = async () => {
    while (performance.now() < end) {
      const id = next++;
      const from = performance.now();
      await mailbox.append(keyOf(id % 500), message(id, id % 500));
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: 64 }, sender));
  return [
    { what: 'durable appends, 64 at once', value: Math.round(next / seconds), unit: '/s' },
    ...percentiles('append, 64 at once', times),
  ];
}

/** 100 turns a second: append, claim, commit with an answer and a journal row, both deliveries sent and settled. */
async function turns(mailbox: Mailbox): Promise<BenchRow[]> {
  const perSecond = 100;
  const seconds = 4;
  const stop = new AbortController();
  const times = { append: [] as number[], commit: [] as number[], whole: [] as number[] };
  const startedAt = new Map<string, number>();
  const state = JSON.stringify({
    history: Array.from({ length: 12 }, () => 'a sentence that a pupil once said'),
  });
  let done = 0;

  const worker = async () => {
    for (let claim = await mailbox.claim(stop.signal); claim; claim = await mailbox.claim(stop.signal)) {
      const ids = claim.messages.map(({ id }) => id);
      const from = performance.now();
      await mailbox.commit(claim, { consumed: ids, state, outbox: ids.flatMap(rowsFor) });
      times.commit.push(performance.now() - from);
      for (const id of ids) times.whole.push(performance.now() - startedAt.get(id)!);
      done += ids.length;
    }
  };
  const deliverer = async () => {
    const next = () => mailbox.outbox.claim(['telegram', 'records'], stop.signal);
    for (let claim = await next(); claim; claim = await next()) {
      await mailbox.outbox.sending(claim);
      await mailbox.outbox.settle(claim, { status: 'sent' });
    }
  };
  const working = [...Array.from({ length: 8 }, worker), ...Array.from({ length: 8 }, deliverer)];

  const appending: Promise<unknown>[] = [];
  const begin = performance.now();
  for (let id = 0; id < perSecond * seconds; id += 1) {
    const wait = begin + (id * 1_000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    const from = performance.now();
    startedAt.set(String(id), from);
    appending.push(
      mailbox
        .append(keyOf(id % 200), message(id, id % 200))
        .then(() => times.append.push(performance.now() - from)),
    );
  }
  await Promise.all(appending);
  while (done < perSecond * seconds) await sleep(5);
  stop.abort();
  await Promise.all(working);
  return [
    ...percentiles(`append at ${perSecond} turns/s`, times.append),
    ...percentiles(`commit at ${perSecond} turns/s`, times.commit),
    ...percentiles(`append to committed at ${perSecond} turns/s`, times.whole),
  ];
}

/** How fast a backlog is worked off. */
async function drain(mailbox: Mailbox): Promise<BenchRow[]> {
  const count = 5_000;
  await Promise.all(Array.from({ length: count }, (_, id) => mailbox.append(keyOf(id), message(id, id))));
  const begin = performance.now();
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const claim = await mailbox.claim(AbortSignal.timeout(10_000));
      const id = claim!.messages[0]!.id;
      await mailbox.commit(claim!, { consumed: [id], state: '{}', outbox: rowsFor(id) });
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  const turnsTook = performance.now() - begin;

  const sentFrom = performance.now();
  let rows = count * 2;
  const deliverer = async () => {
    while (rows > 0) {
      rows -= 1;
      const claim = await mailbox.outbox.claim(['telegram', 'records'], AbortSignal.timeout(10_000));
      await mailbox.outbox.sending(claim!);
      await mailbox.outbox.settle(claim!, { status: 'sent' });
    }
  };
  await Promise.all(Array.from({ length: 64 }, deliverer));
  return [
    {
      what: 'turns claimed and committed, 32 at once',
      value: Math.round(count / (turnsTook / 1_000)),
      unit: '/s',
    },
    {
      what: 'deliveries claimed, sent and settled, 64 at once',
      value: Math.round((count * 2) / ((performance.now() - sentFrom) / 1_000)),
      unit: '/s',
    },
  ];
}

/** What 10,000 conversations that say nothing cost, beside the files. */
async function idle(mailbox: Mailbox): Promise<BenchRow[]> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const count = 10_000;
  const state = JSON.stringify({
    history: Array.from({ length: 12 }, () => 'a sentence that a pupil once said'),
  });
  for (let id = 0; id < count; id += 1) {
    await mailbox.append(keyOf(id), message(id, id));
    const claim = await mailbox.claim(AbortSignal.timeout(1_000));
    await mailbox.commit(claim!, { consumed: [String(id)], state, outbox: [] });
    if (id > 1_000) continue;
  }
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_048_576;
  return [{ what: 'heap for 10,000 idle conversations', value: Math.round(megabytes * 10) / 10, unit: 'MB' }];
}

function rowsFor(id: string): NewDelivery[] {
  const now = Date.now();
  const times = { createdAt: now, expiresAt: now + 86_400_000 };
  const payload = JSON.stringify({ text: 'Great! What did you like best about the dog? '.repeat(8) });
  return [
    {
      id: `a${id}`,
      lane: `telegram:${Number(id) % 200}`,
      channel: 'telegram',
      kind: 'answer',
      payload,
      ...times,
    },
    { id: `j${id}`, lane: `records:${id}`, channel: 'records', kind: 'journal', payload, ...times },
  ];
}

function percentiles(what: string, times: number[]): BenchRow[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
  return [
    { what: `${what}, p50`, value: at(0.5), unit: 'ms' },
    { what: `${what}, p99`, value: at(0.99), unit: 'ms' },
  ];
}
