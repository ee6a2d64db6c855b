import type { Logger } from '../../../src/ports/logger';
import type { RedisConnection } from './connection';

/**
 * Says so in the log where Redis is set to forget: what was acknowledged must outlast its restart. Managed servers may keep their
 * settings to themselves; then nothing is said.
 */
export function watchDurability(connection: RedisConnection, logger: Logger): void {
  connection
    .use(async (redis) => {
      const settings = async (name: string) => ((await redis.config('GET', name)) as string[])[1];
      if ((await settings('appendonly')) === 'no')
        logger.warn({}, 'Redis would forget accepted messages in a restart: set "appendonly yes"');
      const policy = await settings('maxmemory-policy');
      if (policy !== undefined && policy !== 'noeviction')
        logger.warn(
          { policy },
          'Redis may drop messages when its memory is full: set "maxmemory-policy noeviction"',
        );
    })
    .catch(() => undefined);
}
