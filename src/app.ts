import { createCommands } from './commands';
import { conversationKey, createInbox, createIntake } from './inbox';
import {
  createChatEvents,
  createCrisisDesk,
  createCrisisWatch,
  createOrchestrator,
  createSecondLook,
  createTurn,
  withRecognition,
} from './orchestrator';
import { createAdminAlert, createComposer, createDeliverer, createJournalist, createReroute } from './outbox';
import type { Accept, ChatAdapter, InboundMessage } from './ports/chat';
import type { Clock } from './ports/clock';
import type { GrammarChecker } from './ports/grammar';
import type { Leases } from './ports/lease';
import type { Logger } from './ports/logger';
import type { Mailbox } from './ports/mailbox';
import type { Metrics } from './ports/metrics';
import type { ChatModel } from './ports/model';
import type { Pacer } from './ports/pacer';
import type { Records } from './ports/records';
import type { Catalog } from './catalog';
import {
  createReportCut,
  createReportData,
  createReportSchedule,
  createReportService,
  createWeeklyRun,
} from './reports';
import { createModelWitness, createSafety, type Safety, type SafetyLists } from './safety';
import {
  applyJournal,
  createCases,
  createDirectory,
  createRetention,
  createUpkeep,
  createSafeguardingDirectory,
  createSchool,
} from './school';
import { createOfflineTutor, createPracticeSkill, rehearse, type PracticeOptions } from './skills/practice';

/** What the app stands on; tests hand in their own. */
export interface AppPorts {
  mailbox: Mailbox;
  records: Records;
  leases: Leases;
  pacer: Pacer;
  /** Missing: the offline tutor teaches. */
  model?: ChatModel;
  grammar?: GrammarChecker;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

export interface AppContent {
  catalog: Catalog;
  /** The text of `prompts/practice/<name>.md`. */
  readPrompt: PracticeOptions['readPrompt'];
  safetyLists: SafetyLists;
  /** The text of `prompts/safety/witness.md`. */
  witnessPrompt: string;
}

export interface AppSettings {
  timeZone: string;
  openPractice: boolean;
  retentionDays: number;
  reportSchedule: string;
  /** The whole turn's time for the model, in milliseconds. */
  modelTimeoutMs: number;
  adminCode?: string;
  publicUrl?: string;
  /** Keys ids, codes, and the hashes of both. */
  secret: string;
  /** Signs links. */
  linkSecret: string;
  /** Conversations side by side. */
  concurrency: number;
  /** No other process takes messages of this mailbox, so what is found out at the door is of use here. */
  alone?: boolean;
  /** The admin page's address for a person; undefined where there is none. */
  adminLink: (personId: string) => string | undefined;
}

export interface App {
  accept: Accept;
  commands: ReturnType<typeof createCommands>;
  reports: ReturnType<typeof createReportService>;
  schedule: ReturnType<typeof createReportSchedule>;
  /** Takes new word lists while everything runs. */
  safety: Pick<Safety, 'reload'>;
  /** Tells the admins of a trouble, by other channels than `except`; `id` once. Resolves with how many can be reached. */
  tellAdmins(id: string, text: string, except: string): Promise<number>;
  /** Makes what the first turn would have to make, so that the first pupil waits no longer than others. */
  rehearse(): Promise<void>;
  /** Starts the loops. The adapters are the caller's to start, after this. */
  start(adapters: ChatAdapter[]): void;
  /** Ends turns and deliveries under way, those that take longer than `graceMs` milliseconds by force; nothing is lost by it. */
  stop(graceMs: number): Promise<void>;
}

/** How long a command that tells what was practised waits for what is on its way. */
const settleMs = 500;

/** Wires the flow: inbox -> orchestrator -> outbox, with the school, the skills and the reports around it. */
export function createApp(ports: AppPorts, content: AppContent, settings: AppSettings): App {
  const { mailbox, records, leases, pacer, model, grammar, clock, logger, metrics } = ports;
  const { catalog, readPrompt, safetyLists, witnessPrompt } = content;
  const { timeZone, secret, openPractice, retentionDays } = settings;
  const { snapshots, outbox } = mailbox;
  const adapters = new Map<string, ChatAdapter>();

  const safety = createSafety({ lists: safetyLists });
  const school = createSchool({
    records,
    snapshots,
    clock,
    secret,
    timeZone,
    mailbox: { forget: forgetting(mailbox, adapters) },
  });
  const data = createReportData({ records, timeZone });
  const reports = createReportService({
    records,
    data,
    clock,
    timeZone,
    secret: settings.linkSecret,
    publicUrl: settings.publicUrl,
  });
  const practice = { catalog, offline: createOfflineTutor({ catalog }), readPrompt, safety };
  const skill = createPracticeSkill({
    ...practice,
    model,
    grammar,
    timeoutMs: settings.modelTimeoutMs,
    conversationKey,
    clock,
    logger,
    metrics,
  });
  const witness = model && createModelWitness({ model, prompt: witnessPrompt, clock, logger, metrics });
  const directory = createSafeguardingDirectory(snapshots);
  const journalist = createJournalist({
    outbox,
    apply: applyJournal(records, snapshots, clock),
    clock,
    logger,
    metrics,
  });
  const commands = createCommands({
    school,
    guardians: directory.guardians,
    catalog,
    skill,
    reports,
    links: { admin: settings.adminLink },
    mailbox,
    journalSettled: () => journalist.settled(settleMs),
    settings: { timeZone, retentionDays, openPractice, adminCode: settings.adminCode },
    random: Math.random,
  });

  const compose = createComposer((channel) => adapters.get(channel)?.capabilities ?? plainText);
  const cases = createCases({ snapshots, clock });
  const crisisDesk = createCrisisDesk({
    safety,
    cases,
    snapshots,
    outbox,
    compose,
    directory,
    timeZone,
  });
  const crisisWatch = createCrisisWatch({
    desk: crisisDesk,
    cases,
    directory,
    records,
    snapshots,
    clock,
    logger,
  });
  const answered = createTurn({
    commands,
    skill,
    safety,
    crisisDesk,
    secondLook: createSecondLook({ witness, clock, modelTimeoutMs: settings.modelTimeoutMs }),
    timeZone,
    isAfterReport: createReportCut({ pattern: settings.reportSchedule, timeZone }),
    openPractice,
    onChatEvent: createChatEvents({ school, outbox }),
  });
  const turn = withRecognition(answered, school.recognition.former);
  const intake = createIntake(
    createInbox({ mailbox, metrics, clock, mayBeCommand: (text) => !commands.isPlainText(text) }),
    { clock, foresee: settings.alone ? foresee : undefined },
  );
  function foresee({ content, addressed }: InboundMessage): void {
    if (addressed && content.kind === 'text' && commands.isPlainText(content.text))
      skill.foresee(content.text);
  }
  const orchestrate = createOrchestrator({
    mailbox,
    whoIs: createDirectory({ snapshots, clock, secret, admit: school.admit }),
    turn,
    isPlainText: commands.isPlainText,
    compose,
    adapters,
    clock,
    logger,
    metrics,
    concurrency: settings.concurrency,
    lull: intake.lull,
  });
  const isOn = (channel: string) => adapters.get(channel)?.readyToSend?.() ?? adapters.has(channel);
  const deliver = createDeliverer({
    outbox,
    adapters,
    pacer,
    clock,
    logger,
    metrics,
    reroute: createReroute({ outbox, compose, reachOf: directory.reaches, isOn }),
    onSettled: crisisWatch.onSettled,
  });
  const run = createWeeklyRun({ records, outbox, service: reports, compose, clock, logger, timeZone });
  const schedule = createReportSchedule({
    pattern: settings.reportSchedule,
    timeZone,
    run,
    records,
    leases,
    clock,
    logger,
  });
  const upkeep = createUpkeep({
    fillSnapshots: school.fillSnapshots,
    purge: createRetention({ records, snapshots, clock, retentionDays }),
    leases,
    clock,
    logger,
  });

  const stopping = new AbortController();
  const aborting = new AbortController();
  let loops: Promise<unknown> | undefined;

  return {
    accept: intake.accept,
    commands,
    reports,
    schedule,
    safety,
    tellAdmins: createAdminAlert({
      outbox,
      compose,
      admins: directory.admins,
      reachOf: directory.reaches,
      isOn,
      clock,
    }),
    rehearse: () => rehearse(practice),
    start(started) {
      if (loops) return;
      for (const adapter of started) adapters.set(adapter.channel, adapter);
      loops = Promise.all([
        orchestrate(stopping.signal, aborting.signal),
        deliver(stopping.signal),
        journalist.run(stopping.signal),
        schedule.start(stopping.signal),
        crisisWatch.run(stopping.signal),
        upkeep(stopping.signal),
      ]);
    },
    async stop(graceMs) {
      stopping.abort(new Error('stopping'));
      const force = setTimeout(() => aborting.abort(new Error('stopping')), graceMs);
      witness?.stop();
      await loops;
      clearTimeout(force);
    },
  };
}

/** For a channel that is off: what waits for it is kept in one piece. */
const plainText = { maxTextLength: 100_000, buttons: false, files: false, mentions: false, bundles: false };

/** Forgets a person in the mailbox, and what an adapter of this process keeps of their chats by itself. */
function forgetting(
  mailbox: Pick<Mailbox, 'forget'>,
  adapters: ReadonlyMap<string, ChatAdapter>,
): Mailbox['forget'] {
  return async function forget(gone) {
    await mailbox.forget(gone);
    for (const key of [...gone.conversations, gone.asking ?? '']) {
      const [channel = '', chat = ''] = key.split(':').map(decodeURIComponent);
      adapters.get(channel)?.forget?.({ channel, chat });
    }
  };
}
