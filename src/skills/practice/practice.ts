import { createNeighbours, type Catalog } from '../../catalog';
import { foreseeJudgement } from '../../learner/check';
import { classifyLanguage, type LanguageVerdict } from '../../learner/language';
import type { InboundMessage } from '../../ports/chat';
import type { Clock } from '../../ports/clock';
import type { Skill, TurnContext, TurnResult } from '../../ports/conversation';
import type { GrammarChecker, GrammarFinding } from '../../ports/grammar';
import type { Logger } from '../../ports/logger';
import type { Metrics } from '../../ports/metrics';
import type { ChatModel } from '../../ports/model';
import { createLeakDetector, isNotEnglish } from '../../policy';
import { createTutorPrompt, type ReadPrompt } from '../../prompting';
import { errorCode } from '../../shared/errors';
import { conclude } from './conclude';
import { endLesson } from './end';
import { askModel, verify, type ModelTurn } from './model-turn';
import { moodOf } from './mood';
import type { OfflineTutor } from './offline';
import { offlineTurn } from './offline-turn';
import { giveHint, openLesson } from './opening';
import { begun, leadsAway, sentenceOf, talkOf, type PracticeTools, type Talk } from './talk';
import { askForEnglish, leadBack } from './ways-back';

export interface PracticeOptions {
  catalog: Catalog;
  offline: OfflineTutor;
  /** The text of `prompts/practice/<name>.md`; read once, now. */
  readPrompt: ReadPrompt;
  /** Anything but 'safe' is not shown. */
  safety: { checkOutput(text: string): { kind: string } };
  /** Without one every turn is the offline tutor's. */
  model?: ChatModel;
  /** LLM_TIMEOUT_MS: the time of a whole turn, retry included. */
  timeoutMs: number;
  /** A second witness for corrections; asked beside the model and never waited for. */
  grammar?: GrammarChecker;
  conversationKey(message: InboundMessage): string;
  clock: Clock;
  metrics: Metrics;
  logger: Logger;
}

/** How long a grammar checker may take once the model has answered, in milliseconds. */
const grammarMs = 400;

/** Free practice: a reply, three things to say next and a note about the pupil's own sentence, by the model or without it. */
export function createPracticeSkill(options: PracticeOptions): Skill {
  const { catalog, offline, safety, model, timeoutMs, grammar, clock, metrics, logger, conversationKey } =
    options;
  const prompt = createTutorPrompt(options.readPrompt);
  const tools: PracticeTools = {
    catalog,
    offline,
    isSafe: (text) => safety.checkOutput(text).kind === 'safe',
    leaks: createLeakDetector([prompt.instructions]),
    isNear: createNeighbours(catalog),
    conversationKey,
    metrics,
  };

  async function practise(
    context: TurnContext,
    { talk, language, startedAt }: { talk: Talk; language: LanguageVerdict; startedAt: number },
  ): Promise<TurnResult> {
    const findings = askGrammar(talk.sentence, context.signal);
    let suspected: true | undefined;
    const suspect = () => {
      suspected = true;
    };
    const modelTurn: ModelTurn = model
      ? await askTheModel(model, context, { talk, findings, suspect, startedAt })
      : { kind: 'none', away: true };
    if (modelTurn.kind === 'off-topic') return { ...leadBack(tools, context, talk), suspected };
    if (modelTurn.kind === 'turn') {
      const mood = moodOf(talk.sentence, modelTurn.mood);
      const result = conclude(tools, context, {
        talk,
        spoken: {
          ...modelTurn,
          mood,
          asked: talk.state.asked,
          proposedNote: modelTurn.analysis,
          language,
          away: false,
        },
      });
      return { ...result, suspected };
    }
    const mood = moodOf(talk.sentence);
    const said = offlineTurn(offline, {
      ...talk,
      text: talk.sentence,
      mood,
      onTopic: true,
    });
    const verified = verify(undefined, { ...talk, findings: await findings() });
    const result = conclude(tools, context, {
      talk,
      spoken: {
        ...said,
        proposedNote: said.note,
        by: 'offline',
        mood,
        verified,
        language,
        away: modelTurn.away,
      },
    });
    return { ...result, suspected };
  }

  async function askTheModel(
    chosen: ChatModel,
    context: TurnContext,
    {
      talk,
      findings,
      suspect,
      startedAt,
    }: {
      talk: Talk;
      findings: () => Promise<GrammarFinding[]>;
      suspect: () => void;
      startedAt: number;
    },
  ): Promise<ModelTurn> {
    const { lesson, facts, helpers, state, sentence } = talk;
    const { topic, persona } = lesson;
    try {
      return await askModel(
        { model: chosen, prompt, clock, metrics, timeoutMs },
        {
          data: {
            lesson: {
              ...lesson,
              topic: topic?.title ?? '',
              words: topic?.words ?? [],
              persona: persona ? `${persona.name}. ${persona.description}` : '',
            },
            history: state.history,
            text: sentence,
          },
          facts,
          helpers,
          isOffTopic: (modelSays) => leadsAway(tools, talk, modelSays),
          findings,
          showReply: context.showReply,
          suspect,
          signal: context.signal,
          startedAt,
        },
      );
    } catch (error) {
      // Whatever broke here, the pupil gets a turn.
      // The message may quote what was said, so only the places are logged.
      const places =
        error instanceof Error
          ? error.stack
              ?.split('\n')
              .filter((line) => /^\s+at /.test(line))
              .slice(0, 8)
          : undefined;
      logger.error({ code: errorCode(error), places }, 'the turn of the model failed');
      return { kind: 'none', away: false };
    }
  }

  /** Asks the checker now; its findings are waited for later, and not long. */
  function askGrammar(sentence: string, signal: AbortSignal): () => Promise<GrammarFinding[]> {
    if (!grammar) return () => Promise.resolve([]);
    const closing = new AbortController();
    const findings = grammar.check(sentence, AbortSignal.any([signal, closing.signal])).catch(() => []);
    const late = async (): Promise<GrammarFinding[]> => {
      await clock.sleep(grammarMs, closing.signal).catch(() => undefined);
      return [];
    };
    return async () => {
      const found = await Promise.race([findings, late()]);
      closing.abort();
      return found;
    };
  }

  return {
    name: 'practice',
    async turn(context) {
      const started = clock.now();
      const talk = talkOf(tools, context, begun(context));
      const language = classifyLanguage(talk.sentence);
      const result = isNotEnglish(language)
        ? askForEnglish(tools, context, { talk, language })
        : leadsAway(tools, talk)
          ? leadBack(tools, context, talk)
          : await practise(context, { talk, language, startedAt: started });
      metrics.observe('talkup_turn_seconds', (clock.now() - started) / 1000);
      return result;
    },
    foresee(text) {
      const sentence = sentenceOf(text);
      if (!isNotEnglish(classifyLanguage(sentence))) foreseeJudgement(sentence);
    },
    open: (context) => Promise.resolve(openLesson(tools, context)),
    hint: (context) => Promise.resolve(giveHint(tools, context)),
    end: (context) => Promise.resolve(endLesson(context)),
  };
}
