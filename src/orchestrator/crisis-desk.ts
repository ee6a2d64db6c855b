import type { ChatAddress } from '../ports/chat';
import type { TurnContext, TurnResult } from '../ports/conversation';
import type { NewDelivery, Outbox, Snapshots } from '../ports/mailbox';
import type { ClassSnapshot } from '../ports/school';
import { composeJournal, type Composer } from '../outbox';
import {
  alertText,
  crisisText,
  escalateIfDue,
  goOnAlone,
  isAlone,
  lessonStopped,
  mayGoOnAlone,
  onReceipt,
  onSign,
  route,
  tellAtLast,
  wasTold,
  type Alert,
  type CrisisState,
  type CrisisStep,
  type CrisisVerdict,
  type Guardians,
  type Safety,
} from '../safety';
import { alertRecord } from '../school/alerts';
import type { Cases } from '../school/cases';
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
  cases: Cases;
  snapshots: Pick<Snapshots, 'put'>;
  outbox: Pick<Outbox, 'put'>;
  compose: Composer;
  directory: SafeguardingDirectory;
  timeZone: string;
}

/** What a pupil answers where nobody could be told, to go on by their own word. */
const saysSafe =
  /^(?:我现在(?:是)?安全(?:的|了)?|我(?:已经)?安全了|i(?: am|'m|’m) safe(?: now)?)[\s.!。！]*$/i;

/**
 * What happens when a pupil shows signs of self-harm, abuse or danger: the lesson stops, a fixed text, an alert with the least content.
 * A step of a case and its alerts are stored at once and not with the turn, so that nothing that happens to the turn holds them up; a
 * turn that is done again finds its own step and stores nothing twice.
 */
export function createCrisisDesk(options: CrisisDeskOptions) {
  const { safety, cases, snapshots, outbox, compose, directory, timeZone } = options;

  /** One step of a case with what follows from it: alerts to those who can be reached, and the record for people. */
  async function move(
    about: CrisisSubject,
    step: (state: CrisisState) => CrisisStep | Promise<CrisisStep>,
  ): Promise<CrisisState> {
    const { state } = await cases.change(about.personId, async (before) => {
      const found = await step(before);
      return { state: found.state === before ? before : await settled(found, about) };
    });
    const { crisis } = state;
    if (!crisis || state.phase === 'none') return state;
    // again each time, since a crash may have come between the step and these; what is stored is not stored twice
    const { personId, now } = about;
    await snapshots.put([{ key: snapshotKeys.case(crisis.id), value: personId, version: now }]);
    const waiting = crisis.alerts.filter((alert) => alert.status === 'queued');
    const rows = await Promise.all(waiting.map((alert) => alertRows(alert, state, about)));
    await outbox.put([...rows.flat(), recordRow(state, about)]);
    return state;
  }

  /** Whoever has no private chat with us counts as not told, so that the next in line is, at once. */
  async function settled(step: CrisisStep, { guardians, now }: CrisisSubject): Promise<CrisisState> {
    let { state } = step;
    const waiting = [...step.alerts];
    for (let alert = waiting.shift(); alert; alert = waiting.shift()) {
      if (await directory.reach(alert.personId)) continue;
      const next = onReceipt(state, alert.id, { status: 'failed', now, guardians });
      state = next.state;
      waiting.push(...next.alerts);
    }
    return state;
  }

  /** A row that is stored already is not stored again. */
  async function alertRows(alert: Alert, state: CrisisState, about: CrisisSubject): Promise<NewDelivery[]> {
    const to = await directory.reach(alert.personId);
    if (!to || !state.crisis) return [];
    const time = new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const text = alertText(safety.texts(), state.crisis, {
      pupil: about.name,
      className: about.classroom?.name ?? '',
      time: time.format(state.crisis.openedAt),
      escalated: state.crisis.escalations > 0,
    });
    return compose({
      id: `crisis/s-${alert.id}`,
      kind: 'alert',
      to,
      group: false,
      message: { text },
      personId: alert.personId,
      now: about.now,
    });
  }

  function recordRow(state: CrisisState, { personId, classroom, now }: CrisisSubject): NewDelivery {
    const document = alertRecord(state, { personId, classId: classroom?.id });
    const id = `crisis/${document.id}/${document.trail.length}-${document.trail.at(-1)?.at ?? 0}`;
    return composeJournal([{ collection: 'alerts', document }], { id, lane: personId, personId, now });
  }

  /** Tells the next in line when nobody looked in time, and anybody at all as soon as there is somebody who can be reached. */
  async function escalated(state: CrisisState, about: CrisisSubject): Promise<CrisisStep> {
    if (!state.crisis || !isAlone(state)) return escalateIfDue(state, about);
    const reached = await Promise.all(route(about.guardians, state.crisis).map((id) => directory.reach(id)));
    return reached.some(Boolean) ? tellAtLast(state, about) : { state, alerts: [] };
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
    read: cases.read,
    move,

    escalate: (about: CrisisSubject) => move(about, (state) => escalated(state, about)),

    /** A sign was seen in what the pupil wrote. No score, no correction, no streak. */
    async onSign(context: TurnContext, verdict: CrisisVerdict): Promise<TurnResult> {
      const about = await subjectOf(context);
      const caseId = context.newId('case');
      let again = false;
      const state = await move(about, (before) => {
        const isOwn = before.crisis?.id === caseId;
        again = lessonStopped(before) && !isOwn;
        if (isOwn) return { state: before, alerts: [] };
        return onSign(before, verdict, { now: about.now, caseId, guardians: about.guardians });
      });
      return respond(context, crisisText(safety.texts(), { again, alone: isAlone(state) }));
    },

    /** Any other message while the lesson is stopped. */
    async whileStopped(context: TurnContext): Promise<TurnResult> {
      const about = await subjectOf(context);
      const { now, personId } = about;
      const isSafe = saysSafe.test(context.text.normalize('NFKC').trim());
      const state = await move(about, async (before) => {
        const step = await escalated(before, about);
        return isSafe && step.state === before
          ? { state: goOnAlone(before, personId, now), alerts: [] }
          : step;
      });
      const texts = safety.texts();
      if (!lessonStopped(state)) return respond(context, texts.crisis.resumed, { stopped: false });
      const goOn = mayGoOnAlone(state, now);
      return respond(
        context,
        crisisText(texts, { told: wasTold(state), again: true, alone: isAlone(state), goOn }),
      );
    },
  };
}

export type CrisisDesk = ReturnType<typeof createCrisisDesk>;

/** The fixed text, and a conversation that keeps nothing of what was said. */
function respond(context: TurnContext, text: string, { stopped = true } = {}): TurnResult {
  const { effects } = plainAnswer(context, text, 'crisis');
  return {
    state: { ...context.state, active: false, suggestions: [], stopped: stopped || undefined },
    effects,
  };
}
