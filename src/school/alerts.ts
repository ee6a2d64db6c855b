import type { Effect } from '../ports/conversation';
import type { AlertRecord } from '../ports/school';
import type { AuditEntry, CrisisCase, CrisisState } from '../safety';
import { createCases } from './cases';
import type { SchoolStores } from './stores';

const mostListed = 30;

/** Cases that wait for a person: the list from the records, each case's state from the snapshot that turns go by. */
export function createAlerts({ records, snapshots, clock }: SchoolStores) {
  const cases = createCases({ snapshots, clock });
  return {
    /** Open and taken ones, oldest first. */
    async pending(): Promise<AlertRecord[]> {
      const [open, taken] = await Promise.all(
        (['open', 'taken'] as const).map((state) =>
          records.find('alerts', 'byState', { equals: [state], limit: mostListed }),
        ),
      );
      return [...(open ?? []), ...(taken ?? [])].sort((one, other) => one.createdAt - other.createdAt);
    },

    stateOf: (personId: string): Promise<CrisisState> => cases.read(personId),

    /**
     * What a person does to a case, at once and for good; the effect is its record with the trail. `step` may run more than once.
     * `turn` stays on the trail, so that the same turn, done again after a crash, is known.
     */
    async change(
      before: AlertRecord,
      step: (state: CrisisState) => CrisisState,
      turn?: string,
    ): Promise<Effect[]> {
      const { state } = await cases.change(before.personId, (stored) => {
        // another case may have begun meanwhile
        const next = stored.crisis?.id === before.id ? step(stored) : stored;
        return { state: next === stored ? stored : doneBy(next, turn) };
      });
      if (state.crisis?.id !== before.id) return [];
      const document: AlertRecord = { ...before, ...alertRecord(state, before) };
      return [{ kind: 'journal', entry: { collection: 'alerts', document } }];
    },
  };
}

function doneBy(state: CrisisState, turn: string | undefined): CrisisState {
  const last = state.crisis?.audit.at(-1);
  if (!state.crisis || !last || turn === undefined) return state;
  return {
    ...state,
    crisis: { ...state.crisis, audit: [...state.crisis.audit.slice(0, -1), { ...last, step: turn }] },
  };
}

/** A case as people who work on it see it: who was told and what was done, and not a word of what was said. */
export function alertRecord(
  { crisis, phase }: CrisisState,
  { personId, classId }: Pick<AlertRecord, 'personId' | 'classId'>,
): AlertRecord {
  if (crisis === undefined || phase === 'none') throw new RangeError('only a case has a record');
  return {
    id: crisis.id,
    personId,
    classId,
    concern: crisis.concern,
    aboutParent: crisis.aboutParent,
    aboutSchool: crisis.aboutSchool,
    certainty: crisis.certainty,
    contacts: crisis.alerts.map((alert) => ({
      personId: alert.personId,
      deliveryId: alert.id,
      sentAt: alert.status === 'sent' ? alert.queuedAt : undefined,
    })),
    state: phase,
    createdAt: crisis.openedAt,
    takenBy: crisis.takenBy,
    closedBy: crisis.audit.findLast((step) => step.what === 'closed')?.who,
    trail: crisis.audit.map((step) => ({ at: step.at, by: step.who ?? '', what: step.what })),
  };
}

/**
 * The case of a record, for a mailbox store that lost it: who was told stays told, an open one is due at once, and what is not known any
 * more is held to be the graver.
 */
export function caseOf(record: AlertRecord, now: number): CrisisState {
  const { id, aboutParent, aboutSchool = true, certainty = 'explicit', createdAt, takenBy, trail } = record;
  const audit = trail.map(({ at, by, what }) => ({
    at,
    what: what as AuditEntry['what'],
    ...(by && { who: by }),
  }));
  const last = (what: AuditEntry['what']) => trail.findLastIndex((step) => step.what === what);
  return {
    phase: record.state,
    crisis: {
      id,
      concern: record.concern as CrisisCase['concern'],
      certainty,
      aboutParent,
      aboutSchool,
      openedAt: createdAt,
      lessonStopped: last('sign') >= last('resumed'),
      alerts: record.contacts.map(({ personId, deliveryId, sentAt }) => ({
        id: deliveryId,
        personId,
        queuedAt: sentAt ?? createdAt,
        status: sentAt === undefined ? 'failed' : 'sent',
      })),
      takenBy,
      escalations: trail.filter(({ what }) => what === 'escalated').length,
      escalateAt: record.state === 'open' ? now : undefined,
      audit,
    },
  };
}
