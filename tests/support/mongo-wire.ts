import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import mongoose from 'mongoose';

/** What a command asks of a collection: which documents, in which order. */
export interface Asked {
  command: string;
  collection: string;
  filter: Record<string, unknown>;
  sort: Record<string, number>;
}

type Json = Record<string, unknown>;

const opMsg = 2013;

/** A proxy in front of a server of the MongoDB protocol that takes down what is asked through it, as it stands on the wire. */
export async function listenToMongo(uri: string) {
  const target = new URL(uri);
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 27_017), target.hostname);
    const read = messageReader((body) => asked.push(...askedIn(body)));
    client.on('data', read);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => void [client, upstream].map((each) => each.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(uri);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    uri: through.toString(),
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Cuts a stream into messages and reads those of type OP_MSG, each as one document. */
function messageReader(onMessage: (body: Json) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 16 && rest.length >= rest.readInt32LE(0)) {
      const message = rest.subarray(0, rest.readInt32LE(0));
      rest = rest.subarray(message.length);
      if (message.readInt32LE(12) === opMsg) onMessage(bodyOf(message.subarray(16)));
    }
  };
}

/** Sections of kind 0 are a document, those of kind 1 a name with a list of documents. A checksum is not used by Node's driver. */
function bodyOf(sections: Buffer): Json {
  const body: Json = {};
  for (let at = 4; at < sections.length;) {
    const kind = sections[at];
    const size = sections.readInt32LE(at + 1);
    const section = sections.subarray(at + 1, at + 1 + size);
    if (kind === 0) Object.assign(body, document(section));
    else {
      const nameEnd = section.indexOf(0, 4);
      const list: Json[] = [];
      for (let from = nameEnd + 1; from < section.length; from += section.readInt32LE(from))
        list.push(document(section.subarray(from, from + section.readInt32LE(from))));
      body[section.toString('utf8', 4, nameEnd)] = list;
    }
    at += 1 + size;
  }
  return body;
}

function document(bytes: Uint8Array): Json {
  return mongoose.mongo.BSON.deserialize(bytes) as Json;
}

function askedIn(body: Json): Asked[] {
  const [command = ''] = Object.keys(body);
  const collection = String(body[command]);
  const ask = (filter: unknown, sort: unknown = {}): Asked => ({
    command,
    collection,
    filter: (filter ?? {}) as Json,
    sort: sort as Record<string, number>,
  });
  const parts = (name: string) => (body[name] as Json[]).map(({ q }) => ask(q));
  if (command === 'find') return [ask(body.filter, body.sort)];
  if (command === 'update') return parts('updates');
  if (command === 'delete') return parts('deletes');
  if (command === 'findAndModify' || command === 'count' || command === 'distinct')
    return [ask(body.query, body.sort)];
  // what this test cannot judge must not go by unseen
  if (command === 'aggregate') return [ask({ $pipeline: body.pipeline })];
  return [];
}
