import { createSignDetector } from './signs/detect';
import { createContactRules } from './contact';
import { createWordMatcher } from './words';
import type { SafetyLists, SafetyTexts, WordCategory } from './lists';
import type { InputContext, SafetyVerdict } from './verdict';

export type { SafetyLists, SafetyTexts, WordCategory } from './lists';
export type { CrisisVerdict, InputContext, SafetyVerdict } from './verdict';
export { unpackSignModel, type SignModel, type SignModelFile } from './signs/learned';
export { evaluateCrisis, readCrisisSet } from './evaluate';
export { raiseOnly } from './witness';
export { createModelWitness, type ModelWitness } from './model-witness';
export { crisisText, alertText } from './crisis-text';
export {
  close,
  goOnAlone,
  lessonStopped,
  mayGoOnAlone,
  noCrisis,
  onRead,
  onSign,
  resume,
  take,
} from './crisis';
export {
  escalateIfDue,
  isAlone,
  mayHandle,
  nextDeadline,
  onReceipt,
  route,
  tellAtLast,
  wasTold,
} from './crisis-alerts';
export type * from './crisis-case';
export * from './quiet';
export * from './breaks';
export { asksWhoWeAre } from './who-we-are';

export interface SafetyOptions {
  lists: SafetyLists;
  /** Categories that the school adds; same shape as those of the lists. */
  schoolWords?: WordCategory[];
  /** Words of the school that are no hit. */
  schoolAllow?: string[];
}

export interface Safety {
  /** What a pupil wrote, or said by voice. */
  checkInput(text: string, context?: InputContext): SafetyVerdict;
  /** What the tutor is about to say; a sign of crisis in it is 'sensitive', since nobody is to be alerted. */
  checkOutput(text: string): SafetyVerdict;
  /** The texts in force. */
  texts(): SafetyTexts;
  /** Takes new lists from the next call on; throws and keeps the old ones where they cannot be built. */
  reload(lists: SafetyLists, schoolWords?: WordCategory[], schoolAllow?: string[]): void;
}

/** Longest text that is looked at whole, in UTF-16 code units; of a longer one the head and the tail are. The inbox takes less. */
const longest = 200_000;
/** The tutor says the catalogue's answers again and again; each is judged once by the lists in force. */
const mostRemembered = 10_000;
const longestRemembered = 500;

/** For what the tutor says: what was learned was learned from pupils. */
const signsByRules = createSignDetector();

export function createSafety({ lists, schoolWords, schoolAllow }: SafetyOptions): Safety {
  let current = build(lists, schoolWords, schoolAllow);
  return {
    checkInput(text, context) {
      const bounded = bound(text);
      const { crisis, danger } = current.signs(bounded, context);
      return (
        crisis ??
        current.contact(bounded, 'input') ??
        current.words(bounded) ??
        (danger >= current.suspicious ? { kind: 'safe', suspicion: danger } : { kind: 'safe' })
      );
    },
    checkOutput(text) {
      const known = current.outputs.get(text);
      if (known) return known;
      const verdict = judgeOutput(text);
      if (text.length > longestRemembered) return verdict;
      if (current.outputs.size >= mostRemembered) current.outputs.clear();
      current.outputs.set(text, verdict);
      return verdict;
    },
    texts: () => current.lists.texts,
    reload(nextLists, nextWords, nextAllow) {
      current = build(nextLists, nextWords, nextAllow);
    },
  };

  function judgeOutput(text: string): SafetyVerdict {
    const bounded = bound(text);
    const sensitive = current.contact(bounded, 'output') ?? current.words(bounded);
    if (sensitive) return sensitive;
    if (!signsByRules(bounded).crisis) return { kind: 'safe' };
    const heavy = current.lists.categories.find(({ id }) => id === 'self-harm');
    return {
      kind: 'sensitive',
      category: 'self-harm',
      guidance: heavy?.guidance ?? current.lists.texts.secret,
    };
  }
}

function build(lists: SafetyLists, schoolWords: WordCategory[] = [], schoolAllow: string[] = []) {
  return {
    lists,
    signs: createSignDetector(lists.signs),
    suspicious: lists.signs?.suspicious ?? Infinity,
    outputs: new Map<string, SafetyVerdict>(),
    contact: createContactRules(lists.texts),
    words: createWordMatcher([...lists.categories, ...schoolWords], [...lists.allow, ...schoolAllow]),
  };
}

function bound(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`;
}
