import type { ChatAddress } from '../ports/chat';
import type { Effect, TurnContext, TurnResult } from '../ports/conversation';
import type { Snapshots } from '../ports/mailbox';
import type { ClassSnapshot } from '../ports/school';
import {
  alertText,
  close,
  crisisText,
  lessonStopped,
  noCrisis,
  onMessageWhileOpen,
  onReceipt,
  onSign,
  type Alert,
  type CrisisState,
  type CrisisStep,
  type CrisisVerdict,
  type Guardians,
  type Safety,
} from '../safety';
import { alertRecord } from '../school/alerts';
import { snapshotKeys } from '../school/snapshot-keys';
import { plainAnswer } from './notice';

/** Who can be told of a pupil in need, read from snapshots so that it works while the records are away. */
export interface SafeguardingDirectory {
  guardians(personId: string, classroom: ClassSnapshot | undefined): Promise<Guardians>;
  /** A private chat by which this person can be reached. */
  reach(personId: string): Promise<ChatAddress | undefined>;
}

/** Whom a case is about, and who may be told. */
export interface CrisisSubject {
  personId: string;
  name: string;
  classroom?: ClassSnapshot;
  now: number;
  guardians: Guardians;
}

export interface CrisisDeskOptions {
  safety: Safety;
  snapshots: Snapshots;
  directory: SafeguardingDirectory;
  timeZone: string;
}

/** How long the lesson stays stopped where no adult could be told. */
const aloneStopMs = 24 * 3_600_000;

/** What happens when a pupil shows signs of self-harm, abuse or danger: the lesson stops, a fixed text, an alert with the least content. */
export function createCrisisDesk({ safety, snapshots, directory, timeZone }: CrisisDeskOptions) {
  /** The person's case. One that no adult could be told of ends by itself, since nobody could ever let the lesson go on. */
  async function read(personId: string, now: number): Promise<CrisisState> {
    const stored = await snapshots.get(snapshotKeys.crisis(personId));
    const state = stored ? (JSON.parse(stored) as CrisisState) : noCrisis();
    const wasAnyoneAsked = state.crisis?.alerts.some((alert) => alert.status !== 'failed');
    const isOver = state.crisis && !wasAnyoneAsked && now - state.crisis.openedAt >= aloneStopMs;
    return isOver ? close(state, 'nobody', now) : state;
  }

  /** What follows from a step of a case: alerts to those who can be reached, and the new state for turns and for people. */
  async function carryOut(step: CrisisStep, about: CrisisSubject): Promise<Effect[]> {
    const { state, reachable } = await findReachable(step, about);
    const { crisis } = state;
    if (!crisis) return [];
    const time = new Intl.DateTimeFormat('zh-CN', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(about.now);
    const text = alertText(safety.texts(), crisis, {
      pupil: about.name,
      className: about.classroom?.name ?? '',
      time,
      escalated: crisis.escalations > 0,
    });
    return [
      ...stored(about, state),
      ...reachable.map(({ alert, to }): Effect => ({
        kind: 'send',
        id: alert.id,
        to,
        message: { text },
        deliveryKind: 'alert',
        personId: alert.personId,
      })),
    ];
  }

  /** Whoever has no private chat with us counts as not told, so that the next in line is, at once. */
  async function findReachable(step: CrisisStep, { guardians, now }: CrisisSubject) {
    let { state } = step;
    const waiting = [...step.alerts];
    const reachable: { alert: Alert; to: ChatAddress }[] = [];
    for (let alert = waiting.shift(); alert; alert = waiting.shift()) {
      const to = await directory.reach(alert.personId);
      if (to) {
        reachable.push({ alert, to });
      } else {
        const next = onReceipt(state, alert.id, { status: 'failed', now, guardians });
        state = next.state;
        waiting.push(...next.alerts);
      }
    }
    return { state, reachable };
  }

  function stored({ personId, classroom, now }: CrisisSubject, state: CrisisState): Effect[] {
    if (!state.crisis) return [];
    return [
      {
        kind: 'snapshot',
        write: { key: snapshotKeys.crisis(personId), value: JSON.stringify(state), version: now },
      },
      {
        kind: 'snapshot',
        write: { key: snapshotKeys.crisisCase(state.crisis.id), value: personId, version: now },
      },
      {
        kind: 'journal',
        entry: { collection: 'alerts', document: alertRecord(state, { personId, classId: classroom?.id }) },
      },
    ];
  }

  async function subjectOf({ setting, now }: TurnContext): Promise<CrisisSubject> {
    const { person, classroom } = setting;
    return {
      personId: person.id,
      name: person.name,
      classroom,
      now,
      guardians: await directory.guardians(person.id, classroom),
    };
  }

  return {
    read,
    carryOut,

    /** A sign was seen in what the pupil wrote. No score, no correction, no streak. */
    async onSign(context: TurnContext, verdict: CrisisVerdict): Promise<TurnResult> {
      const about = await subjectOf(context);
      const before = await read(about.personId, about.now);
      const step = onSign(before, verdict, {
        now: about.now,
        caseId: context.newId('case'),
        guardians: about.guardians,
      });
      const text = crisisText(safety.texts(), { again: lessonStopped(before) });
      return respond(context, text, await carryOut(step, about));
    },

    /** Any other message while the lesson is stopped. */
    async whileStopped(context: TurnContext, before: CrisisState): Promise<TurnResult> {
      const about = await subjectOf(context);
      const step = onMessageWhileOpen(before, about);
      const text = crisisText(safety.texts(), { told: step.told, again: step.again });
      return respond(context, text, step.state === before ? [] : await carryOut(step, about));
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
