#!/usr/bin/env node
import { Command } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { loadConfig, type Config } from '../config/load';
import { TalkUpError } from './shared/errors';
import { banner } from './command-line/banner';
import { runChat } from './command-line/chat-session';
import { evalContract, evalCorrections, evalCrisis } from './command-line/evaluations';
import { runDoctor } from './command-line/doctor';
import { runReplay } from './command-line/replay';
import { startTalkUp } from './main';

const program = new Command('talkup').description(
  'An English-speaking coach for Chinese pupils, in the chats they are in',
);

program
  .command('start', { isDefault: true })
  .description('run TalkUp: chats, HTTP server, reports')
  .action(() => guarded(async (config) => serve(config)));

program
  .command('chat')
  .description('practise here in the terminal; "clear" forgets the lesson, "stop" leaves')
  .action(() => guarded(runChat));

program
  .command('doctor')
  .description('check settings, stores, model server and platforms, one line each')
  .action(() => guarded(runDoctor));

program
  .command('replay')
  .argument('[id]', 'a dead letter, or "all"')
  .description('list messages that could not be answered, or put them back to be answered')
  .action((id: string | undefined) => guarded((config) => runReplay(config, id)));

const evaluations = program.command('eval').description('measure the tutor');

evaluations
  .command('contract')
  .description('scripted turns against LLM_BASE_URL: which rules a model breaks, before and after repair')
  .option('--turns <number>', 'pupil turns, 1 to 100', '100')
  .option('--out <file>', 'write each turn as it was shown, and what the model wrote, as a line of JSON')
  .action(({ turns, out }: { turns: string; out?: string }) =>
    guarded((config) =>
      evalContract(config, { turns: Math.min(100, Math.max(1, Number(turns) || 100)), out }),
    ),
  );

evaluations
  .command('corrections')
  .argument('<file>', 'sentences with gold corrections in M2 format')
  .description('precision, recall and false corrections of the offline check')
  .action((file: string) => guarded(() => Promise.resolve(evalCorrections(file))));

evaluations
  .command('crisis')
  .argument('<file>', 'lines "alarm|safe <tab> concern <tab> sentence"')
  .description('alarms found by concern and language, and false alarms, of what looks for signs of danger')
  .action((file: string) => guarded(() => Promise.resolve(evalCrisis(file))));

refuseUnknown(process.argv[2]);
program.parseAsync().catch(fail);

/** `talkup strat` would be taken for an argument of `start`, which has none. */
function refuseUnknown(typed: string | undefined): void {
  const names = [...program.commands.map((command) => command.name()), 'help'];
  if (typed === undefined || typed.startsWith('-') || names.includes(typed)) return;
  const near = closest(typed, names);
  const meant = distance(typed, near) <= 2 ? `; did you mean "${near}"?` : '.';
  process.stderr.write(`TalkUp has no command "${typed}"${meant} There are: ${names.join(', ')}.\n`);
  process.exit(1);
}

async function serve(config: Config): Promise<void> {
  // heard from the first moment on: what is told to stop while it starts stops when it has started
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const running = await startTalkUp(config);
  write(await banner(config, running));
  await stopped;
  await running.stop();
  process.exit(0);
}

async function guarded(action: (config: Config) => Promise<void>): Promise<void> {
  try {
    await action(loadConfig());
  } catch (error) {
    fail(error);
  }
}

/** People read what is wrong and what would be right; a stack trace is for the log. */
function fail(error: unknown): never {
  const known = error instanceof TalkUpError;
  const heading =
    known && error.code === 'settings-invalid'
      ? 'TalkUp cannot start; these settings are not right:\n'
      : 'TalkUp: ';
  process.stderr.write(`${heading}${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
