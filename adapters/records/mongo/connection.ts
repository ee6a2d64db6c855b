import mongoose, { type Connection, type Model } from 'mongoose';
import { recordIndexes, type CollectionName } from '../../../src/ports/records';
import { closedError, recordsError } from './errors';
import { createQueues, underLock, writesAtomically } from './exclusive';
import { migrate } from './migrations';
import type { Stored } from './stored-form';

export interface MongoConnectionOptions {
  /** mongodb:// or mongodb+srv://; without a database in it, `talkup` is taken. */
  uri: string;
  /** How long one step (finding the server, connecting, one command) may take, in milliseconds. */
  stepMs: number;
}

export interface MongoConnection {
  /** Runs a command when the connection is there and the migrations have run; throws TalkUpError 'records-unavailable' otherwise. */
  use<T>(collection: CollectionName, act: (model: Model<Stored>) => Promise<T>): Promise<T>;
  /** Like `use`, while nobody else changes the document of this id. */
  change<T>(collection: CollectionName, id: string, act: () => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  stop(): Promise<void>;
}

const collectionNames = Object.keys(recordIndexes) as CollectionName[];

/** Connects when it is first needed, and again after a failure; so the app starts while the database is away. */
export function createMongoConnection({ uri, stepMs }: MongoConnectionOptions): MongoConnection {
  const schema = new mongoose.Schema<Stored>(
    { _id: String },
    {
      strict: false,
      minimize: false,
      versionKey: false,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
    },
  );
  let opening: Promise<Connection> | undefined;
  let opened: Connection | undefined;
  let models = new Map<CollectionName, Model<Stored>>();
  let atomic = true;
  const inTurn = createQueues();
  let closing: Promise<void> | undefined;

  async function open(): Promise<Connection> {
    // filters with operators that did not come from mongoose.trusted() are taken apart
    const connection = new mongoose.Mongoose({ sanitizeFilter: true }).createConnection();
    try {
      await connection.openUri(uri, {
        ...(!hasDatabase(uri) && { dbName: 'talkup' }),
        serverSelectionTimeoutMS: stepMs,
        connectTimeoutMS: stepMs,
        socketTimeoutMS: stepMs * 2,
        waitQueueTimeoutMS: stepMs,
        heartbeatFrequencyMS: 5_000,
        // FerretDB has no sessions for it; every write here may be made again by its caller
        retryWrites: false,
        writeConcern: { w: 'majority', journal: true },
        maxPoolSize: 20,
        autoIndex: false,
        autoCreate: false,
        bufferCommands: false,
      });
      await migrate(connection);
      atomic = await writesAtomically(connection);
      models = new Map(collectionNames.map((name) => [name, connection.model<Stored>(name, schema, name)]));
      opened = connection;
      return connection;
    } catch (error) {
      await connection.destroy().catch(() => undefined);
      throw error;
    }
  }

  async function ready(): Promise<Connection> {
    if (closing) throw closedError();
    if (opened) return opened;
    opening ??= open().finally(() => (opening = undefined));
    return opening;
  }

  async function guarded<T>(act: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await act(await ready());
    } catch (error) {
      if (closing) throw closedError();
      // a mistake in the code is no fault of the server
      throw error instanceof TypeError || error instanceof RangeError ? error : recordsError(error, uri);
    }
  }

  return {
    use: (collection, act) => guarded(() => act(models.get(collection)!)),
    change: (collection, id, act) => {
      const name = `${collection}/${id}`;
      return inTurn(name, async () => {
        const connection = await guarded(async (one) => one);
        return atomic ? act() : underLock(connection, name, act);
      });
    },
    ping: () => guarded(async (connection) => void (await connection.db!.admin().ping())),
    stop() {
      return (closing ??= (async () => {
        await opening?.catch(() => undefined);
        await opened?.close(true).catch(() => undefined);
      })());
    },
  };
}

function hasDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^/?]+/.test(uri);
}
