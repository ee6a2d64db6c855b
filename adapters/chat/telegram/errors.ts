import { GrammyError } from 'grammy';
import { TalkUpError } from '../../../src/shared/errors';

const tokenRefusedRetryMs = 60_000;
const conflictRetryMs = 5_000;
const unnamedLimitMs = 5_000;

/** Chats that no longer take messages from us, in the words of the Bot API's answers of status 400. */
const chatGone = /chat not found|user not found|PEER_ID_INVALID|deactivated|chat was deleted/i;
const threadGone = /thread not found|TOPIC_(CLOSED|DELETED|ID_INVALID)/i;

/**
 * What a failed request means, said once. Telegram's own error objects go no further: they carry the request's URL, which holds the
 * token, and its payload, which holds what people wrote.
 *
 * @param token is cut out of whatever text is kept
 */
export function toTalkUpError(error: unknown, token: string): TalkUpError {
  if (error instanceof TalkUpError) return error;
  if (error instanceof GrammyError && Number.isInteger(error.error_code)) return fromAnswer(error, token);
  return unreachable(redact(networkReason(error), token));
}

/** Faults before anything left: the request was certainly not acted on. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** `details.sent` is 'unknown' where Telegram may have acted on the request all the same. */
export function unreachable(reason: string): TalkUpError {
  return new TalkUpError(`Telegram cannot be reached (${reason})`, {
    code: 'telegram-unreachable',
    retryable: true,
    details: { sent: neverLeft.has(reason) ? 'no' : 'unknown' },
  });
}

function fromAnswer(error: GrammyError, token: string): TalkUpError {
  const { error_code: status, parameters } = error;
  const description = redact(error.description ?? '', token).slice(0, 200);
  const said = `Telegram answered ${status} to ${error.method}: ${description}`;
  if (parameters.migrate_to_chat_id !== undefined) {
    return new TalkUpError(said, {
      code: 'chat-moved',
      details: { to: String(parameters.migrate_to_chat_id) },
    });
  }
  if (status === 429) {
    const retryAfterMs =
      parameters.retry_after === undefined ? unnamedLimitMs : parameters.retry_after * 1_000;
    return new TalkUpError(said, { code: 'rate-limited', retryable: true, retryAfterMs });
  }
  if (status === 401 || status === 404) {
    return new TalkUpError(
      'Telegram refuses the token: TELEGRAM_BOT_TOKEN must be the one that BotFather gave',
      {
        code: 'telegram-token-refused',
        retryable: true,
        retryAfterMs: tokenRefusedRetryMs,
      },
    );
  }
  if (status === 409) {
    return new TalkUpError(said, {
      code: 'telegram-conflict',
      retryable: true,
      retryAfterMs: conflictRetryMs,
    });
  }
  if (status >= 500) return new TalkUpError(said, { code: 'telegram-unavailable', retryable: true });
  if (status === 403 || chatGone.test(description)) return new TalkUpError(said, { code: 'chat-gone' });
  if (threadGone.test(description)) return new TalkUpError(said, { code: 'thread-gone' });
  return new TalkUpError(said, { code: 'telegram-refused' });
}

/** The system's own code where there is one (ECONNREFUSED): messages of the client hold the URL. */
function networkReason(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    const { code, type } = cause as { code?: unknown; type?: unknown };
    if (typeof code === 'string') return code;
    if (typeof type === 'string') return type;
    cause = (cause as { error?: unknown }).error ?? cause.cause;
  }
  return error instanceof Error ? error.name : 'unknown fault';
}

export function redact(text: string, token: string): string {
  return text.replaceAll(token, '<token>').replace(/\b\d{5,20}:[A-Za-z0-9_-]{20,}/g, '<token>');
}
