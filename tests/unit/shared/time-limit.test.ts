import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sleep, timeLimit } from '../../../src/shared/async';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The reason with which `signal` aborts. Holds it by its listener alone, as whoever waits for something does. */
const end = (signal: AbortSignal) =>
  new Promise<Error>((resolve) =>
    signal.addEventListener('abort', () => resolve(signal.reason as Error), { once: true }),
  );

it('ends though the garbage collector has been there', async () => {
  const limits = Array.from({ length: 20 }, () => end(timeLimit(150, new AbortController().signal)));
  for (let times = 0; times < 3; times += 1) {
    await sleep(20);
    collectGarbage();
  }
  const reasons = await Promise.all(limits);
  expect(new Set(reasons.map(({ name }) => name))).toEqual(new Set(['TimeoutError']));
});

it('ends with the first of its signals', async () => {
  const stopping = new AbortController();
  const limit = end(timeLimit(60_000, new AbortController().signal, stopping.signal));
  collectGarbage();
  stopping.abort(new Error('stopping'));
  expect((await limit).message).toBe('stopping');
  expect(timeLimit(60_000, stopping.signal).aborted).toBe(true);
});
