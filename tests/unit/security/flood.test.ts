import { createInbox } from '../../../src/inbox';
import { createFloodGate, floodLimits } from '../../../src/inbox/flood';
import type { InboundMessage } from '../../../src/ports/chat';
import { silentMetrics } from '../../support/metrics';

let serial = 0;
const message = (over: Partial<InboundMessage> = {}): InboundMessage => ({
  id: String((serial += 1)),
  channel: 'telegram',
  chat: 'group',
  chatKind: 'private',
  sender: { id: 'p1', name: 'Li Hua' },
  addressed: true,
  content: { kind: 'text', text: 'Hello' },
  receivedAt: 5,
  ...over,
});

const small = { personPerSecond: 2, personBurst: 3, chatPerSecond: 4, chatBurst: 6, mostKeys: 100 };

function door(limits = small) {
  let now = 0;
  const stored: InboundMessage[] = [];
  const accept = createInbox({
    mailbox: {
      append: (_key, appended) => {
        stored.push(appended);
        return Promise.resolve('accepted');
      },
    },
    metrics: silentMetrics,
    clock: { now: () => now, sleep: () => Promise.resolve() },
    mayBeCommand: () => false,
    limits,
  });
  return { accept, stored, wait: (ms: number) => (now += ms) };
}

it('keeps nothing of a flood but one message, which gets a kind word and not its text', async () => {
  const { accept, stored, wait } = door();
  const outcomes: string[] = [];
  for (let count = 0; count < 50; count += 1) outcomes.push(await accept(message()));
  expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(4);
  expect(stored[3]?.content).toEqual({ kind: 'other', what: 'flood' });

  wait(2_000);
  expect(await accept(message())).toBe('accepted');
  expect(stored[4]?.content).toEqual({ kind: 'text', text: 'Hello' });
});

it('does not let a flood of one person silence a classmate, nor a flood of strangers a chat elsewhere', async () => {
  const { accept, stored } = door();
  for (let count = 0; count < 20; count += 1) await accept(message());
  const classmate = message({ sender: { id: 'p2', name: 'Han Mei' } });
  expect(await accept(classmate)).toBe('accepted');
  expect(stored.at(-1)?.content.kind).toBe('text');

  for (let count = 0; count < 50; count += 1)
    await accept(message({ sender: { id: `stranger-${count}`, name: 'x' } }));
  await accept(message({ chat: 'elsewhere', sender: { id: 'p3', name: 'y' } }));
  expect(stored.at(-1)?.content.kind).toBe('text');
});

it('never holds back a person who sends two messages a second, nor a class of sixty who do', () => {
  const flood = createFloodGate();
  expect(floodLimits.personPerSecond).toBeGreaterThanOrEqual(2);
  for (let now = 0; now < 600_000; now += 500)
    expect(flood(message({ chat: 'own', sender: { id: 'steady', name: 'x' } }), now)).toBe('no');
  for (let pupil = 0; pupil < 60; pupil += 1)
    for (let count = 0; count < 20; count += 1)
      expect(flood(message({ chat: 'class', sender: { id: `c${pupil}`, name: 'x' } }), 700_000)).toBe('no');
});

it('forgets those who are silent, so that a million strangers fill no memory', () => {
  const flood = createFloodGate({ ...small, mostKeys: 10 });
  for (let count = 0; count < 1_000; count += 1)
    flood(message({ chat: `chat-${count}`, sender: { id: `p${count}`, name: 'x' } }), 0);
  expect(flood(message({ chat: 'chat-1', sender: { id: 'p1', name: 'x' } }), 0)).toBe('no');
});
