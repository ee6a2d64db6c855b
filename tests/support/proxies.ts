import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface TestProxy {
  /** `host:port` */
  address: string;
  /** The targets that were asked for, as `host:port`. */
  targets: string[];
  close(): Promise<void>;
}

/** An HTTP proxy that tunnels by CONNECT; with `credentials` ("user:password") it asks for them. */
export async function startHttpProxy({ credentials }: { credentials?: string } = {}): Promise<TestProxy> {
  const server = createHttpServer((_, response) => response.writeHead(405).end());
  const proxy = watched(server);
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  server.on('connect', (request, socket: Socket) => {
    if (expected && request.headers['proxy-authorization'] !== expected) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    proxy.targets.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tunnel(socket, host ?? '', Number(port));
  });
  return proxy.listening();
}

/** A SOCKS5 proxy (RFC 1928) without authentication. `resolve` answers for names, as a proxy outside the own network does. */
export async function startSocksProxy(resolve: (name: string) => string): Promise<TestProxy> {
  const server = createServer();
  const proxy = watched(server);
  server.on('connection', (socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request) => {
        const isName = request[3] === 3;
        const length = isName ? (request[4] ?? 0) : 4;
        const start = isName ? 5 : 4;
        const address = request.subarray(start, start + length);
        const port = request.readUInt16BE(start + length);
        const host = isName ? address.toString() : address.join('.');
        proxy.targets.push(`${host}:${port}`);
        socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
        tunnel(socket, isName ? resolve(host) : host, port);
      });
    });
  });
  return proxy.listening();
}

function tunnel(socket: Socket, host: string, port: number): void {
  const target = connect(port, host);
  target.on('error', () => socket.destroy());
  socket.on('error', () => target.destroy());
  socket.on('close', () => target.destroy());
  target.on('close', () => socket.destroy());
  target.pipe(socket);
  socket.pipe(target);
}

function watched(server: Server) {
  const sockets = new Set<Socket>();
  const targets: string[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  return {
    targets,
    async listening(): Promise<TestProxy> {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return {
        address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
        targets,
        async close() {
          for (const socket of sockets) socket.destroy();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    },
  };
}
