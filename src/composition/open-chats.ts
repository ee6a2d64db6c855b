import { registry } from '../../adapters/registry';
import type { Config } from '../../config/load';
import type { App } from '../app';
import type { OpenPorts } from './open-ports';
import type { ChatAdapter } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { HttpRoute } from '../ports/http';
import type { Logger } from '../ports/logger';
import { publishedCommands } from './published-commands';
import { keptSecret } from './secrets';
import { errorCode } from '../shared/errors';
import type { AppMetrics } from '../shared/metrics';

export type Chat = ChatAdapter & { routes?: HttpRoute[] };

export interface OpenChatsOptions {
  config: Config;
  app: App;
  ports: OpenPorts;
  clock: Clock;
  logger: Logger;
  metrics: AppMetrics;
  secret: string;
  projectRoot: string;
  adminCode: () => Promise<string | undefined>;
}

/** How the WeChat login stands, for the admin page. */
export type WechatLogin = () => Promise<{ detail: string; account?: string; qrSvg?: string } | undefined>;

/** Every chat that the settings turn on, not started. Throws TalkUpError for settings that can never work. */
export async function openChats(options: OpenChatsOptions): Promise<{ chats: Chat[]; wechat: WechatLogin }> {
  const { config, app, ports, clock, logger, secret, projectRoot, adminCode } = options;
  const { mailbox, leases } = ports;
  const chats: Chat[] = [];
  const { createApiAdapter } = await registry.chat.api();
  chats.push(createApiAdapter({ answers: mailbox.answers, apiKey: config.API_KEY, secret, clock }));
  if (config.playground) {
    const { createWebAdapter } = await registry.chat.web();
    chats.push(createWebAdapter({ clock, projectRoot, adminCode }));
  }
  if (config.TELEGRAM_BOT_TOKEN) {
    const { createTelegramAdapter } = await registry.chat.telegram();
    chats.push(
      createTelegramAdapter({
        token: config.TELEGRAM_BOT_TOKEN,
        apiRoot: config.TELEGRAM_API_ROOT,
        proxy: config.TELEGRAM_PROXY,
        mode: config.TELEGRAM_MODE,
        publicUrl: config.PUBLIC_URL,
        webhookSecret:
          config.TELEGRAM_WEBHOOK_SECRET ?? (await keptSecret('telegram-webhook', { ...ports, logger })),
        leases,
        logger,
        clock,
        commands: () => publishedCommands(app.commands),
      }),
    );
  }
  const wechat = config.WECHATY_PUPPET ? await openWechat(config.WECHATY_PUPPET, options) : undefined;
  if (wechat) chats.push(wechat.adapter);
  return { chats, wechat: wechat?.login ?? (async () => undefined) };
}

async function openWechat(
  puppet: string,
  { config, app, ports: { mailbox, leases }, clock, logger, metrics }: OpenChatsOptions,
): Promise<{ adapter: Chat; login: WechatLogin }> {
  const { createWechatAdapter, qrAsSvg } = await registry.chat.wechat();
  const { snapshots } = mailbox;
  const adapter = createWechatAdapter({
    puppet,
    token: config.WECHATY_TOKEN,
    endpoint: config.WECHATY_ENDPOINT,
    tls: config.WECHATY_TLS === 'on',
    name: config.WECHATY_NAME,
    dataDir: config.DATA_DIR,
    memory: {
      get: (key) => snapshots.get(`wechat:${key}`),
      put: (key, value) => snapshots.put([{ key: `wechat:${key}`, value, version: clock.now() }]),
    },
    leases,
    clock,
    logger,
    metrics,
    welcome: (names) => `👋 欢迎 ${names.join('、')}！@我 说一句英语，我们就可以开始练习。`,
    print: (text) => void process.stdout.write(text),
    onLoggedOut: () => {
      app
        .tellAdmins(`wechat-out-${clock.now()}`, wechatIsOut, 'wechat')
        .then((told) => {
          if (told === 0)
            logger.error({}, 'no admin can be told that WeChat is out: none has another channel');
        })
        .catch((error: unknown) => logger.error({ code: errorCode(error) }, 'the admins could not be told'));
    },
  });
  metrics.gauge('talkup_wechat_logged_in', 'Whether the WeChat account is logged in', () =>
    adapter.status().state === 'logged-in' ? 1 : 0,
  );
  metrics.gauge(
    'talkup_wechat_abilities_missing',
    'How many of the wanted abilities the puppet lacks',
    () => Object.values(adapter.status().abilities ?? {}).filter((can) => !can).length,
  );
  const login: WechatLogin = async () => {
    const { qr, account } = adapter.status();
    const { detail } = await adapter.health();
    return { detail, account, qrSvg: qr === undefined ? undefined : await qrAsSvg(qr) };
  };
  return { adapter, login };
}

const wechatIsOut =
  '⚠️ TalkUp 的微信账号已退出登录，群里和私聊现在都收不到回复。请发送 /web 打开管理网页，用手机重新扫码登录。';
