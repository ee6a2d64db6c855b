import type { Accept } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import type { TelegramClient } from './client';
import { createAlbums } from './albums';
import { fields, string } from './fields';
import type { BotIdentity } from './people';
import type { Status } from './status';
import { translate } from './translate';

const answerTimeoutMs = 5_000;

export interface IntakeOptions {
  client: TelegramClient;
  clock: Clock;
  logger: Logger;
  status: Status;
}

export type Intake = ReturnType<typeof createIntake>;

/** Takes updates in, whichever way they came. */
export function createIntake({ client, clock, logger, status }: IntakeOptions) {
  const albums = createAlbums();

  /** Ends the waiting sign on a pressed button; whether it works does not matter. */
  function answerButton(update: unknown): void {
    const id = string(fields(fields(update)?.callback_query)?.id);
    if (!id) return;
    client
      .request((api, limit) => api.answerCallbackQuery(id, {}, limit), { timeoutMs: answerTimeoutMs })
      .catch((error: unknown) => logger.debug({ code: errorCode(error) }, 'telegram: button not answered'));
  }

  /**
   * Resolves once the update is durable, or is known to mean nothing; throws when it must come again. What can never be
   * taken is dropped and logged, since one such update would stop all that come after it.
   */
  return async function take(
    update: unknown,
    { accept, bot, signal }: { accept: Accept; bot: BotIdentity; signal?: AbortSignal },
  ): Promise<void> {
    status.updateSeen();
    answerButton(update);
    if (albums.isFurther(update)) return;
    const message = translate(update, bot, clock.now());
    if (!message) return;
    try {
      await accept(message, signal);
      albums.took(update);
    } catch (error) {
      if (!(error instanceof TalkUpError) || error.retryable) throw error;
      logger.error({ updateId: message.id, code: error.code }, 'telegram: an update was refused and dropped');
    }
  };
}
