import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { sleep } from '../../../src/shared/async';
import type { RedisConnection } from './connection';
import { wakePrefix } from './keys';

export interface WakesOptions {
  connection: RedisConnection;
  /** A wake-up came: there may be work of this kind in this bucket. */
  onWake(kind: string, bucket: number): void;
  /** Whether somebody here has a free hand for this kind; otherwise the wake-up is left to another process. */
  wants(kind: string): boolean;
}

/** How long a wake-up that a dead process was reading counts as being read, in milliseconds. */
const lockMs = 5_000;

/**
 * Wake-ups between processes: BullMQ jobs that say "there is work in bucket N" and carry nothing else. One per bucket waits at a
 * time. Losing one costs a moment, since every process also looks by itself now and then.
 */
export function createWakes({ connection, onWake, wants }: WakesOptions) {
  const queues = new Map<string, Queue>();
  const workers = new Map<string, Worker>();
  const pumps: Promise<void>[] = [];
  /** Wake-ups on their way to Redis; a second one for the same bucket says nothing new. */
  const sending = new Set<string>();
  let shared: Redis | undefined;
  let stopped = false;

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
    if (stopped || sending.has(name)) return;
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
      try {
        const job = await worker.getNextJob(token);
        if (!job) continue;
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
      await Promise.allSettled([...workers.values()].map((worker) => worker.close(true)));
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
      await Promise.allSettled(pumps);
    },
  };
}

function nameOf(kind: string): string {
  return kind.replaceAll(':', '-');
}
