import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const rules = (require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }).forbidden;

/** One planted violation per rule: files, where the first one breaks the rule. */
const planted: Record<string, Record<string, string>> = {
  'layer-ports-looks-down-only': { 'src/shared/a.ts': "import '../learner/b';", 'src/learner/b.ts': '' },
  'layer-catalog-looks-down-only': {
    'src/policy/a.ts': "import '../skills/practice/b';",
    'src/skills/practice/b.ts': '',
  },
  'layer-reports-looks-down-only': { 'src/reports/a.ts': "import '../commands/b';", 'src/commands/b.ts': '' },
  'layer-commands-looks-down-only': {
    'src/commands/a.ts': "import '../orchestrator/b';",
    'src/orchestrator/b.ts': '',
  },
  'no-cycles': { 'src/learner/a.ts': "import './b';", 'src/learner/b.ts': "import './a';" },
  'ports-and-shared-stand-alone': { 'src/ports/a.ts': "import '../safety/b';", 'src/safety/b.ts': '' },
  'adapters-see-ports-and-shared': {
    'adapters/llm/a.ts': "import '../../src/policy/b';",
    'src/policy/b.ts': '',
  },
  'adapters-do-not-see-each-other': {
    'adapters/chat/web/a.ts': "import '../telegram/b';",
    'adapters/chat/telegram/b.ts': '',
  },
  'only-main-loads-adapters': {
    'src/orchestrator/a.ts': "import '../../adapters/llm/b';",
    'adapters/llm/b.ts': '',
  },
  'no-vendor-io-in-src': { 'src/outbox/a.ts': "import 'ioredis';" },
  'skills-do-not-see-each-other': {
    'src/skills/essay/a.ts': "import '../practice/b';",
    'src/skills/practice/b.ts': '',
  },
  'only-main-and-config-read-config': {
    'src/safety/a.ts': "import '../../config/load';",
    'config/load.ts': '',
  },
  'product-does-not-import-tests': { 'src/inbox/a.ts': "import '../../tests/b';", 'tests/b.ts': '' },
  'no-dev-dependency-in-product': { 'src/inbox/a.ts': "import 'fast-check';" },
};

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
    const report = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
    return report.summary.violations.map(({ rule }) => rule.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the import rules bite', () => {
  test('every rule has a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test.each(Object.entries(planted))('%s', async (rule, files) => {
    expect(await violations(files)).toContain(rule);
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
