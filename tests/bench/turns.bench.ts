import { startModelServer } from '../support/model-server';
import { startTalkUpProcess } from '../support/talkup-process';
import { atRate, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';

const openings = ['Yesterday I go to', 'I very like', 'My mother is happy in', 'We want to see', 'She like'];
const places = [
  'the park',
  'the old house',
  'our school',
  'the big market',
  'the river',
  'my village',
  'the zoo',
];
const ends = [
  'with my friends',
  'because it is quiet',
  'after lunch',
  'every Sunday',
  'with my little brother',
];

/** What pupil number `index` says: no sentence comes twice in a bench, right ones and wrong ones mixed. */
function sentence(index: number): string {
  const pick = (list: string[], step: number) => list[Math.floor(index / step) % list.length];
  const age = 6 + Math.floor(index / 175);
  return `${pick(openings, 1)} ${pick(places, 5)} ${pick(ends, 35)}, and I am ${age} years old.`;
}

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
  const send = (from: number) => (index: number) =>
    poster.post(JSON.stringify({ uid: `pupil-${index % 300}`, text: sentence(from + index) }));
  try {
    await atRate(send(0), { perSecond: 40, seconds: 3 });
    const { latencies, refused } = await atRate(send(120), { perSecond: 100, seconds: 10 });
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
