import {
  addUse,
  formatQuiet,
  isQuiet,
  parseQuiet,
  quietEndsAt,
  raiseOnly,
  type QuietHours,
} from '../../../src/safety';

const shanghai = 'Asia/Shanghai';
/** `hour:minute` in Shanghai, which is eight hours ahead of UTC. */
const at = (hour: number, minute = 0, day = 22) => Date.UTC(2026, 10, day, hour - 8, minute);
const night = parseQuiet('21:30-06:30') as QuietHours;

describe('quiet hours', () => {
  it.each([
    ['21:30-06:30', '21:30-06:30'],
    ['９:00－１２:00', '09:00-12:00'],
    ['21：30 - 6:30', '21:30-06:30'],
    ['off', 'off'],
    ['08:00-08:00', 'off'],
  ])('reads %s', (text, expected) => {
    const quiet = parseQuiet(text);
    expect(quiet && formatQuiet(quiet)).toBe(expected);
  });

  it.each(['', '21:30', '25:00-06:00', '21:60-06:00', 'night', '21:30-06:30x'])('refuses %j', (text) => {
    expect(parseQuiet(text)).toBeUndefined();
  });

  it('reach over midnight; the first minute is quiet, the last is not', () => {
    expect(isQuiet(at(21, 29), night, shanghai)).toBe(false);
    expect(isQuiet(at(21, 30), night, shanghai)).toBe(true);
    expect(isQuiet(at(0, 0), night, shanghai)).toBe(true);
    expect(isQuiet(at(6, 29), night, shanghai)).toBe(true);
    expect(isQuiet(at(6, 30), night, shanghai)).toBe(false);
    expect(isQuiet(at(23), 'off', shanghai)).toBe(false);
  });

  it('end in the morning: of the next day before midnight, of the same day after it', () => {
    expect(quietEndsAt(at(22), night, shanghai)).toBe(at(6, 30, 23));
    expect(quietEndsAt(at(3), night, shanghai)).toBe(at(6, 30));
    expect(quietEndsAt(at(12), night, shanghai)).toBe(at(12));
  });

  it('end by the clock on the wall where summer time ends in the night', () => {
    const end = quietEndsAt(Date.UTC(2026, 9, 24, 20, 30), night, 'Europe/Berlin');
    expect(isQuiet(end, night, 'Europe/Berlin')).toBe(false);
    expect(end).toBe(Date.UTC(2026, 9, 25, 5, 30));
  });
});

describe('a break', () => {
  const day = '2026-11-22';
  const minute = 60;

  it('is suggested once, when two hours of a day are full, and anew on the next day', () => {
    const first = addUse(undefined, { day, place: 'a', seconds: 119 * minute });
    const second = addUse(first.use, { day, place: 'a', seconds: 120 * minute });
    const third = addUse(second.use, { day, place: 'a', seconds: 180 * minute });
    const next = addUse(third.use, { day: '2026-11-23', place: 'a', seconds: 120 * minute });
    expect([first.remind, second.remind, third.remind, next.remind]).toEqual([false, true, false, true]);
  });

  it('counts what was practised in other chats', () => {
    const group = addUse(undefined, { day, place: 'group', seconds: 70 * minute });
    const early = addUse(group.use, { day, place: 'private', seconds: 49 * minute });
    const late = addUse(early.use, { day, place: 'private', seconds: 50 * minute });
    expect([group.remind, early.remind, late.remind]).toEqual([false, false, true]);
    expect(addUse(late.use, { day, place: 'group', seconds: 90 * minute }).remind).toBe(false);
  });

  it('is written down in steps, and takes no notice of time that runs backwards or is none', () => {
    const use = addUse(undefined, { day, place: 'a', seconds: 11 * minute }).use;
    expect(use?.seconds).toEqual({ a: 10 * minute });
    for (const seconds of [12 * minute, 3, -30, NaN])
      expect(addUse(use, { day, place: 'a', seconds })).toEqual({ remind: false });
  });
});

describe('a second witness', () => {
  const alarm = {
    kind: 'crisis',
    concern: 'abuse',
    aboutParent: true,
    aboutSchool: false,
    certainty: 'sign',
  } as const;
  const word = { kind: 'sensitive', category: 'drugs', guidance: '换个话题吧' } as const;
  const safe = { kind: 'safe' } as const;

  it('raises, never lowers', () => {
    expect(raiseOnly(alarm, safe)).toBe(alarm);
    expect(raiseOnly(alarm, word)).toBe(alarm);
    expect(raiseOnly(safe, alarm)).toBe(alarm);
    expect(raiseOnly(word, safe)).toBe(word);
    expect(raiseOnly(word, undefined)).toBe(word);
  });

  it('makes an alarm graver, and keeps every conflict of interest', () => {
    const graver = { ...alarm, concern: 'self-harm', aboutParent: false, certainty: 'explicit' } as const;
    expect(raiseOnly(alarm, graver)).toEqual({ ...graver, aboutParent: true });
    expect(raiseOnly(graver, alarm)).toEqual({ ...graver, aboutParent: true });
  });
});
