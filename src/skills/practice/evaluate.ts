import type { ConversationState, TurnContext } from '../../ports/conversation';
import type { Level } from '../../ports/language';
import type { Metrics } from '../../ports/metrics';
import type { ChatModel } from '../../ports/model';
import type { Setting } from '../../ports/school';
import type { TutorAnswer } from '../../ports/turn';
import { ruleIds, type RuleId } from '../../policy';
import { evaluationLessons } from './evaluation-lines';
import { createPracticeSkill, type PracticeOptions } from './practice';

export interface ContractEvaluationOptions extends Omit<
  PracticeOptions,
  'metrics' | 'model' | 'conversationKey'
> {
  model: ChatModel;
  /** Pupil's turns, at most 100. */
  turns: number;
  level?: Level;
  /** Called after each turn, for those who watch or read. */
  onTurn?: (done: number, turn: EvaluatedTurn) => void;
  signal?: AbortSignal;
}

/** One turn as the pupil would see it, beside what it came from. */
export interface EvaluatedTurn {
  topic: string;
  level: Level;
  /** The tutor's words before. */
  before: string;
  pupil: string;
  answer: TutorAnswer;
  /** What the model wrote, one text per call; cut where its stream was closed. */
  model: string[];
  milliseconds: number;
}

export interface ContractEvaluation {
  /** Turns that asked the model or could have. */
  turns: number;
  /** Off-topic, not-english: code alone. */
  byCode: number;
  by: Record<'model' | 'repaired' | 'offline', number>;
  /** Answers of the model that could be judged: first ones, and those of the second try. */
  answers: { first: number; second: number };
  rules: { rule: RuleId; first: number; second: number; shown: number }[];
  /** Milliseconds of a turn. */
  latency: { median: number; most: number };
}

/** A hundred scripted turns against a model: how often each rule is broken before, after the second try, and on the screen. */
export async function evaluateContract(options: ContractEvaluationOptions): Promise<ContractEvaluation> {
  const { turns, level = 'A2', onTurn, clock, signal = new AbortController().signal } = options;
  const counters = new Map<string, number>();
  const metrics: Metrics = {
    count(name, labels = {}, by = 1) {
      const key = [name, labels.rule, labels.attempt].filter(Boolean).join(' ');
      counters.set(key, (counters.get(key) ?? 0) + by);
    },
    observe: () => undefined,
  };
  const listening = listenTo(options.model);
  const skill = createPracticeSkill({
    ...options,
    model: listening.model,
    metrics,
    conversationKey: () => 'evaluation',
  });
  const by = { model: 0, repaired: 0, offline: 0, code: 0 };
  const times: number[] = [];
  let done = 0;

  for (const { topicId, lines } of evaluationLessons) {
    let state = stateFor(options, topicId);
    for (const [index, text] of [undefined, ...lines].entries()) {
      if (done >= turns) break;
      const context = contextFor({
        state,
        text: text ?? '',
        level,
        id: `${topicId}-${index}`,
        now: clock.now(),
        signal,
      });
      if (text === undefined) {
        state = (await skill.open(context)).state;
        continue;
      }
      const started = clock.now();
      const before = state.history.at(-1)?.text ?? '';
      const result = await skill.turn(context);
      const milliseconds = clock.now() - started;
      times.push(milliseconds);
      state = result.state;
      done += 1;
      const spoken = result.effects.find((effect) => effect.kind === 'answer');
      if (!spoken) continue;
      const { answer } = spoken;
      by[answer.by] += 1;
      const wrote = listening.takeTexts();
      onTurn?.(done, { topic: answer.topic, level, before, pupil: text, answer, model: wrote, milliseconds });
    }
  }

  const count = (...parts: string[]) => counters.get(parts.join(' ')) ?? 0;
  const { code, ...others } = by;
  times.sort((a, b) => a - b);
  return {
    turns: done - code,
    byCode: code,
    by: others,
    answers: {
      first: count('talkup_contract_answers_total', '1'),
      second: count('talkup_contract_answers_total', '2'),
    },
    rules: ruleIds.map((rule) => ({
      rule,
      first: count('talkup_contract_broken_total', rule, '1'),
      second: count('talkup_contract_broken_total', rule, '2'),
      shown: count('talkup_contract_shown_broken_total', rule),
    })),
    latency: { median: times[Math.floor(times.length / 2)] ?? 0, most: times.at(-1) ?? 0 },
  };
}

/** The evaluation as a Markdown table. */
export function contractTable({ turns, byCode, by, answers, rules, latency }: ContractEvaluation): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
  const share = (name: keyof typeof by) => `${by[name]} (${percent(by[name], turns)})`;
  return [
    `Turns: ${turns} with the model asked, ${byCode} by code alone (topic, language). From the model as it was: ${share('model')};`,
    `mended: ${share('repaired')}; from the offline tutor: ${share('offline')}. Time of a turn: median ${Math.round(latency.median)} ms, most ${Math.round(latency.most)} ms.`,
    '',
    `| rule | broken in the first answer (of ${answers.first}) | in the second (of ${answers.second}) | on the screen (of ${turns}) |`,
    '|---|---|---|---|',
    ...rules
      .filter(({ rule }) => rule !== 'off-topic' && rule !== 'not-english')
      .map(
        ({ rule, first, second, shown }) =>
          `| ${rule} | ${first} (${percent(first, answers.first)}) | ${second} (${percent(second, answers.second)}) | ${shown} |`,
      ),
  ].join('\n');
}

/** Passes everything on and keeps what was written. */
function listenTo(model: ChatModel): { model: ChatModel; takeTexts(): string[] } {
  let texts: string[] = [];
  return {
    model: {
      ...model,
      async complete(request, options) {
        const at = texts.push('') - 1;
        const written = texts;
        const keep = (text: string) => {
          written[at] = text;
          options.onText?.(text);
        };
        const result = await model.complete(request, { ...options, onText: keep });
        written[at] = result.text;
        return result;
      },
    },
    takeTexts() {
      const taken = texts;
      texts = [];
      return taken;
    },
  };
}

function stateFor(
  { catalog }: Pick<PracticeOptions, 'catalog'>,
  topicId: string | undefined,
): ConversationState {
  const topic = topicId ? catalog.topic(topicId) : undefined;
  return {
    version: 1,
    personId: 'evaluation',
    skill: 'practice',
    active: true,
    topic: topic && { id: topic.id, title: topic.title, titleZh: topic.titleZh },
    history: [],
    asked: [],
    turn: 0,
    suggestions: [],
  };
}

interface ContextParts {
  state: ConversationState;
  text: string;
  level: Level;
  id: string;
  now: number;
  signal: AbortSignal;
}

function contextFor({ state, text, level, id, now, signal }: ContextParts): TurnContext {
  const person: Setting['person'] = {
    id: 'evaluation',
    name: '',
    roles: ['student'],
    language: 'zh',
    classIds: [],
    level,
    reach: [],
    consented: true,
  };
  return {
    message: {
      id,
      channel: 'evaluation',
      chat: 'evaluation',
      chatKind: 'private',
      sender: { id: 'pupil', name: '' },
      addressed: true,
      content: { kind: 'text', text },
      receivedAt: now,
    },
    text,
    setting: { person, isNew: false, chatKind: 'private' },
    state,
    now,
    signal,
    newId: (kind) => `${kind}-${id}`,
    showReply: () => undefined,
  };
}
