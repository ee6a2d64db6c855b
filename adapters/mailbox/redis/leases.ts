import { randomUUID } from 'node:crypto';
import type { Lease, Leases } from '../../../src/ports/lease';
import { sleep } from '../../../src/shared/async';
import { isRetryable } from '../../../src/shared/errors';
import type { RedisConnection, Script } from './connection';
import { leaseKey } from './keys';

export interface RedisLeasesOptions {
  connection: RedisConnection;
  /** How long a lease outlives the last sign of its holder, in milliseconds; default 8 s. */
  leaseMs?: number;
  /** How often who waits tries again, in milliseconds; default 1 s. */
  retryEveryMs?: number;
}

/** ARGV: token, ms. A holder that asks again for a reply that was lost gets the same answer. */
const acquireScript: Script = {
  name: 'talkup_lease',
  lua: `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`,
};
const releaseScript: Script = {
  name: 'talkup_lease_end',
  lua: `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`,
};

/**
 * Exclusive rights among all processes on this Redis. A holder that has not heard from Redis for most of the lease's time gives up by
 * itself, before another process can have it.
 */
export function createRedisLeases({
  connection,
  leaseMs = 8_000,
  retryEveryMs = 1_000,
}: RedisLeasesOptions): Leases {
  function hold(name: string, token: string, since: number): Lease {
    const losing = new AbortController();
    const key = leaseKey(name);
    let safeUntil = since + leaseMs * 0.8;
    let renewing = false;
    const timer = setInterval(() => {
      if (performance.now() >= safeUntil) return lose();
      if (renewing) return;
      renewing = true;
      const from = performance.now();
      connection
        .run<number>(acquireScript, [key], [token, leaseMs])
        .then((ours) => {
          if (ours === 1) safeUntil = from + leaseMs * 0.8;
          else lose();
        })
        .catch(() => undefined)
        .finally(() => {
          renewing = false;
        });
    }, leaseMs / 10).unref();

    function lose(): void {
      clearInterval(timer);
      losing.abort(new Error(`The lease "${name}" was lost.`));
    }

    return {
      signal: losing.signal,
      async release() {
        clearInterval(timer);
        // where Redis is away the lease runs out by itself
        await connection.run(releaseScript, [key], [token]).catch(() => undefined);
      },
    };
  }

  return {
    async acquire(name, signal) {
      const token = randomUUID();
      for (;;) {
        signal.throwIfAborted();
        const since = performance.now();
        const got = await connection
          .run<number>(acquireScript, [leaseKey(name)], [token, leaseMs])
          .catch((error: unknown) => {
            if (!isRetryable(error) || connection.stopped.aborted) throw error;
            return 0;
          });
        if (got === 1) {
          const lease = hold(name, token, since);
          if (!signal.aborted) return lease;
          await lease.release();
        }
        await sleep(retryEveryMs * (0.8 + Math.random() * 0.2), signal);
      }
    },
  };
}
