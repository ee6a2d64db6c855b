export interface ModelMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface ModelRequest {
  messages: ModelMessage[];
  /** The answer must be one JSON value of this JSON schema. */
  schema?: { name: string; schema: Record<string, unknown> };
  /** Bound of the answer, in tokens. */
  maxTokens: number;
  /** 0 to 2. */
  temperature: number;
}

export interface Completion {
  text: string;
  promptTokens?: number;
  cachedTokens?: number;
  completionTokens?: number;
}

export interface CompletionOptions {
  /** Aborting closes the stream, which frees the GPU. */
  signal: AbortSignal;
  /** Called with all text so far, each time some arrives. */
  onText?: (textSoFar: string) => void;
}

/** A server of a large language model. */
export interface ChatModel {
  /**
   * Resolves with a whole answer only (`finish_reason` stop). Throws TalkUpError with one of the codes
   * 'model-unavailable' (network, 5xx), 'model-overloaded' (429, 503, no slot), 'model-cut' (stream or answer cut, blanks),
   * 'model-rejected' (4xx: a setting is wrong), 'aborted'.
   */
  complete(request: ModelRequest, options: CompletionOptions): Promise<Completion>;
  health(signal: AbortSignal): Promise<{ ok: boolean; detail: string }>;
  stop(): Promise<void>;
}
