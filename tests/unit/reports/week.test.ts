import { isoWeek, weekEnding } from '../../../src/reports/week';

describe('the week of a report', () => {
  test('is the seven days that end on the day of the hour', () => {
    // Sunday 22 November 2026, 19:00 in Shanghai
    expect(weekEnding(Date.UTC(2026, 10, 22, 11), 'Asia/Shanghai')).toEqual({
      id: '2026-W47',
      from: '2026-11-16',
      to: '2026-11-22',
    });
  });

  test('has the ISO number, also around New Year', () => {
    // 2027-01-03 is the Sunday of the week whose Thursday is 31 December 2026
    expect(isoWeek('2027-01-03')).toBe('2026-W53');
    expect(isoWeek('2027-01-04')).toBe('2027-W01');
    expect(isoWeek('2026-01-01')).toBe('2026-W01');
  });
});
