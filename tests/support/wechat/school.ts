import { createEmbeddedMailbox, createLocalLeases } from '../../../adapters/mailbox/embedded';
import { createLocalPacer } from '../../../adapters/mailbox/pacing';
import { createEmbeddedRecords } from '../../../adapters/records/embedded';
import { loadSafetyLists } from '../../../config/safety';
import { createApp } from '../../../src/app';
import type { ChatAdapter } from '../../../src/ports/chat';
import { ensureAdminCode } from '../../../src/school';
import { systemClock } from '../../../src/shared/clock';
import { createDirectAdapter } from '../conversation-adapter';
import { silentLogger } from '../logger';
import { silentMetrics } from '../metrics';
import { catalog, readPrompt, witnessPrompt } from '../practice';

const secret = 'a secret of the tests';

/** The whole app on embedded stores in `dir`, with WeChat and a second channel ('direct') beside it. Starts both. */
export async function openWechatSchool({ dir, wechat }: { dir: string; wechat: ChatAdapter }) {
  const clock = systemClock;
  const mailbox = await createEmbeddedMailbox({ dir, clock });
  const records = await createEmbeddedRecords({ dir });
  // a minute of the pacer lasts three seconds here: its limits have tests of their own
  const pacer = createLocalPacer({ minuteMs: 3_000, secondMs: 50 });
  const direct = createDirectAdapter('direct');
  const app = createApp(
    {
      mailbox,
      records,
      leases: createLocalLeases(),
      pacer,
      clock,
      logger: silentLogger,
      metrics: silentMetrics,
    },
    { catalog, readPrompt, witnessPrompt, safetyLists: loadSafetyLists() },
    {
      timeZone: 'Asia/Shanghai',
      openPractice: true,
      retentionDays: 400,
      reportSchedule: '0 19 * * 0',
      modelTimeoutMs: 2_000,
      secret,
      linkSecret: secret,
      concurrency: 16,
      adminLink: () => undefined,
    },
  );
  app.start([wechat, direct]);
  await direct.start(app.accept);
  await wechat.start(app.accept);
  return {
    app,
    mailbox,
    records,
    direct,
    adminCode: (await ensureAdminCode({ records, clock, secret, adminCode: undefined })) ?? '',
    async stop() {
      await wechat.stop();
      await app.stop(2_000);
      await pacer.stop();
      await mailbox.stop();
      await records.stop();
    },
  };
}

export type WechatSchool = Awaited<ReturnType<typeof openWechatSchool>>;
