import type { Readable } from 'node:stream';
import type { Completion } from '../../src/ports/model';
import { TalkUpError } from '../../src/shared/errors';
import { bodyOf, readWhole } from './fetch';
import { createEventReader } from './sse';

export interface ReadOptions {
  /** Bound of the answer, in UTF-16 code units. */
  maxCharacters: number;
  onText?: (textSoFar: string) => void;
  /** Called once, when the first text has arrived. */
  onFirstText(): void;
}

/** A model that runs on in blanks would do so up to max_tokens; spaces, line ends and their escapes count. */
const blankRun = /(?:\s|\\[nrt]){40}$/;
/** How long the usage is waited for after the answer is whole, in milliseconds. */
const usageWaitMs = 500;
/** How long the end of the body is waited for after its last event, in milliseconds. */
const endWaitMs = 20;

interface Chunk {
  choices?: {
    delta?: { content?: string | null };
    message?: { content?: string | null };
    finish_reason?: string | null;
  }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number } | null;
  } | null;
  error?: unknown;
}

/**
 * Reads a streamed chat completion, or a plain one of a server that does not stream. Resolves with a whole answer only: throws
 * 'model-cut' for any finish_reason but stop, a stream that ends early, a run of blanks or too much text, and
 * 'model-unavailable' for an error that the server reports inside the stream. The body is closed in every case.
 */
export async function readCompletion(response: Response, options: ReadOptions): Promise<Completion> {
  const body = bodyOf(response);
  if (!body) throw cut('the answer had no body');
  return /\bjson\b/.test(response.headers.get('content-type') ?? '')
    ? readPlain(await readWhole(body), options)
    : readStream(body, options);
}

function readStream(body: Readable, options: ReadOptions): Promise<Completion> {
  const completion: Completion = { text: '' };
  let finish: string | undefined;

  /** Takes up one event; true for the last one. */
  function take(data: string): boolean {
    if (data === '[DONE]') return true;
    const chunk = asChunk(data);
    if (chunk.error) throw reported();
    addUsage(completion, chunk);
    const choice = chunk.choices?.[0];
    if (finish || !choice) return false;
    const content = choice.delta?.content;
    if (typeof content === 'string') completion.text += content;
    if (choice.finish_reason) finish = choice.finish_reason;
    return false;
  }

  return new Promise((resolve, reject) => {
    const dataOf = createEventReader();
    let usageWait: NodeJS.Timeout | undefined;

    function read(piece?: Buffer): void {
      const before = completion.text.length;
      try {
        const isOver = dataOf(piece).some(take) || !piece;
        // once for all tokens that came together
        if (completion.text.length > before) tell(completion.text, before === 0, options);
        if (isOver) conclude(readOn);
        else if (finish) usageWait ??= setTimeout(() => conclude(close), usageWaitMs);
      } catch (error) {
        conclude(close, error);
      }
    }
    // All that has arrived at once: vLLM writes each token for itself.
    const onReadable = () => {
      const piece = body.read() as Buffer | null;
      if (piece) read(piece);
    };
    const onEnd = () => read();
    // With the reason for its end, the answer is whole.
    const onBroken = (cause?: Error) =>
      finish ? conclude(close) : conclude(close, cause ?? new Error('the connection was closed'));

    function conclude(leave: (body: Readable) => void, error?: unknown): void {
      body.off('readable', onReadable).off('end', onEnd).off('error', onBroken).off('close', onBroken);
      clearTimeout(usageWait);
      leave(body);
      const isKnown = error instanceof TalkUpError || completion.text === '';
      if (error !== undefined) reject(isKnown ? (error as Error) : cut('the stream broke off', error));
      else if (finish === 'stop') resolve(completion);
      else reject(unfinished(finish));
    }

    body.on('readable', onReadable).on('end', onEnd).on('error', onBroken).on('close', onBroken);
    if (body.destroyed) onBroken();
  });
}

/** Reads to the end, which keeps the connection for the next request; closes it where the end does not come at once. */
function readOn(body: Readable): void {
  const late = setTimeout(() => body.destroy(), endWaitMs);
  body
    .on('error', () => undefined)
    .once('close', () => clearTimeout(late))
    .resume();
}

function close(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

function readPlain(text: string, options: ReadOptions): Completion {
  const chunk = asChunk(text);
  if (chunk.error) throw reported();
  const choice = chunk.choices?.[0];
  const completion: Completion = { text: choice?.message?.content ?? '' };
  addUsage(completion, chunk);
  if (completion.text) tell(completion.text, true, options);
  if (choice?.finish_reason !== 'stop') throw unfinished(choice?.finish_reason);
  return completion;
}

function unfinished(reason?: string | null): TalkUpError {
  return cut(
    reason ? `the answer ended with finish_reason ${reason.slice(0, 40)}` : 'the answer ended early',
  );
}

function tell(text: string, isFirst: boolean, { maxCharacters, onFirstText, onText }: ReadOptions): void {
  if (isFirst) onFirstText();
  if (text.length > maxCharacters) throw cut('the answer was too long');
  if (blankRun.test(text.slice(-80))) throw cut('the answer ran on in blanks');
  onText?.(text);
}

function addUsage(completion: Completion, { usage }: Chunk): void {
  if (!usage) return;
  completion.promptTokens = usage.prompt_tokens;
  completion.completionTokens = usage.completion_tokens;
  completion.cachedTokens = usage.prompt_tokens_details?.cached_tokens;
}

/** What is no JSON object is noise of a proxy. */
function asChunk(data: string): Chunk {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function cut(message: string, cause?: unknown): TalkUpError {
  return new TalkUpError(message, { code: 'model-cut', retryable: true, cause });
}

function reported(): TalkUpError {
  return new TalkUpError('the model server reported an error inside the stream', {
    code: 'model-unavailable',
    retryable: true,
  });
}
