/**
 * Splits a text into parts of at most `maxLength` UTF-16 code units: at paragraphs where that works, else at lines, sentences,
 * words, and only then inside a word, never inside a character. Blank parts are left out.
 */
export function splitText(text: string, maxLength: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > maxLength) {
    const end = cutAt(rest, maxLength);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest) parts.push(rest);
  return parts;
}

const borders = [/\n\s*\n/g, /\n/g, /[.!?…]["')\]]*\s|[。！？；]["”』」）]*/g, /\s|[，、：]/g];

function cutAt(text: string, maxLength: number): number {
  const window = text.slice(0, maxLength);
  for (const border of borders) {
    let end = 0;
    for (const match of window.matchAll(border)) end = match.index + match[0].length;
    // a border in the first third would leave a stump, so a lesser border further on is taken
    if (end > maxLength / 3) return end;
  }
  return /[\ud800-\udbff]/.test(text[maxLength - 1] ?? '') ? maxLength - 1 : maxLength;
}
