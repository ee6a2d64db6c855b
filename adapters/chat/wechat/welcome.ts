import type { InboundMessage } from '../../../src/ports/chat';

const mostRooms = 200;
const mostNames = 10;

/**
 * Who has joined which room and was not greeted yet. A greeting of its own would cost one of the few messages of a minute, so it goes
 * with the next answer in that room. Kept in memory: a restart forgets it, and nobody is the worse for it.
 */
export function createWelcome({ text }: { text: (names: string[]) => string }) {
  const joined = new Map<string, string[]>();

  return {
    noticed({ chat, content }: InboundMessage): void {
      if (content.kind !== 'members') return;
      const left = new Set(content.left.map(({ name }) => name));
      const names = content.joined.filter(({ self }) => !self).map(({ name }) => name);
      const all = [...(joined.get(chat) ?? []), ...names].filter((name) => !left.has(name));
      joined.delete(chat);
      if (all.length > 0) joined.set(chat, [...new Set(all)].slice(-mostNames));
      const [oldest] = joined.keys();
      if (joined.size > mostRooms && oldest !== undefined) joined.delete(oldest);
    },
    /** The paragraph that goes under the next answer in this room, or ''. */
    for(chat: string): string {
      const names = joined.get(chat);
      return names ? text(names) : '';
    },
    /** It was said. */
    said(chat: string): void {
      joined.delete(chat);
    },
  };
}

export type Welcome = ReturnType<typeof createWelcome>;
