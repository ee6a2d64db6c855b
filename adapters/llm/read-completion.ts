import type { Completion } from '../../src/ports/model';
import { TalkUpError } from '../../src/shared/errors';
import { readEvents } from './sse';

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
const longestBody = 1_000_000;

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
  if (!response.body) throw cut('the answer had no body');
  if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) return readPlain(response.body, options);

  const completion: Completion = { text: '' };
  let finish: string | undefined;
  const events = readEvents(response.body);
  try {
    for (;;) {
      const next = await (finish ? within(events.next(), usageWaitMs) : events.next());
      if (!next || next.done) break;
      const chunk = asChunk(next.value);
      if (chunk.error) throw reported();
      addUsage(completion, chunk);
      const choice = chunk.choices?.[0];
      if (finish || !choice) continue;
      if (typeof choice.delta?.content === 'string' && choice.delta.content) {
        if (completion.text === '') options.onFirstText();
        completion.text += choice.delta.content;
        checkText(completion.text, options);
        options.onText?.(completion.text);
      }
      if (choice.finish_reason) finish = choice.finish_reason;
    }
  } catch (cause) {
    if (cause instanceof TalkUpError) throw cause;
    if (completion.text === '') throw cause;
    throw cut('the stream broke off', cause);
  } finally {
    // Not awaited: a generator that waits for a silent server ends only when the request is closed.
    events.return(undefined).catch(() => undefined);
  }
  return whole(completion, finish);
}

async function readPlain(body: ReadableStream<Uint8Array>, options: ReadOptions): Promise<Completion> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > longestBody) throw cut('the answer was too long');
  }
  let chunk: Chunk;
  try {
    chunk = asChunk(JSON.parse(text));
  } catch (cause) {
    throw cut('the answer was no JSON', cause);
  }
  if (chunk.error) throw reported();
  const completion: Completion = { text: chunk.choices?.[0]?.message?.content ?? '' };
  addUsage(completion, chunk);
  checkText(completion.text, options);
  if (completion.text) {
    options.onFirstText();
    options.onText?.(completion.text);
  }
  return whole(completion, chunk.choices?.[0]?.finish_reason ?? undefined);
}

function whole(completion: Completion, finish: string | undefined): Completion {
  if (finish !== 'stop')
    throw cut(
      finish ? `the answer ended with finish_reason ${finish.slice(0, 40)}` : 'the stream ended early',
    );
  return completion;
}

function checkText(text: string, { maxCharacters }: ReadOptions): void {
  if (text.length > maxCharacters) throw cut('the answer was too long');
  if (blankRun.test(text.slice(-80))) throw cut('the answer ran on in blanks');
}

function addUsage(completion: Completion, { usage }: Chunk): void {
  if (!usage) return;
  completion.promptTokens = usage.prompt_tokens;
  completion.completionTokens = usage.completion_tokens;
  completion.cachedTokens = usage.prompt_tokens_details?.cached_tokens;
}

function asChunk(value: unknown): Chunk {
  return typeof value === 'object' && value !== null ? (value as Chunk) : {};
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
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
