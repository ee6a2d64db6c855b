export interface CallsOptions {
  /** Tells the other processes of work of this kind in a bucket. */
  tell(kind: string, bucket: number): void;
  /** Whether nobody here has taken it meanwhile. */
  remains(kind: string, bucket: number): boolean;
  /** Whether this process takes work of this kind itself. */
  takes(kind: string): boolean;
}

/** What a free hand here takes within this time is told to nobody, in milliseconds. */
const soonMs = 10;
/** A bucket is called out this often at most, in milliseconds: who takes from it goes on until it is empty. */
const againMs = 200;

/**
 * When work is told to the other processes. In a rush nearly every message finds all hands here busy; a call for each would cost Redis
 * and all processes more than the message itself.
 */
export function createCalls({ tell, remains, takes }: CallsOptions) {
  const due = new Map<string, { kind: string; bucket: number }>();
  const toldAt = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  function callDue(all = false): void {
    timer = undefined;
    const now = performance.now();
    for (const [name, { kind, bucket }] of due) {
      const mayTell = all || now - (toldAt.get(name) ?? -Infinity) >= againMs;
      if (remains(kind, bucket) && !mayTell) continue;
      due.delete(name);
      if (!remains(kind, bucket)) continue;
      toldAt.set(name, now);
      tell(kind, bucket);
    }
    if (due.size > 0) timer ??= setTimeout(callDue, soonMs).unref();
  }

  return {
    call(kind: string, bucket: number): void {
      due.set(`${kind} ${bucket}`, { kind, bucket });
      if (!takes(kind)) return callDue();
      timer ??= setTimeout(callDue, soonMs).unref();
    },
    /** Tells what is left at once. */
    stop(): void {
      clearTimeout(timer);
      callDue(true);
    },
  };
}
