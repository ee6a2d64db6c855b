/** Longer texts are judged afresh, so that memory stays bounded; in UTF-16 code units. */
const longestRemembered = 600;

/**
 * Remembers what a function says of a text, for functions that depend on the text alone: one turn asks the same again and again, and
 * the catalogue's texts come in every lesson. Holds at most `most` texts; those that were not asked for lately go first, half of all at
 * once.
 */
export function remembered<T>(judge: (text: string) => T, most = 2_000): (text: string) => T {
  let recent = new Map<string, { verdict: T }>();
  let older = recent;
  const keep = (text: string, known: { verdict: T }) => {
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, known);
  };
  return (text) => {
    const found = recent.get(text);
    if (found) return found.verdict;
    const known = older.get(text) ?? { verdict: judge(text) };
    if (text.length <= longestRemembered) keep(text, known);
    return known.verdict;
  };
}
