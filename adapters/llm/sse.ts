/** Longest line that is read; a longer one is noise. */
const longestLine = 200_000;

/**
 * The `data:` payloads of an event stream, as JSON, until `[DONE]` or the end of the body. Comments, other fields, empty data and
 * lines that are not JSON are noise of proxies and passed over. Always releases the body.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() + '\n' : decoder.decode(value, { stream: true });
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) rest = '';
      for (const line of lines) {
        const data = /^\uFEFF?data:\s?(.*)$/.exec(line)?.[1]?.trim();
        if (data === '[DONE]') return await drain(reader);
        const event = data ? parse(data) : undefined;
        if (event !== undefined) yield event;
      }
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Reads to the end, which keeps the connection for the next request; gives up where the end does not come at once. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const rest = (async () => {
    while (!(await reader.read()).done);
  })().catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([rest, new Promise<void>((resolve) => (timer = setTimeout(resolve, 20)))]);
  clearTimeout(timer);
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
