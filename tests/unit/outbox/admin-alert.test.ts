import { createAdminAlert, createComposer } from '../../../src/outbox';
import type { NewDelivery } from '../../../src/ports/mailbox';
import { createTestClock } from '../../support/clock';

test('each admin is told of a trouble by the channel used last that is not the one in trouble', async () => {
  const rows: NewDelivery[] = [];
  const reach: Record<string, { channel: string; chat: string }[]> = {
    head: [
      { channel: 'wechat', chat: 'h' },
      { channel: 'telegram', chat: '1' },
      { channel: 'web', chat: 'h' },
    ],
    deputy: [{ channel: 'wechat', chat: 'd' }],
    technician: [
      { channel: 'web', chat: 't' },
      { channel: 'telegram', chat: '2' },
    ],
  };
  const tellAdmins = createAdminAlert({
    outbox: { put: async (more) => void rows.push(...more) },
    compose: createComposer(() => ({
      maxTextLength: 4_000,
      buttons: false,
      files: false,
      mentions: false,
      bundles: false,
    })),
    admins: async () => Object.keys(reach),
    reachOf: async (id) => reach[id] ?? [],
    isOn: (channel) => channel !== 'web',
    clock: createTestClock(),
  });
  expect(await tellAdmins('out-1', '微信已退出登录', 'wechat')).toBe(2);
  expect(rows.map(({ channel, lane, kind }) => [channel, lane, kind])).toEqual([
    ['telegram', 'telegram:1', 'alert'],
    ['telegram', 'telegram:2', 'alert'],
  ]);
});
