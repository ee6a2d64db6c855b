export interface RateLimitOptions {
  perSecond: number;
  /** How many may come at once after a pause. */
  burst: number;
  /** Keys that are remembered; the one unused for longest is forgotten first. */
  mostKeys: number;
}

/** Token buckets by key. Gives back 0 when the call may go on, else the milliseconds until it may. */
export function createRateLimit({ perSecond, burst, mostKeys }: RateLimitOptions) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return function waitMs(key: string, now: number): number {
    const bucket = buckets.get(key) ?? { tokens: burst, at: now };
    const refilled = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    const free = refilled >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: free ? refilled - 1 : refilled, at: now });
    if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value as string);
    return free ? 0 : Math.ceil(((1 - refilled) / perSecond) * 1000);
  };
}
