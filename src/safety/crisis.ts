import { concerns, type Concern, type Certainty, type CrisisVerdict } from './verdict';

/**
 * The crisis of one person, as plain JSON. Every function here is pure: state and time in, new state and what is to be sent out.
 *
 *   none --onSign--> open --take--> taken --close--> closed --onSign--> open …
 *
 * The lesson is stopped from the sign on until a person says `resume` or `close`. Nothing here holds a word of what was written.
 */
export interface CrisisState {
  phase: 'none' | 'open' | 'taken' | 'closed';
  /** Missing in phase 'none' only. */
  crisis?: CrisisCase;
}

export interface CrisisCase {
  /** Short and without meaning; the contact names the case by it. */
  id: string;
  concern: Concern;
  certainty: Certainty;
  aboutParent: boolean;
  aboutSchool: boolean;
  openedAt: number;
  lessonStopped: boolean;
  alerts: Alert[];
  takenBy?: string;
  readAt?: number;
  /** How often nobody looked in time. */
  escalations: number;
  /** When somebody else is to be told, unless the case is taken before. */
  escalateAt?: number;
  audit: AuditEntry[];
}

export interface Alert {
  /** Unique in the case; the id of the delivery derives from it. */
  id: string;
  personId: string;
  queuedAt: number;
  status: 'queued' | 'sent' | 'failed';
}

/** What happened, when, and by whom: never what was said. */
export interface AuditEntry {
  at: number;
  what:
    | 'sign'
    | 'alert-queued'
    | 'alert-sent'
    | 'alert-failed'
    | 'nobody-to-alert'
    | 'read'
    | 'escalated'
    | 'taken'
    | 'resumed'
    | 'closed';
  /** A person's id: who was told, or who acted. */
  who?: string;
  /** The turn that did it. */
  step?: string;
}

/** Whom there is to tell, as the school knows it at this moment. */
export interface Guardians {
  /** The class's safeguarding contact (`safeguard` setting). */
  contact?: string;
  admins: string[];
  /** Persons bound as parents of this pupil: never alerted where the household may be the danger. */
  parents: string[];
  /** Persons who teach this pupil: last where the school's staff may be the danger. */
  teachers: string[];
}

export interface CrisisStep {
  state: CrisisState;
  /** Alerts to send now; each has a row in the case already. */
  alerts: Alert[];
}

const minute = 60_000;
/** Unread this long, the next ones are told. Our own choice: a lesson's length where it was said, half a school day where it was hinted. */
const escalateAfterMs: Record<Certainty, number> = { explicit: 15 * minute, sign: 60 * minute };
/** Read and not taken this long, the same people are reminded. */
const takeAfterMs = 4 * 60 * minute;
/** The wait doubles from one time to the next, up to a day: a dozen times in the first days, then once a day for about a month. */
const longestWaitMs = 24 * 60 * minute;
const mostEscalations = 36;
const mostAuditEntries = 200;
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

/** Whether an adult was told for certain: some alert has its receipt. The texts may say so only then. */
export function wasTold(state: CrisisState): boolean {
  return state.crisis?.alerts.some((alert) => alert.status === 'sent') ?? false;
}

/** Whether nobody was reached so far: no alert has left or is about to. The texts must not let a child wait for somebody then. */
export function isAlone(state: CrisisState): boolean {
  return (
    state.phase === 'open' && (state.crisis?.alerts.every((alert) => alert.status === 'failed') ?? false)
  );
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

/** Somebody can be reached now of a case that nobody was told of: they are told at once. */
export function tellAtLast(state: CrisisState, options: { now: number; guardians: Guardians }): CrisisStep {
  return state.crisis && isAlone(state) ? tellNext(state.crisis, options) : { state, alerts: [] };
}

/**
 * Who is to be told, in order: the first entry at once, the others when nobody looks.
 * A parent never is where the household may be the danger; where the staff may be, those who teach the pupil come last.
 */
export function route(guardians: Guardians, about: { aboutParent: boolean; aboutSchool: boolean }): string[] {
  const all = [...(guardians.contact ? [guardians.contact] : []), ...guardians.admins];
  const allowed = [...new Set(all)].filter((id) => !(about.aboutParent && guardians.parents.includes(id)));
  if (!about.aboutSchool) return allowed;
  const teaches = (id: string) => guardians.teachers.includes(id);
  return [...allowed.filter((id) => !teaches(id)), ...allowed.filter(teaches)];
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

/** The outbox sent an alert, or gave up on it. One that failed lets the next in line be told at once. */
export function onReceipt(
  state: CrisisState,
  alertId: string,
  receipt: { status: 'sent' | 'failed'; now: number; guardians: Guardians },
): CrisisStep {
  const alert = state.crisis?.alerts.find((each) => each.id === alertId);
  if (!state.crisis || !alert || alert.status !== 'queued') return { state, alerts: [] };
  const crisis = audited(
    {
      ...state.crisis,
      alerts: state.crisis.alerts.map((each) =>
        each === alert ? { ...each, status: receipt.status } : each,
      ),
    },
    { at: receipt.now, what: receipt.status === 'sent' ? 'alert-sent' : 'alert-failed', who: alert.personId },
  );
  const next: CrisisState = { phase: state.phase, crisis };
  if (receipt.status === 'sent' || state.phase !== 'open') return { state: next, alerts: [] };
  // whoever was tried comes again with the next deadline
  const untried = route(receipt.guardians, crisis).filter(
    (id) => !crisis.alerts.some(({ personId }) => personId === id),
  );
  return untried.length > 0 ? tell(crisis, untried.slice(0, 1), receipt.now) : { state: next, alerts: [] };
}

/** Tells the next ones when nobody has looked in time; does nothing before `escalateAt`. */
export function escalateIfDue(
  state: CrisisState,
  options: { now: number; guardians: Guardians },
): CrisisStep {
  const { crisis } = state;
  if (
    !crisis ||
    state.phase !== 'open' ||
    crisis.escalateAt === undefined ||
    options.now < crisis.escalateAt
  ) {
    return { state, alerts: [] };
  }
  const escalated = audited(
    { ...crisis, escalations: crisis.escalations + 1, readAt: undefined },
    { at: options.now, what: 'escalated' },
  );
  return tellNext(escalated, options);
}

/** When `escalateIfDue` is to be called, in ms since the epoch; undefined when nothing is pending. */
export function nextDeadline(state: CrisisState): number | undefined {
  return state.phase === 'open' ? state.crisis?.escalateAt : undefined;
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

/** Whether this person may see and act on the case: whoever was told, and nobody whom the routing leaves out. */
export function mayHandle(state: CrisisState, personId: string, guardians: Guardians): boolean {
  return state.crisis !== undefined && route(guardians, state.crisis).includes(personId);
}

/** Alerts whoever is next; once all were told, all of them again. */
function tellNext(crisis: CrisisCase, { now, guardians }: { now: number; guardians: Guardians }): CrisisStep {
  const recipients = route(guardians, crisis);
  const reached = new Set(
    crisis.alerts.filter((alert) => alert.status !== 'failed').map((alert) => alert.personId),
  );
  const fresh = recipients.filter((id) => !reached.has(id));
  const first = crisis.alerts.length === 0;
  const chosen = first ? recipients.slice(0, 1) : fresh.length > 0 ? fresh : recipients;
  return tell(crisis, chosen, now);
}

function tell(crisis: CrisisCase, chosen: string[], now: number): CrisisStep {
  const last = Number(crisis.alerts.at(-1)?.id.split('-').at(-1) ?? 0);
  const alerts: Alert[] = chosen.map((personId, index) => ({
    id: `${crisis.id}-${last + index + 1}`,
    personId,
    queuedAt: now,
    status: 'queued',
  }));
  const audit: AuditEntry[] =
    alerts.length > 0
      ? alerts.map((alert) => ({ at: now, what: 'alert-queued', who: alert.personId }))
      : [{ at: now, what: 'nobody-to-alert' }];
  const told = audited(
    { ...crisis, alerts: [...crisis.alerts, ...alerts].slice(-mostAuditEntries) },
    ...audit,
  );
  const escalateAt =
    crisis.escalations < mostEscalations
      ? now + Math.min(longestWaitMs, escalateAfterMs[crisis.certainty] * 2 ** crisis.escalations)
      : undefined;
  return { state: { phase: 'open', crisis: { ...told, escalateAt } }, alerts };
}

function audited(crisis: CrisisCase, ...entries: AuditEntry[]): CrisisCase {
  return { ...crisis, audit: [...crisis.audit, ...entries].slice(-mostAuditEntries) };
}

function graver(one: Concern, other: Concern): Concern {
  return concerns.indexOf(one) <= concerns.indexOf(other) ? one : other;
}
