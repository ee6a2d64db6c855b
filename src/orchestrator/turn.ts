import { createHash } from 'node:crypto';
import type { InboundMessage, OutboundMessage } from '../ports/chat';
import type { ConversationState, Effect, Skill, TurnContext, TurnResult } from '../ports/conversation';
import type { Setting, TurnRecord } from '../ports/school';
import { addUse, asksWhoWeAre, lessonStopped, type Safety } from '../safety';
import { snapshotKeys } from '../school/snapshot-keys';
import type { CrisisDesk } from './crisis-desk';
import type { SecondLook } from './second-look';
import { createHints, isCourtesy } from './hints';
import { appended, plainAnswer, prepended, silence } from './notice';
import { addTurn, assignmentOf } from './sums';
import { say, type TextId } from './texts';
import { dayOf } from '../shared/days';
import { pressedSuggestion } from '../shared/suggestion-button';
import { toHalfWidth } from '../shared/text';

/** What the orchestrator asks of the commands' table. */
export interface CommandTable<Parsed extends { name: string } = { name: string }> {
  /** undefined when the text is a sentence and no command. */
  parse(
    text: string,
    context: {
      person: Setting['person'];
      chatKind: Setting['chatKind'];
      addressed: boolean;
      pending?: ConversationState['pending'];
    },
  ): Parsed | undefined;
  /** Undefined for what was a sentence after all. */
  run(command: Parsed, context: TurnContext): Promise<TurnResult | undefined>;
  /** The command that a Chinese sentence of this person comes near to, in words and as a button; undefined when there is none. */
  suggest(text: string, person: Setting['person']): Pick<OutboundMessage, 'text' | 'buttons'> | undefined;
  /** The answer to what begins like a command with its arguments and is none yet; undefined for anything else. */
  begun(context: TurnContext): Promise<TurnResult | undefined>;
}

export interface TurnOptions {
  commands: CommandTable;
  skill: Skill;
  safety: Safety;
  crisisDesk: CrisisDesk;
  secondLook: SecondLook;
  timeZone: string;
  isAfterReport?: (at: number) => boolean;
  openPractice: boolean;
  /** Group membership, moves and renames: what the school makes of them. */
  onChatEvent: (context: TurnContext) => Promise<Effect[]>;
}

/** Something to be seen: no blanks, and none of the characters that only join or turn others. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;
/** Longest text that is practised with, in UTF-16 code units. */
const longestPractice = 2_000;
/** They would go on with a lesson; while it is stopped they are answered like a sentence. */
const lessonCommands = new Set(['topic', 'role', 'hint', 'skip']);
/** Somebody's name, or a sentence: only the class's list tells. */
const mayBeSentence = 'iam';

/** One message from what was said to what is to be done: safety, then command or practice. Nothing is sent or stored here. */
export function createTurn({
  commands,
  skill,
  safety,
  crisisDesk,
  secondLook,
  timeZone,
  isAfterReport,
  openPractice,
  onChatEvent,
}: TurnOptions) {
  const withHint = createHints(commands.suggest);
  return async function turn(context: TurnContext): Promise<TurnResult> {
    const { content } = context.message;
    switch (content.kind) {
      case 'members':
        return welcome(context, await onChatEvent(context));
      case 'chat-moved':
      case 'chat-renamed':
        return { state: context.state, effects: await onChatEvent(context) };
      case 'voice':
        return notice(context, 'voice');
      case 'other':
        return notice(context, content.what === 'money' || content.what === 'flood' ? content.what : 'other');
      case 'image':
        return content.caption?.trim()
          ? said({ ...context, text: content.caption.trim() })
          : notice(context, 'image');
      case 'button':
        return pressed(context, content.data);
      case 'text':
        // what was put in afterwards may be a call for help, too
        if (content.edited) return (await dangerOf(context)) ?? notice(context, 'edited');
        if (!visible.test(context.text)) return notice(context, 'empty');
        return content.cut || context.text.length > longestPractice ? tooLong(context) : said(context);
    }
  };

  async function said(context: TurnContext): Promise<TurnResult> {
    const { message, setting, state, text } = context;
    const command = commands.parse(text, {
      person: setting.person,
      chatKind: message.chatKind,
      addressed: message.addressed,
      pending: state.pending,
    });
    if (!command && !message.addressed) return silence(context);
    const inDanger = await dangerOf(context, command?.name);
    if (inDanger) return inDanger;
    const done = command && (await commands.run(command, context));
    return done ?? practise({ ...context, text: plainLetters(chosen(context)) });
  }

  /** Signs of crisis and sensitive words, before anything else reads the text. */
  async function dangerOf(context: TurnContext, command?: string): Promise<TurnResult | undefined> {
    const { setting, state, text } = context;
    const isCommand = command !== undefined && command !== mayBeSentence;
    const isLesson = !isCommand || lessonCommands.has(command);
    const isStaff = setting.person.roles.some((role) => role === 'teacher' || role === 'admin');
    // a teacher's command may name what a lesson about staying safe is about
    if (!(isCommand && isStaff)) {
      const recent = state.history.filter((entry) => entry.role === 'pupil').map((entry) => entry.text);
      const rules = safety.checkInput(text, { recent, roleplay: state.sceneId !== undefined });
      const isDoubtful = rules.kind === 'safe' && rules.suspicion !== undefined && !isCommand;
      const verdict = isDoubtful ? await secondLook(context, rules) : rules;
      if (verdict.kind === 'crisis') return crisisDesk.onSign(context, verdict);
      if (verdict.kind === 'sensitive' && isLesson) return guidance(context, verdict.guidance);
    }
    const crisis = await crisisDesk.read(setting.person.id);
    if (isLesson && lessonStopped(crisis)) return crisisDesk.whileStopped(context);
    return undefined;
  }

  async function pressed(context: TurnContext, data: string): Promise<TurnResult> {
    const suggestion = pressedSuggestion(data, context.state.suggestions);
    if (suggestion === undefined && data.startsWith('/')) return said({ ...context, text: data });
    if (suggestion === undefined || suggestion === 'stale') return notice(context, 'staleButton');
    return said({ ...context, text: suggestion });
  }

  async function practise(context: TurnContext): Promise<TurnResult> {
    const { person } = context.setting;
    const begun = await commands.begun(context);
    if (begun) return begun;
    if (!person.consented) return notice(context, 'consentMissing');
    if (!openPractice && person.classIds.length === 0) return notice(context, 'enrolledOnly');
    if (isCourtesy(context)) return notice(context, 'courtesy');
    const result = await skill.turn(context);
    const verdict = result.suspected ? await secondLook(context, { kind: 'safe' }) : undefined;
    if (verdict?.kind === 'crisis') return crisisDesk.onSign(context, verdict);
    return withBreak(
      context,
      withDisclosure(context, withHint(context, withSums(context, welcomed(result)))),
    );
  }

  function withSums(context: TurnContext, result: TurnResult): TurnResult {
    const record = turnRecord(result);
    if (!record) return result;
    const known = context.setting.classroom?.assignments ?? [];
    const { state, effects } = addTurn(result.state, record, {
      timeZone,
      isAfterReport,
      suggestions: context.state.suggestions,
      assignment: assignmentOf(result.state.topic, known),
    });
    const counted = { state, effects: [...result.effects, ...effects] };
    const { topic } = result.state;
    const isJustDone = state.progress?.some(
      ({ assignmentId, doneAt }) => assignmentId === topic?.assignmentId && doneAt === record.at,
    );
    if (!isJustDone || topic === undefined) return counted;
    const { language } = context.setting.person;
    const title = language === 'zh' ? (topic.titleZh ?? topic.title) : topic.title;
    return appended(counted, say('homeworkDone', language).replace('{title}', title));
  }

  /** The first lesson after one that was stopped. */
  function welcomed(result: TurnResult): TurnResult {
    if (!result.state.stopped) return result;
    return prepended(
      { ...result, state: { ...result.state, stopped: undefined } },
      safety.texts().crisis.resumed,
    );
  }

  /** At first contact everyone learns that this is an AI, and again whenever they ask. */
  function withDisclosure({ text, setting }: TurnContext, result: TurnResult): TurnResult {
    if (result.state.disclosed && !asksWhoWeAre(text)) return result;
    const disclosed = { ...result, state: { ...result.state, disclosed: true } };
    return appended(disclosed, safety.texts().disclosure[setting.person.language]);
  }

  /** After two hours of practice in a day, over all chats, once: take a break. */
  function withBreak({ now, setting }: TurnContext, result: TurnResult): TurnResult {
    const { today } = result.state;
    const { id, language, use: before } = setting.person;
    const day = dayOf(now, timeZone);
    if (today?.day !== day) return result;
    // a day's sum has the name of its conversation at the end of its id
    const place = today.id.split(':').at(-1) ?? '';
    const { use, remind } = addUse(before, { day, place, seconds: today.seconds });
    if (!use) return result;
    const write = { key: snapshotKeys.use(id), value: JSON.stringify(use), version: now };
    const kept = { ...result, effects: [...result.effects, { kind: 'snapshot' as const, write }] };
    return remind ? appended(kept, safety.texts().breakReminder[language]) : kept;
  }

  async function tooLong(context: TurnContext): Promise<TurnResult> {
    if (!context.message.addressed) return silence(context);
    return (await dangerOf(context)) ?? notice(context, 'tooLong');
  }
}

function welcome(context: TurnContext, effects: Effect[]): TurnResult {
  const { content } = context.message;
  const weJoined = content.kind === 'members' && content.joined.some((member) => member.self);
  const { state, effects: spoken } = weJoined ? notice(context, 'welcomeGroup') : silence(context);
  return { state, effects: [...effects, ...spoken] };
}

function notice(context: TurnContext, id: TextId): TurnResult {
  return plainAnswer(context, say(id, context.setting.person.language));
}

/** The lesson turns to something healthy; the word itself is not kept, so it reaches neither the model nor a report. */
function guidance(context: TurnContext, text: string): TurnResult {
  return plainAnswer(context, text, 'guidance');
}

function turnRecord(result: TurnResult): TurnRecord | undefined {
  for (const effect of result.effects) {
    if (effect.kind === 'journal' && effect.entry.collection === 'turns') return effect.entry.document;
  }
  return undefined;
}

/** `Ｉ ｌｉｋｅ ｉｔ．`: what a Chinese keyboard makes of English in its full-width mode. */
function plainLetters(text: string): string {
  return /[\uff21-\uff3a\uff41-\uff5a]/.test(text) ? toHalfWidth(text) : text;
}

/** Questions that a bare number answers. */
const asksForNumber =
  /\bhow (?:many|much|old|often|long|far|big|tall|high|late|early)\b|\b(?:what|which) (?:time|number|grade|class|year|day|date|floor)\b|\bwhen\b/i;

/** Where there are no buttons, the number in front of a suggestion chooses it, unless the question wants a number. */
function chosen({ text, state }: TurnContext): string {
  const plain = toHalfWidth(text).trim();
  const inChinese = /^(?:我?选|我?要|第)第?([1-3一二三])(?:个|句|条)?[.。!]?$/u.exec(plain)?.[1];
  if (inChinese)
    return (
      state.suggestions['一二三'.includes(inChinese) ? '一二三'.indexOf(inChinese) : Number(inChinese) - 1] ??
      text
    );
  const number = /^([1-3])[.、。)]?$/.exec(plain)?.[1];
  const lastReply = state.history.findLast(({ role }) => role === 'tutor')?.text ?? '';
  if (!number || asksForNumber.test(lastReply)) return text;
  return state.suggestions[Number(number) - 1] ?? text;
}

/** Ids that a repeat of the same turn makes again. */
export function idMaker(message: InboundMessage): (kind: string) => string {
  const used = new Map<string, number>();
  return (kind) => {
    const count = used.get(kind) ?? 0;
    used.set(kind, count + 1);
    return createHash('sha256')
      .update(`${message.channel}\n${message.id}\n${kind}\n${count}`)
      .digest('base64url')
      .slice(0, 20);
  };
}
