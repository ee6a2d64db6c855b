import type { RedisConnection, Script } from './connection';

/** What one process holds, so that it can say now and then that it is alive. */
export interface HeldClaims {
  add(name: string, claim: { keys: string[]; fence: string }): void;
  remove(name: string): void;
  /** Renews everything at once. */
  renew(): Promise<void>;
  all(): { name: string; keys: string[]; fence: string }[];
  stop(): void;
}

export interface HeldClaimsOptions {
  connection: RedisConnection;
  renewScript: Script;
  /** How long a claim holds without being renewed, in milliseconds. */
  claimMs: number;
}

/** Most claims that one call renews. */
const mostPerCall = 200;

/** Renews the claims of this process at a third of their time; a process that dies renews nothing, and others take over. */
export function createHeldClaims({ connection, renewScript, claimMs }: HeldClaimsOptions): HeldClaims {
  const held = new Map<string, { keys: string[]; fence: string }>();
  let renewing = false;

  async function renew(): Promise<void> {
    const byBucket = new Map<string, { keys: string[]; values: string[] }>();
    for (const [name, { keys, fence }] of held) {
      const group = byBucket.get(keys[0]!) ?? { keys, values: [] };
      group.values.push(name, fence);
      byBucket.set(keys[0]!, group);
    }
    await Promise.all(
      [...byBucket.values()].flatMap(({ keys, values }) => {
        const calls: Promise<unknown>[] = [];
        for (let from = 0; from < values.length; from += mostPerCall * 2) {
          const part = values.slice(from, from + mostPerCall * 2);
          calls.push(connection.run(renewScript, keys, [claimMs, ...part]));
        }
        return calls;
      }),
    );
  }

  const timer = setInterval(() => {
    if (renewing || held.size === 0) return;
    renewing = true;
    renew()
      // the next round tries again; a claim that runs out meanwhile is fenced
      .catch(() => undefined)
      .finally(() => {
        renewing = false;
      });
  }, claimMs / 3).unref();

  return {
    add: (name, claim) => void held.set(name, claim),
    remove: (name) => void held.delete(name),
    renew,
    all: () => [...held].map(([name, claim]) => ({ name, ...claim })),
    stop: () => clearInterval(timer),
  };
}
