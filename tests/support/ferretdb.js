const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, renameSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

const source = path.join(__dirname, 'ferretdb');

/** Where the built program is or will be: by what it is built from, so that a new version is built anew. */
function ferretdbPath() {
  const hash = createHash('sha256');
  for (const file of ['go.sum', 'main.go']) hash.update(readFileSync(path.join(source, file)));
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return path.join(cache, 'talkup', `ferretdb-${hash.digest('hex').slice(0, 16)}`);
}

/** The program, where it was built before. */
function findFerretdb() {
  const program = ferretdbPath();
  return existsSync(program) ? program : undefined;
}

/** Builds the program, once, which takes a minute or two; undefined where there is no Go or it fails. */
function buildFerretdb() {
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  const program = ferretdbPath();
  mkdirSync(path.dirname(program), { recursive: true });
  const half = `${program}.${process.pid}`;
  const built = spawnSync('go', ['build', '-trimpath', '-o', half, '.'], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CGO_ENABLED: '0' },
  });
  if (built.status !== 0) return undefined;
  renameSync(half, program);
  return program;
}

module.exports = { findFerretdb, buildFerretdb };
