import type { Accept, ChatAdapter, InboundMessage, OutboundMessage } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { HttpRequest, HttpRoute } from '../../../src/ports/http';
import type { Answers } from '../../../src/ports/mailbox';
import type { TutorAnswer } from '../../../src/ports/turn';
import { TalkUpError } from '../../../src/shared/errors';
import { openEventStream } from '../../http/event-stream';
import { toProblem } from '../../http/problem';
import { addressOf, hasBearerKey, readChatRequest, readUid, type ChatRequest } from './chat-request';
import { createKeptMessages } from './kept-messages';
import { openApiDocument } from './openapi';
import { createRateLimit } from './rate-limit';
import type { ServerResponse } from 'node:http';

export interface ApiAdapterOptions {
  answers: Pick<Answers, 'wait'>;
  /** Bearer key; without one only this machine may use the API. */
  apiKey?: string;
  /** Makes ids of unnamed persons unguessable. The same after a restart, or a repeated request starts another person. */
  secret: string;
  clock: Clock;
  /** Longest wait for an answer, in milliseconds [60,000]; afterwards 504, and the same Idempotency-Key finds it. */
  answerTimeoutMs?: number;
  /** How long `stop` lets requests that wait for an answer end, in milliseconds [3,000]. */
  drainMs?: number;
  limits?: Partial<ApiLimits>;
}

export interface ApiLimits {
  /** Messages of one person, per second and at once [5, 60]. */
  personPerSecond: number;
  personBurst: number;
  /** Persons that one distant address may start, per second and at once [10, 300]; this machine has no such limit. */
  newPersonsPerSecond: number;
  newPersonsBurst: number;
  /** Requests that wait for an answer at the same time [2,000]. */
  mostWaiting: number;
}

const defaultLimits: ApiLimits = {
  personPerSecond: 5,
  personBurst: 60,
  newPersonsPerSecond: 10,
  newPersonsBurst: 300,
  mostWaiting: 2_000,
};

/** Keys of each rate limit that are remembered. */
const mostKeys = 10_000;

/** The HTTP API as a channel of its own: `POST /api/v1/chat` is a private chat of the person whom the uid names. */
export function createApiAdapter(options: ApiAdapterOptions): ChatAdapter & { routes: HttpRoute[] } {
  const { answers, apiKey, secret, clock, answerTimeoutMs = 60_000, drainMs = 3_000 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const personWaitMs = createRateLimit({
    perSecond: limits.personPerSecond,
    burst: limits.personBurst,
    mostKeys,
  });
  const newPersonWaitMs = createRateLimit({
    perSecond: limits.newPersonsPerSecond,
    burst: limits.newPersonsBurst,
    mostKeys,
  });
  const kept = createKeptMessages();
  const waiting = new Set<AbortController>();
  /** Who wants to see the reply of a turn early, by inbound id. */
  const watchers = new Map<string, Set<(reply: string) => void>>();
  let accept: Accept | undefined;

  function authorise({ raw, local }: HttpRequest): void {
    if (apiKey === undefined) {
      if (local) return;
      throw new TalkUpError(
        'Without API_KEY this API answers on its own machine only: set API_KEY on the server',
        {
          code: 'forbidden',
        },
      );
    }
    if (hasBearerKey(raw.headers, apiKey)) return;
    throw new TalkUpError('Send the header Authorization: Bearer <API_KEY>', { code: 'unauthorized' });
  }

  function limit({ uid, unnamed }: ChatRequest, { raw, local }: HttpRequest): void {
    const waitMs = unnamed && !local ? newPersonWaitMs(raw.socket.remoteAddress ?? '', clock.now()) : 0;
    const retryAfterMs = waitMs || personWaitMs(uid, clock.now());
    if (retryAfterMs > 0) {
      throw new TalkUpError('Too many messages at once; wait as long as Retry-After says', {
        code: 'rate-limited',
        retryAfterMs,
      });
    }
    if (waiting.size >= limits.mostWaiting) {
      throw new TalkUpError('Too many requests wait for an answer', {
        code: 'busy',
        retryable: true,
        retryAfterMs: 1_000,
      });
    }
  }

  async function chat(request: HttpRequest, response: ServerResponse): Promise<void> {
    authorise(request);
    const asked = readChatRequest(request, secret);
    limit(asked, request);
    if (!accept)
      throw new TalkUpError('The API is not taking messages', { code: 'stopped', retryable: true });
    if ((await accept(toMessage(asked, clock.now()), request.signal)) === 'refused') {
      throw new TalkUpError('This message cannot be taken', { code: 'invalid-request' });
    }
    response.setHeader('Idempotency-Key', asked.idempotencyKey);
    if (asked.stream) return streamAnswer(asked, request, response);
    const body = JSON.stringify(await waitForAnswer(asked, request));
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  }

  async function streamAnswer(
    asked: ChatRequest,
    request: HttpRequest,
    response: ServerResponse,
  ): Promise<void> {
    const stream = openEventStream(response);
    let shown = false;
    const show = (reply: string) => {
      if (shown || !reply) return;
      shown = true;
      stream.send('reply', { uid: asked.uid, reply });
    };
    const unwatch = watch(asked.inboundId, show);
    try {
      const answer = await waitForAnswer(asked, request);
      show(answer.reply);
      stream.send('answer', answer);
    } catch (error) {
      stream.send('error', toProblem(error));
    } finally {
      unwatch();
      stream.end();
    }
  }

  /** Bounded in time; also ends when the client goes or the server stops. The answer itself is kept by the store. */
  async function waitForAnswer({ uid, inboundId, idempotencyKey }: ChatRequest, { signal }: HttpRequest) {
    const controller = new AbortController();
    const leave = () => controller.abort(signal.reason);
    const timer = setTimeout(() => controller.abort(late(uid, idempotencyKey)), answerTimeoutMs);
    waiting.add(controller);
    signal.addEventListener('abort', leave, { once: true });
    try {
      const stored = await answers.wait('api', inboundId, controller.signal);
      if (stored === '') throw erased();
      return { uid, ...(JSON.parse(stored) as TutorAnswer) };
    } catch (error) {
      throw controller.signal.aborted ? controller.signal.reason : error;
    } finally {
      clearTimeout(timer);
      waiting.delete(controller);
      signal.removeEventListener('abort', leave);
    }
  }

  function watch(inboundId: string, show: (reply: string) => void): () => void {
    const shows = watchers.get(inboundId) ?? new Set();
    watchers.set(inboundId, shows.add(show));
    return () => {
      shows.delete(show);
      if (shows.size === 0) watchers.delete(inboundId);
    };
  }

  const routes: HttpRoute[] = [
    { method: 'POST', path: '/api/v1/chat', handle: chat },
    {
      method: 'GET',
      path: '/api/v1/messages',
      handle(request, response) {
        authorise(request);
        const uid = readUid(request.query);
        sendJson(response, { uid, messages: kept.of(addressOf(uid), clock.now()) });
      },
    },
    {
      method: 'GET',
      path: '/api/openapi.json',
      handle: (_request, response) => sendJson(response, openApiDocument),
    },
  ];

  return {
    channel: 'api',
    capabilities: { maxTextLength: 65_536, buttons: false, files: true, mentions: false, bundles: false },
    routes,
    async start(taker) {
      accept = taker;
    },
    async stop() {
      accept = undefined;
      const end = clock.now() + drainMs;
      while (waiting.size > 0 && clock.now() < end) await clock.sleep(20);
      const stopped = new TalkUpError('The server stops; ask again', { code: 'stopped', retryable: true });
      for (const controller of waiting) controller.abort(stopped);
    },
    async send({ chat }, message: OutboundMessage, signal) {
      signal.throwIfAborted();
      // an answer is read from the store by whoever waits for it; anything else has no request to answer
      if (message.inReplyToId !== undefined) return {};
      return { messageId: kept.keep(chat, message, clock.now()) };
    },
    forget: ({ chat }) => kept.drop(chat),
    showReply(_to, inReplyToId, reply) {
      for (const show of watchers.get(inReplyToId) ?? []) show(reply);
    },
    async health() {
      return accept
        ? {
            ok: true,
            detail: apiKey ? 'answers with API_KEY' : 'answers on this machine only; set API_KEY to open it',
          }
        : { ok: false, detail: 'not started' };
    },
  };
}

function toMessage({ uid, text, inboundId }: ChatRequest, now: number): InboundMessage {
  const address = addressOf(uid);
  return {
    channel: 'api',
    chat: address,
    id: inboundId,
    chatKind: 'private',
    sender: { id: address, name: uid },
    addressed: true,
    content: { kind: 'text', text },
    receivedAt: now,
  };
}

function erased(): TalkUpError {
  return new TalkUpError('This answer was erased with its person; use a new Idempotency-Key', {
    code: 'answer-erased',
  });
}

function late(uid: string, idempotencyKey: string): TalkUpError {
  return new TalkUpError('The answer is still being written; ask again with this uid and Idempotency-Key', {
    code: 'answer-late',
    retryable: true,
    retryAfterMs: 2_000,
    details: { uid, idempotencyKey },
  });
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
