import { createLocalPacer } from '../../adapters/mailbox/pacing';
import { describePacer } from './pacer.suite';

// what may not wait a minute waits less than one: so much may a busy machine lose
const times = { minuteMs: 900, secondMs: 450, toleranceMs: 5 };

describePacer(
  'of one process',
  async ({ minuteMs, secondMs }) => {
    const pacer = createLocalPacer({ minuteMs, secondMs });
    return { pacer, close: () => pacer.stop() };
  },
  { times, shared: false },
);

describe('the pacer of one process', () => {
  it('keeps nothing in memory for chats that are idle', async () => {
    const pacer = createLocalPacer({ minuteMs: 60, secondMs: 30 });
    const pace = { overallPerSecond: 1_000, perChatMs: 10, perGroupPerMinute: 20 };
    const chats = Array.from({ length: 200 }, (_, index) => ({ channel: 'telegram', chat: String(index) }));
    await Promise.all(chats.map((to) => pacer.slot({ to, group: true, pace }, AbortSignal.timeout(5_000))));
    expect(pacer.limiters()).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(pacer.limiters()).toBe(0);
    await pacer.stop();
  });
});
