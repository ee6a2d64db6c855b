export interface BreakerOptions {
  now: () => number;
  /** Faults in a row that open it. */
  threshold?: number;
  /** How long it stays open the first time, in milliseconds; doubles with each failed probe. */
  coolDownMs?: number;
  /** The longest it stays open. */
  mostCoolDownMs?: number;
}

export interface Breaker {
  /** Whether a request may be sent now. Open: none; after the cool-down: one probe at a time. */
  admits(): boolean;
  /** Called when a request is sent; each one ends in exactly one of the three below. */
  began(): void;
  succeeded(): void;
  failed(): void;
  /** The request ended without saying anything about the server, for instance because the caller left. */
  ended(): void;
  /** Milliseconds until the next probe; 0 when requests are admitted. */
  waitMs(): number;
}

/** Keeps requests away from a server that failed several times in a row. */
export function createBreaker(options: BreakerOptions): Breaker {
  const { now, threshold = 3, coolDownMs = 5_000, mostCoolDownMs = 60_000 } = options;
  let faults = 0;
  let opened: { until: number; forMs: number } | undefined;
  let probes = 0;

  return {
    admits: () => !opened || (now() >= opened.until && probes === 0),
    began() {
      if (opened) probes += 1;
    },
    succeeded() {
      faults = 0;
      probes = 0;
      opened = undefined;
    },
    failed() {
      faults += 1;
      probes = 0;
      if (opened && now() < opened.until) return;
      if (opened || faults >= threshold) {
        const forMs = opened ? Math.min(mostCoolDownMs, opened.forMs * 2) : coolDownMs;
        opened = { until: now() + forMs, forMs };
      }
    },
    ended() {
      probes = 0;
    },
    waitMs: () => (opened ? Math.max(0, opened.until - now()) : 0),
  };
}
