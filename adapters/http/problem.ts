import { STATUS_CODES, type ServerResponse } from 'node:http';
import { TalkUpError } from '../../src/shared/errors';

/** A problem document, RFC 9457. Its type is "about:blank", so `title` is the status in words and `code` tells more. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  /** The code of the error, kebab-case and stable. */
  code: string;
  /** What is wrong and what would be right. */
  detail: string;
  /** For 400: what is wrong with which part of the request. */
  errors?: { pointer: string; detail: string }[];
  [extension: string]: unknown;
}

const statusByCode: Record<string, number> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'answer-erased': 410,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'rate-limited': 429,
  'answer-late': 504,
};

/** What a client may know of an error: its own mistakes in full, ours without any detail. */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof TalkUpError))
    return createProblem(500, 'internal', 'Something went wrong on our side.');
  const status = statusByCode[error.code];
  if (status === undefined) {
    return error.retryable
      ? createProblem(503, 'unavailable', 'TalkUp cannot take this right now. Please try again in a moment.')
      : createProblem(500, 'internal', 'Something went wrong on our side.');
  }
  const problem = createProblem(status, error.code, error.message);
  const details = Object.entries(error.details);
  if (status !== 400) return { ...problem, ...error.details };
  if (details.length === 0) return problem;
  return { ...problem, errors: details.map(([field, detail]) => ({ pointer: `#/${field}`, detail })) };
}

export function createProblem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, code, detail };
}

const retryAfterWithoutHintMs = 2_000;

/** Answers with the problem document of `error`, and with Retry-After where waiting helps. Headers already set are kept. */
export function sendError(response: ServerResponse, error: unknown): Problem {
  const problem = toProblem(error);
  if (problem.status === 429 || problem.status === 503 || problem.status === 504) {
    const waitMs = (error instanceof TalkUpError && error.retryAfterMs) || retryAfterWithoutHintMs;
    response.setHeader('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1000))));
  }
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="TalkUp"');
  // the rest of a body that nobody reads must not be taken for the next request
  if (problem.status === 413) response.setHeader('Connection', 'close');
  sendProblem(response, problem);
  return problem;
}

export function sendProblem(response: ServerResponse, problem: Problem): void {
  const body = Buffer.from(JSON.stringify(problem));
  response.statusCode = problem.status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
