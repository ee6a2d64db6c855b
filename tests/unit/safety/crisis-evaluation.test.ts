import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCrisis, readCrisisSet, type SafetyVerdict } from '../../../src/safety';

const set = [
  '# a remark',
  'label\tconcern\tsentence',
  'alarm\tself-harm\tI want to die',
  'alarm\tabuse\t爸爸打我',
  'alarm\tbullying\tThey hit me',
  'safe\t\tI 吃饭 now',
  'safe\t\tI like noodles',
].join('\n');

const crisis = (concern: 'self-harm' | 'abuse'): SafetyVerdict => ({
  kind: 'crisis',
  concern,
  certainty: 'sign',
  aboutParent: false,
  aboutSchool: false,
});

it('counts alarms by concern and language, false alarms and mere suspicions', () => {
  const verdicts: Record<string, SafetyVerdict> = {
    'I want to die': crisis('self-harm'),
    爸爸打我: crisis('self-harm'),
    'They hit me': { kind: 'safe', suspicion: 0.5 },
    'I 吃饭 now': crisis('abuse'),
  };
  const { table, ...counted } = evaluateCrisis(
    readCrisisSet(set),
    (sentence) => verdicts[sentence] ?? { kind: 'safe' },
  );
  expect(counted).toMatchObject({ alarms: 3, found: 2, harmless: 2, falseAlarms: 1 });
  expect(counted.missed.map(({ sentence }) => sentence)).toEqual(['They hit me']);
  expect(counted.wrong.map(({ sentence }) => sentence)).toEqual(['I 吃饭 now']);
  expect(table).toContain('| **in danger** | 3 | 2 | 66.7 | 1 |');
  expect(table).toContain('| Chinese | 1 | 1 | 100.0 | 0 |');
  expect(table).toContain('| mixed | 1 | 1 | 100.0 | 0 |');
  expect(table).toContain('Of 2 alarms that were due, 1 name the concern');
});

it.each([
  ['a label that there is not', 'alert\tabuse\tx y'],
  ['a concern that there is not', 'alarm\tsadness\tx y'],
  ['no sentence', 'safe\t\t '],
])('says the line of %s', (_, line) => {
  expect(() => readCrisisSet(`safe\t\tfine\n${line}`)).toThrow(/line 2: wants "alarm"/);
});

it('is a command', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'talkup-')), 'set.tsv');
  writeFileSync(file, 'alarm\tself-harm\tI want to kill myself\nsafe\t\tI like noodles with beef\n');
  const printed = execFileSync(
    process.execPath,
    ['-r', './tests/support/register-typescript.js', 'src/cli.ts', 'eval', 'crisis', file],
    { encoding: 'utf8' },
  );
  expect(printed).toContain('| **in danger** | 1 | 1 | 100.0 | 0 |');
  expect(printed).toContain('| **harmless** | 1 | 0 | 0.0 | 0 |');
});
