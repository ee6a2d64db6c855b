import {
  close,
  noCrisis,
  onReceipt,
  onSign,
  take,
  type CrisisState,
  type Guardians,
} from '../../../src/safety';
import { createCases } from '../../../src/school';
import { snapshotKeys } from '../../../src/school/snapshot-keys';
import { createTestClock } from '../../support/clock';
import { openStores } from '../../support/stores';

const guardians: Guardians = { contact: 'lead', admins: [], parents: [], teachers: [] };
const sign = { concern: 'abuse', certainty: 'explicit', aboutParent: true, aboutSchool: false } as const;
const clock = createTestClock();
let stores: Awaited<ReturnType<typeof openStores>>;
beforeEach(async () => {
  stores = await openStores({ clock });
});
afterEach(() => stores.close());

/** A store in which somebody else's step goes in between every first read and its write. */
function meddled(meddle: () => Promise<unknown>) {
  const { snapshots } = stores.mailbox;
  let isFirst = true;
  return createCases({
    clock,
    snapshots: {
      async get(key) {
        const value = await snapshots.get(key);
        if (isFirst && key.startsWith('crisis:')) {
          isFirst = false;
          await meddle();
        }
        return value;
      },
      swap: snapshots.swap,
    },
  });
}

const plain = () => createCases({ clock, snapshots: stores.mailbox.snapshots });
const now = clock.now();
const opens =
  (caseId: string, at = now) =>
  (state: CrisisState) =>
    onSign(state, sign, { now: at, caseId, guardians });

test('a receipt and a further sign at the same moment both stay', async () => {
  const { alerts } = await plain().change('p1', opens('C1'));
  const receipt = () =>
    plain().change('p1', (state) => onReceipt(state, alerts[0]!.id, { status: 'sent', now, guardians }));
  await meddled(receipt).change('p1', (state) =>
    onSign(state, { ...sign, concern: 'self-harm' }, { now, caseId: 'C2', guardians }),
  );
  const { crisis } = await plain().read('p1');
  expect(crisis?.alerts[0]?.status).toBe('sent');
  expect(crisis?.concern).toBe('self-harm');
  expect(crisis?.audit.map(({ what }) => what)).toContain('alert-sent');
});

test('an adult who takes the case while the pupil writes keeps it', async () => {
  await plain().change('p1', opens('C1'));
  const taking = () => plain().change('p1', (state) => ({ state: take(state, 'lead', now) }));
  await meddled(taking).change('p1', opens('C2'));
  const state = await plain().read('p1');
  expect(state.phase).toBe('taken');
  expect(state.crisis?.takenBy).toBe('lead');
});

test('a sign that comes while the old case is closed opens a new one', async () => {
  await plain().change('p1', opens('C1'));
  const closing = () => plain().change('p1', (state) => ({ state: close(state, 'lead', now) }));
  await meddled(closing).change('p1', opens('C2'));
  expect(await plain().read('p1')).toMatchObject({
    phase: 'open',
    crisis: { id: 'C2', lessonStopped: true },
  });
});

test('two signs of one pupil at once, in two chats, are one case', async () => {
  await Promise.all(['A', 'B', 'C', 'D'].map((id, ms) => plain().change('p1', opens(id, now + ms))));
  const { crisis } = await plain().read('p1');
  expect(crisis?.audit.filter(({ what }) => what === 'sign')).toHaveLength(4);
  expect(crisis?.alerts).toHaveLength(1);
});

test('open cases stand on a list, closed and forgotten ones do not', async () => {
  await Promise.all(['p1', 'p2', 'p3'].map((id) => plain().change(id, opens(`case of ${id}`))));
  expect((await plain().open()).sort()).toEqual(['p1', 'p2', 'p3']);
  await plain().change('p2', (state) => ({ state: close(state, 'lead', now) }));
  await plain().forget('p3');
  expect(await plain().open()).toEqual(['p1']);
});

test('a step in flight does not bring back the case of somebody who was erased', async () => {
  const { snapshots } = stores.mailbox;
  await plain().change('p1', opens('C1'));
  const key = snapshotKeys.crisis('p1');
  const erasing = () => snapshots.put([{ key, value: null, version: clock.now() + 1 }]);
  const late = meddled(erasing).change('p1', opens('C2'));
  await expect(late).rejects.toMatchObject({ retryable: true });
  expect(await snapshots.get(key)).toBeUndefined();
  expect(await plain().read('p1')).toEqual(noCrisis());
});
