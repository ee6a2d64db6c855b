import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Config } from '../../config/load';
import { loadContent } from '../composition/content';
import { checkSentence } from '../learner/check';
import { evaluateM2 } from '../learner/evaluate';
import { openModel } from '../composition/open-ports';
import { createSafety, evaluateCrisis, readCrisisSet } from '../safety';
import { systemClock } from '../shared/clock';
import { TalkUpError } from '../shared/errors';
import { createLogger } from '../shared/logger';
import { createOfflineTutor } from '../skills/practice';
import { contractTable, evaluateContract } from '../skills/practice/evaluate';

export interface ContractOptions {
  turns: number;
  /** A file for the turns as they were shown, one JSON object a line; it is begun anew. */
  out?: string;
}

/** `talkup eval contract`: scripted turns against the model server of LLM_BASE_URL, and a table by rule. */
export async function evalContract(config: Config, { turns, out }: ContractOptions): Promise<void> {
  const model = await openModel(config);
  if (!model) {
    throw new TalkUpError('talkup eval contract wants LLM_BASE_URL, such as http://127.0.0.1:8000/v1', {
      code: 'settings-missing',
    });
  }
  const { catalog, readPrompt, safetyLists } = loadContent();
  try {
    if (out) beginFile(out);
    const evaluation = await evaluateContract({
      model,
      turns,
      catalog,
      readPrompt,
      offline: createOfflineTutor({ catalog }),
      safety: createSafety({ lists: safetyLists }),
      timeoutMs: config.LLM_TIMEOUT_MS,
      clock: systemClock,
      logger: createLogger({ level: 'silent' }),
      onTurn(done, turn) {
        process.stderr.write(`\r${done}/${turns} turns`);
        if (out) appendFileSync(out, `${JSON.stringify(turn)}\n`);
      },
    });
    process.stderr.write('\n');
    process.stdout.write(`${contractTable(evaluation)}\n`);
  } finally {
    await model.stop();
  }
}

function beginFile(file: string): void {
  try {
    writeFileSync(file, '');
  } catch (cause) {
    throw new TalkUpError(`cannot write ${file}: give the path of a file`, {
      code: 'file-unwritable',
      cause,
    });
  }
}

/** `talkup eval corrections FILE.m2`: precision, recall and false corrections of the offline check on any M2 file. */
export function evalCorrections(file: string): void {
  const text = readSet(file, 'an M2 file');
  const { table } = evaluateM2(text, (sentence) => checkSentence(sentence, { level: 'B1' }));
  process.stdout.write(`${table}\n`);
}

/** `talkup eval crisis FILE.tsv`: alarms found and false alarms on any file of that format, and the sentences that went wrong. */
export function evalCrisis(file: string): void {
  const text = readSet(file, 'a file of tab-separated lines');
  const safety = createSafety({ lists: loadContent().safetyLists });
  let samples;
  try {
    samples = readCrisisSet(text);
  } catch (cause) {
    throw new TalkUpError(`${file}, ${(cause as Error).message}`, { code: 'file-unreadable', cause });
  }
  const { table, missed, wrong } = evaluateCrisis(samples, (sentence) => safety.checkInput(sentence));
  const listed = (title: string, of: typeof missed) =>
    of.length === 0 ? '' : `\n${title}:\n${of.map(({ sentence }) => `- ${sentence}`).join('\n')}\n`;
  process.stdout.write(`${table}\n${listed('Missed', missed)}${listed('False alarms', wrong)}`);
}

function readSet(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new TalkUpError(`cannot read ${file}: give the path of ${what}`, {
      code: 'file-unreadable',
      cause,
    });
  }
}
