import { sleep } from '../../src/shared/async';
import type { ChaosWorld, Scenario } from './world';

/** Kills a process every 0.7 s, as far as one is up. */
async function killing({ fleet }: ChaosWorld, kills: number): Promise<void> {
  for (let done = 0; done < kills;) {
    await sleep(700);
    if (fleet.killOne()) done += 1;
  }
  await fleet.allUp();
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
    (fault: (world: ChaosWorld) => void, end: (world: ChaosWorld) => void) => async (world: ChaosWorld) => {
      await sleep(2_000);
      fault(world);
      await sleep(faultMs);
      end(world);
      await sleep(2_000);
    };
  return [
    { name: `${kills} kills, one every 0.7 s`, happens: (world) => killing(world, kills) },
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
  ];
}
