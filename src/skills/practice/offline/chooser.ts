/** Choices that look free and are the same for the same seed. */
export interface Chooser {
  /** From 0 to below 1. */
  next(): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** A copy in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** FNV-1a seeds a mulberry32 generator: small, fast, and never used for secrets. */
export function createChooser(seed: string): Chooser {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)],
    shuffled(items) {
      const order = [...items];
      for (let index = order.length - 1; index > 0; index -= 1) {
        const other = Math.floor(next() * (index + 1));
        [order[index], order[other]] = [order[other]!, order[index]!];
      }
      return order;
    },
  };
}
