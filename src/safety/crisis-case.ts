import type { Certainty, Concern } from './verdict';

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

const mostAuditEntries = 200;

/** The case with what happened written down; the oldest entries go first. */
export function audited(crisis: CrisisCase, ...entries: AuditEntry[]): CrisisCase {
  return { ...crisis, audit: [...crisis.audit, ...entries].slice(-mostAuditEntries) };
}
