import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { sleep } from '../../../src/shared/async';
import type { RedisConnection, Script } from './connection';
import { listenersKey, wakePrefix } from './keys';

export interface WakesOptions {
  connection: RedisConnection;
  /** A wake-up came: there may be work of this kind in this bucket. */
  onWake(kind: string, bucket: number): void;
  /** Whether somebody here has a free hand for this kind; otherwise the wake-up is left to another process. */
  wants(kind: string): boolean;
}

/** How often a process that listens says so, and how long that holds, in milliseconds. */
const presentEveryMs = 2_000;
const presentMs = 10_000;

/** ARGV: who listens, how long that holds (ms). How many listen. */
const presentScript: Script = {
  name: 'talkup_listening',
  lua: `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
return redis.call('ZCARD', KEYS[1])
`,
};

/** How long a wake-up that a dead process was reading counts as being read, in milliseconds. */
const lockMs = 5_000;

/**
 * Wake-ups between processes: BullMQ jobs that say "there is work in bucket N" and carry nothing else. One per bucket waits at a
 * time. Losing one costs a moment, since every process also looks by itself now and then. Who is alone with Redis wakes nobody; one that
 * comes looks through all buckets first, and is known after 2 s.
 */
export function createWakes({ connection, onWake, wants }: WakesOptions) {
  const queues = new Map<string, Queue>();
  const workers = new Map<string, Worker>();
  const pumps: Promise<void>[] = [];
  /** Wake-ups on their way to Redis; a second one for the same bucket says nothing new. */
  const sending = new Set<string>();
  const self = randomUUID();
  let shared: Redis | undefined;
  let alone = false;
  let presence: NodeJS.Timeout | undefined;
  let stopped = false;
  let halt = (): void => undefined;
  const halted = new Promise<void>((resolve) => (halt = resolve));

  async function bePresent(): Promise<void> {
    const listeners = await connection
      .run<number>(presentScript, [listenersKey], [self, presentMs])
      .catch(() => undefined);
    alone = listeners === 1;
  }

  const options = () => ({
    connection: (shared ??= connection.open({ maxRetriesPerRequest: null })),
    prefix: wakePrefix,
  });

  function queueOf(kind: string): Queue {
    const known = queues.get(kind);
    if (known) return known;
    const queue = new Queue(nameOf(kind), { ...options(), skipMetasUpdate: true });
    queue.on('error', () => undefined);
    queues.set(kind, queue);
    return queue;
  }

  function send(kind: string, bucket: number): void {
    const name = `${kind} ${bucket}`;
    if (stopped || alone || sending.has(name)) return;
    sending.add(name);
    queueOf(kind)
      .add(
        'wake',
        { bucket },
        {
          deduplication: { id: String(bucket), keepLastIfActive: true },
          removeOnComplete: true,
          removeOnFail: true,
        },
      )
      .catch(() => undefined)
      .finally(() => sending.delete(name));
  }

  function listen(kind: string): void {
    if (stopped || workers.has(kind)) return;
    if (!presence) void bePresent();
    presence ??= setInterval(() => void bePresent(), presentEveryMs).unref();
    const worker = new Worker(nameOf(kind), undefined, {
      ...options(),
      autorun: false,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: 1_000,
      drainDelay: 2,
    });
    worker.on('error', () => undefined);
    workers.set(kind, worker);
    void worker.startStalledCheckTimer().catch(() => undefined);
    pumps.push(pump(kind, worker));
  }

  async function pump(kind: string, worker: Worker): Promise<void> {
    const token = randomUUID();
    while (!stopped) {
      if (!wants(kind)) {
        await sleep(50);
        continue;
      }
      // one that waits for a connection that is closed meanwhile never ends
      await Promise.race([fetchOne(), halted]);
    }

    async function fetchOne(): Promise<void> {
      try {
        const job = await worker.getNextJob(token);
        if (!job) return;
        await job.moveToCompleted('', token, false);
        onWake(kind, (job.data as { bucket: number }).bucket);
      } catch {
        await sleep(500);
      }
    }
  }

  return {
    send,
    listen,
    async stop() {
      stopped = true;
      halt();
      clearInterval(presence);
      await Promise.allSettled([...workers.values()].map((worker) => worker.close(true)));
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
      await Promise.allSettled(pumps);
    },
  };
}

function nameOf(kind: string): string {
  return kind.replaceAll(':', '-');
}
