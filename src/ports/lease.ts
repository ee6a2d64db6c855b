export interface Lease {
  /** Aborts when the lease is lost; whoever works under it stops at once. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/** Exclusive rights among processes: one poller per Telegram token, one holder of the WeChat account, one report run. */
export interface Leases {
  /** Waits until the lease is ours; rejects when `signal` aborts. Renewed in the background until released. */
  acquire(name: string, signal: AbortSignal): Promise<Lease>;
}
