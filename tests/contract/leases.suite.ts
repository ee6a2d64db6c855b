import type { Leases } from '../../src/ports/lease';

export interface LeasesWorld {
  /** The leases as one process sees them. */
  leases: Leases;
  /** Those of a second process, where the kind is shared among processes. */
  others?: Leases;
  /** The first process dies; resolves when what it held can be had. */
  die?(): Promise<void>;
  close(): Promise<void>;
}

/** What every kind of leases must do. */
export function describeLeases(
  name: string,
  createWorld: () => Promise<LeasesWorld>,
  { shared }: { shared: boolean },
): void {
  describe(`leases, ${name}`, () => {
    let world: LeasesWorld;
    beforeEach(async () => {
      world = await createWorld();
    });
    afterEach(() => world.close());

    const soon = () => AbortSignal.timeout(5_000);
    /** Whether the lease can be had at once, or in a moment. */
    const free = async (leases: Leases, what: string) => {
      const lease = await leases.acquire(what, AbortSignal.timeout(100)).catch(() => undefined);
      await lease?.release();
      return lease !== undefined;
    };

    it('give a name to one holder at a time', async () => {
      const lease = await world.leases.acquire('telegram', soon());
      expect(lease.signal.aborted).toBe(false);
      expect(await free(world.leases, 'telegram')).toBe(false);
      expect(await free(world.leases, 'wechat')).toBe(true);
      await lease.release();
      expect(await free(world.leases, 'telegram')).toBe(true);
    });

    it('pass on to who waits', async () => {
      const first = await world.leases.acquire('telegram', soon());
      const second = world.leases.acquire('telegram', soon());
      await first.release();
      await (await second).release();
    });

    it('reject with the reason of the signal, and give nothing to who has gone', async () => {
      const first = await world.leases.acquire('telegram', soon());
      const controller = new AbortController();
      const waiting = world.leases.acquire('telegram', controller.signal);
      controller.abort(new Error('changed my mind'));
      await expect(waiting).rejects.toThrow('changed my mind');
      await first.release();
      expect(await free(world.leases, 'telegram')).toBe(true);
      await expect(
        world.leases.acquire('telegram', AbortSignal.abort(new Error('too late'))),
      ).rejects.toThrow('too late');
    });

    it('may be released twice, without taking it from the next holder', async () => {
      const first = await world.leases.acquire('telegram', soon());
      await first.release();
      const second = await world.leases.acquire('telegram', soon());
      await first.release();
      expect(await free(world.leases, 'telegram')).toBe(false);
      await second.release();
    });

    if (!shared) return;

    it('are exclusive among processes', async () => {
      const lease = await world.leases.acquire('telegram', soon());
      expect(await free(world.others!, 'telegram')).toBe(false);
      await lease.release();
      expect(await free(world.others!, 'telegram')).toBe(true);
    });

    it('pass to another process when the holder dies', async () => {
      await world.leases.acquire('telegram', soon());
      await world.die!();
      await (await world.others!.acquire('telegram', soon())).release();
    });
  });
}
