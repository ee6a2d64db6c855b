import { resolve } from 'node:path';
import { registry } from '../adapters/registry';
import type { Config } from '../config/load';
import type { Clock } from './ports/clock';
import type { GrammarChecker } from './ports/grammar';
import type { Leases } from './ports/lease';
import type { Logger } from './ports/logger';
import type { Mailbox } from './ports/mailbox';
import type { ChatModel } from './ports/model';
import type { Pacer } from './ports/pacer';
import type { Records } from './ports/records';

export interface OpenPorts {
  mailbox: Mailbox;
  records: Records;
  leases: Leases;
  pacer: Pacer;
  model?: ChatModel;
  grammar?: GrammarChecker;
}

/** Stores and servers as the settings name them. Throws TalkUpError with what to set where one cannot be opened. */
export async function openPorts(
  config: Config,
  { clock }: { clock: Clock; logger: Logger },
): Promise<OpenPorts> {
  const dir = resolve(config.DATA_DIR);
  const { createEmbeddedMailbox, createLocalLeases } = await registry.mailbox.embedded();
  const { createEmbeddedRecords } = await registry.records.embedded();
  const { createLocalPacer } = await registry.pacing.local();
  const mailbox = await createEmbeddedMailbox({ dir, clock });
  try {
    const records = await createEmbeddedRecords({ dir });
    return {
      mailbox,
      records,
      leases: createLocalLeases(),
      pacer: createLocalPacer(),
      model: await openModel(config),
      grammar: await openGrammar(config),
    };
  } catch (error) {
    await mailbox.stop();
    throw error;
  }
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

async function openGrammar(config: Config): Promise<GrammarChecker | undefined> {
  if (!config.GRAMMAR_BASE_URL) return undefined;
  const { createLanguageToolChecker } = await registry.grammar.languagetool();
  return createLanguageToolChecker({ baseUrl: config.GRAMMAR_BASE_URL });
}
