import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link stands for; `kind` keeps links of one sort from passing as another. */
export interface TokenContent {
  kind: string;
  subject: string;
  /** Ms since the epoch. */
  expiresAt: number;
}

/** URL-safe, and worthless without the secret that made it. It can be read by whoever has it, so it carries ids only. */
export function signToken(content: TokenContent, secret: string): string {
  const body = Buffer.from(JSON.stringify([content.kind, content.subject, content.expiresAt])).toString(
    'base64url',
  );
  return `${body}.${signature(body, secret)}`;
}

/** What the token stands for; undefined when it is forged, of another kind, or past its time. */
export function readToken(
  token: string,
  { kind, secret, now }: { kind: string; secret: string; now: number },
): TokenContent | undefined {
  const [body = '', given = '', rest] = token.slice(0, 1_000).split('.');
  const expected = Buffer.from(signature(body, secret));
  const offered = Buffer.from(given);
  if (rest !== undefined || offered.length !== expected.length || !timingSafeEqual(offered, expected))
    return undefined;
  const [tokenKind, subject, expiresAt] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
    string,
    string,
    number,
  ];
  return tokenKind === kind && expiresAt > now ? { kind, subject, expiresAt } : undefined;
}

function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
