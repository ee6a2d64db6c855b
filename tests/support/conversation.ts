import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedMailbox, createLocalLeases } from '../../adapters/mailbox/embedded';
import { createLocalPacer } from '../../adapters/mailbox/pacing';
import { createEmbeddedRecords } from '../../adapters/records/embedded';
import { loadSafetyLists } from '../../config/safety';
import { createApp, type App, type AppSettings } from '../../src/app';
import type { Acceptance, InboundContent } from '../../src/ports/chat';
import type { Language } from '../../src/ports/language';
import type { Mailbox } from '../../src/ports/mailbox';
import type { ChatModel } from '../../src/ports/model';
import type { PersonSnapshot } from '../../src/ports/school';
import { ensureAdminCode } from '../../src/school';
import { identityHash } from '../../src/school/identity';
import { snapshotKeys } from '../../src/school/snapshot-keys';
import { createLogger } from '../../src/shared/logger';
import type { Records } from '../../src/ports/records';
import { createAbsentRecords, type AbsentRecords } from './absent-records';
import { createDirectAdapter, type DirectAdapter, type Shown } from './conversation-adapter';
import { silentMetrics } from './metrics';
import { catalog, readPrompt, witnessPrompt } from './practice';
import { createTravellingClock } from './travelling-clock';

export interface Group {
  id: string;
  title: string;
}

export interface Place {
  /** The group; a private chat without it. */
  in?: Group;
}

export interface SayOptions extends Place {
  /** Neither mentions the tutor nor replies to it. */
  aside?: boolean;
  /** The platform's delivery id; a new one without it. */
  id?: string;
}

export interface School {
  readonly app: App;
  readonly mailbox: Mailbox;
  readonly records: AbsentRecords;
  readonly adminCode: string;
  /** Where the stores are. */
  readonly dir: string;
  /** Everything that was logged, as lines of JSON. */
  readonly log: string[];
  group(title: string): Group;
  /** Somebody on a platform; the same name and channel is the same person. */
  person(name: string, options?: { channel?: string; language?: Language; id?: string }): Person;
  /** An admin and a teacher with a class that is bound to a group. */
  staffed(className?: string): Promise<{ admin: Person; teacher: Person; group: Group }>;
  travel(ms: number): void;
  now(): number;
  /** Waits until everything that was said is answered and delivered; `held` rows may wait for a later hour. */
  quiet(held?: number): Promise<void>;
  adapter(channel?: string): DirectAdapter;
  /** Ends the process gracefully and starts another one on the same stores. */
  restart(): Promise<void>;
  /** As `restart`, where the mailbox store was lost in between. */
  losesMailbox(): Promise<void>;
  /** Stops without removing the stores; for looking into the files. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface Person {
  readonly name: string;
  readonly id: string;
  /** Resolves when the platform would be acknowledged. */
  says(text: string, options?: SayOptions): Promise<Acceptance>;
  sends(content: InboundContent, options?: SayOptions): Promise<Acceptance>;
  presses(data: string, options?: SayOptions): Promise<Acceptance>;
  /** Says it, waits for the next message to this person and takes it as heard. */
  asks(text: string, options?: SayOptions): Promise<Shown>;
  /** The next message to this person that matches; what came before it counts as heard. */
  hears(pattern: RegExp, options?: Place): Promise<Shown>;
  /** Fails when something was said to this person once all is quiet. */
  hearsNothing(options?: Place): Promise<void>;
  /** What turns know of this person. */
  snapshot(): Promise<PersonSnapshot | undefined>;
}

export interface ConversationOptions {
  settings?: Partial<AppSettings>;
  model?: ChatModel;
  /** Another mailbox than the embedded one. */
  openMailbox?: () => Mailbox;
  /** Other records than the embedded ones. */
  openRecords?: () => Records;
  /** How long an answer is waited for, in milliseconds. */
  answerWithinMs?: number;
}

export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** The whole app on the embedded stores, with platforms inside the test: what one says and what one hears. */
export async function openSchool({
  settings,
  model,
  openMailbox,
  openRecords,
  answerWithinMs = 10_000,
}: ConversationOptions = {}): Promise<School> {
  const dir = await mkdtemp(join(tmpdir(), 'talkup-conversation-'));
  const clock = createTravellingClock();
  const secret = 'a secret of the tests';
  const log: string[] = [];
  const adapters = new Map(['direct', 'other'].map((name) => [name, createDirectAdapter(name)]));
  const people = new Map<string, Person>();
  let serial = 0;
  let running = await start();

  async function start() {
    const mailbox = openMailbox?.() ?? (await createEmbeddedMailbox({ dir, clock }));
    const records = createAbsentRecords(openRecords?.() ?? (await createEmbeddedRecords({ dir })));
    const pacer = createLocalPacer();
    const logger = createLogger({ level: 'trace', destination: { write: (line) => void log.push(line) } });
    const app = createApp(
      { mailbox, records, leases: createLocalLeases(), pacer, model, clock, logger, metrics: silentMetrics },
      { catalog, readPrompt, witnessPrompt, safetyLists: loadSafetyLists() },
      {
        timeZone: 'Asia/Shanghai',
        openPractice: true,
        retentionDays: 400,
        reportSchedule: '0 19 * * 0',
        modelTimeoutMs: 2_000,
        secret,
        linkSecret: secret,
        concurrency: 16,
        adminLink: () => undefined,
        ...settings,
      },
    );
    app.start([...adapters.values()]);
    for (const adapter of adapters.values()) await adapter.start(app.accept);
    const adminCode = await ensureAdminCode({ records, clock, secret, adminCode: undefined });
    return {
      app,
      mailbox,
      records,
      adminCode: adminCode ?? '',
      async stop() {
        await app.stop(2_000);
        await pacer.stop();
        await mailbox.stop();
        await records.stop();
      },
    };
  }

  async function quiet(held = 0): Promise<void> {
    await eventually(async () => {
      const { waitingMessages, waitingDeliveries } = await running.mailbox.counts();
      return waitingMessages === 0 && waitingDeliveries === held;
    }, answerWithinMs);
  }

  function personOf(
    name: string,
    { channel = 'direct', language = 'zh' as Language, id = name } = {},
  ): Person {
    const key = `${channel}:${id}`;
    const known = people.get(key);
    if (known) return known;
    const adapter = adapters.get(channel)!;
    const heard = new Set<Shown>();
    const unheard = ({ in: group }: Place = {}) =>
      adapter.shown.filter(
        (shown) =>
          !heard.has(shown) &&
          (group ? shown.chat === group.id && shown.message.mention?.id === id : shown.chat === id),
      );

    async function sends(content: InboundContent, { in: group, aside, id: given }: SayOptions = {}) {
      serial += 1;
      return adapter.accept()({
        id: given ?? `m${serial}`,
        messageId: `p${serial}`,
        channel,
        chat: group?.id ?? id,
        chatKind: group ? 'group' : 'private',
        chatTitle: group?.title,
        sender: { id, name, language },
        addressed: !aside,
        content,
        receivedAt: clock.now(),
      });
    }

    async function hears(pattern: RegExp, place: Place = {}): Promise<Shown> {
      const before = unheard(place);
      let found: Shown | undefined;
      await eventually(() => {
        found = unheard(place).find(({ text }) => pattern.test(text));
        return Promise.resolve(found !== undefined);
      }, answerWithinMs).catch(() => {
        const said = unheard(place).map(({ text }) => text);
        throw new Error(
          `${name} waited for ${String(pattern)} and heard: ${said.join('\n---\n') || 'nothing'}`,
        );
      });
      for (const shown of before) heard.add(shown);
      heard.add(found!);
      return found!;
    }

    const person: Person = {
      name,
      id,
      sends,
      hears,
      says: (text, options) => sends({ kind: 'text', text }, options),
      presses: (data, options) => sends({ kind: 'button', data }, options),
      async asks(text, options = {}) {
        for (const shown of unheard(options)) heard.add(shown);
        await sends({ kind: 'text', text }, options);
        return hears(/[^]/, options);
      },
      async hearsNothing(place = {}) {
        await quiet();
        const texts = unheard(place).map(({ text }) => text);
        if (texts.length > 0) throw new Error(`${name} heard: ${texts.join('\n---\n')}`);
      },
      async snapshot() {
        const { snapshots } = running.mailbox;
        const personId = await snapshots.get(snapshotKeys.identity(identityHash(secret, channel, id)));
        const stored = personId && (await snapshots.get(snapshotKeys.person(personId)));
        return stored ? (JSON.parse(stored) as PersonSnapshot) : undefined;
      },
    };
    people.set(key, person);
    return person;
  }

  function groupOf(title: string): Group {
    return { id: `group ${title}`, title };
  }

  return {
    get app() {
      return running.app;
    },
    get mailbox() {
      return running.mailbox;
    },
    get records() {
      return running.records;
    },
    adminCode: running.adminCode,
    dir,
    log,
    group: groupOf,
    person: personOf,
    async staffed(className = 'Class 3') {
      const [admin, teacher, group] = [personOf('校长'), personOf('王老师'), groupOf(className)];
      await admin.asks(running.adminCode);
      await teacher.asks(codeIn((await admin.asks('/invite teacher')).text));
      await teacher.asks(`/class ${className}`, { in: group });
      await quiet();
      return { admin, teacher, group };
    },
    travel: (ms) => clock.travel(ms),
    now: () => clock.now(),
    quiet,
    adapter: (channel = 'direct') => adapters.get(channel)!,
    async restart() {
      await running.stop();
      running = await start();
    },
    async losesMailbox() {
      await running.stop();
      await rm(join(dir, 'mailbox'), { recursive: true });
      running = await start();
    },
    stop: () => running.stop(),
    async close() {
      await running.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The first code in a text, such as K7QM-3XWP. */
export function codeIn(text: string): string {
  const code = /(?<![A-Z0-9])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9])/.exec(text)?.[0];
  if (code === undefined) throw new Error(`there is no code in: ${text}`);
  return code;
}

export async function eventually(holds: () => Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
