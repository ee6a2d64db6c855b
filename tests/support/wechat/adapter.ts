import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalLeases } from '../../../adapters/mailbox/embedded';
import { createWechatAdapter, type IdentityMemory, type WechatTimes } from '../../../adapters/chat/wechat';
import { makeBot } from '../../../adapters/chat/wechat/open-puppet';
import { systemClock } from '../../../src/shared/clock';
import { silentLogger } from '../logger';
import { createMemory } from './memory';
import { createWechatWorld, type WechatWorld } from './world';

export { createMemory } from './memory';

/** No pauses, so that tests of other things do not wait; the pace has tests of its own. */
export const hurried: WechatTimes = {
  pauseMs: [0, 0],
  quietMs: 0,
  alertAfterMs: 150,
  watchMs: { quiet: 60_000, answer: 60_000 },
};

export interface OpenOptions {
  world?: WechatWorld;
  memory?: IdentityMemory;
  dataDir?: string;
  times?: Partial<WechatTimes>;
  onLoggedOut?: () => void;
  print?: (text: string) => void;
  leases?: ReturnType<typeof createLocalLeases>;
}

/** The adapter on real wechaty with a faulty mock puppet on a make-believe WeChat. Not started. */
export async function openWechatAdapter(options: OpenOptions = {}) {
  const world = options.world ?? (await createWechatWorld());
  const folder = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'talkup-wechat-')));
  const adapter = createWechatAdapter({
    puppet: 'wechaty-puppet-mock',
    tls: true,
    name: 'TalkUp',
    dataDir: folder,
    memory: options.memory ?? createMemory(),
    leases: options.leases ?? createLocalLeases(),
    clock: systemClock,
    logger: silentLogger,
    times: { ...hurried, ...options.times },
    onLoggedOut: options.onLoggedOut,
    print: options.print,
    welcome: (names) => `Welcome ${names.join(', ')}`,
    open: (settings) => makeBot(world.makePuppet(), settings),
  });
  return {
    adapter,
    world,
    folder,
    async ready(withinMs = 20_000): Promise<void> {
      const deadline = Date.now() + withinMs;
      while (!adapter.readyToSend?.()) {
        if (Date.now() > deadline) throw new Error(`not logged in: ${(await adapter.health()).detail}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async close(): Promise<void> {
      await adapter.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type OpenWechat = Awaited<ReturnType<typeof openWechatAdapter>>;
