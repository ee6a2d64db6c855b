import { resolve } from 'node:path';
import { registry } from '../../adapters/registry';
import type { Config } from '../../config/load';
import type { Clock } from '../ports/clock';
import type { GrammarChecker } from '../ports/grammar';
import type { Leases } from '../ports/lease';
import type { Logger } from '../ports/logger';
import type { Mailbox } from '../ports/mailbox';
import type { ChatModel } from '../ports/model';
import type { Pacer } from '../ports/pacer';
import type { Records } from '../ports/records';
import { errorCode } from '../shared/errors';

export interface OpenPorts {
  mailbox: Mailbox;
  records: Records;
  leases: Leases;
  pacer: Pacer;
  model?: ChatModel;
  grammar?: GrammarChecker;
}

/** Stores and servers as the settings name them. Throws TalkUpError with what to set where one cannot be opened. */
export async function openPorts(config: Config, parts: { clock: Clock; logger: Logger }): Promise<OpenPorts> {
  const stores = await embeddedStores(parts.logger);
  const shared = await openMailbox(config, { ...parts, stores });
  try {
    return {
      ...shared,
      records: await openRecords(config, stores),
      model: await openModel(config),
      grammar: await openGrammar(config),
    };
  } catch (error) {
    await shared.mailbox.stop();
    throw error;
  }
}

/** The mailbox with what processes share beside it: leases and pacing go where the mailbox is. */
export async function openMailbox(
  config: Config,
  { clock, logger, stores }: { clock: Clock; logger: Logger; stores?: EmbeddedStores },
): Promise<Pick<OpenPorts, 'mailbox' | 'leases' | 'pacer'>> {
  if (config.REDIS_URL) {
    const redis = await registry.mailbox.redis();
    const connection = redis.createRedisConnection({ url: config.REDIS_URL });
    return {
      mailbox: redis.createRedisMailbox({ connection, clock, logger, retentionDays: config.RETENTION_DAYS }),
      leases: redis.createRedisLeases({ connection }),
      pacer: redis.createRedisPacer({ connection }),
    };
  }
  const { openMailbox: open } = stores ?? (await embeddedStores(logger));
  const { createLocalLeases } = await registry.mailbox.embedded();
  const { createLocalPacer } = await registry.pacing.local();
  return {
    mailbox: await open({ dir: resolve(config.DATA_DIR), retentionDays: config.RETENTION_DAYS }),
    leases: createLocalLeases(),
    pacer: createLocalPacer(),
  };
}

async function openRecords(config: Config, stores: EmbeddedStores): Promise<Records> {
  if (config.MONGODB_URI) {
    const { createMongoRecords } = await registry.records.mongo();
    return createMongoRecords({ uri: config.MONGODB_URI });
  }
  return stores.openRecords({ dir: resolve(config.DATA_DIR) });
}

type EmbeddedStores = Awaited<ReturnType<typeof embeddedStores>>;

/** Without its stores TalkUp can do nothing; whoever supervises it starts it again, and it goes on from what is on disk. */
async function embeddedStores(logger: Logger) {
  const { createEmbeddedStores } = await registry.stores.embedded();
  return createEmbeddedStores({
    onDeath(error) {
      logger.error({ code: errorCode(error), err: error }, 'the thread of the stores has died; TalkUp ends');
      process.exit(1);
    },
  });
}

export async function openModel(config: Config): Promise<ChatModel | undefined> {
  if (!config.LLM_BASE_URL) return undefined;
  const { createOpenAIModel } = await registry.llm.openai();
  return createOpenAIModel({
    baseUrls: config.LLM_BASE_URL,
    apiKey: config.LLM_API_KEY,
    model: config.LLM_MODEL,
    maxConcurrency: config.LLM_MAX_CONCURRENCY,
    timeoutMs: config.LLM_TIMEOUT_MS,
  });
}

/**
 * Conversations side by side: all that the model servers take, and as many that wait their turn or need no model; 64 at least, so that
 * a class is not held up. A bound of its own would make a higher LLM_MAX_CONCURRENCY useless.
 */
export function turnsAtOnce({
  LLM_BASE_URL = [],
  LLM_MAX_CONCURRENCY,
}: Pick<Config, 'LLM_BASE_URL' | 'LLM_MAX_CONCURRENCY'>): number {
  return Math.max(64, 2 * LLM_BASE_URL.length * LLM_MAX_CONCURRENCY);
}

export async function openGrammar(config: Config): Promise<GrammarChecker | undefined> {
  if (!config.GRAMMAR_BASE_URL) return undefined;
  const { createLanguageToolChecker } = await registry.grammar.languagetool();
  return createLanguageToolChecker({ baseUrl: config.GRAMMAR_BASE_URL });
}
