import { createPersonPace } from '../../../adapters/chat/wechat/person-pace';
import { createTestClock } from '../../support/clock';

describe('the pace of one account', () => {
  let dice = 0;

  function open() {
    const clock = createTestClock();
    const pace = createPersonPace({
      clock,
      pauseMs: [1_000, 2_000],
      perMinute: 20,
      perRoomPerMinute: 6,
      random: () => (dice = (dice + 0.37) % 1),
    });
    const said: { at: number; room?: string }[] = [];
    const refused: string[] = [];
    const startedAt = clock.now();
    /** Says one thing, again and again until it may, as the outbox does. */
    const say = async (room?: string): Promise<void> => {
      for (;;) {
        try {
          await pace.turn(room, new AbortController().signal);
          said.push({ at: clock.now() - startedAt, room });
          return;
        } catch (error) {
          const { code, retryAfterMs = 1 } = error as { code: string; retryAfterMs?: number };
          refused.push(code);
          await clock.sleep(retryAfterMs);
        }
      }
    };
    return { clock, say, said, refused, pace };
  }

  const mostInAMinute = (times: number[]) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));

  it('pauses one to two seconds before each message, and never speaks in two chats at once', async () => {
    const { clock, say, said } = open();
    void Promise.all([say(), say('room'), say()]);
    await clock.advance(10_000);
    const times = said.map(({ at }) => at);
    expect(times).toHaveLength(3);
    for (const [index, at] of times.entries()) {
      const gap = at - (times[index - 1] ?? 0);
      expect(gap).toBeGreaterThanOrEqual(1_000);
      expect(gap).toBeLessThan(2_000);
    }
    expect(new Set(times.map((at, index) => at - (times[index - 1] ?? 0))).size).toBe(3);
  });

  it('answers one pupil in private within five seconds', async () => {
    const { clock, say, said } = open();
    void say();
    await clock.advance(5_000);
    expect(said).toHaveLength(1);
  });

  it('says at most 20 a minute in all and 6 in one room, in every stretch of a minute, and all of it in the end', async () => {
    const { clock, say, said, refused } = open();
    const rooms = ['a', 'a', 'a', 'b', undefined];
    const all = Array.from({ length: 60 }, (_, index) => say(rooms[index % rooms.length]));
    await clock.advance(15 * 60_000);
    await Promise.all(all);
    expect(said).toHaveLength(60);
    expect(mostInAMinute(said.map(({ at }) => at))).toBeLessThanOrEqual(20);
    for (const room of ['a', 'b'])
      expect(mostInAMinute(said.filter((one) => one.room === room).map(({ at }) => at))).toBeLessThanOrEqual(
        6,
      );
    expect(new Set(refused)).toEqual(new Set(['rate-limited']));
  });

  it('does not let a room that has said enough hold up a private chat', async () => {
    const { clock, say, said } = open();
    void Promise.all(Array.from({ length: 8 }, () => say('a')));
    await clock.advance(20_000);
    expect(said).toHaveLength(6);
    for (let second = 20; second < 60; second += 5) {
      void say();
      await clock.advance(5_000);
      expect(said.at(-1)?.room).toBeUndefined();
    }
    await clock.advance(20_000);
    expect(said.filter(({ room }) => room === 'a')).toHaveLength(8);
  });

  it('is left by whoever is called off', async () => {
    const { clock, pace, say, said } = open();
    const off = new AbortController();
    const waiting = pace.turn('a', off.signal);
    off.abort(new Error('called off'));
    await expect(waiting).rejects.toThrow('called off');
    void say('a');
    await clock.advance(3_000);
    expect(said).toHaveLength(1);
  });
});
