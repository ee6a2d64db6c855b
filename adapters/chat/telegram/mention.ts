import { fields, identifier, list, number, string, type Fields } from './fields';
import type { BotIdentity } from './people';

export interface ReadText {
  /** Without the mention of us, and with `/topic@OurBot` as `/topic`. */
  text: string;
  mentioned: boolean;
  /** 'theirs': the command names another bot. */
  command: 'none' | 'ours' | 'theirs';
}

/** Reads text or caption as it was meant: whether it names us, and what is left of it without our name. */
export function readText(text: string, entities: unknown, bot: BotIdentity): ReadText {
  const spans = [...usernameSpans(text, bot), ...linkedSpans(text, entities, bot)];
  const rest = without(text, spans);
  const command = /^[/／][\p{L}\p{N}_]{1,32}(?:[@＠]([a-z0-9_]{1,64}))?(?!\S)/iu.exec(rest);
  if (!command) return { text: rest, mentioned: spans.length > 0, command: 'none' };
  const addressee = command[1];
  if (addressee === undefined) return { text: rest, mentioned: spans.length > 0, command: 'ours' };
  if (addressee.toLowerCase() !== bot.username.toLowerCase()) {
    return { text: rest, mentioned: spans.length > 0, command: 'theirs' };
  }
  const name = command[0].slice(0, command[0].search(/[@＠]/));
  return { text: name + rest.slice(command[0].length), mentioned: true, command: 'ours' };
}

interface Span {
  start: number;
  end: number;
}

/**
 * @OurBot anywhere, in any case. Found in the text itself and not by its entity: Telegram makes none where the name stands right
 * behind a Chinese character, or where the sign is full-width. An e-mail address or `/command@OurBot` is no mention.
 */
function usernameSpans(text: string, bot: BotIdentity): Span[] {
  if (!bot.username || !/[@＠]/.test(text)) return [];
  const pattern = new RegExp(
    `(?<![A-Za-z0-9_./])[@＠]${bot.username.replace(/\W/g, '')}(?![A-Za-z0-9_])`,
    'gi',
  );
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Mentions by link (`text_mention`), the way to name a bot by its display name. Offsets count UTF-16 code units, as strings here do. */
function linkedSpans(text: string, entities: unknown, bot: BotIdentity): Span[] {
  const spans: Span[] = [];
  for (const entry of list(entities).slice(0, 200)) {
    const entity = fields(entry);
    if (string(entity?.type) !== 'text_mention' || identifier(fields(entity?.user)?.id) !== bot.id) continue;
    const start = number(entity?.offset);
    const length = number(entity?.length);
    if (start === undefined || length === undefined || length <= 0 || start < 0 || start >= text.length)
      continue;
    spans.push({
      start: wholeCharacter(text, start),
      end: wholeCharacter(text, Math.min(text.length, start + length)),
    });
  }
  return spans;
}

/** Moves an offset that would halve a surrogate pair to the front of the pair. */
function wholeCharacter(text: string, offset: number): number {
  const whole = Math.trunc(offset);
  return /[\udc00-\udfff]/.test(text[whole] ?? '') && /[\ud800-\udbff]/.test(text[whole - 1] ?? '')
    ? whole - 1
    : whole;
}

function without(text: string, spans: Span[]): string {
  if (spans.length === 0) return text.trim();
  let rest = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    rest = joined(rest, text.slice(from, start));
    from = end;
    if (rest.trim() === '') from += /^[\s,，:：、]*/.exec(text.slice(end))?.[0].length ?? 0;
  }
  return joined(rest, text.slice(from)).trim();
}

/** Closes the gap that a mention leaves: one blank at most, none before a punctuation mark. */
function joined(before: string, after: string): string {
  if (before === '') return after;
  if (/^[\s]*[,.!?;:，。！？；：]/.test(after)) return before.trimEnd() + after.trimStart();
  return /\s$/.test(before) ? before + after.trimStart() : before + after;
}

/** Whether the message answers one of ours; the first message of a forum topic is quoted by all in it and does not count. */
export function repliesToUs(message: Fields, bot: BotIdentity): boolean {
  const quoted = fields(message.reply_to_message);
  if (!quoted || quoted.forum_topic_created !== undefined) return false;
  return identifier(fields(quoted.from)?.id) === bot.id;
}
