import { createCrisisDesk } from '../../../src/orchestrator';
import { freshState } from '../../../src/orchestrator/state';
import { createComposer } from '../../../src/outbox';
import type { NewDelivery } from '../../../src/ports/mailbox';
import type { TurnContext } from '../../../src/ports/conversation';
import { createCases } from '../../../src/school';
import { createTestClock } from '../../support/clock';
import { safety } from '../../support/practice';
import { openStores } from '../../support/stores';

const verdict = {
  kind: 'crisis',
  concern: 'abuse',
  certainty: 'explicit',
  aboutParent: true,
  aboutSchool: false,
} as const;

test('a turn that breaks off after the case was stored is done again: the same text, the alert leaves, and once', async () => {
  const clock = createTestClock();
  const stores = await openStores({ clock });
  const { snapshots, outbox } = stores.mailbox;
  const put: NewDelivery[] = [];
  let isFull = true;
  const desk = createCrisisDesk({
    safety,
    cases: createCases({ snapshots, clock }),
    snapshots,
    outbox: {
      async put(rows) {
        if (isFull) throw new Error('the disk is full');
        put.push(...rows);
        await outbox.put(rows);
      },
    },
    compose: createComposer(() => ({
      maxTextLength: 4_000,
      buttons: false,
      files: false,
      mentions: false,
      bundles: false,
    })),
    directory: {
      guardians: async () => ({ contact: 'lead', admins: [], parents: [], teachers: [] }),
      reach: async () => ({ channel: 'direct', chat: 'lead' }),
    },
    timeZone: 'Asia/Shanghai',
  });
  const context = () =>
    ({
      message: { id: 'm1', channel: 'direct', chat: 'pupil' },
      text: 'he hits me',
      state: freshState('p1'),
      now: clock.now(),
      newId: (kind: string) => `${kind}-m1`,
      setting: { person: { id: 'p1', name: '李华' } },
    }) as unknown as TurnContext;
  const textOf = async () => {
    const [answer] = (await desk.onSign(context(), verdict)).effects;
    return answer?.kind === 'answer' ? answer.message.text : '';
  };
  try {
    await expect(desk.onSign(context(), verdict)).rejects.toThrow('full');
    isFull = false;
    const [first, again] = [await textOf(), await textOf()];
    expect(first).toBe(safety.texts().crisis.full);
    expect(again).toBe(first);
    const alerts = put.filter(({ kind }) => kind === 'alert');
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(1);
    expect((await outbox.ledger(20)).filter(({ kind }) => kind === 'alert')).toHaveLength(1);
    expect(put.some(({ kind }) => kind === 'journal')).toBe(true);
  } finally {
    await stores.close();
  }
});
