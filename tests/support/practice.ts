import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogFiles } from '../../config/catalog';
import { loadSafetyLists } from '../../config/safety';
import { createCatalog } from '../../src/catalog';
import type { ConversationState, Effect, TurnContext, TurnResult } from '../../src/ports/conversation';
import type { GrammarChecker } from '../../src/ports/grammar';
import type { Metrics } from '../../src/ports/metrics';
import type { ChatModel, CompletionOptions, ModelRequest } from '../../src/ports/model';
import type { ClassSettings, Setting, TurnRecord } from '../../src/ports/school';
import type { TutorAnswer } from '../../src/ports/turn';
import { createSafety } from '../../src/safety';
import { createOfflineTutor, createPracticeSkill } from '../../src/skills/practice';
import { TalkUpError } from '../../src/shared/errors';
import { sleep } from '../../src/shared/async';
import { silentLogger } from './logger';
import { silentMetrics } from './metrics';

export const catalog = createCatalog(loadCatalogFiles());
export const offlineTutor = createOfflineTutor({ catalog });
export const safety = createSafety({ lists: loadSafetyLists() });
export const readPrompt = (name: string) =>
  readFileSync(join(__dirname, `../../prompts/practice/${name}.md`), 'utf8');

export const witnessPrompt = readFileSync(join(__dirname, '../../prompts/safety/witness.md'), 'utf8');

/** What a scripted model says, or the code of the fault it meets. */
export type Saying =
  | string
  | { fault: string }
  | ((request: ModelRequest, options: CompletionOptions) => Promise<string> | string);

export interface ScriptedModel extends ChatModel {
  requests: ModelRequest[];
}

/** A model that says these things one after the other, and the last one for ever. */
export function scriptedModel(...sayings: Saying[]): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async complete(request, options) {
      const saying = sayings[Math.min(requests.length, sayings.length - 1)]!;
      requests.push(request);
      const said = typeof saying === 'function' ? await saying(request, options) : saying;
      if (typeof said !== 'string') throw new TalkUpError('scripted', { code: said.fault });
      for (let end = 40; end < said.length + 40; end += 40) {
        if (options.signal.aborted) throw new TalkUpError('scripted', { code: 'aborted' });
        options.onText?.(said.slice(0, end));
      }
      if (options.signal.aborted) throw new TalkUpError('scripted', { code: 'aborted' });
      return { text: said };
    },
    health: () => Promise.resolve({ ok: true, detail: 'scripted' }),
    stop: () => Promise.resolve(),
  };
}

export interface LessonOptions {
  model?: ChatModel;
  timeoutMs?: number;
  topicId?: string;
  /** A topic of the teacher's own. */
  title?: string;
  personaId?: string;
  level?: Setting['person']['level'];
  chatKind?: Setting['chatKind'];
  settings?: Partial<ClassSettings>;
  assignments?: NonNullable<Setting['classroom']>['assignments'];
  /** Whether the pupil can be reached in private. */
  reachable?: boolean;
  language?: 'zh' | 'en';
  grammar?: GrammarChecker;
  metrics?: Metrics;
  timeout?: AbortSignal;
}

export interface Heard {
  answer: TutorAnswer;
  effects: Effect[];
  state: ConversationState;
  /** What was shown before the turn was whole. */
  early: string[];
  record?: TurnRecord;
  /** The model took it for danger. */
  suspected?: boolean;
}

export interface Lesson {
  says(text: string): Promise<Heard>;
  opens(): Promise<Heard>;
  asksForHint(): Promise<Heard>;
  stops(): Promise<Heard>;
  state(): ConversationState;
}

/** One pupil's talk with the skill, without the rest of the house. */
export function startLesson(options: LessonOptions = {}): Lesson {
  const {
    model,
    timeoutMs = 5_000,
    topicId,
    title,
    level,
    chatKind = 'private',
    settings,
    language = 'zh',
  } = options;
  const topic = topicId ? catalog.topic(topicId) : undefined;
  if (topicId && !topic) throw new RangeError(`no topic ${topicId}`);
  const skill = createPracticeSkill({
    catalog,
    offline: offlineTutor,
    readPrompt,
    safety,
    model,
    timeoutMs,
    grammar: options.grammar,
    conversationKey: () => 'test:chat:pupil',
    clock: { now: Date.now, sleep },
    metrics: options.metrics ?? silentMetrics,
    logger: silentLogger,
  });
  const setting: Setting = {
    person: {
      id: 'p1',
      name: 'Li Lei',
      roles: ['student'],
      language,
      classIds: settings ? ['c1'] : [],
      level,
      reach: options.reachable === false ? [] : [{ channel: 'test', chat: 'private-1' }],
      consented: true,
    },
    isNew: false,
    chatKind,
    classroom: settings && {
      id: 'c1',
      name: 'Class 3',
      teacherId: 't1',
      settings: {
        level: 'A2',
        corrections: 'group',
        consent: 'school',
        maxwords: 30,
        quiet: 'off',
        ...settings,
      },
      assignments: options.assignments ?? [],
    },
  };
  let state: ConversationState = {
    version: 1,
    personId: 'p1',
    skill: 'practice',
    active: Boolean(topic ?? title),
    topic: topic
      ? { id: topic.id, title: topic.title, titleZh: topic.titleZh }
      : title
        ? { title }
        : undefined,
    personaId: options.personaId,
    history: [],
    asked: [],
    turn: 0,
    suggestions: [],
  };
  let count = 0;

  async function run(text: string, act: (context: TurnContext) => Promise<TurnResult>): Promise<Heard> {
    count += 1;
    const early: string[] = [];
    const result = await act({
      message: {
        id: `m${count}`,
        channel: 'test',
        chat: 'chat',
        chatKind,
        sender: { id: 'pupil', name: 'Li Lei' },
        addressed: true,
        content: { kind: 'text', text },
        receivedAt: 0,
      },
      text,
      setting,
      // As after a commit: only what JSON holds comes back.
      state: JSON.parse(JSON.stringify(state)) as ConversationState,
      now: Date.UTC(2026, 2, 2),
      signal: options.timeout ?? new AbortController().signal,
      newId: (kind) => `${kind}-${count}`,
      showReply: (reply) => early.push(reply),
    });
    state = result.state;
    const spoken = result.effects.find((effect) => effect.kind === 'answer');
    if (!spoken) throw new Error('the skill did not answer');
    const journal = result.effects.find((effect) => effect.kind === 'journal');
    const record = journal?.entry.collection === 'turns' ? journal.entry.document : undefined;
    return {
      answer: spoken.answer,
      effects: result.effects,
      state,
      early,
      record,
      suspected: result.suspected,
    };
  }

  return {
    says: (text) => run(text, skill.turn),
    opens: () => run('', skill.open),
    asksForHint: () => run('', skill.hint),
    stops: () => run('', skill.end),
    state: () => state,
  };
}

/** A good answer of the model, with changes. */
export function modelSays(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    onTopic: true,
    mood: 'neutral',
    reply: 'That sounds nice! Who do you do it with?',
    suggestions: [
      'With my friends.',
      'I do it with my brother.',
      'I do it with my classmates, because it is fun.',
    ],
    corrected: '',
    corrections: [],
    analysis: '',
    ...change,
  });
}
