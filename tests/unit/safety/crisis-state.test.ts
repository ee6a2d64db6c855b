import fc from 'fast-check';
import { loadSafetyLists } from '../../../config/safety';
import {
  alertText,
  close,
  crisisText,
  escalateIfDue,
  lessonStopped,
  mayHandle,
  nextDeadline,
  noCrisis,
  onMessageWhileOpen,
  onRead,
  onReceipt,
  onSign,
  resume,
  route,
  take,
  wasTold,
  type CrisisState,
  type Guardians,
} from '../../../src/safety';

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
    expect(lessonStopped(onMessageWhileOpen(state, { now: now + minute, guardians }).state)).toBe(true);
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

  it('ends: at most five times, then silence', () => {
    let { state } = opened();
    let rounds = 0;
    for (; rounds < 50 && nextDeadline(state) !== undefined; rounds += 1) {
      state = escalateIfDue(state, { now: nextDeadline(state)!, guardians }).state;
    }
    expect(rounds).toBe(5);
    expect(state.crisis!.alerts.length).toBeLessThan(20);
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
          else if (each === 'message') state = onMessageWhileOpen(state, { now: time, guardians }).state;
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
