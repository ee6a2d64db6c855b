export interface TalkUpErrorOptions {
  /** Kebab-case, stable: logs, metrics and callers go by it. */
  code: string;
  /** Whether the same call may succeed later. */
  retryable?: boolean;
  /** Not before this long, in milliseconds. */
  retryAfterMs?: number;
  cause?: unknown;
  details?: Record<string, string>;
}

/** The one error of the house. `message` says what is wrong and what would be right; it holds no text or name of a user. */
export class TalkUpError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly details: Record<string, string>;

  constructor(
    message: string,
    { code, retryable = false, retryAfterMs, cause, details = {} }: TalkUpErrorOptions,
  ) {
    super(message, { cause });
    this.name = 'TalkUpError';
    this.code = code;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
    this.details = details;
  }
}

/** The error's code, or 'internal' for what nobody translated. */
export function errorCode(error: unknown): string {
  return error instanceof TalkUpError ? error.code : 'internal';
}

export function isRetryable(error: unknown): boolean {
  return error instanceof TalkUpError && error.retryable;
}
