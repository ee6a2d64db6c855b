import { createHash } from 'node:crypto';

/** Fixed for good: what is stored would not be found again under another number. */
export const bucketCount = 32;

/** The house's keys begin with this; `{…}` is what Redis Cluster places a key by. */
const root = 'talkup';

/** How many keys `inboxKeys` gives; those of `outboxKeys` follow them in the script that takes both. */
export const inboxKeyCount = 17;

/** The bucket of a chat, from a conversation's key or a lane: both begin with `channel:chat`. */
export function bucketOfChat(conversationOrLane: string): number {
  return bucketOf(conversationOrLane.split(':', 2).join(':'));
}

/** The bucket of anything else that has a name. */
export function bucketOf(name: string): number {
  return createHash('sha1').update(name).digest().readUInt32BE(0) % bucketCount;
}

const inBucket = (bucket: number, name: string) => `{${root}:${bucket}}:${name}`;

const inboxNames = [
  'sequence', 'waiting', 'bodies', 'ready', 'later', 'held', 'fences', 'attempts', 'states', 'forgotten', 'last',
  'dead', 'letters', 'handover', 'handovers', 'handed', 'days',
]; // prettier-ignore
/** Every key of a bucket's conversations, in the order in which the scripts take them. */
export const inboxKeys = perBucket((bucket) => inboxNames.map((name) => inBucket(bucket, `in:${name}`)));

/** Those of them that a new message is stored under. */
export const appendKeys = perBucket((bucket) =>
  inboxNames.slice(0, 6).map((name) => inBucket(bucket, `in:${name}`)),
);

const outboxNames = [
  'rows', 'lanes', 'ready', 'later', 'held', 'claims', 'claimed', 'scheduled', 'open', 'ended', 'people', 'forward',
]; // prettier-ignore
/** Every key of what a bucket has to deliver on one channel, in the order in which the scripts take them. */
export function outboxKeys(bucket: number, channel: string): string[] {
  const shared = ['sequence', 'handover', 'handovers'].map((name) => inBucket(bucket, `in:${name}`));
  return [...outboxNames.map((name) => inBucket(bucket, `out:${channel}:${name}`)), ...shared];
}

/** Values and versions of a bucket's snapshots. */
export const snapshotKeys = perBucket((bucket) =>
  ['values', 'versions'].map((name) => inBucket(bucket, `snapshot:${name}`)),
);

/** Says that a delivery id was seen; in the bucket of the chat that it came from, so that it is noted with the message in one step. */
export function seenKey(bucket: number, channel: string, id: string): string {
  return inBucket(bucket, `seen:${channel}:${keyPart(id)}`);
}

/** An answer, in a bucket of its own, since who asks for it does not know the chat. */
export function answerKey(channel: string, messageId: string): string {
  const name = `${channel}:${keyPart(messageId)}`;
  return inBucket(bucketOf(name), `answer:${name}`);
}

/** Which answers a conversation got, for erasure. */
export function answeredKey(bucket: number, part: string): string {
  return inBucket(bucket, `answered:${part}`);
}

/** Which lane an outbox row of this id went to first. */
export function placedKey(id: string): string {
  return inBucket(bucketOf(id), `placed:${keyPart(id)}`);
}

export function paceKey(channel: string, chat?: string): string {
  return chat === undefined
    ? `{${root}:pace:${channel}}`
    : inBucket(bucketOf(`${channel}:${chat}`), `pace:${channel}:${keyPart(chat)}`);
}

export const leaseKey = (name: string) => `{${root}:lease:${name}}`;
/** The channels that anything was ever to be delivered on. */
export const channelsKey = `{${root}}:channels`;
/** The processes that listen for wake-ups, by the time until which they are known to. */
export const listenersKey = `{${root}}:listeners`;
/** BullMQ's keys; the braces keep those of one queue together. */
export const wakePrefix = `{${root}-wake}`;

const longestPart = 200;
const unfit = /[\u0000-\u001f]/g;

/** A text as part of a key or member: as it is, or, where that cannot be, its beginning with its hash. */
export function keyPart(text: string): string {
  if (text.length <= longestPart && text.search(unfit) < 0) return text;
  return `${text.slice(0, 60).replace(unfit, '')}#${createHash('sha256').update(text).digest('hex')}`;
}

function perBucket(make: (bucket: number) => string[]): (bucket: number) => string[] {
  const made = Array.from({ length: bucketCount }, (_, bucket) => make(bucket));
  return (bucket) => made[bucket] ?? make(bucket);
}
