const base = {
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  testEnvironment: 'node',
  // adapters/registry.ts names built files, as import() wants them
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

const project = (name, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  ...extra,
});

/** Four kinds of tests, in the order of what they cost; see CONTRIBUTING.md. */
module.exports = {
  projects: [project('unit'), project('contract'), project('conversation'), project('e2e')],
  testTimeout: 30_000,
};
