import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../config/load';
import { startTalkUp, type Running } from '../../src/main';
import { freePort } from './talkup-process';
import { createFakeTelegram, type FakeTelegram, type FakeTelegramOptions } from './telegram-server';

export interface TelegramSchool {
  telegram: FakeTelegram;
  talkup: Running;
  /** The first admin's code. */
  adminCode: string;
  close(): Promise<void>;
}

export interface TelegramSchoolOptions {
  mode: 'polling' | 'webhook';
  settings?: Record<string, string>;
  telegram?: FakeTelegramOptions;
}

/** The whole of TalkUp on embedded stores, over the real grammY and a make-believe Telegram. */
export async function openTelegramSchool({
  mode,
  settings = {},
  telegram: options,
}: TelegramSchoolOptions): Promise<TelegramSchool> {
  const telegram = await createFakeTelegram({ answerWithinMs: 20_000, ...options });
  const dir = await mkdtemp(join(tmpdir(), 'talkup-school-'));
  const port = await freePort();
  const talkup = await startTalkUp(
    loadConfig({
      DATA_DIR: dir,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_MODE: mode,
      ...(mode === 'webhook' && { PUBLIC_URL: `http://127.0.0.1:${port}` }),
      ...settings,
    }),
  );
  return {
    telegram,
    talkup,
    adminCode: talkup.adminCode ?? '',
    async close() {
      await talkup.stop();
      await telegram.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The code in a message, such as K7QM-3XWP. */
export function codeIn(text: string): string {
  const code = /(?<![A-Z0-9])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9])/.exec(text)?.[0];
  if (!code) throw new Error(`there is no code in: ${text}`);
  return code;
}
