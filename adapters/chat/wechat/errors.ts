import { TalkUpError } from '../../../src/shared/errors';

/**
 * Words of errors after which a puppet hears nothing more, although it says so only once: gRPC's own (grpc-js, status codes by number
 * and name), those of the puppet service's client and server, and the system's.
 */
const brokenConnection =
  /\b14 UNAVAILABLE|\b1 CANCELLED|\b4 DEADLINE_EXCEEDED|\b6 ALREADY_EXISTS|\b13 INTERNAL|\b16 UNAUTHENTICATED|Connection dropped|No connection established|Channel has been|RST_STREAM|GOAWAY|once\(status\)|NO CLIENT|no grpc manager|can not call twice|WatchdogAgent reset|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|socket hang up/i;

const loggedOut =
  /not logged ?in|logged ?out|need.{0,20}log ?in|no this\.__currentUserId|未登录|已退出|登录失效/i;
const throttled =
  /\b8 RESOURCE_EXHAUSTED|too (fast|many|frequent)|frequen(t|cy)|rate.?limit|throttl|\b429\b|频繁|频率|过快|稍后再试/i;
const gone =
  /\b5 NOT_FOUND|not exist|not found|no such (room|contact|user)|not (a |your )?friend|(not|no longer) (in|a member of) (the |this )?(room|group|chat)|blocked|black.?list|kicked|removed from|不是.{0,6}好友|开启了朋友验证|拒收|拉黑|已被移出|群聊不存在/i;
const unsupported = /unsupported|not supported|not implemented|\b12 UNIMPLEMENTED|不支持/i;

const loggedOutRetryMs = 5_000;
const throttledRetryMs = 60_000;

export type FaultKind = 'broken' | 'logged-out' | 'throttled' | 'gone' | 'unsupported' | 'other';

/** What a puppet's error means. A puppet says it in words alone, so it goes by those. */
export function kindOfFault(error: unknown): FaultKind {
  const words = wordsOf(error);
  if (unsupported.test(words)) return 'unsupported';
  if (brokenConnection.test(words)) return 'broken';
  if (loggedOut.test(words)) return 'logged-out';
  if (throttled.test(words)) return 'throttled';
  return gone.test(words) ? 'gone' : 'other';
}

/** A failed send, said once. The puppet's own words may hold names and texts, so they go no further. */
export function toTalkUpError(error: unknown): TalkUpError {
  if (error instanceof TalkUpError) return error;
  switch (kindOfFault(error)) {
    case 'broken':
      return unreachable();
    case 'logged-out':
      return new TalkUpError('The WeChat account is not logged in; it waits for a scan', {
        code: 'wechat-logged-out',
        retryable: true,
        retryAfterMs: loggedOutRetryMs,
      });
    case 'throttled':
      return new TalkUpError('WeChat wants us to speak more slowly', {
        code: 'rate-limited',
        retryable: true,
        retryAfterMs: throttledRetryMs,
      });
    case 'gone':
      return new TalkUpError('WeChat has no such chat, or we may not write there', { code: 'chat-gone' });
    case 'unsupported':
      return new TalkUpError('The puppet cannot send this', { code: 'wechat-unsupported' });
    default:
      return new TalkUpError('The puppet did not send the message', {
        code: 'wechat-failed',
        retryable: true,
      });
  }
}

/** `details.sent` is 'unknown' where WeChat may have shown the message all the same. */
export function unreachable(): TalkUpError {
  return new TalkUpError('The puppet cannot be reached', {
    code: 'wechat-unreachable',
    retryable: true,
    retryAfterMs: 2_000,
    details: { sent: 'unknown' },
  });
}

/** An error as puppets and wechaty hand it round: an Error, a payload with `gerror` or `data`, or a text. */
function wordsOf(error: unknown, depth = 0): string {
  if (typeof error === 'string') return error.slice(0, 4_000);
  if (typeof error !== 'object' || error === null || depth > 3) return '';
  const { message, details, gerror, data, cause, code } = error as Record<string, unknown>;
  return [message, details, gerror, data, code, cause]
    .map((part) => (typeof part === 'number' ? `${part} ` : wordsOf(part, depth + 1)))
    .join(' ');
}
