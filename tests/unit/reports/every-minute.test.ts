import { freshState } from '../../../src/orchestrator/state';
import { addTurn } from '../../../src/orchestrator/sums';
import type { ConversationState } from '../../../src/ports/conversation';
import type { DaySum, Person, TurnRecord } from '../../../src/ports/school';
import { createReportCut, createReportData } from '../../../src/reports';
import { weekEnding, weekOfReport } from '../../../src/reports/week';
import { openStores, type Stores } from '../../support/stores';

const hourMs = 3_600_000;
const pattern = '0 19 * * 0';
const li: Person = {
  id: 'li',
  roles: ['student'],
  name: '李华',
  language: 'zh',
  classIds: [],
  childIds: [],
  reach: [],
  createdAt: 0,
};

function turn(number: number, at: number): TurnRecord {
  return {
    id: `t${number}`,
    personId: 'li',
    conversation: 'web:c1:li',
    topic: '',
    turn: number,
    at,
    pupil: 'I live in a small village.',
    tutor: { reply: 'Nice!', corrected: 'I live in a small village.', analysis: '' },
    corrections: [],
    clean: true,
    by: 'offline',
    mood: 'neutral',
    englishWords: 6,
  };
}

describe('every minute of practice', () => {
  let stores: Stores;
  beforeEach(async () => {
    stores = await openStores();
  });
  afterEach(() => stores.close());

  /** One turn every `everyMs` from `from` to `to`, as the orchestrator sums them. */
  async function practise(
    timeZone: string,
    { from, to, everyMs }: { from: number; to: number; everyMs: number },
  ) {
    const isAfterReport = createReportCut({ pattern, timeZone });
    let state: ConversationState = freshState('li');
    let number = 0;
    for (let at = from; at < to; at += everyMs) {
      number += 1;
      const result = addTurn(state, turn(number, at), { timeZone, isAfterReport });
      state = result.state;
      for (const effect of result.effects)
        if (effect.kind === 'journal' && effect.entry.collection === 'days')
          await stores.records.put('days', effect.entry.document as DaySum);
    }
    return number;
  }

  test.each([
    // Sundays at 19:00; New York's clocks go back on 1 November 2026
    ['Asia/Shanghai', Date.UTC(2026, 10, 1, 11), 11],
    ['America/New_York', Date.UTC(2026, 9, 25, 23), 23],
    ['Asia/Kathmandu', Date.UTC(2026, 10, 1, 13, 15), 13.25],
  ])('is in exactly one weekly report, in %s', async (timeZone, first) => {
    const data = createReportData({ records: stores.records, timeZone });
    const sundays: number[] = [];
    for (let week = 0; week < 4; week += 1) {
      const day = new Date(first + week * 7 * 24 * hourMs);
      // the same hour on the wall, whatever the clocks did
      const shift = timeZone === 'America/New_York' && week > 0 ? hourMs : 0;
      sundays.push(day.getTime() + shift);
    }
    // from the first report to the last, a turn every 47 minutes
    const turns = await practise(timeZone, { from: sundays[0]!, to: sundays[3]!, everyMs: 47 * 60_000 });
    const told = await Promise.all(
      sundays.map(async (hour) => (await data.pupilWeek(li, weekOfReport(hour, timeZone))).turns),
    );
    expect(told[0]).toBe(0);
    expect(told.slice(1).reduce((sum, each) => sum + each, 0)).toBe(turns);
    // none of the three is empty, and none holds the others' turns
    for (const each of told.slice(1)) expect(Math.abs(each - turns / 3)).toBeLessThanOrEqual(2);
  });

  test('what is practised on Sunday evening is told next week, and by /report at once', async () => {
    const timeZone = 'Asia/Shanghai';
    const sunday = Date.UTC(2026, 10, 22, 11);
    const data = createReportData({ records: stores.records, timeZone });
    await practise(timeZone, { from: sunday - 60_000, to: sunday + 60_000, everyMs: 60_000 });
    const turnsIn = async (week: Parameters<typeof data.pupilWeek>[1]) =>
      (await data.pupilWeek(li, week)).turns;
    expect(await turnsIn(weekOfReport(sunday, timeZone))).toBe(1);
    expect(await turnsIn(weekOfReport(sunday + 7 * 24 * hourMs, timeZone))).toBe(1);
    expect(await turnsIn(weekEnding(sunday + 60_000, timeZone))).toBe(2);
  });

  test('a day with many report hours is not cut', () => {
    const isAfterReport = createReportCut({ pattern: '*/5 * * * *', timeZone: 'Asia/Shanghai' });
    expect(isAfterReport(Date.UTC(2026, 10, 22, 11))).toBe(false);
  });
});
