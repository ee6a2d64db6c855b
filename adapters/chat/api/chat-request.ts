import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { HttpRequest } from '../../../src/ports/http';
import { TalkUpError } from '../../../src/shared/errors';

/** What a person may be called: 1 to 128 characters of any script, without control characters and halves of characters. */
export const uidPattern = '^(?=.*\\S)[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,128}$';
export const idempotencyKeyPattern = '^[\\x21-\\x7e]([\\x20-\\x7e]{0,198}[\\x21-\\x7e])?$';

const uidSchema = z.string({ error: 'must be a string' }).regex(new RegExp(uidPattern, 'u'), {
  error: 'must be 1 to 128 characters, on one line',
});

/** A uid as an address of ours: what is safe in a key and a log stays, anything else is named by its hash. */
export function addressOf(uid: string): string {
  if (/^[A-Za-z0-9._:@+/=~-]+$/.test(uid)) return uid;
  return `#${createHash('sha256').update(uid).digest('base64url')}`;
}

const chatSchema = z.object(
  {
    uid: uidSchema.nullish(),
    text: z
      .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string') })
      .refine((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text), {
        error: 'must hold at least one visible character',
      }),
    stream: z.boolean({ error: 'must be true or false' }).nullish(),
  },
  { error: 'The body must be a JSON object' },
);

export interface ChatRequest {
  uid: string;
  text: string;
  stream: boolean;
  /** The client named no person, so this one may be new. */
  unnamed: boolean;
  idempotencyKey: string;
  /** The delivery id: the same for the same person and key. */
  inboundId: string;
}

/**
 * Reads `POST /api/v1/chat`. The id of an unnamed person follows from the Idempotency-Key and `secret`, so that a repeat finds
 * the same person while nobody else can guess it. Throws 'invalid-request' or 'unsupported-media-type'.
 */
export function readChatRequest({ raw, body }: HttpRequest, secret: string): ChatRequest {
  requireJson(raw.headers);
  const parsed = chatSchema.safeParse(parseJson(body));
  if (!parsed.success) throw invalid(parsed.error);
  const idempotencyKey = readIdempotencyKey(raw.headers);
  const uid =
    parsed.data.uid ??
    `u-${createHmac('sha256', secret).update(`uid\n${idempotencyKey}`).digest('base64url').slice(0, 32)}`;
  return {
    uid,
    text: parsed.data.text.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\ufffd'),
    stream: parsed.data.stream ?? false,
    unnamed: !parsed.data.uid,
    idempotencyKey,
    inboundId: createHash('sha256').update(`${uid}\n${idempotencyKey}`).digest('base64url'),
  };
}

/** Reads the `uid` of a query. */
export function readUid(query: URLSearchParams): string {
  const parsed = uidSchema.safeParse(query.get('uid') ?? undefined);
  if (parsed.success) return parsed.data;
  throw new TalkUpError('The query needs a uid', {
    code: 'invalid-request',
    details: { uid: firstIssue(parsed.error) },
  });
}

/** Whether the request carries the key, compared in constant time. */
export function hasBearerKey(headers: IncomingHttpHeaders, apiKey: string): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(apiKey));
}

function requireJson(headers: IncomingHttpHeaders): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset="?([^"]*?)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  if (type.trim() === 'application/json' && ['utf-8', 'utf8', undefined].includes(charset)) return;
  throw new TalkUpError('Send Content-Type: application/json, in UTF-8', { code: 'unsupported-media-type' });
}

function parseJson(body: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    throw new TalkUpError('The body is not valid UTF-8', { code: 'invalid-request', cause: error });
  }
  if (!text.trim())
    throw new TalkUpError('The body is empty; send {"text": "…"}', { code: 'invalid-request' });
  try {
    return JSON.parse(text);
  } catch {
    // the parser's own message quotes the body, so it is left out
    throw new TalkUpError('The body is not valid JSON', { code: 'invalid-request' });
  }
}

function readIdempotencyKey(headers: IncomingHttpHeaders): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  if (typeof key === 'string' && new RegExp(idempotencyKeyPattern).test(key)) return key;
  throw new TalkUpError('The header Idempotency-Key must be 1 to 200 printable ASCII characters', {
    code: 'invalid-request',
  });
}

function invalid(error: z.ZodError): TalkUpError {
  const details = Object.fromEntries(
    error.issues.filter(({ path }) => path.length > 0).map(({ path, message }) => [path.join('/'), message]),
  );
  const fields = Object.entries(details).map(([field, detail]) => `${field} ${detail}`);
  return new TalkUpError(fields.join('; ') || 'The body must be a JSON object', {
    code: 'invalid-request',
    details,
  });
}

function firstIssue(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'is wrong';
}
