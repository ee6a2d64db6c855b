import { analyse } from '../../learner/analysis';
import { glossesOf } from '../../learner/dictionary';
import { nextStage, type LadderState, type LadderStep } from '../../learner/ladder';
import type { LanguageVerdict } from '../../learner/language';
import { englishWords } from '../../learner/measures';
import type { VerifiedCorrections } from '../../learner/verify';
import type { ConversationState, TurnContext, TurnResult } from '../../ports/conversation';
import type { Language } from '../../ports/language';
import type { TurnRecord } from '../../ports/school';
import type { AnswerSource, Correction, Mood, PracticeTopic } from '../../ports/turn';
import { brokenShownRules, type Suggestions } from '../../policy';
import { withTurn } from './history';
import { placeNote } from './notes';
import { renderAnswer } from './render';
import type { PracticeTools, Talk } from './talk';
import { texts } from './texts';

/** What is said in an ordinary turn, before the note. */
export interface Spoken {
  reply: string;
  suggestions: Suggestions;
  asked: string[];
  by: AnswerSource;
  mood: Mood;
  verified: VerifiedCorrections;
  /** The model's note, where it may be shown. */
  proposedNote?: string;
  language: LanguageVerdict;
  /** The model's server is away, or none is set. */
  away: boolean;
}

const mostHeld = 20;
const mostGlosses = 5;

/** Corrections, note, state and journal of an ordinary turn. */
export function conclude(
  tools: PracticeTools,
  context: TurnContext,
  { talk, spoken }: { talk: Talk; spoken: Spoken },
): TurnResult {
  const { state, sentence, lesson } = talk;
  const { reply, suggestions, verified, mood, by, away } = spoken;
  const { corrections, analysis, step } = judge(tools, talk, spoken);
  const { language } = context.setting.person;

  const place = placeNote(context, lesson, {
    analysis,
    corrections,
    sentence,
    corrected: verified.corrected,
  });
  const isOffline = by === 'offline' && away;
  const next: ConversationState = {
    ...state,
    history: withTurn(state.history, sentence, reply),
    asked: spoken.asked,
    suggestions,
    turn: state.turn + 1,
    // Nobody is nudged where the corrections come after the lesson.
    ladder: lesson.corrections === 'after' ? undefined : step.state,
    held: place.held ? [...(state.held ?? []), place.held].slice(-mostHeld) : state.held,
    // Said once per outage: an answer of the model ends it.
    offlineSaid: isOffline || (by === 'offline' && state.offlineSaid) || undefined,
    skillState: { turns: turnsOf(state) + 1 },
  };
  const record: TurnRecord = {
    id: context.newId('turn'),
    personId: context.setting.person.id,
    conversation: tools.conversationKey(context.message),
    classId: context.setting.classroom?.id,
    assignmentId: state.topic?.assignmentId,
    topic: state.topic?.title ?? '',
    turn: next.turn,
    at: context.now,
    pupil: sentence,
    tutor: { reply, corrected: corrections.length > 0 ? verified.corrected : sentence, analysis },
    corrections,
    by,
    mood,
    clean: verified.verdict === 'clean' ? true : undefined,
    repaired: step.repaired ? true : undefined,
    englishWords: englishWords(sentence).length,
  };
  tools.metrics.count('talkup_turns_total', { by, kind: 'turn' });
  // the offline tutor's own choice was held against these rules already
  for (const rule of by === 'offline'
    ? []
    : brokenShownRules({ reply, suggestions, analysis, corrections }, talk.facts, talk.helpers))
    tools.metrics.count('talkup_contract_shown_broken_total', { rule, by });
  const isTakenUp = context.state.active && state.topic !== context.state.topic;
  const foot = [
    isTakenUp && texts.newHomework[language].replace('{title}', () => nameOf(state.topic, language)),
    isOffline && !state.offlineSaid && texts.offline[language],
  ]
    .filter(Boolean)
    .join('\n\n');
  const answer = renderAnswer(
    { kind: 'turn', by, reply, suggestions, note: place.note, foot, analysis, corrections },
    next,
    language,
  );
  return {
    state: next,
    effects: [
      answer,
      ...place.effects,
      { kind: 'journal', entry: { collection: 'turns', document: record } },
    ],
  };
}

function nameOf(topic: PracticeTopic | undefined, language: Language): string {
  return (language === 'zh' ? topic?.titleZh : undefined) ?? topic?.title ?? '';
}

/** Practice turns of the lesson so far. */
export function turnsOf({ skillState }: ConversationState): number {
  const turns = (skillState as { turns?: unknown } | undefined)?.turns;
  return typeof turns === 'number' ? turns : 0;
}

function judge({ isSafe, leaks }: PracticeTools, { state, sentence, lesson }: Talk, spoken: Spoken) {
  const { verified, mood } = spoken;
  const isFit = ({ wrong, right, why }: Correction) =>
    isSafe(`${wrong} ${right} ${why}`) && !leaks(right) && !leaks(why);
  const found = mood === 'upset' ? [] : [...verified.shown, ...verified.stored].filter(isFit);
  // A mistake that may not be shown is no reason to praise.
  const verdict = found.length > 0 ? 'wrong' : verified.verdict === 'wrong' ? 'unsure' : verified.verdict;
  const step: LadderStep = nextStage((state.ladder ?? {}) as LadderState, {
    sentence,
    verdict,
    shown: found,
    mood,
  });
  // What was asked for last time goes first as long as it is not put right.
  const corrections = step.target ? [step.target, ...found.filter((one) => one !== step.target)] : found;
  const glosses = glossesOf(sentence, spoken.language.chineseParts)
    .filter(({ en }) => isSafe(en))
    .slice(0, mostGlosses);
  const needsOwnNote = found.length > 0 || step.repaired !== undefined || glosses.length > 0;
  const isUpset = mood === 'upset';
  const own = () =>
    analyse({
      sentence,
      verdict,
      level: lesson.level,
      shown: corrections.slice(0, 1),
      stage: lesson.corrections === 'after' ? 'model' : step.stage,
      repaired: step.repaired,
      glosses,
      upset: isUpset,
    });
  const analysis = (needsOwnNote || isUpset ? undefined : spoken.proposedNote) ?? own();
  return { corrections, analysis, step };
}
