import { cpus, totalmem } from 'node:os';
import { scenarios } from './scenarios';
import { play } from './world';

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
    const after = await play(scenario);
    failed ||= after.faults.length > 0;
    for (const fault of after.faults) process.stderr.write(`  ${fault}\n`);
    const { messages, turns, repeats, ambiguous, faults } = after;
    const seconds = Math.round((Date.now() - from) / 1_000);
    rows.push(
      `| ${scenario.name} | ${seconds} s | ${messages} | ${turns} | ${repeats} of ${ambiguous} | ${faults.length === 0 ? 'all well' : faults.join('; ')} |`,
    );
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

void main(process.argv[2], process.argv[3]);
