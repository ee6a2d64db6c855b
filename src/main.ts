import { resolve } from 'node:path';
import { registry } from '../adapters/registry';
import type { Config } from '../config/load';
import { projectRoot } from '../config/paths';
import { createApp, type App } from './app';
import { loadContent } from './composition/content';
import { openChats, type Chat } from './composition/open-chats';
import { openPorts, turnsAtOnce } from './composition/open-ports';
import { adminLink, baseUrl, pageRoutes } from './composition/pages';
import type { ChatAdapter } from './ports/chat';
import type { Clock } from './ports/clock';
import type { Logger } from './ports/logger';
import { ensureAdminCode } from './school';
import { serveControl, type Control } from './command-line/control';
import { loadSchoolLists, schoolWordsFile, watchSchoolWords } from './composition/school-words';
import { keptSecret } from './composition/secrets';
import { timeLimit } from './shared/async';
import { systemClock } from './shared/clock';
import { createLogger } from './shared/logger';
import { createMetrics, type AppMetrics } from './shared/metrics';
import { errorCode } from './shared/errors';

export interface Running {
  app: App;
  /** Where the HTTP server listens; undefined where none was asked for. */
  url?: string;
  /** The first admin's code, as long as somebody needs it. */
  adminCode?: string;
  health(): Promise<PartHealth[]>;
  /** May be called twice; ends within 10 s. */
  stop(): Promise<void>;
}

export interface PartHealth {
  name: string;
  ok: boolean;
  /** One line for people. */
  detail: string;
}

export interface StartOptions {
  /** Makes the only chat there is, in place of the HTTP server and the platforms of the settings. */
  onlyChat?: (parts: { clock: Clock; logger: Logger }) => Promise<ChatAdapter>;
}

/** Turns under way may take this long when the process is told to stop. */
const turnGraceMs = 4_000;
/** The start waits this long for the records to tell the admin's code. */
const adminCodeMs = 4_000;

/** The composition root: settings -> adapters -> app. Throws TalkUpError with what to set where something cannot start. */
export async function startTalkUp(config: Config, { onlyChat }: StartOptions = {}): Promise<Running> {
  const clock = systemClock;
  const logger = createLogger({ level: config.LOG_LEVEL });
  const metrics = createMetrics();
  const ports = await openPorts(config, { clock, logger });
  const { mailbox, records, leases, pacer, model, grammar } = ports;
  // side by side, since each waits a moment for records that are away
  const [secret, linkSecret] = await Promise.all([
    keptSecret('ids', { ...ports, logger }),
    config.REPORT_SECRET ?? keptSecret('links', { ...ports, logger }),
  ]);
  const adminCode = () => ensureAdminCode({ records, clock, secret, adminCode: config.ADMIN_CODE });
  const root = projectRoot();
  const schoolWords = schoolWordsFile(resolve(config.DATA_DIR));

  let url: string | undefined;
  const app = createApp(
    { mailbox, records, leases, pacer, model, grammar, clock, logger, metrics },
    loadContent(loadSchoolLists(schoolWords)),
    {
      timeZone: config.TIME_ZONE,
      openPractice: config.OPEN_PRACTICE === 'on',
      retentionDays: config.RETENTION_DAYS,
      reportSchedule: config.REPORT_SCHEDULE,
      modelTimeoutMs: config.LLM_TIMEOUT_MS,
      adminCode: config.ADMIN_CODE,
      publicUrl: config.PUBLIC_URL,
      secret,
      linkSecret,
      concurrency: turnsAtOnce(config),
      alone: config.REDIS_URL === undefined,
      adminLink: (personId) => adminLink(baseUrl(config, url), personId, { linkSecret, clock }),
    },
  );
  watchMailbox(metrics, ports.mailbox);

  const opened = onlyChat
    ? { chats: [await onlyChat({ clock, logger })], wechat: async () => undefined }
    : await openChats({ config, app, ports, clock, logger, metrics, secret, projectRoot: root, adminCode });
  const chats: Chat[] = opened.chats;

  async function health(): Promise<PartHealth[]> {
    const check = async (name: string, look: () => Promise<unknown>): Promise<PartHealth> => {
      try {
        const found = await look();
        return { name, ok: true, detail: typeof found === 'string' ? found : 'works' };
      } catch (error) {
        return { name, ok: false, detail: error instanceof Error ? error.message : errorCode(error) };
      }
    };
    return Promise.all([
      check('mailbox', async () => {
        await mailbox.check();
        const { deadLetters } = await mailbox.counts();
        return deadLetters > 0 ? `works; ${deadLetters} dead letters wait, see talkup replay` : 'works';
      }),
      check('records', () => records.check()),
      ...(model ? [model.health(timeLimit(3_000)).then((found) => ({ name: 'model', ...found }))] : []),
      ...chats.map(async (chat) => ({ name: chat.channel, ...(await chat.health()) })),
    ]);
  }

  const http = onlyChat
    ? undefined
    : (await registry.http.express()).createHttpServer({
        host: config.HOST,
        port: config.PORT,
        routes: [
          ...chats.flatMap((chat) => chat.routes ?? []),
          ...(await pageRoutes({ app, records, clock, linkSecret, health, wechat: opened.wechat })),
        ],
        health: () => ({ ok: true }),
        // lessons go on without records, model and platforms; without the mailbox nothing does
        ready: async () => {
          const parts = await health();
          const shown = Object.fromEntries(parts.map(({ name, ok, detail }) => [name, { ok, detail }]));
          return { ok: parts.every(({ name, ok }) => name !== 'mailbox' || ok), parts: shown };
        },
        metrics: () => metrics.render(),
        logger,
        playground: config.playground,
        projectRoot: root,
      });

  const watching = new AbortController();
  let watch: Promise<void> | undefined;
  let control: Control | undefined;
  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    watching.abort(new Error('stopping'));
    await watch;
    await Promise.all(chats.map((chat) => chat.stop()));
    await http?.stop();
    await control?.stop();
    await app.stop(turnGraceMs);
    await Promise.all([pacer.stop(), model?.stop()]);
    await mailbox.stop();
    await records.stop();
  }

  try {
    // the embedded mailbox is open to one process alone; others ask it
    if (!config.REDIS_URL) control = await serveControl(resolve(config.DATA_DIR), mailbox);
    // before anything is sent: what left meanwhile could not be noted. What it throws the turn of a pupil meets again, and is answered for there
    await app
      .rehearse()
      .catch((error: unknown) => logger.warn({ code: errorCode(error) }, 'the rehearsal failed'));
    app.start(chats);
    watch = watchSchoolWords({ file: schoolWords, safety: app.safety, clock, logger }, watching.signal);
    url = (await http?.start())?.url;
    await Promise.all(chats.map((chat) => chat.start(app.accept)));
    return {
      app,
      url,
      // the records may be away; then the code is shown at a later start, and on the playground
      adminCode: await within(adminCodeMs, adminCode()).catch(() => undefined),
      health,
      stop: () => (stopping ??= stop()),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Rejects when the work takes longer than `ms`; the work itself goes on. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timeout = new AbortController();
  try {
    return await Promise.race([
      work,
      systemClock.sleep(ms, timeout.signal).then(() => Promise.reject(new Error(`not within ${ms} ms`))),
    ]);
  } finally {
    timeout.abort();
  }
}

function watchMailbox(
  metrics: AppMetrics,
  mailbox: { counts(): Promise<{ waitingMessages: number; waitingDeliveries: number; deadLetters: number }> },
): void {
  metrics.gauge(
    'talkup_waiting_messages',
    'Messages that wait for a turn',
    async () => (await mailbox.counts()).waitingMessages,
  );
  metrics.gauge(
    'talkup_waiting_deliveries',
    'Outbox rows that wait to leave',
    async () => (await mailbox.counts()).waitingDeliveries,
  );
  metrics.gauge(
    'talkup_dead_letters',
    'Messages that could not be answered',
    async () => (await mailbox.counts()).deadLetters,
  );
}
