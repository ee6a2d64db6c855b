import type { ChatPace } from '../../src/ports/chat';
import type { Pacer } from '../../src/ports/pacer';

export interface PacerWorld {
  pacer: Pacer;
  /** That of a second process, where processes pace together. */
  other?: Pacer;
  /** Asks for a slot, and says when it was granted by the clock that the limits are kept by; without it, by this process' own. */
  timed?(ask: () => Promise<void>): Promise<Granted>;
  close(): Promise<void>;
}

/** When a slot was granted, in milliseconds: by the chat's limits, by those of the platform, and how long it had to wait for both. */
export interface Granted {
  chat: number;
  overall: number;
  waitedMs: number;
}

/** How long the world's "minute" and "second" are, in milliseconds. */
export interface PacerTimes {
  minuteMs: number;
  secondMs: number;
  /** How far the clock that the limits are kept by may be off, in milliseconds. */
  toleranceMs: number;
}

/** What every pacer must do. Real time, with a short minute. */
export function describePacer(
  name: string,
  createWorld: (times: PacerTimes) => Promise<PacerWorld>,
  { times, shared }: { times: PacerTimes; shared: boolean },
): void {
  const { minuteMs, secondMs, toleranceMs } = times;
  const pace: ChatPace = { overallPerSecond: 5, perChatMs: 40, perGroupPerMinute: 4 };
  const unlimited: ChatPace = { overallPerSecond: 1_000, perChatMs: 1, perGroupPerMinute: 1_000 };

  describe(`pacer, ${name}`, () => {
    let world: PacerWorld;
    beforeEach(async () => {
      world = await createWorld(times);
    });
    afterEach(() => world.close());

    interface Wish {
      chat?: string;
      group?: boolean;
      pace?: ChatPace;
      pacer?: Pacer;
      signal?: AbortSignal;
    }
    const slot = async ({ chat = 'a', group = false, pace: own = pace, pacer, signal }: Wish = {}) => {
      const to = { channel: 'telegram', chat };
      const ask = () =>
        (pacer ?? world.pacer).slot({ to, group, pace: own }, signal ?? AbortSignal.timeout(20_000));
      return (world.timed ?? timedHere)(ask);
    };
    const chatTimes = (given: Granted[]) => given.map(({ chat }) => chat);
    const overallTimes = (given: Granted[]) => given.map(({ overall }) => overall);

    it('gives a first slot at once', async () => {
      const own = { overallPerSecond: 0.5, perChatMs: minuteMs, perGroupPerMinute: 1 };
      expect((await slot({ group: true, pace: own })).waitedMs).toBeLessThan(minuteMs);
    });

    it('keeps the gap between two messages to one chat', async () => {
      const given = await Promise.all([slot(), slot(), slot()]);
      for (const gap of gaps(chatTimes(given)))
        expect(gap).toBeGreaterThanOrEqual(pace.perChatMs - toleranceMs);
    });

    it('keeps to so many messages in any minute over all chats, where a platform asks for that', async () => {
      const perMinute: ChatPace = { ...unlimited, overallPerMinute: 3 };
      const given = await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map((chat, index) =>
          slot({ chat, group: index % 2 === 0, pace: perMinute }),
        ),
      );
      given.sort((one, other) => one.overall - other.overall);
      expect(given[3]!.overall - given[0]!.overall).toBeGreaterThanOrEqual(minuteMs - toleranceMs);
      expect(given[2]!.waitedMs).toBeLessThan(minuteMs);
    });

    it('keeps to so many messages in any minute of a group, whenever the minute starts', async () => {
      const own = { ...unlimited, perGroupPerMinute: 4 };
      const given = await Promise.all(Array.from({ length: 9 }, () => slot({ group: true, pace: own })));
      expect(mostWithin(chatTimes(given), minuteMs - toleranceMs)).toBeLessThanOrEqual(4);
    });

    it('does not hold a private chat to the minute of groups', async () => {
      const own = { ...unlimited, perGroupPerMinute: 1 };
      const given = await Promise.all([slot({ pace: own }), slot({ pace: own }), slot({ pace: own })]);
      for (const { waitedMs } of given) expect(waitedMs).toBeLessThan(minuteMs);
    });

    it('keeps to so many messages a second over all chats', async () => {
      const own = { ...unlimited, overallPerSecond: 5 };
      const chats = Array.from({ length: 12 }, (_, index) => `chat ${index}`);
      const given = await Promise.all(chats.map((chat) => slot({ chat, pace: own })));
      expect(mostWithin(overallTimes(given), secondMs - toleranceMs)).toBeLessThanOrEqual(5);
    });

    it('keeps to less than one message a second', async () => {
      const own = { ...unlimited, overallPerSecond: 0.5 };
      const given = await Promise.all([slot({ chat: 'a', pace: own }), slot({ chat: 'b', pace: own })]);
      expect(gaps(overallTimes(given))[0]).toBeGreaterThanOrEqual(2 * secondMs - toleranceMs);
    });

    it('lets no busy group delay another chat', async () => {
      const own = { overallPerSecond: 50, perChatMs: 20, perGroupPerMinute: 2 };
      const busy = Array.from({ length: 6 }, () => slot({ chat: 'busy', group: true, pace: own }));
      const quiet = await slot({ chat: 'quiet', group: true, pace: own });
      const third = chatTimes(await Promise.all(busy)).sort((one, other) => one - other)[2]!;
      expect(quiet.chat).toBeLessThan(third);
    });

    it('shares the overall limit among chats, not among messages', async () => {
      const own = { overallPerSecond: 2, perChatMs: 1, perGroupPerMinute: 1_000 };
      const ask = async (chat: string) => ({ chat, at: (await slot({ chat, pace: own })).overall });
      const given = await Promise.all([...Array.from({ length: 4 }, () => ask('busy')), ask('quiet')]);
      const order = given.sort((one, other) => one.at - other.at).map(({ chat }) => chat);
      expect(order.indexOf('quiet')).toBeLessThanOrEqual(2);
    });

    it('takes nothing for who has gone', async () => {
      const own = { overallPerSecond: 50, perChatMs: minuteMs / 2, perGroupPerMinute: 100 };
      const before = await slot({ pace: own });
      const controller = new AbortController();
      const gone = Array.from({ length: 5 }, () => slot({ pace: own, signal: controller.signal }));
      const next = slot({ pace: own });
      controller.abort(new Error('stopped'));
      for (const one of gone) await expect(one).rejects.toThrow('stopped');
      // each of those who have gone would have cost the gap of the chat once more
      expect((await next).chat - before.chat).toBeLessThan(3 * own.perChatMs - toleranceMs);
      await expect(slot({ signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    });

    it('stops twice and turns away who waits', async () => {
      const own = { overallPerSecond: 50, perChatMs: 60_000, perGroupPerMinute: 100 };
      await slot({ pace: own });
      const waiting = slot({ pace: own });
      waiting.catch(() => undefined);
      await Promise.all([world.pacer.stop(), world.pacer.stop()]);
      await expect(waiting).rejects.toMatchObject({ retryable: true });
      await expect(slot()).rejects.toMatchObject({ retryable: true });
    });

    if (!shared) return;

    it('keeps the limits of all processes together', async () => {
      const own = { ...unlimited, overallPerSecond: 4 };
      const ask = (index: number) =>
        slot({ chat: `chat ${index}`, pace: own, pacer: index % 2 ? world.pacer : world.other! });
      const given = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(index)));
      expect(mostWithin(overallTimes(given), secondMs - toleranceMs)).toBeLessThanOrEqual(4);
    });
  });
}

async function timedHere(ask: () => Promise<void>): Promise<Granted> {
  const asked = performance.now();
  await ask();
  const now = performance.now();
  return { chat: now, overall: now, waitedMs: now - asked };
}

function gaps(moments: number[]): number[] {
  const sorted = [...moments].sort((a, b) => a - b);
  return sorted.slice(1).map((moment, index) => moment - sorted[index]!);
}

/** The largest number of moments within any stretch of `ms`. */
function mostWithin(moments: number[], ms: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + ms).length));
}
