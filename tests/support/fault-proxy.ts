import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FaultProxy {
  readonly port: number;
  /** All goes through. */
  pass(): void;
  /** Connections break, and new ones are refused. */
  cut(): void;
  /** Every piece of data is late by this long, in milliseconds. */
  slow(ms: number): void;
  /** Connections stay open and say nothing, new ones too. */
  halfOpen(): void;
  close(): Promise<void>;
}

type Fault = { kind: 'pass' } | { kind: 'cut' } | { kind: 'slow'; ms: number } | { kind: 'half-open' };

/** A TCP proxy on 127.0.0.1 that can be told to misbehave as networks do. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  let fault: Fault = { kind: 'pass' };
  const sockets = new Set<Socket>();

  const server = createServer((incoming) => {
    if (fault.kind === 'cut') return void incoming.destroy();
    const outgoing = connect(targetPort, '127.0.0.1');
    link(incoming, outgoing);
    link(outgoing, incoming);
  });

  function link(from: Socket, to: Socket): void {
    sockets.add(from);
    let late = Promise.resolve();
    from.on('data', (data) => {
      if (fault.kind === 'half-open') return;
      const due = Date.now() + (fault.kind === 'slow' ? fault.ms : 0);
      late = late.then(async () => {
        const ms = due - Date.now();
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
        if (!to.destroyed) to.write(data);
      });
    });
    from.on('error', () => from.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    // what was swallowed is gone, so connections from then on are of no use
    pass() {
      if (fault.kind === 'half-open') for (const socket of sockets) socket.destroy();
      fault = { kind: 'pass' };
    },
    cut() {
      fault = { kind: 'cut' };
      for (const socket of sockets) socket.destroy();
    },
    slow(ms) {
      fault = { kind: 'slow', ms };
    },
    halfOpen() {
      fault = { kind: 'half-open' };
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
