import { loadSafetyLists } from '../../../config/safety';
import {
  alertText,
  close,
  crisisText,
  escalateIfDue,
  goOnAlone,
  isAlone,
  lessonStopped,
  mayGoOnAlone,
  mayHandle,
  nextDeadline,
  noCrisis,
  onRead,
  onReceipt,
  onSign,
  resume,
  route,
  take,
  tellAtLast,
  wasTold,
  type CrisisState,
  type Guardians,
} from '../../../src/safety';
import { fc } from '../../support/random-inputs';

const minute = 60_000;
const now = Date.UTC(2026, 10, 22, 8);
const guardians: Guardians = {
  contact: 'lead',
  admins: ['admin-1', 'admin-2'],
  parents: ['father'],
  teachers: ['teacher'],
};
const sign = { concern: 'abuse', certainty: 'explicit', aboutParent: true, aboutSchool: false } as const;
const { texts } = loadSafetyLists();

const opened = (over: Partial<Guardians> = {}, what: Partial<typeof sign> = {}) =>
  onSign(noCrisis(), { ...sign, ...what }, { now, caseId: 'C1', guardians: { ...guardians, ...over } });

describe('whom to tell', () => {
  it('tells the safeguarding contact first, the admins where nobody looks', () => {
    expect(route(guardians, { aboutParent: false, aboutSchool: false })).toEqual([
      'lead',
      'admin-1',
      'admin-2',
    ]);
  });

  it('never tells a parent where the household may be the danger, whatever else that person is', () => {
    const both = { ...guardians, contact: 'father', admins: ['father', 'admin-1'] };
    expect(route(both, { aboutParent: true, aboutSchool: false })).toEqual(['admin-1']);
    expect(route(both, { aboutParent: false, aboutSchool: false })[0]).toBe('father');
  });

  it('tells those who teach the pupil last where the staff may be the danger', () => {
    const own = { ...guardians, contact: 'teacher' };
    expect(route(own, { aboutParent: false, aboutSchool: true })).toEqual(['admin-1', 'admin-2', 'teacher']);
  });

  it('tells the admins where the class has no contact', () => {
    expect(opened({ contact: undefined }).alerts.map(({ personId }) => personId)).toEqual(['admin-1']);
  });

  it('notes that there was nobody, and tells the first person who turns up', () => {
    const { state, alerts } = opened({ contact: undefined, admins: [] });
    expect(alerts).toEqual([]);
    expect(state.crisis?.audit.map(({ what }) => what)).toContain('nobody-to-alert');
    const later = escalateIfDue(state, { now: nextDeadline(state)!, guardians });
    expect(later.alerts.map(({ personId }) => personId)).toEqual(['lead']);
  });

  it('shows a case to nobody whom the routing leaves out', () => {
    const { state } = opened();
    expect(mayHandle(state, 'lead', guardians)).toBe(true);
    expect(mayHandle(state, 'father', { ...guardians, contact: 'father' })).toBe(false);
    expect(mayHandle(state, 'classmate', guardians)).toBe(false);
  });
});

describe('what the pupil is told', () => {
  it('never says that someone knows before an alert has its receipt', () => {
    const { state, alerts } = opened();
    expect(wasTold(state)).toBe(false);
    expect(crisisText(texts, { told: wasTold(state) })).not.toContain(texts.crisis.told);
    const failed = onReceipt(state, alerts[0]!.id, { status: 'failed', now, guardians });
    expect(wasTold(failed.state)).toBe(false);
    const sent = onReceipt(state, alerts[0]!.id, { status: 'sent', now, guardians });
    expect(crisisText(texts, { told: wasTold(sent.state) })).toContain(texts.crisis.told);
  });

  it('names the numbers and asks whom they trust, the first time and again', () => {
    for (const again of [false, true]) {
      const text = crisisText(texts, { again });
      for (const number of ['12356', '12355', '110', '120']) expect(text).toContain(number);
      expect(text).toMatch(/最信任(?:谁|的大人是谁)/);
      expect(text).not.toMatch(/爸|妈|父母|家长/);
    }
  });

  it('stops the lesson until a person lets it go on', () => {
    const { state } = opened();
    expect(lessonStopped(state)).toBe(true);
    expect(lessonStopped(escalateIfDue(state, { now: now + minute, guardians }).state)).toBe(true);
    expect(lessonStopped(take(state, 'lead', now))).toBe(true);
    expect(lessonStopped(resume(take(state, 'lead', now), 'lead', now))).toBe(false);
    expect(lessonStopped(close(state, 'lead', now))).toBe(false);
  });
});

describe('when nobody looks', () => {
  it('tells the admins after a quarter of an hour where it was said in so many words', () => {
    const { state } = opened();
    expect(nextDeadline(state)).toBe(now + 15 * minute);
    expect(escalateIfDue(state, { now: now + 15 * minute - 1, guardians }).alerts).toEqual([]);
    const due = escalateIfDue(state, { now: now + 15 * minute, guardians });
    expect(due.alerts.map(({ personId }) => personId)).toEqual(['admin-1', 'admin-2']);
    expect(nextDeadline(due.state)).toBeGreaterThan(now + 15 * minute);
  });

  it('goes on, ever more seldom, then once a day, and ends after about a month', () => {
    let { state } = opened();
    const times: number[] = [];
    for (let due = nextDeadline(state); due !== undefined && times.length < 100; due = nextDeadline(state)) {
      times.push(due - now);
      state = escalateIfDue(state, { now: due, guardians }).state;
    }
    const day = 24 * 60 * minute;
    expect(times.filter((at) => at <= day).length).toBeLessThanOrEqual(7);
    for (let from = 2; from < 20; from += 1)
      expect(times.filter((at) => at > from * day && at <= (from + 1) * day).length).toBe(1);
    expect(times.at(-1)!).toBeLessThan(40 * day);
    const ids = state.crisis!.alerts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives whoever looked four hours to take it', () => {
    const read = onRead(opened().state, 'lead', now + minute);
    expect(nextDeadline(read)).toBe(now + minute + 240 * minute);
  });

  it('is over once somebody has taken it', () => {
    const taken = take(opened().state, 'lead', now);
    expect(nextDeadline(taken)).toBeUndefined();
    expect(escalateIfDue(taken, { now: now + 999 * minute, guardians }).alerts).toEqual([]);
  });

  it('tells the next one at once where an alert could not be delivered, not the same one', () => {
    const { state, alerts } = opened();
    const after = onReceipt(state, alerts[0]!.id, { status: 'failed', now, guardians });
    expect(after.alerts.map(({ personId }) => personId)).toContain('admin-1');
  });

  it('counts a receipt once', () => {
    const { state, alerts } = opened();
    const sent = onReceipt(state, alerts[0]!.id, { status: 'sent', now, guardians }).state;
    expect(onReceipt(sent, alerts[0]!.id, { status: 'failed', now, guardians }).state).toBe(sent);
  });
});

describe('where nobody can be told', () => {
  const day = 24 * 60 * minute;
  const nobody = { contact: undefined, admins: [], parents: [], teachers: [] };
  const alone = () => onSign(noCrisis(), sign, { now, caseId: 'C1', guardians: nobody }).state;

  it('is so without anybody, and where no alert could be delivered', () => {
    expect(isAlone(alone())).toBe(true);
    const { state, alerts } = opened({ admins: [] });
    expect(isAlone(state)).toBe(false);
    const only = { ...guardians, admins: [] };
    const failed = onReceipt(state, alerts[0]!.id, { status: 'failed', now, guardians: only });
    expect(isAlone(failed.state)).toBe(true);
    expect(failed.alerts).toEqual([]);
  });

  it('mere time opens nothing', () => {
    let state = alone();
    for (let days = 1; days < 60; days += 1)
      state = escalateIfDue(state, { now: now + days * day, guardians: nobody }).state;
    expect(lessonStopped(state)).toBe(true);
    expect(state.phase).toBe('open');
  });

  it('the pupil may say so after a day without a sign, which is on the trail, and the case stays open', () => {
    const state = alone();
    expect(mayGoOnAlone(state, now + day - 1)).toBe(false);
    expect(goOnAlone(state, 'pupil', now + day - 1)).toBe(state);
    const again = onSign(state, sign, { now: now + day / 2, caseId: 'C2', guardians: nobody }).state;
    expect(mayGoOnAlone(again, now + day)).toBe(false);
    const gone = goOnAlone(state, 'pupil', now + day);
    expect(lessonStopped(gone)).toBe(false);
    expect(gone.phase).toBe('open');
    expect(gone.crisis?.audit.at(-1)).toEqual({ at: now + day, what: 'resumed', who: 'pupil' });
  });

  it('whoever turns up later is told, also of one that the pupil went on from', () => {
    for (const state of [alone(), goOnAlone(alone(), 'pupil', now + day)]) {
      const { alerts } = tellAtLast(state, { now: now + 3 * day, guardians });
      expect(alerts.map(({ personId }) => personId)).toEqual(['lead']);
    }
  });

  it('where an adult was told, the pupil’s own word is not enough', () => {
    const { state } = opened();
    expect(goOnAlone(state, 'pupil', now + 9 * day)).toBe(state);
  });

  it('the text does not let the child wait for somebody', () => {
    const text = crisisText(texts, { alone: true, again: true, goOn: true });
    expect(text).toContain(texts.crisis.alone);
    expect(text).toContain('我现在安全');
    expect(crisisText(texts, { told: true, alone: true })).not.toContain(texts.crisis.alone);
  });
});

describe('signs that follow', () => {
  it('does not flood the contact with every further sentence', () => {
    const { state } = opened();
    const again = onSign(state, sign, { now: now + minute, caseId: 'C2', guardians });
    expect(again.alerts).toEqual([]);
    expect(again.state.crisis?.id).toBe('C1');
  });

  it('tells again when it gets graver after the case was taken, and keeps every conflict of interest', () => {
    const taken = take(opened().state, 'lead', now);
    const worse = onSign(
      taken,
      { concern: 'self-harm', certainty: 'explicit', aboutParent: false, aboutSchool: false },
      { now: now + minute, caseId: 'C2', guardians },
    );
    expect(worse.alerts.length).toBeGreaterThan(0);
    expect(worse.state.crisis).toMatchObject({
      concern: 'self-harm',
      aboutParent: true,
      lessonStopped: true,
    });
  });

  it('stops the lesson again and tells again after a resume', () => {
    const resumed = resume(opened().state, 'lead', now);
    const again = onSign(resumed, sign, { now: now + 60 * minute, caseId: 'C2', guardians });
    expect(lessonStopped(again.state)).toBe(true);
    expect(again.alerts.length).toBeGreaterThan(0);
  });

  it('opens a new case after the old one was closed', () => {
    const closed = close(opened().state, 'lead', now);
    expect(onSign(closed, sign, { now, caseId: 'C2', guardians }).state.crisis?.id).toBe('C2');
  });
});

describe('what is kept', () => {
  it('is plain JSON without a word of what was written, and who did what when', () => {
    const closed = close(resume(take(opened().state, 'lead', now), 'lead', now), 'lead', now);
    expect(JSON.parse(JSON.stringify(closed))).toEqual(closed);
    expect(closed.crisis?.audit.map(({ what }) => what)).toEqual([
      'sign',
      'alert-queued',
      'taken',
      'resumed',
      'closed',
    ]);
  });

  it('tells the contact who, when and what kind, and whom not to call', () => {
    const text = alertText(texts, opened().state.crisis!, {
      pupil: '小明',
      className: '三班',
      time: '16:00',
    });
    for (const part of ['小明', '三班', '16:00', 'C1', '/alerts', '不要联系家长'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });

  it('stays bounded and sound whatever comes in whatever order', () => {
    const step = fc.constantFrom(
      'sign',
      'message',
      'sent',
      'failed',
      'read',
      'take',
      'resume',
      'close',
      'wait',
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        let state: CrisisState = noCrisis();
        let time = now;
        for (const each of steps) {
          time += each === 'wait' ? 500 * minute : minute;
          const last = state.crisis?.alerts.at(-1)?.id ?? '';
          if (each === 'sign')
            state = onSign(state, sign, { now: time, caseId: `C${time}`, guardians }).state;
          else if (each === 'message') state = escalateIfDue(state, { now: time, guardians }).state;
          else if (each === 'sent' || each === 'failed')
            state = onReceipt(state, last, { status: each, now: time, guardians }).state;
          else if (each === 'read') state = onRead(state, 'lead', time);
          else if (each === 'take') state = take(state, 'lead', time);
          else if (each === 'resume') state = resume(state, 'lead', time);
          else if (each === 'close') state = close(state, 'lead', time);
          else state = escalateIfDue(state, { now: time, guardians }).state;
          expect(state.crisis?.audit.length ?? 0).toBeLessThanOrEqual(200);
          expect(state.crisis?.alerts.some(({ personId }) => personId === 'father') ?? false).toBe(false);
          if (each === 'sign') expect(lessonStopped(state)).toBe(true);
        }
      }),
    );
  });
});
