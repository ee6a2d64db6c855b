import { escalateAfterMs, isAlone, tellNext } from './crisis-alerts';
import { audited, type CrisisCase, type CrisisState, type CrisisStep, type Guardians } from './crisis-case';
import { concerns, type Concern, type CrisisVerdict } from './verdict';

const minute = 60_000;
/** Read and not taken this long, the same people are reminded. */
const takeAfterMs = 4 * 60 * minute;
/** Where no adult could be told, a pupil may go on by their own word after this long without a sign. Our own choice. */
const aloneForMs = 24 * 60 * minute;
/** A graver or repeated sign in an open case tells the contact again, but not more often than this. */
const realertAfterMs = 30 * minute;

export function noCrisis(): CrisisState {
  return { phase: 'none' };
}

/** Whether the person gets the crisis text instead of a lesson. */
export function lessonStopped(state: CrisisState): boolean {
  return state.crisis?.lessonStopped === true && state.phase !== 'closed';
}

/** Whether the pupil may go on by saying that they are safe: nobody could be told, and a day has gone by since the last sign. */
export function mayGoOnAlone(state: CrisisState, now: number): boolean {
  const lastSign = state.crisis?.audit.findLast(({ what }) => what === 'sign')?.at ?? state.crisis?.openedAt;
  return isAlone(state) && lessonStopped(state) && lastSign !== undefined && now - lastSign >= aloneForMs;
}

/** The pupil says so. The case stays open, so that the first adult who can be reached is still told. */
export function goOnAlone(state: CrisisState, pupil: string, now: number): CrisisState {
  if (!state.crisis || !mayGoOnAlone(state, now)) return state;
  return {
    ...state,
    crisis: audited({ ...state.crisis, lessonStopped: false }, { at: now, what: 'resumed', who: pupil }),
  };
}

export interface SignOptions {
  now: number;
  /** The id of a new case; not used while one is open. */
  caseId: string;
  guardians: Guardians;
}

/** A sign was seen. Opens a case, or adds to the open one; a sign in a case that was closed opens a new one. */
export function onSign(
  state: CrisisState,
  sign: Omit<CrisisVerdict, 'kind'>,
  options: SignOptions,
): CrisisStep {
  const { now, caseId, guardians } = options;
  if (!state.crisis || state.phase === 'closed' || state.phase === 'none') {
    const opened: CrisisCase = {
      id: caseId,
      concern: sign.concern,
      certainty: sign.certainty,
      aboutParent: sign.aboutParent,
      aboutSchool: sign.aboutSchool,
      openedAt: now,
      lessonStopped: true,
      alerts: [],
      escalations: 0,
      audit: [{ at: now, what: 'sign' }],
    };
    return tellNext(opened, { now, guardians });
  }
  const before = state.crisis;
  const merged = audited(
    {
      ...before,
      lessonStopped: true,
      concern: graver(before.concern, sign.concern),
      certainty: before.certainty === 'explicit' ? 'explicit' : sign.certainty,
      aboutParent: before.aboutParent || sign.aboutParent,
      aboutSchool: before.aboutSchool || sign.aboutSchool,
    },
    { at: now, what: 'sign' },
  );
  const worse = merged.concern !== before.concern || merged.certainty !== before.certainty;
  const lastAlert = Math.max(0, ...before.alerts.map((alert) => alert.queuedAt));
  if (!worse && before.lessonStopped) return { state: { phase: state.phase, crisis: merged }, alerts: [] };
  if (before.lessonStopped && now - lastAlert < realertAfterMs && state.phase === 'open') {
    const escalateAt = Math.min(merged.escalateAt ?? Infinity, now + escalateAfterMs[merged.certainty]);
    return { state: { phase: state.phase, crisis: { ...merged, escalateAt } }, alerts: [] };
  }
  return tellNext({ ...merged, readAt: undefined }, { now, guardians });
}

/** Somebody who was told looks at the case (`/alerts`). The clock starts again, with longer time to take it. */
export function onRead(state: CrisisState, by: string, now: number): CrisisState {
  const { crisis } = state;
  if (!crisis || state.phase !== 'open' || crisis.readAt !== undefined) return state;
  const escalateAt = crisis.escalateAt === undefined ? undefined : now + takeAfterMs;
  return {
    ...state,
    crisis: audited({ ...crisis, readAt: now, escalateAt }, { at: now, what: 'read', who: by }),
  };
}

/** Somebody takes the case on: escalation ends, the lesson stays stopped. */
export function take(state: CrisisState, by: string, now: number): CrisisState {
  const { crisis } = state;
  if (!crisis || (state.phase !== 'open' && state.phase !== 'taken')) return state;
  if (state.phase === 'taken' && crisis.takenBy === by) return state;
  const taken = { ...crisis, takenBy: by, readAt: crisis.readAt ?? now, escalateAt: undefined };
  return { phase: 'taken', crisis: audited(taken, { at: now, what: 'taken', who: by }) };
}

/** A person lets the lesson go on; the case stays theirs until it is closed. */
export function resume(state: CrisisState, by: string, now: number): CrisisState {
  if (!lessonStopped(state) || !state.crisis) return state;
  const taken = take(state, state.crisis.takenBy ?? by, now);
  if (!taken.crisis) return state;
  return {
    phase: 'taken',
    crisis: audited({ ...taken.crisis, lessonStopped: false }, { at: now, what: 'resumed', who: by }),
  };
}

/** The case is done; the lesson may go on. The audit trail stays with the person until the next case or erasure. */
export function close(state: CrisisState, by: string, now: number): CrisisState {
  const { crisis } = state;
  if (!crisis || state.phase === 'closed' || state.phase === 'none') return state;
  const closed = { ...crisis, lessonStopped: false, escalateAt: undefined };
  return { phase: 'closed', crisis: audited(closed, { at: now, what: 'closed', who: by }) };
}

function graver(one: Concern, other: Concern): Concern {
  return concerns.indexOf(one) <= concerns.indexOf(other) ? one : other;
}
