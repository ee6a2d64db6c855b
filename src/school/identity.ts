import { createHmac } from 'node:crypto';
import type { ChatAddress } from '../ports/chat';

/** 24 hex digits that nobody can make without the secret; `parts` cannot run into each other. */
export function keyedHash(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest('hex')
    .slice(0, 24);
}

export function identityHash(secret: string, channel: string, userId: string): string {
  return keyedHash(secret, 'identity', channel, userId);
}

/**
 * The id of the person behind an identity that was never linked. The same before and after a crash, without asking any store.
 * `erasure` is what an earlier erasure of the identity left behind, so that the next id is another one.
 */
export function personIdFor(secret: string, channel: string, userId: string, erasure = ''): string {
  return keyedHash(secret, 'person', channel, userId, erasure);
}

/** The id of an identity in the records. */
export function identityId(channel: string, userId: string): string {
  return `${channel}:${userId}`;
}

export function sameChat(one: ChatAddress, other: ChatAddress): boolean {
  return one.channel === other.channel && one.chat === other.chat;
}

/** `added` first, each chat once, at most 8. */
export function mergeReach(added: ChatAddress[], known: ChatAddress[]): ChatAddress[] {
  const all: ChatAddress[] = [];
  for (const address of [...added, ...known]) {
    if (!all.some((other) => sameChat(other, address))) all.push(address);
  }
  return all.slice(0, 8);
}

export function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...one, ...other])];
}
