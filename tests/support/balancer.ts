import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Balancer {
  readonly port: number;
  close(): Promise<void>;
}

/** What stands before several processes: hands each connection on to any of those that are up, and breaks it where none is. */
export async function startBalancer(ports: () => number[]): Promise<Balancer> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const open = ports();
    const port = open[Math.floor(Math.random() * open.length)];
    if (port === undefined) return void incoming.destroy();
    const outgoing = connect(port, '127.0.0.1');
    const pair = [incoming, outgoing] as const;
    for (const socket of pair) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of pair) other.destroy();
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
