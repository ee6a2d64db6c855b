import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createFakeTelegram } from '../support/telegram-server';
import { freePort, startTalkUpProcess } from '../support/talkup-process';
import { startRedis } from '../support/redis-server';
import { asFastAs, atRate, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';

const secret = 'bench-secret';
const rounds = 3;
const senders = 64;
const seconds = 3;

/** Durable webhook acknowledgements beside a bare grammY and express handler, in turn on the same machine. Takes about a minute. */
export async function run(): Promise<BenchRow[]> {
  const redis = await startRedis();
  try {
    return [...(await acks('embedded', {})), ...(await acks('Redis', { REDIS_URL: redis.url }))];
  } finally {
    await redis.close();
  }
}

async function acks(store: string, settings: Record<string, string>): Promise<BenchRow[]> {
  const telegram = await createFakeTelegram();
  const port = await freePort();
  const talkup = await startTalkUpProcess({
    port,
    settings: {
      ...settings,
      LOG_LEVEL: 'warn',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_MODE: 'webhook',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TELEGRAM_WEBHOOK_SECRET: secret,
    },
  });
  const bare = await startBare();
  const ours = createPoster(`${talkup.url}/telegram/webhook`, { 'x-telegram-bot-api-secret-token': secret });
  const theirs = createPoster(`http://127.0.0.1:${bare.port}/telegram/webhook`);
  let updateId = 1_000_000;
  const nextUpdate = () => update((updateId += 1));
  try {
    await asFastAs(() => ours.post(nextUpdate()), { senders: 8, seconds: 1 });
    await asFastAs(() => theirs.post(nextUpdate()), { senders: 8, seconds: 1 });
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const durable = await asFastAs(() => ours.post(nextUpdate()), { senders, seconds });
      const plain = await asFastAs(() => theirs.post(nextUpdate()), { senders, seconds });
      pairs.push({ durable, plain, ratio: durable.perSecond / plain.perSecond });
    }
    const [middle] = pairs.sort((one, other) => one.ratio - other.ratio).slice(Math.floor(rounds / 2));
    if (!middle) return [];
    const wanted = { perSecond: 2_000, seconds };
    const steady = await atRate(() => ours.post(nextUpdate()), wanted);
    const rows: BenchRow[] = [
      { what: 'durable webhook acknowledgements', value: middle.durable.perSecond, unit: '/s' },
      { what: 'bare grammY and express, nothing stored', value: middle.plain.perSecond, unit: '/s' },
      { what: 'ratio (goal 0.5)', value: middle.ratio, unit: 'x' },
      { what: 'durable acknowledgement p99', value: quantile(middle.durable.latencies, 0.99), unit: 'ms' },
      { what: 'not acknowledged', value: middle.durable.refused, unit: '' },
      {
        what: 'acknowledgement p99 at 2,000/s (goal 50)',
        value: quantile(steady.latencies, 0.99),
        unit: 'ms',
      },
    ];
    return rows.map((row) => ({ ...row, what: `${store}: ${row.what}` }));
  } finally {
    ours.close();
    theirs.close();
    bare.stop();
    await talkup.remove();
    await telegram.close();
  }
}

async function startBare(): Promise<{ port: number; stop(): void }> {
  const child = fork(join(__dirname, 'bare-handler.ts'), {
    execArgv: ['-r', join(__dirname, '../support/register-typescript.js')],
  });
  const port = await new Promise<number>((resolve) =>
    child.once('message', (message) => resolve(Number(message))),
  );
  return { port, stop: () => child.kill() };
}

/** Talk in groups that is not for us would be refused without being stored, so each one mentions the bot in private. */
function update(id: number): string {
  const person = 5_000_000 + (id % 2_000);
  return JSON.stringify({
    update_id: id,
    message: {
      message_id: id,
      date: 1_790_000_000,
      chat: { id: person, type: 'private', first_name: 'Pupil' },
      from: { id: person, is_bot: false, first_name: 'Pupil', language_code: 'zh' },
      text: 'I like my home because it is quiet.',
    },
  });
}
