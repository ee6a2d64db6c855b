import { scenarios } from '../chaos/scenarios';
import { play } from '../chaos/world';

/** A part of what `npm run chaos` does, in its short form. */
const chosen = [/kills of any/, /Redis killed/, /Redis half-open/, /another order/];

describe('three processes on Redis and MongoDB', () => {
  const short = scenarios({ kills: 5, faultMs: 4_000, awayMs: 4_000 });
  for (const scenario of short.filter(({ name }) => chosen.some((pattern) => pattern.test(name)))) {
    it(`answer every accepted message once and in order, and keep every turn once: ${scenario.name}`, async () => {
      const after = await play(scenario);
      expect(after.faults).toEqual([]);
      expect(after.turns).toBeGreaterThan(10);
    }, 300_000);
  }
});
