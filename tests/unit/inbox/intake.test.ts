import { createIntake } from '../../../src/inbox';
import type { InboundMessage } from '../../../src/ports/chat';
import { createTestClock } from '../../support/clock';

const message = {} as InboundMessage;

/** An intake that `count` messages have just come to, in a process that is busy for `load` of its time. */
async function intakeAfter(count: number, load = 1) {
  const clock = createTestClock();
  const intake = createIntake(async () => 'accepted', { clock, watchLoad: () => () => load });
  for (let index = 0; index < count; index += 1) await intake.accept(message);
  return { intake, clock };
}

async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return over;
}

describe('turns give way to messages at the door', () => {
  it('not in quiet times', async () => {
    const { intake } = await intakeAfter(49);
    expect(await isOver(intake.lull())).toBe(true);
  });

  it('for as long as the rush lasts, also when all that came was stored', async () => {
    const { intake, clock } = await intakeAfter(60);
    await clock.advance(50);
    const waiting = intake.lull();
    await clock.advance(45);
    expect(await isOver(waiting)).toBe(false);
    await clock.advance(10);
    expect(await isOver(waiting)).toBe(true);
    expect(await isOver(intake.lull())).toBe(true);
  });

  it('for 100 ms at most, however long the rush', async () => {
    const { intake, clock } = await intakeAfter(60);
    const waiting = intake.lull();
    for (let ms = 0; ms < 95; ms += 5) {
      for (let index = 0; index < 25; index += 1) await intake.accept(message);
      await clock.advance(5);
    }
    expect(await isOver(waiting)).toBe(false);
    await clock.advance(5);
    expect(await isOver(waiting)).toBe(true);
  });

  it('not where the process has time, however fast they come', async () => {
    const { intake, clock } = await intakeAfter(100, 0.5);
    const waiting = intake.lull();
    await clock.advance(5);
    expect(await isOver(waiting)).toBe(true);
  });
});

describe('the turn of a message is prepared while the message is stored', () => {
  const passed = () => new Promise((resolve) => setImmediate(resolve));

  it('once it has left for the store, and never in a rush', async () => {
    const happened: string[] = [];
    const stored = createIntake(
      async () => {
        setImmediate(() => happened.push('sent to the store'));
        return 'accepted';
      },
      { clock: createTestClock(), foresee: () => happened.push('foreseen') },
    );
    for (let index = 0; index < 60; index += 1) await stored.accept(message);
    await passed();
    expect(happened.slice(0, 2)).toEqual(['sent to the store', 'foreseen']);
    expect(happened.filter((what) => what === 'foreseen')).toHaveLength(49);
  });

  it('and what goes wrong there is left to the turn', async () => {
    const foresee = jest.fn(() => {
      throw new Error('a sentence that cannot be judged');
    });
    const intake = createIntake(async () => 'accepted', { clock: createTestClock(), foresee });
    expect(await intake.accept(message)).toBe('accepted');
    await passed();
    expect(foresee).toHaveBeenCalledWith(message);
  });
});
