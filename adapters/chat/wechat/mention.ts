import { escapePattern } from './escape-pattern';

/** What WeChat puts behind a name that was picked from the list of members: a four-per-em space. */
export const mentionEnd = '\u2005';

export interface ReadText {
  /** Without the mention of us and without a quoted message. */
  text: string;
  mentioned: boolean;
}

export interface Mentioning {
  /** What we are called here: account name, name in this room. */
  ourNames: string[];
  /** The puppet itself says that we are mentioned. */
  namedByPuppet: boolean;
}

/**
 * Reads a room's text as it was meant. Whether it names us is seen from the puppet's list of mentions and from the text itself, as
 * puppets miss mentions by the room's own name for us and by hand-typed names; `＠` counts as `@`. A quoted message of ours makes the
 * rest an answer to us.
 */
export function readText(whole: string, { ourNames, namedByPuppet }: Mentioning): ReadText {
  const names = [...new Set(ourNames.map((name) => name.trim()).filter(Boolean))].sort(
    (one, other) => other.length - one.length,
  );
  const { quoted, rest } = withoutQuote(whole);
  const isReply = quoted !== undefined && names.some((name) => quoted === name);
  const found = mentionSpans(rest, names);
  // a mention of everybody is said to the class, and the puppet counts it as one of us
  const named = namedByPuppet && !/[@＠](所有人|all\b)/i.test(rest);
  const spans = found.length === 0 && named ? onlySpan(rest) : found;
  return { text: without(rest, spans), mentioned: named || found.length > 0 || isReply };
}

interface Span {
  start: number;
  end: number;
}

function mentionSpans(text: string, names: string[]): Span[] {
  if (names.length === 0 || !/[@＠]/.test(text)) return [];
  const pattern = new RegExp(`(?<![A-Za-z0-9_./])[@＠](${names.map(escapePattern).join('|')})`, 'giu');
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
  })).filter(({ end, name }) => endsHere(name, text.slice(end)));
}

/** Whether the name is over, so that 小英 is not found in @小英子, nor Talk in @Talker. */
function endsHere(name: string, behind: string): boolean {
  const last = [...name].at(-1) ?? '';
  const next = [...behind][0] ?? '';
  if (next === '') return true;
  if (/[A-Za-z0-9_]/.test(last)) return !/[A-Za-z0-9_]/.test(next);
  return !/\p{Script=Han}/u.test(last) || !/\p{Script=Han}/u.test(next);
}

/** The one mention that WeChat itself has ended, when there is no other. */
function onlySpan(text: string): Span[] {
  const all = [...text.matchAll(new RegExp(`[@＠][^@＠${mentionEnd}]{1,60}${mentionEnd}`, 'gu'))];
  const [only] = all;
  return only && all.length === 1 ? [{ start: only.index, end: only.index + only[0].length }] : [];
}

function without(text: string, spans: Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    const before = text.slice(from, start);
    rest = joined(rest, before);
    from = end;
    if (rest.trim() === '') from += /^[\s,，:：、]*/u.exec(text.slice(end))?.[0].length ?? 0;
  }
  return joined(rest, text.slice(from)).replaceAll(mentionEnd, ' ').trim();
}

/** Closes the gap that a mention leaves: one blank at most, none before a punctuation mark. */
function joined(before: string, after: string): string {
  if (before === '') return after;
  if (/^\s*[,.!?;:，。！？；：]/u.test(after)) return before.trimEnd() + after.trimStart();
  return /\s$/u.test(before) ? before + after.trimStart() : before + after;
}

/** `「李华：I like it.」` and a line of dashes stand before an answer to a quoted message. */
function withoutQuote(text: string): { quoted?: string; rest: string } {
  const match = /^[「“]([^：:\n]{1,60})[：:][\s\S]{0,4000}?[」”]\s*\n(?:\s*[-—]\s*){5,}\n/u.exec(text);
  return match ? { quoted: match[1]?.trim(), rest: text.slice(match[0].length) } : { rest: text };
}
