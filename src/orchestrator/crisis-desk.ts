import type { ChatAddress } from '../ports/chat';
import type { Effect, TurnContext, TurnResult } from '../ports/conversation';
import type { Snapshots } from '../ports/mailbox';
import type { AlertRecord, ClassSnapshot } from '../ports/school';
import {
  alertText,
  crisisText,
  lessonStopped,
  noCrisis,
  onMessageWhileOpen,
  onSign,
  type Alert,
  type CrisisState,
  type CrisisVerdict,
  type Guardians,
  type Safety,
} from '../safety';
import { snapshotKeys } from '../school/snapshot-keys';
import { plainAnswer } from './notice';

/** Who can be told of a pupil in need, read from snapshots so that it works while the records are away. */
export interface SafeguardingDirectory {
  guardians(personId: string, classroom: ClassSnapshot | undefined): Promise<Guardians>;
  /** A private chat by which this person can be reached. */
  reach(personId: string): Promise<ChatAddress | undefined>;
}

export interface CrisisDeskOptions {
  safety: Safety;
  snapshots: Snapshots;
  directory: SafeguardingDirectory;
  timeZone: string;
}

/** From a case's id to the person it is about. */
export const caseKey = (caseId: string) => `case:${caseId}`;

/** What happens when a pupil shows signs of self-harm, abuse or danger: the lesson stops, a fixed text, an alert with the least content. */
export function createCrisisDesk({ safety, snapshots, directory, timeZone }: CrisisDeskOptions) {
  async function read(personId: string): Promise<CrisisState> {
    const stored = await snapshots.get(snapshotKeys.crisis(personId));
    return stored ? (JSON.parse(stored) as CrisisState) : noCrisis();
  }

  /** The rows that carry alerts; whoever cannot be reached is left to the escalation. */
  async function alertEffects(
    state: CrisisState,
    alerts: Alert[],
    about: { name: string; classroom?: ClassSnapshot; now: number },
  ): Promise<Effect[]> {
    const { crisis } = state;
    if (!crisis) return [];
    const time = new Intl.DateTimeFormat('zh-CN', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(about.now);
    const effects: Effect[] = [];
    for (const alert of alerts) {
      const to = await directory.reach(alert.personId);
      if (!to) continue;
      const text = alertText(safety.texts(), crisis, {
        pupil: about.name,
        className: about.classroom?.name ?? '',
        time,
        escalated: crisis.escalations > 0,
      });
      effects.push({
        kind: 'send',
        id: alert.id,
        to,
        message: { text },
        deliveryKind: 'alert',
        personId: alert.personId,
      });
    }
    return effects;
  }

  /** The new state of the case, for turns (snapshot) and for people who work on it (records). */
  function stored(
    personId: string,
    classroom: ClassSnapshot | undefined,
    state: CrisisState,
    now: number,
  ): Effect[] {
    if (!state.crisis) return [];
    return [
      {
        kind: 'snapshot',
        write: { key: snapshotKeys.crisis(personId), value: JSON.stringify(state), version: now },
      },
      { kind: 'snapshot', write: { key: caseKey(state.crisis.id), value: personId, version: now } },
      {
        kind: 'journal',
        entry: { collection: 'alerts', document: alertRecord(personId, classroom?.id, state) },
      },
    ];
  }

  return {
    read,
    alertEffects,
    stored,

    /** A sign was seen in what the pupil wrote. No score, no correction, no streak. */
    async onSign(context: TurnContext, verdict: CrisisVerdict): Promise<TurnResult> {
      const { setting, now } = context;
      const { person, classroom } = setting;
      const guardians = await directory.guardians(person.id, classroom);
      const before = await read(person.id);
      const { state, alerts } = onSign(before, verdict, { now, caseId: context.newId('case'), guardians });
      const text = crisisText(safety.texts(), { again: lessonStopped(before) });
      return respond(context, text, [
        ...stored(person.id, classroom, state, now),
        ...(await alertEffects(state, alerts, { name: person.name, classroom, now })),
      ]);
    },

    /** Any other message while the lesson is stopped. */
    async whileStopped(context: TurnContext, before: CrisisState): Promise<TurnResult> {
      const { setting, now } = context;
      const { person, classroom } = setting;
      const guardians = await directory.guardians(person.id, classroom);
      const { state, alerts, told, again } = onMessageWhileOpen(before, { now, guardians });
      const changed = alerts.length > 0 ? stored(person.id, classroom, state, now) : [];
      return respond(context, crisisText(safety.texts(), { told, again }), [
        ...changed,
        ...(await alertEffects(state, alerts, { name: person.name, classroom, now })),
      ]);
    },
  };
}

export type CrisisDesk = ReturnType<typeof createCrisisDesk>;

/** The fixed text, and a conversation that keeps nothing of what was said. */
function respond(context: TurnContext, text: string, effects: Effect[]): TurnResult {
  const answer = plainAnswer(context, text, 'crisis');
  return {
    state: { ...context.state, active: false, suggestions: [] },
    effects: [...answer.effects, ...effects],
  };
}

export function alertRecord(personId: string, classId: string | undefined, state: CrisisState): AlertRecord {
  const { crisis, phase } = state;
  if (!crisis || phase === 'none') throw new RangeError('only a case has a record');
  return {
    id: crisis.id,
    personId,
    classId,
    concern: crisis.concern,
    aboutParent: crisis.aboutParent,
    contacts: crisis.alerts.map((alert) => ({
      personId: alert.personId,
      deliveryId: alert.id,
      sentAt: alert.status === 'sent' ? alert.queuedAt : undefined,
    })),
    state: phase,
    createdAt: crisis.openedAt,
    takenBy: crisis.takenBy,
    trail: crisis.audit.map((entry) => ({ at: entry.at, by: entry.who ?? '', what: entry.what })),
  };
}
