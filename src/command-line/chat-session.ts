import { registry } from '../../adapters/registry';
import type { Config } from '../../config/load';
import { startTalkUp } from '../main';

/** `talkup chat`: one person in the terminal, with the same app behind it. */
export async function runChat(config: Config): Promise<void> {
  const { createConsoleAdapter } = await registry.chat.console();
  let ended: Promise<void> = Promise.resolve();
  // log lines would run into the conversation
  const quiet = {
    ...config,
    LOG_LEVEL: config.LOG_LEVEL === 'info' ? ('silent' as const) : config.LOG_LEVEL,
  };
  const running = await startTalkUp(quiet, {
    onlyChat: ({ clock, logger }) => {
      const adapter = createConsoleAdapter({ input: process.stdin, output: process.stdout, clock, logger });
      ended = adapter.ended;
      return Promise.resolve(adapter);
    },
  });
  await ended;
  await running.stop();
  process.exit(0);
}
