import type { Snapshots, SnapshotWrite } from '../../../src/ports/mailbox';
import type { RedisConnection, Script } from './connection';
import { bucketOf, snapshotKeys } from './keys';

/** ARGV: key, version, '1' or '0' for "removed", value of each. A removed one leaves its version, so that an older write cannot bring it back. */
const putScript: Script = {
  name: 'talkup_snapshots',
  lua: `
for index = 1, #ARGV, 4 do
  local key = ARGV[index]
  local stored = redis.call('HGET', KEYS[2], key)
  if not stored or tonumber(stored) <= tonumber(ARGV[index + 1]) then
    redis.call('HSET', KEYS[2], key, ARGV[index + 1])
    if ARGV[index + 2] == '1' then redis.call('HSET', KEYS[1], key, ARGV[index + 3])
    else redis.call('HDEL', KEYS[1], key) end
  end
end
return 1
`,
};

/** ARGV: key, version, '1' or '0' for "there is one", what is expected, what is to be. Bears being run twice. */
const swapScript: Script = {
  name: 'talkup_swap',
  lua: `
local value = redis.call('HGET', KEYS[1], ARGV[1])
local version = redis.call('HGET', KEYS[2], ARGV[1])
if value == ARGV[5] then return 1 end
if ARGV[3] == '1' then
  if value ~= ARGV[4] then return 0 end
elseif value or (version and tonumber(version) > tonumber(ARGV[2])) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[5])
if not version or tonumber(version) < tonumber(ARGV[2]) then redis.call('HSET', KEYS[2], ARGV[1], ARGV[2]) end
return 1
`,
};

/** Writes in the order given; those of one bucket in one step. */
export async function writeSnapshots(connection: RedisConnection, writes: SnapshotWrite[]): Promise<void> {
  const byBucket = grouped(writes, ({ key }) => key);
  await Promise.all(
    [...byBucket].map(([bucket, own]) =>
      connection.run(
        putScript,
        snapshotKeys(bucket),
        own.flatMap(({ key, version, value }) => [key, version, value === null ? '0' : '1', value ?? '']),
      ),
    ),
  );
}

/** Small read-only copies of the school. */
export function createSnapshots(connection: RedisConnection): Snapshots {
  async function getMany(keys: string[]): Promise<(string | undefined)[]> {
    const found = new Map<string, string | null>();
    await Promise.all(
      [...grouped([...new Set(keys)], (key) => key)].map(async ([bucket, own]) => {
        const values = await connection.use((redis) => redis.hmget(snapshotKeys(bucket)[0]!, ...own));
        own.forEach((key, index) => found.set(key, values[index] ?? null));
      }),
    );
    return keys.map((key) => found.get(key) ?? undefined);
  }

  return {
    get: async (key) => (await getMany([key]))[0],
    getMany,
    put: (writes) => writeSnapshots(connection, writes),
    async swap({ key, from, to, version }) {
      const values = [key, version, from === undefined ? '0' : '1', from ?? '', to];
      return (await connection.run<number>(swapScript, snapshotKeys(bucketOf(key)), values)) === 1;
    },
  };
}

function grouped<T>(things: T[], keyOf: (thing: T) => string): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const bucket = bucketOf(keyOf(thing));
    groups.set(bucket, [...(groups.get(bucket) ?? []), thing]);
  }
  return groups;
}
