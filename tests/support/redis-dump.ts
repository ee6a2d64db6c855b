import { Redis } from 'ioredis';

/** Every entry of every key of a Redis server, as `key type entry`. */
export async function dumpRedis(url: string): Promise<string[]> {
  const redis = new Redis(url);
  const entries: string[] = [];
  try {
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      entries.push(...(await contents(redis, key, type)).map((entry) => `${key} ${type} ${entry}`));
    }
  } finally {
    redis.disconnect();
  }
  return entries;
}

async function contents(redis: Redis, key: string, type: string): Promise<string[]> {
  switch (type) {
    case 'string':
      return [(await redis.get(key)) ?? ''];
    case 'hash':
      return Object.entries(await redis.hgetall(key)).map(([field, value]) => `${field} ${value}`);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'set':
      return redis.smembers(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    default:
      // BullMQ's own stream of events
      return [JSON.stringify(await redis.call('XRANGE', key, '-', '+'))];
  }
}
