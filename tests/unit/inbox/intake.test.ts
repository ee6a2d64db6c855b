import { createIntake } from '../../../src/inbox';
import type { InboundMessage } from '../../../src/ports/chat';
import { createTestClock } from '../../support/clock';

const message = {} as InboundMessage;

/** An intake with `count` messages that are being stored, and a way to let them be stored. */
function doorWith(count: number) {
  const stored: (() => void)[] = [];
  const clock = createTestClock();
  const intake = createIntake(() => new Promise((resolve) => stored.push(() => resolve('accepted'))), clock);
  const accepting = Array.from({ length: count }, () => intake.accept(message));
  return { intake, stored, clock, accepting };
}

async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return over;
}

describe('turns give way to messages at the door', () => {
  it('not in quiet times', async () => {
    const { intake } = doorWith(7);
    expect(await isOver(intake.lull())).toBe(true);
  });

  it('until the rush is over', async () => {
    const { intake, stored, accepting } = doorWith(8);
    const waiting = intake.lull();
    expect(await isOver(waiting)).toBe(false);
    stored[0]?.();
    expect(await accepting[0]).toBe('accepted');
    expect(await isOver(waiting)).toBe(true);
  });

  it('for 50 ms at most, however long the rush', async () => {
    const { intake, clock } = doorWith(100);
    const waiting = intake.lull();
    await clock.advance(49);
    expect(await isOver(waiting)).toBe(false);
    await clock.advance(1);
    expect(await isOver(waiting)).toBe(true);
  });

  it('and a message that could not be stored is no longer at the door', async () => {
    const intake = createIntake(() => Promise.reject(new Error('the disk is full')), createTestClock());
    await Promise.allSettled(Array.from({ length: 20 }, () => intake.accept(message)));
    expect(await isOver(intake.lull())).toBe(true);
  });
});
