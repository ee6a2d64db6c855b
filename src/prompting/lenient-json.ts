/** A JSON text as models write it. Every value knows whether it was whole when the text ended. */
export type LenientValue =
  | { kind: 'object'; entries: Map<string, LenientValue>; whole: boolean }
  | { kind: 'array'; items: LenientValue[]; whole: boolean }
  | { kind: 'string'; text: string; whole: boolean }
  | { kind: 'literal'; value: boolean | number | null; whole: boolean };

const deepest = 12;
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Reads one object that starts at `start` (a brace). Besides JSON it takes trailing and missing commas, comments, single and curly
 * quotes around keys and values, bare keys, line ends inside strings, Python's True, False and None, and a text that ends anywhere.
 * undefined where what follows is no object. With `ended` false more text may come, so a last quote does not yet end a string.
 */
export function readObject(
  text: string,
  start: number,
  { ended = true } = {},
): { value: LenientValue & { kind: 'object' }; end: number } | undefined {
  const reader = new Reader(text, start, ended);
  const value = reader.value(0);
  return value?.kind === 'object' ? { value, end: reader.at } : undefined;
}

class Reader {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly ended: boolean,
  ) {}

  value(depth: number): LenientValue | undefined {
    this.blanks();
    const char = this.text[this.at];
    if (char === undefined || depth > deepest) return undefined;
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (closingOf(char)) return this.string(closingOf(char)!);
    return this.literal();
  }

  private object(depth: number): LenientValue {
    const entries = new Map<string, LenientValue>();
    this.at += 1;
    for (;;) {
      this.separators();
      const char = this.text[this.at];
      if (char === undefined) return { kind: 'object', entries, whole: false };
      if (char === '}') {
        this.at += 1;
        return { kind: 'object', entries, whole: true };
      }
      const key = this.key();
      this.blanks();
      if (key === undefined || !/[:=\uff1a]/.test(this.text[this.at] ?? ''))
        return { kind: 'object', entries, whole: false };
      this.at += 1;
      const value = this.value(depth + 1);
      if (!value) return { kind: 'object', entries, whole: false };
      // The first of two equal keys counts: what follows is often a second turn.
      if (!entries.has(key)) entries.set(key, value);
      if (!value.whole) return { kind: 'object', entries, whole: false };
    }
  }

  private array(depth: number): LenientValue {
    const items: LenientValue[] = [];
    this.at += 1;
    for (;;) {
      this.separators();
      const char = this.text[this.at];
      if (char === undefined) return { kind: 'array', items, whole: false };
      if (char === ']') {
        this.at += 1;
        return { kind: 'array', items, whole: true };
      }
      const value = this.value(depth + 1);
      if (!value) return { kind: 'array', items, whole: false };
      items.push(value);
      if (!value.whole) return { kind: 'array', items, whole: false };
    }
  }

  private key(): string | undefined {
    const closing = closingOf(this.text[this.at]!);
    if (closing) {
      const key = this.string(closing);
      return key.whole ? key.text : undefined;
    }
    const bare = /^[\p{L}_][\p{L}\p{N}_-]{0,40}/u.exec(this.text.slice(this.at, this.at + 41))?.[0];
    if (bare) this.at += bare.length;
    return bare;
  }

  private string(closing: string): LenientValue & { kind: 'string' } {
    let text = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const char = this.text[this.at]!;
      if (char === '\\') {
        const next = this.text[this.at + 1];
        if (next === undefined) break;
        if (next === 'u') {
          const digits = this.text.slice(this.at + 2, this.at + 6);
          if (!/^[0-9a-f]{4}$/i.test(digits)) {
            if (digits.length < 4) break;
            this.at += 1;
            continue;
          }
          text += String.fromCharCode(parseInt(digits, 16));
          this.at += 5;
          continue;
        }
        text += escapes[next] ?? next;
        this.at += 1;
        continue;
      }
      if (closing.includes(char) && this.closes()) {
        this.at += 1;
        return { kind: 'string', text, whole: true };
      }
      text += char;
    }
    this.at = this.text.length;
    return { kind: 'string', text, whole: false };
  }

  /** An apostrophe or an unescaped quote inside a string is followed by more of it, not by a sign of JSON. */
  private closes(): boolean {
    const after = this.text.slice(this.at + 1, this.at + 120);
    if (/^\s*[,\uff0c]?\s*$/.test(after)) return this.ended;
    return /^\s*(?:[:\uff1a}\]]|[,\uff0c]\s*(?:["'\u201c{[\]}]|\/[/*]|-?\d|(?:true|false|null|None)\b|\w+\s*:)|\n\s*["'\u201c])/i.test(
      after,
    );
  }

  private literal(): LenientValue | undefined {
    const word = /^[\w.+-]{1,40}/.exec(this.text.slice(this.at, this.at + 40))?.[0];
    if (!word) return undefined;
    this.at += word.length;
    const whole = this.at < this.text.length;
    const lower = word.toLowerCase();
    if (lower === 'true' || lower === 'false') return { kind: 'literal', value: lower === 'true', whole };
    if (lower === 'null' || lower === 'none') return { kind: 'literal', value: null, whole };
    if (/^-?\d/.test(word) && Number.isFinite(Number(word)))
      return { kind: 'literal', value: Number(word), whole };
    return whole ? undefined : { kind: 'literal', value: null, whole };
  }

  private blanks(): void {
    this.skip(/^(?:\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/);
  }

  private separators(): void {
    this.skip(/^(?:[\s,\uff0c;]+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/);
  }

  private skip(pattern: RegExp): void {
    for (;;) {
      const found = pattern.exec(this.text.slice(this.at, this.at + 400))?.[0];
      if (!found) return;
      this.at += found.length;
    }
  }
}

function closingOf(char: string): string | undefined {
  if (char === '"') return '"';
  if (char === "'") return "'";
  if (char === '\u201c' || char === '\u201d') return '\u201d\u201c';
  return undefined;
}

/** The value as plain data. */
export function plain(value: LenientValue): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plain(inner)]));
    case 'array':
      return value.items.map(plain);
    case 'string':
      return value.text;
    case 'literal':
      return value.value;
  }
}
