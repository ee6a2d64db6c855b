import { resolve } from 'node:path';
import type { Config } from '../../config/load';
import { askRunning } from './control';
import { openMailbox } from '../composition/open-ports';
import type { Mailbox } from '../ports/mailbox';
import { systemClock } from '../shared/clock';
import { TalkUpError, errorCode } from '../shared/errors';
import { createLogger } from '../shared/logger';

type Letters = Pick<Mailbox, 'deadLetters' | 'replay'>;

const mostShown = 50;
const mostReplayed = 1_000;

/**
 * `talkup replay`: lists the messages that could not be answered; with an id, or `all`, puts them back to the end of their
 * conversations. The embedded mailbox is asked of the running process; without one, and with Redis, the store itself is opened.
 */
export async function runReplay(config: Config, id: string | undefined): Promise<void> {
  const { letters, close } = await openLetters(config);
  try {
    const lines = id === undefined ? await listed(letters) : await replayed(letters, id);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await close();
  }
}

async function openLetters(config: Config): Promise<{ letters: Letters; close(): Promise<void> }> {
  const logger = createLogger({ level: 'silent' });
  try {
    const { mailbox, pacer } = await openMailbox(config, { clock: systemClock, logger });
    return {
      letters: mailbox,
      async close() {
        await pacer.stop();
        await mailbox.stop();
      },
    };
  } catch (error) {
    if (errorCode(error) !== 'store-locked') throw error;
    return { letters: askRunning(resolve(config.DATA_DIR)), close: async () => undefined };
  }
}

async function listed(letters: Letters): Promise<string[]> {
  const found = await letters.deadLetters(mostShown);
  if (found.length === 0) return ['No dead letters: every message was answered.'];
  return [
    ...found.map(({ id, buriedAt, reason }) => `${id}  ${new Date(buriedAt).toISOString()}  ${reason}`),
    'talkup replay ID puts one back to the end of its conversation, talkup replay all every one.',
  ];
}

async function replayed(letters: Letters, id: string): Promise<string[]> {
  const ids = id === 'all' ? (await letters.deadLetters(mostReplayed)).map((letter) => letter.id) : [id];
  let count = 0;
  // the oldest first, as they came
  for (const each of ids.reverse()) if (await letters.replay(each)) count += 1;
  if (id !== 'all' && count === 0)
    throw new TalkUpError(`There is no dead letter ${id}; talkup replay lists them.`, {
      code: 'no-such-letter',
    });
  return [`${count} put back.`];
}
