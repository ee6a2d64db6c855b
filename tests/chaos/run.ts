import { cpus, totalmem } from 'node:os';
import { scenarios } from './scenarios';
import { NotPossible, play, type Scenario } from './world';

/**
 * `npm run chaos [WORD] [short]`: every fault in its long form, or those whose name has the word in it; prints one table as
 * markdown. Exits with 1 where something was lost, repeated or out of order.
 */
async function main(word = '', form = 'long'): Promise<void> {
  const long = { kills: 100, faultMs: 20_000, awayMs: 60_000 };
  const chosen = scenarios(form === 'short' ? { kills: 10, faultMs: 5_000, awayMs: 10_000 } : long).filter(
    ({ name }) => name.includes(word),
  );
  const rows: string[] = [];
  let failed = false;
  for (const scenario of chosen) {
    const from = Date.now();
    process.stderr.write(`${scenario.name} …\n`);
    const cells = await outcome(scenario);
    failed ||= !['all well', 'left out'].some((good) => cells.at(-1)!.startsWith(good));
    process.stderr.write(`  ${cells.at(-1)}\n`);
    const seconds = Math.round((Date.now() - from) / 1_000);
    rows.push(`| ${[scenario.name, `${seconds} s`, ...cells].join(' | ')} |`);
  }
  process.stdout.write(
    [
      `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
      '',
      '| Fault | Took | Messages | Turns in the records | Sent twice of what was uncertain | Outcome |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
  process.exit(failed ? 1 : 0);
}

/** Messages, turns, repeats, and what came of it; one scenario that breaks off does not keep the others from being played. */
async function outcome(scenario: Scenario): Promise<string[]> {
  try {
    const { messages, turns, repeats, ambiguous, faults } = await play(scenario);
    const cells = [messages, turns, `${repeats} of ${ambiguous}`].map(String);
    return [...cells, faults.length === 0 ? 'all well' : faults.join('; ')];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return ['', '', '', error instanceof NotPossible ? `left out: ${why}` : `broke off: ${why}`];
  }
}

void main(process.argv[2], process.argv[3]);
