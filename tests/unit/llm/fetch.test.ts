import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createNodeFetch } from '../../../adapters/llm/fetch';

const connections = createNodeFetch();
const servers: Server[] = [];
const sockets = new Set<Socket>();
afterAll(() => {
  connections.close();
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

/** Answers each request as told, by the connection's number and the request's number on it, from 1; undefined: hangs up. */
async function serverThat(answer: (connection: number, request: number) => string | undefined) {
  let count = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const connection = (count += 1);
    let request = 0;
    socket.on('data', () => {
      const text = answer(connection, (request += 1));
      if (text === undefined) socket.destroy();
      else
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
        );
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return {
    ask: async () =>
      (
        await connections.fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
          method: 'GET',
        })
      ).text(),
    connections: () => count,
  };
}

it('goes over a new connection where the kept one is closed just as it is used', async () => {
  const server = await serverThat((connection, request) =>
    connection === 1 && request === 2 ? undefined : `${connection}.${request}`,
  );
  expect(await server.ask()).toBe('1.1');
  expect(await server.ask()).toBe('2.1');
  expect(await server.ask()).toBe('2.2');
});

it('fails where a new connection is closed, and tries no more', async () => {
  const server = await serverThat((connection) => (connection === 1 ? 'well' : undefined));
  expect(await server.ask()).toBe('well');
  expect(await server.ask()).toBe('well');
  const other = await serverThat(() => undefined);
  await expect(other.ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(other.connections()).toBe(1);
});
