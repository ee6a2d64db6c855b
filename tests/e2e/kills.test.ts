import { scenarios } from '../chaos/scenarios';
import { play } from '../chaos/world';

describe('one process with embedded stores, killed 20 times under load', () => {
  const [scenario] = scenarios({ kills: 80, faultMs: 0, awayMs: 0 }).filter(({ name }) =>
    name.startsWith('embedded stores: 20 kills'),
  );

  it('answers every accepted message once and in order, and keeps every turn once', async () => {
    const after = await play(scenario!);
    expect(after.faults).toEqual([]);
    // more than one to a kill, however slow the machine is
    expect(after.messages).toBeGreaterThan(20);
  }, 400_000);
});
