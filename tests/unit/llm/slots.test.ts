import { createSlots } from '../../../adapters/llm/slots';
import { sleep } from '../../../src/shared/async';

const never = new AbortController().signal;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function openSlots(changes: Partial<Parameters<typeof createSlots>[0]> = {}) {
  let time = 0;
  const slots = await createSlots({
    maxConcurrent: 2,
    maxWaiting: 2,
    expirationMs: 20_000,
    now: () => time,
    ...changes,
  });
  ends.push(() => slots.stop());
  return {
    busy: () => slots.busy(),
    pass: (ms: number) => (time += ms),
    /** A slot, given back by the test or behind it. */
    async take() {
      let release: (() => void) | undefined = await slots.take(never);
      const giveBack = () => {
        release?.();
        release = undefined;
      };
      ends.push(giveBack);
      return giveBack;
    },
  };
}

/** Whether it has happened before any timer could run. */
async function isAtOnce(taking: Promise<unknown>): Promise<boolean> {
  return Promise.race([taking.then(() => true), new Promise<boolean>((no) => setImmediate(() => no(false)))]);
}

it('gives a slot that came back to the next request at once', async () => {
  const slots = await openSlots();
  const giveBack = await slots.take();
  expect(slots.busy()).toBe(1);
  giveBack();
  expect(slots.busy()).toBe(0);
  expect(await isAtOnce(slots.take())).toBe(true);
  expect(slots.busy()).toBe(1);
});

it('never gives more than there are, however they came back', async () => {
  const slots = await openSlots();
  const first = await Promise.all([slots.take(), slots.take()]);
  for (const giveBack of first) giveBack();
  const [one] = await Promise.all([slots.take(), slots.take()]);
  const third = slots.take();
  expect(await Promise.race([third, sleep(60)])).toBeUndefined();
  one!();
  expect(await third).toBeInstanceOf(Function);
});

it('takes a slot anew that has lain about, so that none outlives its time in the limiter', async () => {
  const slots = await openSlots({ maxConcurrent: 1 });
  (await slots.take())();
  slots.pass(5_000);
  const again = slots.take();
  expect(await isAtOnce(again)).toBe(false);
  expect(await again).toBeInstanceOf(Function);
  expect(slots.busy()).toBe(1);
});

it('gives what came back to those who wait, and turns away those who are too many', async () => {
  const slots = await openSlots({ maxConcurrent: 1, maxWaiting: 1 });
  const giveBack = await slots.take();
  const waiting = slots.take();
  await sleep(20);
  await expect(slots.take()).rejects.toMatchObject({ code: 'model-overloaded', retryable: true });
  giveBack();
  expect(await waiting).toBeInstanceOf(Function);
});

it('frees a slot that was never given back', async () => {
  const slots = await openSlots({ maxConcurrent: 1, expirationMs: 50, keptMs: 50 });
  await slots.take();
  expect(slots.busy()).toBe(1);
  while (slots.busy() > 0) await sleep(10);
  expect(await slots.take()).toBeInstanceOf(Function);
});
