import type { InboundMessage } from '../ports/chat';

export interface FloodLimits {
  /** Messages a second that may go on without end; never below 2, so that no child who types fast is held back. */
  personPerSecond: number;
  /** How many may come at once after a pause. */
  personBurst: number;
  chatPerSecond: number;
  chatBurst: number;
  /** People and chats that are remembered; the one silent for longest is forgotten first. */
  mostKeys: number;
}

/** Far above what a class does, far below what fills a disk. */
export const floodLimits: FloodLimits = {
  personPerSecond: 5,
  personBurst: 300,
  chatPerSecond: 50,
  chatBurst: 3_000,
  mostKeys: 20_000,
};

/** Channels that strangers can write to without a key; the API has limits of its own, the others are this machine's. */
const openChannels = new Set(['telegram', 'wechat']);

interface Bucket {
  tokens: number;
  at: number;
  /** Whether this flood was answered already. */
  told: boolean;
}

/** Token buckets by person and by chat. `first` is the first message of a flood, which is answered; the rest is dropped. */
export function createFloodGate(limits: FloodLimits = floodLimits) {
  const buckets = new Map<string, Bucket>();

  function refilled(key: string, now: number, perSecond: number, burst: number): Bucket {
    const before = buckets.get(key) ?? { tokens: burst, at: now, told: false };
    const tokens = Math.min(burst, before.tokens + (Math.max(0, now - before.at) / 1_000) * perSecond);
    const bucket = { tokens, at: now, told: before.told && tokens < burst / 2 };
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > limits.mostKeys) buckets.delete(buckets.keys().next().value as string);
    return bucket;
  }

  return function flood({ channel, chat, sender }: InboundMessage, now: number): 'no' | 'first' | 'rest' {
    if (!openChannels.has(channel)) return 'no';
    const both = [
      refilled(
        JSON.stringify(['person', channel, sender.id]),
        now,
        limits.personPerSecond,
        limits.personBurst,
      ),
      refilled(JSON.stringify(['chat', channel, chat]), now, limits.chatPerSecond, limits.chatBurst),
    ];
    const empty = both.filter(({ tokens }) => tokens < 1);
    if (empty.length === 0) {
      for (const bucket of both) bucket.tokens -= 1;
      return 'no';
    }
    const told = empty.every((bucket) => bucket.told);
    for (const bucket of empty) bucket.told = true;
    return told ? 'rest' : 'first';
  };
}
