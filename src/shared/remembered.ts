/** Longer texts are judged afresh, so that memory stays bounded; in UTF-16 code units. */
const longestRemembered = 600;

/**
 * Remembers what a function says of a text, for functions that depend on the text alone: one turn asks the same again and again, and
 * the catalogue's texts come in every lesson. Forgets everything once it holds `most` texts.
 */
export function remembered<T>(judge: (text: string) => T, most = 2_000): (text: string) => T {
  const known = new Map<string, { verdict: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.verdict;
    const verdict = judge(text);
    if (text.length > longestRemembered) return verdict;
    if (known.size >= most) known.clear();
    known.set(text, { verdict });
    return verdict;
  };
}
