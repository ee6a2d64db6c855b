import type { Correction, Mood } from '../ports/turn';
import type { SentenceVerdict } from './check';
import { lemmaOf } from './lexicon';

/** How much help a correction gives: a nudge, a hint at the rule, the right words. */
export type LadderStage = 'elicit' | 'hint' | 'model';

/** JSON; part of the conversation's state. */
export interface LadderState {
  /** The correction that the pupil was last nudged to repair. */
  target?: Correction & { stage: LadderStage; sentence: string };
}

export interface LadderStep {
  state: LadderState;
  /** The stage for this turn's correction; undefined where none is shown. */
  stage?: LadderStage;
  /** The correction to show, undefined where none is. */
  target?: Correction;
  /** The target of the turn before that the pupil has repaired now: praise it and record the uptake. */
  repaired?: Correction;
}

export interface LadderInput {
  /** What the pupil wrote in this turn. */
  sentence: string;
  verdict: SentenceVerdict;
  /** What the verifier found, the most useful first. */
  shown: readonly Correction[];
  mood: Mood;
}

const nextOf: Record<LadderStage, LadderStage> = { elicit: 'hint', hint: 'model', model: 'model' };

/**
 * One step of the retry ladder: a new error is elicited, the same error again gets a hint, then the model, whatever else is wrong by
 * now. A sentence that holds the right words of the last target and no longer the wrong ones is a repair, and so is one that says the
 * same in other right words. An upset pupil gets no correction, and the ladder waits.
 */
export function nextStage(state: LadderState, { sentence, verdict, shown, mood }: LadderInput): LadderStep {
  const before = state.target;
  const repaired =
    before && (isRepaired(before, sentence) || (verdict === 'clean' && isSaidOtherwise(before, sentence)))
      ? plain(before)
      : undefined;
  if (mood === 'upset') return repaired ? { state: {}, repaired } : { state };
  const found = verdict === 'wrong' ? shown : [];
  const same = before && !repaired ? found.find((one) => isSameError(before, one, sentence)) : undefined;
  const first = same ?? found[0];
  if (!first)
    return before && !repaired && sharesWords(before.sentence, sentence)
      ? { state }
      : { state: {}, repaired };
  const stage = before && same ? nextOf[before.stage] : 'elicit';
  return {
    state: { target: { ...first, stage, sentence: sentence.slice(0, 600) } },
    stage,
    target: first,
    repaired,
  };
}

function plain({ wrong, right, type, why }: Correction): Correction {
  return { wrong, right, type, why };
}

type Target = Correction & { sentence: string };

function isRepaired(target: Target, sentence: string): boolean {
  return (
    holds(sentence, target.right) &&
    (!holds(sentence, target.wrong) || holds(target.right, target.wrong)) &&
    (sharesWords(target.sentence, sentence) || isTelling(target, sentence))
  );
}

/**
 * "I like dogs very much" for "I very like dogs", where "really like" was meant: all other words with a meaning are there again, and what
 * was wrong is not, or stands beside another word ("likes to buy" for "like buy").
 */
function isSaidOtherwise({ wrong, sentence: before }: Target, now: string): boolean {
  const meant = words(before).filter((word) => !littleWords.has(word) && !words(wrong).includes(word));
  const said = new Set(words(now).flatMap((word) => [word, lemmaOf(word)]));
  if (meant.length < 2 || !meant.every((word) => said.has(word) || said.has(lemmaOf(word)))) return false;
  if (!holds(now, wrong)) return true;
  const [left] = neighboursOf(before, wrong);
  return words(wrong).length === 1 && left !== undefined && !holds(now, `${left} ${wrong}`);
}

/** "There are" repairs "There have", and the "are" of another sentence does not: little words count with their neighbour. */
function isTelling({ right, wrong, sentence: before }: Target, now: string): boolean {
  if (words(right).some((word) => !littleWords.has(word))) return true;
  const [left, next] = neighboursOf(before, wrong);
  return [left && `${left} ${right}`, next && `${right} ${next}`].some((pair) => pair && holds(now, pair));
}

/** The words on both sides of a part of a sentence. */
function neighboursOf(sentence: string, part: string): [string | undefined, string | undefined] {
  const [head, tail] = ` ${words(sentence).join(' ')} `.split(` ${words(part).join(' ')} `);
  return [words(head ?? '').at(-1), words(tail ?? '')[0]];
}

const littleWords = new Set(
  `a an the i you he she it we they me him her us them my your his its our their this that these those am is are was were be been do
  does did have has had will would can could not to of in on at for with from by about and but or so because than as very too more
  most much many some any there`.split(/\s+/),
);

function isSameError(before: Target, now: Correction, sentence: string): boolean {
  return (
    before.type === now.type &&
    (words(before.wrong).join(' ') === words(now.wrong).join(' ') || sharesWords(before.sentence, sentence))
  );
}

/** More than half of the shorter one's words. */
function sharesWords(one: string, other: string): boolean {
  const [small, large] = [new Set(words(one)), new Set(words(other))].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return small.size > 0 && [...small].filter((word) => large.has(word)).length / small.size > 0.5;
}

function holds(text: string, part: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(part).join(' ')} `);
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
