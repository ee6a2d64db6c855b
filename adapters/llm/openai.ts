import type OpenAI from 'openai' with { 'resolution-mode': 'import' };
import type { ChatModel, Completion, CompletionOptions, ModelRequest } from '../../src/ports/model';
import { TalkUpError } from '../../src/shared/errors';
import { createBreaker, type Breaker } from './breaker';
import { createNodeFetch, type NodeFetch } from './fetch';
import { isAboutSchema, isAboutThinking, translate } from './faults';
import { readCompletion } from './read-completion';
import { createSlots, type Slots } from './slots';

export interface OpenAIModelOptions {
  /** Each with its `/v1`; tried in order of how busy they are. */
  baseUrls: string[];
  apiKey?: string;
  model: string;
  /** Requests at a time, per base URL. */
  maxConcurrency: number;
  /** The longest that one call may take, in milliseconds; the caller's signal usually comes first. */
  timeoutMs?: number;
  /** Sent as `chat_template_kwargs.enable_thinking`; left out from then on where a server refuses it. */
  enableThinking?: boolean;
  now?: () => number;
  loadSdk?: () => Promise<typeof OpenAI>;
}

interface Server {
  /** For people: without credentials, path or query. */
  name: string;
  client: OpenAI;
  connections: NodeFetch;
  breaker: Breaker;
  slots: Slots;
  acceptsThinking: boolean;
  /** Older servers refuse `json_schema`; the prompt holds the schema too. */
  acceptsSchema: boolean;
}

const healthTimeoutMs = 3_000;

/** Any OpenAI-compatible server, vLLM first; the SDK is loaded with the first call. */
export function createOpenAIModel(options: OpenAIModelOptions): ChatModel {
  const { model, timeoutMs = 20_000, enableThinking = false, now = Date.now } = options;
  let loading: Promise<Server[]> | undefined;
  let stopped = false;
  const servers = () =>
    (loading ??= connect(options, now).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  async function callServer(
    server: Server,
    request: ModelRequest,
    { signal, onText, firstTextMs }: CallOptions,
  ): Promise<Completion> {
    // Before the first wait, so that a breaker lets one probe through and not two.
    server.breaker.began();
    const release = await server.slots.take(signal).catch((error: unknown) => {
      server.breaker.ended();
      throw error;
    });
    const closing = new AbortController();
    const close = () => closing.abort(signal.reason);
    if (signal.aborted) close();
    signal.addEventListener('abort', close, { once: true });
    const slow = setTimeout(() => closing.abort(late('the model server said nothing in time')), firstTextMs);
    const tooLong = setTimeout(() => closing.abort(late('the model server took too long')), timeoutMs);
    const started = now();
    let said = false;
    try {
      const response = await send(server, request, closing.signal);
      const completion = await readCompletion(response, {
        maxCharacters: request.maxTokens * 12,
        onText,
        onFirstText: () => {
          said = true;
          clearTimeout(slow);
        },
      });
      server.breaker.succeeded();
      return completion;
    } catch (cause) {
      const error = signal.aborted
        ? aborted(signal)
        : closing.signal.aborted
          ? (closing.signal.reason as TalkUpError)
          : translate(cause);
      closing.abort();
      // A caller who gave up after half of the time without a word has met a server that hangs.
      const hung = error.code === 'aborted' && !said && now() - started >= timeoutMs / 2;
      if (hung || error.code === 'model-unavailable' || error.code === 'model-overloaded')
        server.breaker.failed();
      else server.breaker.ended();
      throw Object.assign(error, { said });
    } finally {
      clearTimeout(slow);
      clearTimeout(tooLong);
      signal.removeEventListener('abort', close);
      release();
    }
  }

  async function send(server: Server, request: ModelRequest, signal: AbortSignal): Promise<Response> {
    const { acceptsThinking, acceptsSchema } = server;
    try {
      return await server.client.chat.completions
        .create(
          requestBody(model, acceptsSchema ? request : { ...request, schema: undefined }, {
            enableThinking: acceptsThinking ? enableThinking : undefined,
          }),
          { signal, maxRetries: 0, timeout: timeoutMs },
        )
        .asResponse();
    } catch (error) {
      // Left out from then on; each at most once, so this ends.
      if (acceptsThinking && isAboutThinking(error)) server.acceptsThinking = false;
      else if (acceptsSchema && request.schema && isAboutSchema(error)) server.acceptsSchema = false;
      else throw error;
      return send(server, request, signal);
    }
  }

  return {
    async complete(request, { signal, onText }) {
      if (stopped) throw new TalkUpError('the model adapter was stopped', { code: 'model-unavailable' });
      if (signal.aborted) throw aborted(signal);
      const all = await servers();
      const admitted = all
        .filter(({ breaker }) => breaker.admits())
        .sort((a, b) => a.slots.busy() - b.slots.busy());
      let last: TalkUpError | undefined;
      for (const [index, server] of admitted.entries()) {
        // With another server to go to, this one gets half of the time for its first word.
        const firstTextMs = index < admitted.length - 1 ? timeoutMs / 2 : timeoutMs;
        try {
          return await callServer(server, request, { signal, onText, firstTextMs });
        } catch (error) {
          const fault = signal.aborted ? aborted(signal) : translate(error);
          if (fault.code === 'aborted' || (error as { said?: boolean }).said) throw fault;
          last = fault;
        }
      }
      throw last ?? allClosed(all);
    },

    async health(signal) {
      const all = await servers();
      const answers = await Promise.all(all.map((server) => look(server, model, signal)));
      return { ok: answers.some(({ ok }) => ok), detail: answers.map(({ detail }) => detail).join('; ') };
    },

    async stop() {
      stopped = true;
      const all = await loading?.catch(() => []);
      await Promise.all((all ?? []).map(({ slots }) => slots.stop()));
      for (const { connections } of all ?? []) connections.close();
    },
  };
}

interface CallOptions extends CompletionOptions {
  /** How long the first text may take, in milliseconds. */
  firstTextMs: number;
}

async function connect(options: OpenAIModelOptions, now: () => number): Promise<Server[]> {
  const { baseUrls, apiKey, maxConcurrency, timeoutMs = 20_000 } = options;
  const Sdk = await (options.loadSdk?.() ?? import('openai').then((module) => module.OpenAI));
  return Promise.all(
    baseUrls.map(async (baseURL) => {
      const connections = createNodeFetch();
      return {
        name: new URL(baseURL).host,
        // Without a key the SDK would look into the environment for one.
        client: new Sdk({
          baseURL,
          apiKey: apiKey || 'none',
          organization: null,
          project: null,
          maxRetries: 0,
          timeout: timeoutMs,
          logLevel: 'off',
          fetch: connections.fetch,
        }),
        connections,
        breaker: createBreaker({ now }),
        slots: await createSlots({
          maxConcurrent: maxConcurrency,
          maxWaiting: maxConcurrency * 2,
          expirationMs: timeoutMs + 5_000,
        }),
        acceptsThinking: true,
        acceptsSchema: true,
      };
    }),
  );
}

function requestBody(
  model: string,
  request: ModelRequest,
  { enableThinking }: { enableThinking: boolean | undefined },
) {
  const body: OpenAI.ChatCompletionCreateParamsStreaming & {
    chat_template_kwargs?: { enable_thinking: boolean };
  } = {
    model,
    messages: request.messages,
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: request.maxTokens,
    temperature: request.temperature,
  };
  if (request.schema)
    body.response_format = { type: 'json_schema', json_schema: { ...request.schema, strict: true } };
  if (enableThinking !== undefined) body.chat_template_kwargs = { enable_thinking: enableThinking };
  return body;
}

async function look(
  { name, client }: Server,
  model: string,
  signal: AbortSignal,
): Promise<{ ok: boolean; detail: string }> {
  try {
    const page = await client.models.list({ signal, timeout: healthTimeoutMs, maxRetries: 0 });
    const ids = page.data.map(({ id }) => id);
    if (ids.includes(model)) return { ok: true, detail: `${name} serves ${model}` };
    return {
      ok: false,
      detail: `${name} does not serve ${model}, but ${ids.slice(0, 5).join(', ') || 'nothing'}: set LLM_MODEL`,
    };
  } catch (error) {
    return { ok: false, detail: `${name}: ${translate(error).message}` };
  }
}

function late(message: string): TalkUpError {
  return new TalkUpError(message, { code: 'model-unavailable', retryable: true });
}

function aborted(signal: AbortSignal): TalkUpError {
  return new TalkUpError('the call was given up', { code: 'aborted', cause: signal.reason });
}

function allClosed(servers: Server[]): TalkUpError {
  return new TalkUpError('every model server failed several times in a row and is left alone for a while', {
    code: 'model-unavailable',
    retryable: true,
    retryAfterMs: Math.min(...servers.map(({ breaker }) => breaker.waitMs())),
  });
}
