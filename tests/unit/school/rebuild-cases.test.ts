import {
  escalateIfDue,
  lessonStopped,
  onReceipt,
  onSign,
  resume,
  take,
  type CrisisState,
} from '../../../src/safety';
import { createCases, createSchool } from '../../../src/school';
import { alertRecord } from '../../../src/school/alerts';
import { snapshotKeys } from '../../../src/school/snapshot-keys';
import { createTestClock } from '../../support/clock';
import { openStores } from '../../support/stores';

const clock = createTestClock();
const guardians = { contact: 'lead', admins: ['head'], parents: [], teachers: ['lead'] };
let stores: Awaited<ReturnType<typeof openStores>>;
beforeEach(async () => {
  stores = await openStores({ clock });
});
afterEach(() => stores.close());

/** A case of which the contact was told. */
function told(caseId: string): CrisisState {
  const now = clock.now();
  const sign = { concern: 'abuse', certainty: 'sign', aboutParent: true, aboutSchool: false } as const;
  const { state, alerts } = onSign({ phase: 'none' }, sign, { now, caseId, guardians });
  return onReceipt(state, alerts[0]!.id, { status: 'sent', now, guardians }).state;
}

/** The mailbox store is empty; the records have these cases. */
async function rebuild(cases: Record<string, CrisisState>) {
  for (const [personId, state] of Object.entries(cases))
    await stores.records.put('alerts', alertRecord(state, { personId, classId: 'c1' }));
  const { records, mailbox } = stores;
  const school = createSchool({
    records,
    snapshots: mailbox.snapshots,
    clock,
    secret: 'a secret of the tests',
    timeZone: 'Asia/Shanghai',
    mailbox,
  });
  await school.rebuildSnapshots();
  return createCases({ snapshots: mailbox.snapshots, clock });
}

test('an open case is open again: the lesson stays stopped, who was told stays told, and the next in line is due', async () => {
  const cases = await rebuild({ p1: told('A1') });
  expect(await cases.open()).toEqual(['p1']);
  const state = await cases.read('p1');
  expect(lessonStopped(state)).toBe(true);
  expect(state.crisis).toMatchObject({ id: 'A1', concern: 'abuse', certainty: 'sign', aboutParent: true });
  expect(state.crisis?.aboutSchool).toBe(false);
  const { alerts } = escalateIfDue(state, { now: clock.now(), guardians });
  expect(alerts.map(({ personId }) => personId)).toEqual(['head']);
  expect(alerts[0]!.id).not.toBe(state.crisis?.alerts[0]?.id);
  expect(await stores.mailbox.snapshots.get(snapshotKeys.case('A1'))).toBe('p1');
});

test('a taken case whose pupil may go on stays so, and a closed one does not come back', async () => {
  const goingOn = resume(take(told('A1'), 'lead', clock.now()), 'lead', clock.now());
  const closed: CrisisState = { ...told('A2'), phase: 'closed' };
  const cases = await rebuild({ p1: goingOn, p2: closed });
  expect(await cases.open()).toEqual([]);
  expect(await cases.read('p1')).toMatchObject({ phase: 'taken', crisis: { takenBy: 'lead' } });
  expect(lessonStopped(await cases.read('p1'))).toBe(false);
  expect(await cases.read('p2')).toEqual({ phase: 'none' });
});

test('a case that is still there is not set back to its record', async () => {
  const before = createCases({ snapshots: stores.mailbox.snapshots, clock });
  await before.change('p1', () => ({ state: take(told('A1'), 'lead', clock.now()) }));
  const cases = await rebuild({ p1: told('A1') });
  expect((await cases.read('p1')).phase).toBe('taken');
});

test('what an older record does not tell is held to be the graver', async () => {
  const record = alertRecord(told('A1'), { personId: 'p1' });
  await stores.records.put('alerts', { ...record, aboutSchool: undefined, certainty: undefined });
  const cases = await rebuild({});
  expect((await cases.read('p1')).crisis).toMatchObject({ certainty: 'explicit', aboutSchool: true });
});
