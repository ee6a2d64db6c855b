import { fields, identifier, string } from './fields';

const mostRemembered = 1_000;

/**
 * An album is one update for each of its pictures; the words stand under one of them. Whoever sends ten pictures wants one answer:
 * the first that was taken, and whatever holds words, counts.
 */
export function createAlbums() {
  const taken = new Set<string>();

  function albumOf(update: unknown): string | undefined {
    const message = fields(fields(update)?.message);
    const album = string(message?.media_group_id);
    if (!message || album === undefined || string(message.caption)) return undefined;
    return `${identifier(fields(message.chat)?.id) ?? ''}:${album}`;
  }

  return {
    /** Whether another picture of the same album was taken before this one, which has no words. */
    isFurther(update: unknown): boolean {
      const album = albumOf(update);
      return album !== undefined && taken.has(album);
    },
    /** Call it once the update is durable: one that comes again is no further picture. */
    took(update: unknown): void {
      const message = fields(fields(update)?.message);
      const album = string(message?.media_group_id);
      if (!message || album === undefined) return;
      taken.add(`${identifier(fields(message.chat)?.id) ?? ''}:${album}`);
      const [oldest] = taken;
      if (taken.size > mostRemembered && oldest !== undefined) taken.delete(oldest);
    },
  };
}
