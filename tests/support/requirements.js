const { buildFerretdb, findFerretdb } = require('./ferretdb');

/** The servers and programs that suites need, where they are found, and how they are had. */
function requirements({ which }) {
  return [
    {
      name: 'Chromium',
      variable: 'CHROMIUM_BIN',
      packages: ['chromium'],
      find: () =>
        process.env.CHROMIUM_BIN ?? which('chromium') ?? which('chromium-browser') ?? which('google-chrome'),
      suites: ['tests/e2e/playground.test.ts'],
      hint: 'apt-get install chromium',
    },
    {
      name: 'Redis',
      variable: 'REDIS_SERVER_BIN',
      packages: ['redis-server'],
      find: () => process.env.REDIS_SERVER_BIN ?? which('redis-server'),
      suites: [
        'tests/contract/mailbox-redis.test.ts',
        'tests/contract/mailbox-redis-faults.test.ts',
        'tests/contract/mailbox-redis-keeping.test.ts',
        'tests/contract/mailbox-redis-wakes.test.ts',
        'tests/contract/mailbox-redis-cluster.test.ts',
        'tests/contract/leases-redis.test.ts',
        'tests/contract/pacer-redis.test.ts',
        'tests/e2e/replay.test.ts',
        'tests/e2e/takeover.test.ts',
        'tests/e2e/chaos.test.ts',
      ],
      hint: 'apt-get install redis-server',
    },
    {
      name: 'MongoDB',
      // an address, or the program of mongod or FerretDB
      variable: 'MONGODB_FOR_TESTS',
      find: () => process.env.MONGODB_URI ?? which('mongod') ?? findFerretdb(),
      build: () => buildFerretdb() ?? memoryServer(),
      suites: [
        'tests/contract/records-mongo.test.ts',
        'tests/contract/records-mongo-indexes.test.ts',
        'tests/e2e/chaos.test.ts',
      ],
      hint: 'set MONGODB_URI, or install mongod, or install Go 1.22 or later to build FerretDB',
    },
  ];
}

/** The mongod that mongodb-memory-server downloads, where somebody has that package. */
function memoryServer() {
  try {
    require.resolve('mongodb-memory-server-core');
  } catch {
    return undefined;
  }
  const script =
    "require('mongodb-memory-server-core').MongoMemoryServer.create().then(async (s) => " +
    '{ console.log(s.instanceInfo.instance.binaryOpts.systemBinary ?? (await require("mongodb-memory-server-core/lib/util/MongoBinary").MongoBinary.getPath())); await s.stop(); })';
  const found = require('node:child_process').spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.trim() || undefined : undefined;
}

module.exports = { requirements };
