import { sleep } from '../../src/shared/async';
import { webhookSecret, type Scenario, type SharedWorld } from './world';

/** Every so often all die together. */
const allEvery = 10;

/** Kills a process every 0.7 s on average, at any moment of its life, whichever is up and also the last one; every tenth time all at once. */
async function killing({ fleet }: Pick<SharedWorld, 'fleet'>, kills: number): Promise<void> {
  for (let done = 0; done < kills;) {
    await sleep(300 + Math.random() * 800);
    if (!fleet.killOne()) continue;
    done += 1;
    if (done % allEvery === 0) fleet.killAll();
  }
  await fleet.allUp();
}

/** How many of the last updates come once more. */
const broughtAgain = 10;

/** What people write is held back for a second and delivered in reverse, and what was taken before comes again to all processes at once. */
async function disorder({ fleet, telegram }: SharedWorld, forMs: number): Promise<void> {
  for (const end = Date.now() + forMs; Date.now() < end;) {
    telegram.feed.hold();
    await sleep(1_000);
    const known = telegram.feed.delivered().slice(-broughtAgain);
    telegram.feed.release('reversed');
    await Promise.all(known.flatMap((update) => fleet.ports().map((port) => bring(port, update))));
  }
  telegram.feed.release();
}

async function bring(port: number, update: object): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret },
    body: JSON.stringify(update),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined);
}

/** What the API answers to one more pupil. */
async function statusOf(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ uid: 'one-more', text: 'I like my new school.' }),
    signal: AbortSignal.timeout(10_000),
  });
  return response.status;
}

export interface Scale {
  kills: number;
  /** How long a fault of the network lasts, in milliseconds. */
  faultMs: number;
  /** How long MongoDB is away, in milliseconds. */
  awayMs: number;
}

/** Every fault, at the scale asked for. */
export function scenarios({ kills, faultMs, awayMs }: Scale): Scenario[] {
  const around =
    (fault: (world: SharedWorld) => void, end: (world: SharedWorld) => void) =>
    async (world: SharedWorld) => {
      await sleep(2_000);
      fault(world);
      await sleep(faultMs);
      end(world);
      await sleep(2_000);
    };
  return [
    { name: `${kills} kills of any process, one every 0.7 s`, happens: (world) => killing(world, kills) },
    {
      name: 'Redis killed and started again on its append-only file, twice',
      async happens({ redis }) {
        for (let times = 0; times < 2; times += 1) {
          await sleep(2_000);
          await redis.kill();
          await sleep(1_000);
          await redis.start();
        }
        await sleep(2_000);
      },
    },
    {
      name: 'Redis cut off',
      happens: around(
        ({ toRedis }) => toRedis.cut(),
        ({ toRedis }) => toRedis.pass(),
      ),
    },
    {
      name: 'Redis slow (300 ms)',
      happens: around(
        ({ toRedis }) => toRedis.slow(300),
        ({ toRedis }) => toRedis.pass(),
      ),
    },
    {
      name: 'Redis half-open',
      happens: around(
        ({ toRedis }) => toRedis.halfOpen(),
        ({ toRedis }) => toRedis.pass(),
      ),
    },
    {
      name: 'MongoDB cut off',
      happens: around(
        ({ toMongo }) => toMongo.cut(),
        ({ toMongo }) => toMongo.pass(),
      ),
    },
    {
      name: 'MongoDB slow (1 s)',
      happens: around(
        ({ toMongo }) => toMongo.slow(1_000),
        ({ toMongo }) => toMongo.pass(),
      ),
    },
    {
      name: 'MongoDB half-open',
      happens: around(
        ({ toMongo }) => toMongo.halfOpen(),
        ({ toMongo }) => toMongo.pass(),
      ),
    },
    {
      name: `MongoDB killed and away for ${awayMs / 1_000} s`,
      async happens({ mongo }) {
        await sleep(2_000);
        await mongo.kill();
        await sleep(awayMs);
        await mongo.start();
        await sleep(2_000);
      },
    },
    {
      name: 'model server: 503, hanging, cut in the middle',
      withModel: true,
      async happens({ model }) {
        for (const script of [
          {},
          { status: 503 },
          { hang: 'before-headers' as const },
          { cutAfter: 40 },
          {},
        ]) {
          model!.script(script);
          await sleep(faultMs / 2);
        }
      },
    },
    {
      name: 'updates delivered again, to all processes at once, and in another order',
      webhook: true,
      happens: (world) => disorder(world, 2 * faultMs),
    },
    {
      name: `embedded stores: ${Math.ceil(kills / 4)} kills of the one process`,
      stores: 'embedded',
      happens: (world) => killing(world, Math.ceil(kills / 4)),
    },
    {
      name: 'embedded stores: disk full',
      stores: 'embedded',
      diskMegabytes: 64,
      async happens({ disk, fleet }) {
        await sleep(2_000);
        disk!.fill();
        await sleep(faultMs);
        const status = await statusOf(fleet.ports()[0]!);
        if (status !== 503) throw new Error(`on a full disk a message was answered with ${status}, not 503`);
        disk!.clear();
        await sleep(2_000);
      },
    },
  ];
}
