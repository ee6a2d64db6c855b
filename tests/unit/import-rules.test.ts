import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const rules = (require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }).forbidden;

/** One planted violation per rule: who imports what. Each file has a name of its own, so that all are planted in one tree. */
const planted: Record<string, { from: string; imports: string; back?: string }> = {
  'layer-ports-looks-down-only': { from: 'src/shared/a1.ts', imports: '../learner/b1' },
  'layer-catalog-looks-down-only': { from: 'src/policy/a2.ts', imports: '../skills/practice/b2' },
  'layer-reports-looks-down-only': { from: 'src/reports/a3.ts', imports: '../commands/b3' },
  'layer-commands-looks-down-only': { from: 'src/commands/a4.ts', imports: '../orchestrator/b4' },
  'no-cycles': { from: 'src/learner/a5.ts', imports: './b5', back: './a5' },
  'ports-and-shared-stand-alone': { from: 'src/ports/a6.ts', imports: '../safety/b6' },
  'adapters-see-ports-and-shared': { from: 'adapters/llm/a7.ts', imports: '../../src/policy/b7' },
  'adapters-do-not-see-each-other': { from: 'adapters/chat/web/a8.ts', imports: '../telegram/b8' },
  'only-main-loads-adapters': { from: 'src/orchestrator/a9.ts', imports: '../../adapters/llm/b9' },
  'no-vendor-io-in-src': { from: 'src/outbox/a10.ts', imports: 'ioredis' },
  'skills-do-not-see-each-other': { from: 'src/skills/essay/a11.ts', imports: '../practice/b11' },
  'only-main-and-config-read-config': { from: 'src/safety/a12.ts', imports: '../../config/load' },
  'product-does-not-import-tests': { from: 'src/inbox/a13.ts', imports: '../../tests/b13' },
  'no-dev-dependency-in-product': { from: 'src/inbox/a14.ts', imports: 'fast-check' },
};

/** The files of all planted violations. */
function plantedFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { from, imports, back } of Object.values(planted)) {
    files[from] = `import '${imports}';`;
    if (imports.startsWith('.'))
      files[`${join(dirname(from), imports)}.ts`] = back ? `import '${back}';` : '';
  }
  return files;
}

/** Rule and file of each violation. */
async function violations(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'talkup-rules-'));
  try {
    await Promise.all(
      ['src', 'adapters', 'config'].map((name) => mkdir(join(folder, name), { recursive: true })),
    );
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      await cp(join(root, name), join(folder, name));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), `${text}\nexport const here = 1;\n`);
    }
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const output = await new Promise<string>((done) => {
      execFile(
        process.execPath,
        [cruiser, '--output-type', 'json', 'src', 'adapters', 'config'],
        { cwd: folder, maxBuffer: 50e6 },
        (_error, stdout) => done(stdout),
      );
    });
    const report = JSON.parse(output) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return report.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the import rules bite', () => {
  test('every rule has a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test('and each violation is found', async () => {
    const found = await violations(plantedFiles());
    expect(found).toEqual(
      expect.arrayContaining(Object.entries(planted).map(([rule, { from }]) => `${rule} ${from}`)),
    );
  });

  test('and say nothing where all is well', async () => {
    const files = {
      'src/policy/a.ts': "import '../shared/b';",
      'src/shared/b.ts': '',
      'adapters/llm/c.ts': "import 'openai';",
    };
    expect(await violations(files)).toEqual([]);
  });
});
