import { createComposer, createDeliverer, type DeliveryPayload } from '../../../src/outbox';
import type { ChatAdapter, ChatAddress, OutboundMessage } from '../../../src/ports/chat';
import type { Delivery, DeliveryOutcome } from '../../../src/ports/mailbox';
import { TalkUpError } from '../../../src/shared/errors';
import { systemClock } from '../../../src/shared/clock';
import { silentLogger } from '../../support/logger';
import { silentMetrics } from '../../support/metrics';
import { openStores, type Stores } from '../../support/stores';

const capabilities = { maxTextLength: 4096, buttons: true, files: false, mentions: true, bundles: true };

describe('delivery', () => {
  let stores: Stores;
  let stop: AbortController;
  let running: Promise<void>;
  const sent: { to: ChatAddress; message: OutboundMessage }[] = [];
  const settled: [string, DeliveryOutcome['status']][] = [];
  let faults: (Error | undefined)[] = [];
  let slots: (signal: AbortSignal) => Promise<void> = () => Promise.resolve();
  /** Ids of rows whose next note that they are about to leave fails, as while a store is away. */
  let unnoted: string[] = [];

  beforeEach(async () => {
    stores = await openStores();
    stop = new AbortController();
    sent.length = 0;
    settled.length = 0;
    faults = [];
    slots = () => Promise.resolve();
    unnoted = [];
    const adapter: ChatAdapter = {
      channel: 'telegram',
      capabilities: { ...capabilities, pace: { overallPerSecond: 25, perChatMs: 1, perGroupPerMinute: 20 } },
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      health: () => Promise.resolve({ ok: true, detail: '' }),
      send(to, message) {
        const fault = faults.shift();
        if (fault) return Promise.reject(fault);
        sent.push({ to, message });
        return Promise.resolve({ messageId: String(sent.length) });
      },
    };
    running = createDeliverer({
      outbox: {
        ...stores.mailbox.outbox,
        sending(claim) {
          const index = unnoted.indexOf(claim.delivery.id);
          if (index < 0) return stores.mailbox.outbox.sending(claim);
          unnoted.splice(index, 1);
          return Promise.reject(new TalkUpError('away', { code: 'store-unavailable', retryable: true }));
        },
      },
      adapters: new Map([['telegram', adapter]]),
      pacer: { slot: (_request, signal) => slots(signal), stop: () => Promise.resolve() },
      clock: systemClock,
      logger: silentLogger,
      metrics: silentMetrics,
      onSettled: (delivery: Delivery, outcome: DeliveryOutcome) => {
        settled.push([delivery.id, outcome.status]);
        return Promise.resolve();
      },
    })(stop.signal);
  });

  afterEach(async () => {
    stop.abort();
    await running;
    await stores.close();
  });

  const compose = createComposer(() => capabilities);
  const put = (
    id: string,
    chat: string,
    text: string,
    over: { now?: number; group?: boolean; mention?: OutboundMessage['mention'] } = {},
  ) =>
    stores.mailbox.outbox.put(
      compose({
        id,
        kind: 'answer',
        to: { channel: 'telegram', chat },
        group: over.group ?? false,
        message: { text, mention: over.mention },
        now: over.now ?? Date.now(),
      }),
    );
  const until = async (isTrue: () => boolean) => {
    for (let tries = 0; !isTrue(); tries += 1) {
      if (tries > 400) throw new Error('it did not happen within 4 s');
      await systemClock.sleep(10);
    }
  };

  test('keeps the order of one chat', async () => {
    for (let number = 1; number <= 20; number += 1) await put(`m${number}`, 'c1', `number ${number}`);
    await until(() => sent.length === 20);
    expect(sent.map(({ message }) => message.text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `number ${index + 1}`),
    );
  });

  test('obeys the wait that a platform asks for, and sends after it', async () => {
    const startedAt = Date.now();
    faults = [
      new TalkUpError('too many requests', { code: 'rate-limited', retryable: true, retryAfterMs: 300 }),
    ];
    await put('m', 'c1', 'hello');
    await until(() => settled.length === 1);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(295);
    expect(settled).toEqual([['m/0', 'sent']]);
  });

  test('gives up where the person has blocked us', async () => {
    faults = [new TalkUpError('blocked', { code: 'chat-gone' })];
    await put('m', 'c1', 'hello');
    await until(() => settled.length === 1);
    expect(settled).toEqual([['m/0', 'failed']]);
  });

  test('follows a group that became a supergroup, with all that waits for it', async () => {
    faults = [new TalkUpError('moved', { code: 'chat-moved', retryable: true, details: { to: '-100777' } })];
    await put('m1', '-5', 'first');
    await put('m2', '-5', 'second');
    await until(() => sent.length === 2);
    expect(sent.map(({ to, message }) => [to.chat, message.text])).toEqual([
      ['-100777', 'first'],
      ['-100777', 'second'],
    ]);
  });

  test('does not send what is past its time', async () => {
    await put('m', 'c1', 'good morning', { now: Date.now() - 25 * 3_600_000 });
    await until(() => settled.length === 1);
    expect(settled).toEqual([['m/0', 'expired']]);
    expect(sent).toHaveLength(0);
  });

  test('joins answers for pupils of a group that waited for the same slot, each under its name', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let asked = false;
    slots = () => {
      asked = true;
      return gate;
    };
    await put('m1', 'g', 'Good!', { group: true, mention: { id: '1', name: 'Li Hua' } });
    await until(() => asked);
    await put('m2', 'g', 'Great!', { group: true, mention: { id: '2', name: 'Wang Fang' } });
    open();
    await until(() => settled.length === 2);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.message.text).toBe('@Li Hua Good!\n\n@Wang Fang Great!');
    expect(sent[0]?.message.mentions?.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('a group is heard again after the store failed in the middle of a joined message, which is sent once', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let asked = false;
    slots = () => {
      asked = true;
      return gate;
    };
    await put('m1', 'g', 'Good!', { group: true, mention: { id: '1', name: 'Li Hua' } });
    await until(() => asked);
    await put('m2', 'g', 'Great!', { group: true, mention: { id: '2', name: 'Wang Fang' } });
    unnoted = ['m2/0'];
    open();
    await until(() => settled.length === 2);
    expect(sent.map(({ message }) => message.text)).toEqual(['@Li Hua Good!\n\n@Wang Fang Great!']);
  });

  test('a chat that waits for its slot holds up no other', async () => {
    let asked = false;
    slots = (signal) => {
      asked = true;
      return systemClock.sleep(60_000, signal);
    };
    await put('m1', 'slow', 'later');
    await until(() => asked);
    slots = () => Promise.resolve();
    await put('m2', 'quick', 'now');
    await until(() => sent.length === 1);
    expect(sent[0]?.message.text).toBe('now');
  });

  test('a long text leaves as several messages, buttons with the last', () => {
    const short = createComposer(() => ({ ...capabilities, maxTextLength: 20 }));
    const rows = short({
      id: 'm',
      kind: 'answer',
      to: { channel: 'telegram', chat: 'c' },
      group: false,
      message: {
        text: 'One sentence here. And another one.',
        buttons: [[{ label: 'Hint', data: '/hint' }]],
        replyTo: '9',
      },
      now: 0,
    });
    const messages = rows.map(({ payload }) => (JSON.parse(payload) as DeliveryPayload).message);
    expect(messages).toEqual([
      { text: 'One sentence here.', replyTo: '9' },
      { text: 'And another one.', buttons: [[{ label: 'Hint', data: '/hint' }]] },
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });
});
