import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiFault } from './faults';
import { methods, type MethodContext, type Upload } from './methods';
import type { Json } from './world';

export interface ApiRequest {
  method: string;
  payload: Json;
  at: number;
  /** What it was answered with; 0 while it runs, or when the connection was broken. */
  status: number;
  description?: string;
}

export interface ApiServer {
  /** `http://127.0.0.1:port` */
  root: string;
  requests: ApiRequest[];
  close(): Promise<void>;
}

/** The HTTP side of the Bot API: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export async function startApiServer(context: MethodContext, token: string, port = 0): Promise<ApiServer> {
  const requests: ApiRequest[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = /^\/file\/bot([^/]+)\/files\/(.+)$/.exec(path);
    if (file) return sendFile(response, file[1] === token ? context.files.get(file[2] ?? '') : undefined);
    const [, givenToken, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    const { payload, uploads } = await readBody(request);
    if (givenToken !== token)
      return reply(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    const entry: ApiRequest = { method: name, payload, at: Date.now(), status: 0 };
    requests.push(entry);
    const { faults } = context;
    const fault = faults.take(name);
    if (fault?.kind === 'drop' && fault.when === 'before') return request.socket.destroy();
    if (faults.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.latencyMs).unref());
    try {
      if (fault?.kind === 'garbage') {
        entry.status = 502;
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502 Bad Gateway</html>');
        return;
      }
      if (fault?.kind === 'answer') throw new ApiFault(fault.status, fault.description, fault.parameters);
      const method = methods[name];
      if (!method) throw new ApiFault(404, 'Not Found: method not found');
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      const result = await method(context, { payload, uploads, gone: gone.signal });
      if (fault?.kind === 'drop') return request.socket.destroy();
      entry.status = 200;
      reply(response, 200, { ok: true, result });
    } catch (error) {
      const { status, description, parameters } =
        error instanceof ApiFault ? error : new ApiFault(500, `Internal Server Error: ${String(error)}`);
      entry.status = status;
      entry.description = description;
      reply(response, status, {
        ok: false,
        error_code: status,
        description,
        ...(parameters && { parameters }),
      });
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(response: ServerResponse, status: number, body: Json): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function sendFile(response: ServerResponse, content: Buffer | undefined): void {
  response.writeHead(content ? 200 : 404).end(content ?? 'Not Found');
}

/** JSON, a form, or a form with files, all of which Telegram takes. */
async function readBody(request: IncomingMessage): Promise<{ payload: Json; uploads: Map<string, Upload> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const uploads = new Map<string, Upload>();
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { payload: {}, uploads };
  if (type.startsWith('application/json'))
    return { payload: JSON.parse(body.toString('utf8')) as Json, uploads };
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  const payload: Json = {};
  for (const part of body.toString('utf8').split(`--${boundary}`).slice(1, -1)) {
    const gap = part.indexOf('\r\n\r\n');
    const head = part.slice(0, gap);
    const value = part.slice(gap + 4).replace(/\r\n$/, '');
    const name = /[ ;]name="([^"]*)"/.exec(head)?.[1] ?? '';
    const fileName = /filename="?([^";\r\n]*)/.exec(head)?.[1];
    if (fileName === undefined) payload[name] = parsed(value);
    else uploads.set(name, { name: fileName, text: value });
  }
  return { payload, uploads };
}

/** In a form, objects and lists come as JSON text. */
function parsed(value: string): unknown {
  return /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value;
}
