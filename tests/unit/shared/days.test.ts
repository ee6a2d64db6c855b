import { addDays, dayOf, endOfDay, startOfDay } from '../../../src/shared/days';

describe('days in the school’s time zone', () => {
  test('it is tomorrow in Shanghai while it is still evening in London', () => {
    expect(dayOf(Date.UTC(2026, 10, 22, 17, 0), 'Asia/Shanghai')).toBe('2026-11-23');
    expect(dayOf(Date.UTC(2026, 10, 22, 15, 59), 'Asia/Shanghai')).toBe('2026-11-22');
  });

  test('a day in Shanghai starts at 16:00 UTC of the day before and lasts 24 hours', () => {
    expect(startOfDay('2026-12-01', 'Asia/Shanghai')).toBe(Date.UTC(2026, 10, 30, 16));
    expect(endOfDay('2026-12-01', 'Asia/Shanghai')).toBe(Date.UTC(2026, 11, 1, 16) - 1);
  });

  test('the day on which clocks change has 23 hours', () => {
    // Berlin, 29 March 2026: from 02:00 to 03:00
    const hours =
      (endOfDay('2026-03-29', 'Europe/Berlin') + 1 - startOfDay('2026-03-29', 'Europe/Berlin')) / 3_600_000;
    expect(hours).toBe(23);
  });

  test('days are added over the end of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
