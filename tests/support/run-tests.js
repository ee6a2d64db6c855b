#!/usr/bin/env node
/**
 * `npm test`: sees to the servers that the suites need, then runs jest.
 * What is there is taken; on Debian as root the rest is installed; otherwise the one line to run is printed and the suites that need
 * the missing part are named and left out. With CI=true leaving one out is a failure.
 */
const { spawnSync, execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { requirements } = require('./requirements');

const root = path.resolve(__dirname, '../..');
const inCi = process.env.CI === 'true';

function which(command) {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

let aptUpdated = false;
function aptInstall(packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!aptUpdated) spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  aptUpdated = true;
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env: environment,
  });
  return done.status === 0;
}

const environment = { ...process.env };
const leftOut = [];
for (const requirement of requirements({ which, root })) {
  let found = requirement.find();
  if (!found && requirement.packages && mayInstall()) {
    console.log(`npm test: installing ${requirement.packages.join(' ')}`);
    aptInstall(requirement.packages);
    found = requirement.find();
  }
  if (!found && requirement.build) {
    console.log(`npm test: building ${requirement.name}, once`);
    found = requirement.build();
  }
  if (found) {
    console.log(`npm test: ${requirement.name} is ${found}`);
    environment[requirement.variable] = found;
  } else {
    leftOut.push(requirement);
  }
}

for (const { name, suites, hint } of leftOut) {
  console.error(
    `npm test: no ${name}, so these suites are left out: ${suites.join(', ')}\n  to run them too: ${hint}`,
  );
}
if (leftOut.length > 0 && inCi) {
  console.error('npm test: with CI=true no suite may be left out');
  process.exit(1);
}

execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const ignored = leftOut.flatMap(({ suites }) => suites).map((suite) => `${suite.replace(/[.]/g, '\\.')}$`);
const given = process.argv.slice(2);
const result = spawnSync(
  process.execPath,
  // jest loads packages that are ES modules only with this flag; the product itself does not need it
  [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--maxWorkers=2',
    ...ignored.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]),
    ...given,
  ],
  { cwd: root, stdio: 'inherit', env: environment },
);
process.exit(result.status ?? 1);
