import { TalkUpError } from '../../src/shared/errors';

interface SdkError {
  status?: number;
  message?: string;
  code?: string;
}

/** The SDK's errors in the house's terms. The server's own words may quote the prompt, so they stay in `cause`. */
export function translate(cause: unknown): TalkUpError {
  if (cause instanceof TalkUpError) return cause;
  const { status } = (cause ?? {}) as SdkError;
  if (status === 429 || status === 503)
    return fault(`the model server is overloaded (${status})`, {
      code: 'model-overloaded',
      retryable: true,
      cause,
    });
  if (status === 401 || status === 403)
    return fault(`the model server refused the key (${status}): set LLM_API_KEY`, {
      code: 'model-rejected',
      cause,
    });
  if (status === 404)
    return fault(
      'the model server knows no such path or model (404): check LLM_BASE_URL (with its /v1) and LLM_MODEL',
      { code: 'model-rejected', cause },
    );
  if (status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409)
    return fault(`the model server rejected the request (${status})`, { code: 'model-rejected', cause });
  if (status !== undefined)
    return fault(`the model server failed (${status})`, {
      code: 'model-unavailable',
      retryable: true,
      cause,
    });
  return fault('the model server cannot be reached', { code: 'model-unavailable', retryable: true, cause });
}

/** Whether a server refused the request because it does not know `chat_template_kwargs`. */
export function isAboutThinking(error: unknown): boolean {
  const { status, message = '' } = (error ?? {}) as SdkError;
  return (
    (status === 400 || status === 422) &&
    /chat_template_kwargs|enable_thinking|extra_forbidden/i.test(message)
  );
}

/** Whether a server refused the request because it does not know `response_format: json_schema`. */
export function isAboutSchema(error: unknown): boolean {
  const { status, message = '' } = (error ?? {}) as SdkError;
  return (
    (status === 400 || status === 422 || status === 501) &&
    /response_format|json_schema|guided|grammar|structured|schema/i.test(message)
  );
}

function fault(message: string, options: { code: string; retryable?: boolean; cause: unknown }): TalkUpError {
  return new TalkUpError(message, options);
}
