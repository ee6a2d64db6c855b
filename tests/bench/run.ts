import { cpus, totalmem, loadavg } from 'node:os';
import { run as acks } from './acks.bench';
import { run as mailbox, type BenchRow } from './mailbox.bench';
import { run as corrections } from './corrections.bench';
import { run as pupils } from './pupils.bench';
import { run as reports } from './reports.bench';
import { run as shared } from './shared.bench';
import { run as turns } from './turns.bench';

/** `npm run bench [name …]`: the figures of docs/benchmarks.md, as a Markdown table. */
const benches: Record<string, () => Promise<BenchRow[]>> = {
  turns,
  acks,
  shared,
  reports,
  pupils,
  mailbox,
  corrections,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(
      `no bench is called ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`,
    );
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  print(
    `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${load} at the start\n`,
  );
  print('| What | Value |\n| --- | --- |');
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    for (const { what, value, unit } of (await benches[name]?.()) ?? [])
      print(`| ${what} | ${rounded(value)} ${unit} |`);
  }
}

function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 100) / 100);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
