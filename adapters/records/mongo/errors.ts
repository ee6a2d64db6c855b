import { TalkUpError } from '../../../src/shared/errors';
import { unreachable } from '../../../src/shared/unreachable';

/** Whether the database says that the id is taken. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 11_000;
}

/** The driver's errors in the house's own words; `uri` is the setting. */
export function recordsError(cause: unknown, uri = ''): TalkUpError {
  if (cause instanceof TalkUpError) return cause;
  const about = { what: 'MongoDB', setting: 'MONGODB_URI', address: hostsOf(uri) };
  const silent = /ServerSelection/.test((cause as Error | undefined)?.name ?? '')
    ? `MongoDB at ${about.address} (MONGODB_URI) does not answer: check the address, whether a firewall is in between, and whether it wants tls=true or not.`
    : 'MongoDB (MONGODB_URI) broke off or refused; nothing is known to have changed.';
  return new TalkUpError(refusal(cause) ?? unreachable(ofServer(cause), about) ?? silent, {
    code: 'records-unavailable',
    retryable: true,
    cause,
  });
}

/** What a server that could be reached will not do. */
function refusal(error: unknown): string | undefined {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (name === 'MongoParseError')
    return `MONGODB_URI cannot be read: ${(error as Error).message.slice(0, 120)}`;
  // the numbers are those of MongoDB's error_codes.yml
  if (code === 18) return 'MongoDB refuses the user or password in MONGODB_URI.';
  if (code === 13)
    return 'MongoDB wants a user and password in MONGODB_URI, or the user there may not read and write the database.';
  return undefined;
}

/** What the driver met at a server when it found none that it could use: it keeps that apart from the error that it throws. */
function ofServer(error: unknown): unknown {
  const { reason } = (error ?? {}) as { reason?: { servers?: Map<string, { error?: unknown }> } };
  const errors = [...(reason?.servers?.values() ?? [])].map((server) => server.error);
  return errors.find((each) => each) ?? error;
}

/** Hosts and ports, without user and password. */
function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?([^/?]+)/.exec(uri)?.[1] ?? 'its address';
}

export function closedError(): TalkUpError {
  return new TalkUpError('The records are closed.', { code: 'records-unavailable', retryable: true });
}

export function busyError(): TalkUpError {
  return new TalkUpError('Too many change the same document at the same moment.', {
    code: 'records-unavailable',
    retryable: true,
    retryAfterMs: 1_000,
  });
}

export function pageLost(): TalkUpError {
  return new TalkUpError('The page to go on from has changed meanwhile; start with the first one again.', {
    code: 'page-lost',
    retryable: true,
  });
}
