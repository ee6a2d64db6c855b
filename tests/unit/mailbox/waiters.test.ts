import { createWaiters } from '../../../adapters/mailbox/embedded/waiters';

test('what comes due between two readings of the clock is found, not slept over', async () => {
  let time = 0;
  const due = 100;
  const waiters = createWaiters<'work', string>({
    // moves on by a millisecond at every reading, and its timers ring a little early, as real ones do
    clock: {
      now: () => (time += 1),
      async sleep(ms) {
        await new Promise((resolve) => setImmediate(resolve));
        time += Math.max(0, ms - 2);
      },
    },
    take: (_request, now) => (now >= due ? 'found' : undefined),
    nextDueAt: (_request, now) => (now < due ? due : undefined),
  });
  await expect(waiters.wait('work', AbortSignal.timeout(1_000))).resolves.toBe('found');
});
