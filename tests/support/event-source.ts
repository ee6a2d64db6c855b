/** Reads server-sent events until closed. Resolves once the stream is open. */
export async function followEvents(
  url: string,
  onEvent: (name: string, data: unknown) => void,
): Promise<{ close(): void }> {
  const controller = new AbortController();
  const response = await fetch(url, { signal: controller.signal });
  if (!response.ok || !response.body) throw new Error(`no events: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => {
    let waiting = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (waiting + part.value).split('\n\n');
      waiting = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        if (name && data) onEvent(name, JSON.parse(data));
      }
    }
  };
  read().catch(() => undefined);
  return { close: () => controller.abort() };
}
