import { createComposer, createReroute, type DeliveryPayload } from '../../../src/outbox';
import type { ChatAddress } from '../../../src/ports/chat';
import type { Delivery, DeliveryKind, DeliveryOutcome, NewDelivery } from '../../../src/ports/mailbox';

const wechat: ChatAddress = { channel: 'wechat', chat: 'mama' };
const telegram: ChatAddress = { channel: 'telegram', chat: '42' };
const compose = createComposer(() => ({
  maxTextLength: 4_000,
  buttons: false,
  files: false,
  mentions: false,
  bundles: false,
}));
const refused: DeliveryOutcome = { status: 'failed', reason: 'chat-gone' };
const now = 1_000;

function open({ reach = [wechat, telegram], on = ['wechat', 'telegram'] } = {}) {
  const rows: NewDelivery[] = [];
  const reroute = createReroute({
    outbox: { put: async (more) => void rows.push(...more) },
    compose,
    reachOf: async () => reach,
    isOn: (channel) => on.includes(channel),
  });
  const row = (
    kind: DeliveryKind,
    over: { group?: boolean; to?: ChatAddress; id?: string } = {},
  ): Delivery => {
    const { group = false, to = wechat, id = 'report:1' } = over;
    const [composed] = compose({
      id,
      kind: kind as 'report',
      to,
      group,
      message: { text: '本周报告' },
      personId: 'mama',
      now,
    });
    return { ...(composed as NewDelivery), status: 'sending', attempts: 1, ambiguous: false };
  };
  return { rows, reroute, row };
}

describe('a report that a platform refuses', () => {
  test.each(['report', 'notice'] as const)(
    'as %s goes by another channel, and the ledger says so',
    async (kind) => {
      const { rows, reroute, row } = open();
      const outcome = await reroute(row(kind), refused, now);
      expect(outcome).toEqual({ status: 'failed', reason: 'chat-gone, goes by telegram' });
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        id: 'report:1/0~wechat>telegram/0',
        channel: 'telegram',
        kind,
        personId: 'mama',
      });
      expect((JSON.parse(rows[0]!.payload) as DeliveryPayload).message.text).toBe('本周报告');
    },
  );

  test('goes another way when the platform is away for long, not when it stumbles', async () => {
    const { rows, reroute, row } = open();
    const away: DeliveryOutcome = { status: 'retry', notBefore: now, reason: 'channel-away' };
    expect((await reroute(row('report'), away, now)).status).toBe('failed');
    const stumble: DeliveryOutcome = { status: 'retry', notBefore: now, reason: 'wechat-unreachable' };
    expect(await reroute(row('report'), stumble, now)).toBe(stumble);
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['an answer', 'answer', {}],
    ['an alert', 'alert', {}],
    ['what was meant for a group', 'notice', { group: true }],
  ] as const)('%s stays where it was meant for', async (_what, kind, over) => {
    const { rows, reroute, row } = open();
    expect(await reroute(row(kind, over), refused, now)).toBe(refused);
    expect(rows).toEqual([]);
  });

  test('stays refused where the person has no other channel, or that one is off', async () => {
    for (const options of [
      { reach: [wechat] },
      { on: ['wechat'] },
      { reach: [wechat, { channel: 'api', chat: 'x' }] },
    ]) {
      const { rows, reroute, row } = open(options);
      expect(await reroute(row('report'), refused, now)).toBe(refused);
      expect(rows).toEqual([]);
    }
  });

  test('does not go back and forth between two that both refuse', async () => {
    const { rows, reroute, row } = open();
    await reroute(row('report'), refused, now);
    const second = row('report', { id: 'report:1/0~wechat>telegram', to: telegram });
    expect(await reroute(second, refused, now)).toBe(refused);
    expect(rows).toHaveLength(1);
  });
});
