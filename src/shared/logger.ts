import pino from 'pino';
import type { Logger } from '../ports/logger';
import { TalkUpError } from './errors';

/** Fields that may hold what people wrote, who they are, or a secret; whoever logs them by mistake logs a blank. */
const secretFields = [
  'text',
  'reply',
  'name',
  'sender',
  'token',
  'url',
  'message',
  'authorization',
  'code_value',
];

export interface LoggerOptions {
  level: string;
  /** Where lines go; default standard output. */
  destination?: pino.DestinationStream;
}

/** JSON lines by pino, without texts, names, tokens and file URLs. */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: undefined,
      messageKey: 'event',
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
      serializers: { err: describeError },
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  ) as Logger;
}

interface ErrorDescription {
  type: string;
  code?: string;
  what?: string;
  stack?: string;
  cause?: ErrorDescription;
}

/** Only our own errors promise that their message holds nothing of a user; of others the type and the place are kept. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    code: error instanceof TalkUpError ? error.code : systemCode(error),
    what: error instanceof TalkUpError ? error.message : undefined,
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .join('\n'),
    cause: error.cause !== undefined && depth < 3 ? describeError(error.cause, depth + 1) : undefined,
  };
}

function systemCode(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^[A-Z_0-9]{2,40}$/.test(code) ? code : undefined;
}
