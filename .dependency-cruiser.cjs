/** Imports run one way; ARCHITECTURE.md draws the layers. tests/unit/import-rules.test.ts plants a violation of each rule. */
const layers = [
  ['ports', 'shared'],
  ['catalog', 'learner', 'safety', 'prompting', 'policy', 'school'],
  ['reports'],
  ['commands', 'skills'],
  ['inbox', 'orchestrator', 'outbox'],
];
/** Who puts the parts together; app.ts knows no adapter. */
const composition = '^src/((?!app\\.)[^/]+$|composition/|command-line/)';
const path = (names) => `^src/(${names.join('|')})/`;

const upward = layers.slice(0, -1).map((names, level) => ({
  name: `layer-${names[0]}-looks-down-only`,
  severity: 'error',
  comment: `src/{${names.join(',')}} may not import from the layers above it`,
  from: { path: path(names) },
  to: { path: `^src/(app|main|cli|composition/|command-line/)|${path(layers.slice(level + 1).flat())}` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'ports-and-shared-stand-alone',
      severity: 'error',
      comment: 'a port is types only; shared knows nobody',
      from: { path: '^src/(ports|shared)/' },
      to: { path: '^src/(?!ports|shared)' },
    },
    {
      name: 'adapters-see-ports-and-shared',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^(src/(?!ports/|shared/)|config/)' },
    },
    {
      name: 'adapters-do-not-see-each-other',
      severity: 'error',
      from: { path: '^adapters/([^/]+/[^/]+)/' },
      to: { path: '^adapters/[^/]+/[^/]+/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'only-main-loads-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: composition },
      to: { path: '^adapters/' },
    },
    {
      name: 'no-vendor-io-in-src',
      severity: 'error',
      comment: 'vendor I/O SDKs live in adapters/',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/(wechaty[^/]*|grammy|express|ioredis|bullmq|openai|mongoose|bottleneck|lmdb)/',
      },
    },
    {
      name: 'skills-do-not-see-each-other',
      severity: 'error',
      from: { path: '^src/skills/([^/]+)/' },
      to: { path: '^src/skills/([^/]+)/', pathNot: '^src/skills/$1/' },
    },
    {
      name: 'only-main-and-config-read-config',
      severity: 'error',
      from: { path: '^src/', pathNot: composition },
      to: { path: '^config/(load|schema)' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(src|adapters|config)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^(src|adapters|config)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
