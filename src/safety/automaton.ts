/** A place where a pattern stands: `[start, end)` in the searched text, and the pattern's number. */
export interface Hit {
  start: number;
  end: number;
  pattern: number;
}

/**
 * Aho-Corasick: finds every occurrence of many patterns in one pass, in time linear in the text.
 * Transitions of a state are a Map by UTF-16 code unit; the root's are completed, so that a miss costs one lookup.
 */
export function createAutomaton(patterns: readonly string[]): (text: string) => Hit[] {
  const next: Map<number, number>[] = [new Map()];
  const fail: number[] = [0];
  const ends: number[][] = [[]];

  patterns.forEach((pattern, number) => {
    if (pattern === '') return;
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      let to = next[state]!.get(unit);
      if (to === undefined) {
        to = next.length;
        next.push(new Map());
        fail.push(0);
        ends.push([]);
        next[state]!.set(unit, to);
      }
      state = to;
    }
    ends[state]!.push(number);
  });

  const queue = [...next[0]!.values()];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    for (const [unit, to] of next[state]!) {
      queue.push(to);
      let back = fail[state]!;
      while (back !== 0 && !next[back]!.has(unit)) back = fail[back]!;
      fail[to] = next[back]!.get(unit) ?? 0;
      ends[to]!.push(...ends[fail[to]!]!);
    }
  }

  return function search(text: string): Hit[] {
    const hits: Hit[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let to = next[state]!.get(unit);
      while (to === undefined && state !== 0) {
        state = fail[state]!;
        to = next[state]!.get(unit);
      }
      state = to ?? 0;
      const ended = ends[state]!;
      for (let index = 0; index < ended.length; index += 1) {
        const pattern = ended[index]!;
        hits.push({ start: at + 1 - patterns[pattern]!.length, end: at + 1, pattern });
      }
    }
    return hits;
  };
}
