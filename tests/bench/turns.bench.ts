import { startModelServer } from '../support/model-server';
import { startTalkUpProcess } from '../support/talkup-process';
import { atRate, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';

const sentences = [
  'I like my home because it is quiet.',
  'I very like to play football with my brother.',
  'Yesterday I go to the park with my friends.',
  'My mother is a doctor and she works very hard.',
  'She like fish and rice.',
];

/** Whole turns over HTTP at 100 a second, by a model that answers at once and by the offline tutor. Takes about 30 s. */
export async function run(): Promise<BenchRow[]> {
  return [...(await turns('offline tutor', {})), ...(await withModel())];
}

async function withModel(): Promise<BenchRow[]> {
  const model = await startModelServer({});
  try {
    return await turns('0 ms model', { LLM_BASE_URL: model.url });
  } finally {
    await model.stop();
  }
}

async function turns(tutor: string, settings: Record<string, string>): Promise<BenchRow[]> {
  const talkup = await startTalkUpProcess({ settings: { LOG_LEVEL: 'warn', ...settings } });
  const poster = createPoster(`${talkup.url}/api/v1/chat`);
  const send = (index: number) =>
    poster.post(JSON.stringify({ uid: `pupil-${index % 300}`, text: sentences[index % sentences.length] }));
  try {
    await atRate(send, { perSecond: 40, seconds: 3 });
    const { latencies, refused } = await atRate(send, { perSecond: 100, seconds: 10 });
    const row = (what: string, value: number, unit = 'ms') => ({
      what: `turn over HTTP at 100/s, ${tutor}: ${what}`,
      value,
      unit,
    });
    return [
      row('p50', quantile(latencies, 0.5)),
      row('p99', quantile(latencies, 0.99)),
      row('not answered', refused, ''),
    ];
  } finally {
    poster.close();
    await talkup.remove();
  }
}
