import type { InboundContent, InboundMessage } from '../../src/ports/chat';
import type { ConversationState, Effect, Skill, TurnContext, TurnResult } from '../../src/ports/conversation';
import type { JournalEntry, Setting } from '../../src/ports/school';
import { createCommands, type Commands } from '../../src/commands';
import type { CommandDependencies } from '../../src/commands/command';
import { plainAnswer } from '../../src/orchestrator/notice';
import { freshState, readState } from '../../src/orchestrator/state';
import { idMaker } from '../../src/orchestrator/turn';
import { applyJournal, createDirectory, createSafeguardingDirectory, createSchool } from '../../src/school';
import { conversationKey } from '../../src/inbox';
import { createTestClock } from './clock';
import { catalog } from './practice';
import { openStores } from './stores';

export const secret = 'a secret of the tests';

type Sent = Extract<Effect, { kind: 'send' }>;

/** What somebody hears, and what else came of it. */
export interface Heard {
  text: string;
  kind: string;
  sends: Sent[];
  effects: Effect[];
  file?: { name: string; text: string };
  buttons: string[];
  setting: Setting;
  /** The command that it was, or undefined for a sentence. */
  command?: string;
}

export interface Place {
  channel?: string;
  chat?: string;
  thread?: string;
  kind?: 'private' | 'group';
  addressed?: boolean;
  /** The group itself speaks. */
  anonymous?: boolean;
}

/** A lesson that says what it was asked to do. */
const skill: Skill = {
  name: 'practice',
  open: async (context) =>
    plainAnswer(context, `opened: ${context.state.topic?.title ?? 'free talk'}`, 'command'),
  turn: async (context) => plainAnswer(context, `practised: ${context.text}`, 'turn'),
  foresee: () => undefined,
  hint: async (context) => plainAnswer(context, 'three hints', 'command'),
  end: async (context) =>
    plainAnswer({ ...context, state: { ...context.state, active: false } }, 'the end', 'command'),
};

/**
 * School and commands on the real embedded stores, with the journal carried at once: what one types and what one hears, without
 * platforms, queue and tutor.
 */
export async function openScene(changes: Partial<CommandDependencies['settings']> = {}) {
  const clock = createTestClock();
  const stores = await openStores({ clock });
  const { mailbox, records } = stores;
  const { snapshots } = mailbox;
  const timeZone = 'Asia/Shanghai';
  const school = createSchool({ records, snapshots, clock, secret, timeZone, mailbox });
  const whoIs = createDirectory({ snapshots, clock, secret, admit: school.admit });
  const apply = applyJournal(records, snapshots, { now: () => clock.now() });
  const journal = (entry: JournalEntry) => apply([entry]);
  const settings = { timeZone, retentionDays: 400, openPractice: true, ...changes };
  const commands: Commands = createCommands({
    school,
    catalog,
    skill,
    reports: {
      now: async ({ classId, privateChat }) => [
        { text: `report ${classId ? 'of the class' : 'of all roles'} ${String(privateChat)}` },
      ],
      pupilText: async ({ name }) => `report on ${name}`,
    },
    journalSettled: async () => undefined,
    links: { admin: (id) => `https://school.example/a/${id}` },
    mailbox,
    guardians: createSafeguardingDirectory(snapshots).guardians,
    settings,
    random: () => 0.5,
  });
  const states = new Map<string, ConversationState>();
  let serial = 0;

  async function commit(
    effects: Effect[],
    { carry = true }: { carry?: boolean } = {},
  ): Promise<JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for (const effect of effects) {
      if (effect.kind === 'snapshot') await snapshots.put([effect.write]);
      if (effect.kind === 'journal') entries.push(effect.entry);
    }
    if (carry) await apply(entries);
    return entries;
  }

  function message(
    user: { id: string; name: string; channel: string },
    content: InboundContent,
    place: Place,
    id?: string,
  ): InboundMessage {
    const kind = place.kind ?? 'private';
    const chat = place.chat ?? (kind === 'private' ? user.id : 'group-1');
    serial += 1;
    return {
      id: id ?? `m${serial}`,
      channel: place.channel ?? user.channel,
      chat,
      thread: place.thread,
      chatKind: kind,
      sender: { id: user.id, name: user.name, ...(place.anonymous && { anonymous: true }) },
      addressed: place.addressed ?? true,
      content,
      receivedAt: clock.now(),
    };
  }

  async function contextOf(inbound: InboundMessage): Promise<{ context: TurnContext; met: Effect[] }> {
    const { setting, effects: met } = await whoIs(inbound);
    const stored = states.get(conversationKey(inbound));
    const state = stored
      ? readState(JSON.stringify(stored), setting.person.id)
      : freshState(setting.person.id);
    const text = inbound.content.kind === 'text' ? inbound.content.text.trim() : '';
    const context: TurnContext = {
      message: inbound,
      text,
      setting,
      state,
      now: clock.now(),
      signal: new AbortController().signal,
      newId: idMaker(inbound),
      showReply: () => undefined,
    };
    return { context, met };
  }

  /** One turn up to its commit. */
  async function turn(
    inbound: InboundMessage,
  ): Promise<{ result: TurnResult; met: Effect[]; setting: Setting; command?: string }> {
    const { context, met } = await contextOf(inbound);
    const { setting, state, text } = context;
    const parsed = commands.parse(text, {
      person: setting.person,
      chatKind: inbound.chatKind,
      addressed: inbound.addressed,
      pending: state.pending,
    });
    const done = parsed && (await commands.run(parsed, context));
    const result = done ?? (await skill.turn(context));
    return { result, met, setting, command: parsed?.name };
  }

  async function settle(
    inbound: InboundMessage,
    { result, met, setting, command }: Awaited<ReturnType<typeof turn>>,
  ): Promise<Heard> {
    states.set(conversationKey(inbound), result.state);
    const effects = [...met, ...result.effects];
    await commit(effects);
    return heardOf(effects, setting, command);
  }

  function user(id: string, name = id, channel = 'telegram') {
    const self = { id, name, channel };
    return {
      ...self,
      personId: async () => (await whoIs(message(self, { kind: 'text', text: '' }, {}))).setting.person.id,
      rename: (to: string) => {
        self.name = to;
      },
      async says(text: string, place: Place = {}): Promise<Heard> {
        await clock.advance(1_000);
        const inbound = message(self, { kind: 'text', text }, place);
        return settle(inbound, await turn(inbound));
      },
      /** The process dies after the turn was worked out and before it was committed; then the turn is done again. */
      async saysAndCrashes(text: string, place: Place = {}): Promise<{ first: Heard; again: Heard }> {
        await clock.advance(1_000);
        const inbound = message(self, { kind: 'text', text }, place);
        const lost = await turn(inbound);
        const first = heardOf([...lost.met, ...lost.result.effects], lost.setting, lost.command);
        await clock.advance(5_000);
        return { first, again: await settle(inbound, await turn(inbound)) };
      },
      /** What a turn would leave behind, not committed. */
      async prepares(text: string, place: Place = {}) {
        const inbound = message(self, { kind: 'text', text }, place);
        const { result, met } = await turn(inbound);
        return [...met, ...result.effects];
      },
      state: (place: Place = {}) =>
        states.get(conversationKey(message(self, { kind: 'text', text: '' }, place))),
      setState: (change: (state: ConversationState) => ConversationState, place: Place = {}) => {
        const key = conversationKey(message(self, { kind: 'text', text: '' }, place));
        const state = states.get(key);
        if (state) states.set(key, change(state));
      },
      inGroup: (chat = 'group-1'): Place => ({ kind: 'group', chat }),
    };
  }

  const group = (chat = 'group-1'): Place => ({ kind: 'group', chat });

  /** An admin, and a teacher whom that admin has invited. */
  async function staff(name = '王老师') {
    const admin = user('admin', '校长');
    if (!(await records.find('people', 'byRole', { equals: ['admin'], limit: 1 })).length) {
      await admin.says('hello');
      const code = await school.codes.make({ purpose: 'admin', seed: 'first', createdBy: 'settings' });
      await admin.says(code);
    }
    const teacher = user(`teacher-${name}`, name);
    const invitation = await admin.says('/invite teacher');
    await teacher.says(codeIn(invitation.text));
    return { admin, teacher };
  }

  return {
    clock,
    stores,
    records,
    snapshots,
    mailbox,
    school,
    commands,
    whoIs,
    journal,
    commit,
    user,
    group,
    staff,
    settings,
    close: () => stores.close(),
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;
export type User = ReturnType<Scene['user']>;

/** The first code in a text. */
export function codeIn(text: string): string {
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0];
  if (code === undefined) throw new Error(`no code in: ${text}`);
  return code;
}

function heardOf(effects: Effect[], setting: Setting, command: string | undefined): Heard {
  const answers = effects.filter((effect) => effect.kind === 'answer');
  const [answer] = answers;
  if (answer === undefined || answers.length !== 1)
    throw new Error(`${answers.length} answers instead of one`);
  const { file, buttons } = answer.message;
  return {
    text: answer.message.text,
    kind: answer.answer.kind,
    sends: effects.filter((effect) => effect.kind === 'send'),
    effects,
    file: file && { name: file.name, text: file.text },
    buttons: (buttons ?? []).flat().map(({ data }) => data),
    setting,
    command,
  };
}
