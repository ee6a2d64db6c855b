import {
  audited,
  type Alert,
  type AuditEntry,
  type CrisisCase,
  type CrisisState,
  type CrisisStep,
  type Guardians,
} from './crisis-case';
import type { Certainty } from './verdict';

const minute = 60_000;
/** Unread this long, the next ones are told. Our own choice: a lesson's length where it was said, half a school day where it was hinted. */
export const escalateAfterMs: Record<Certainty, number> = { explicit: 15 * minute, sign: 60 * minute };
/** The wait doubles from one time to the next, up to a day: a dozen times in the first days, then once a day for about a month. */
const longestWaitMs = 24 * 60 * minute;
const mostEscalations = 36;
const mostAlerts = 200;

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

/** Whether this person may see and act on the case: whoever was told, and nobody whom the routing leaves out. */
export function mayHandle(state: CrisisState, personId: string, guardians: Guardians): boolean {
  return state.crisis !== undefined && route(guardians, state.crisis).includes(personId);
}

/** Somebody can be reached now of a case that nobody was told of: they are told at once. */
export function tellAtLast(state: CrisisState, options: { now: number; guardians: Guardians }): CrisisStep {
  return state.crisis && isAlone(state) ? tellNext(state.crisis, options) : { state, alerts: [] };
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

/** Alerts whoever is next; once all were told, all of them again. */
export function tellNext(
  crisis: CrisisCase,
  { now, guardians }: { now: number; guardians: Guardians },
): CrisisStep {
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
  const told = audited({ ...crisis, alerts: [...crisis.alerts, ...alerts].slice(-mostAlerts) }, ...audit);
  const escalateAt =
    crisis.escalations < mostEscalations
      ? now + Math.min(longestWaitMs, escalateAfterMs[crisis.certainty] * 2 ** crisis.escalations)
      : undefined;
  return { state: { phase: 'open', crisis: { ...told, escalateAt } }, alerts };
}
