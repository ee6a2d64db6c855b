import { type CrisisVerdict, type InputContext } from '../verdict';
import { joined } from '../witness';
import { chineseRules } from './chinese-rules';
import { englishRules } from './english-rules';
import { frames } from './frames';
import { createRuleIndex, type Rule } from './pattern';
import type { SignModel } from './learned';
import { learnedSigns } from './learned-signs';
import { toldOfPet } from './pets';
import { readings, type Reading } from './readings';
import { namesParent, namesSchool } from './who';

/** Earlier messages that still tell what this one is about. */
const recentMessages = 3;

/** Hints are no alarm one by one; this much weight of one concern is. */
const enoughHints = 1.25;

const englishCandidates = createRuleIndex(englishRules);
const chineseCandidates = createRuleIndex(chineseRules);

/** What a text says about the child who wrote it. */
export interface Signs {
  crisis?: CrisisVerdict;
  /** 0 to 1; see `dangerIn`. 0 where there is no learned layer. */
  danger: number;
}

export type SignDetector = (text: string, context?: InputContext) => Signs;

/**
 * Whether a child may be in danger, by what the text says: who does what to whom, wanted or denied, played or told. Rules and what
 * was learned from sentences look at the same readings; either may raise the alarm. Only what the learned layer holds to be
 * harmless, nearly for certain where the rules find it explicit, is left for a second look. No state, no I/O.
 */
export function createSignDetector(model?: SignModel): SignDetector {
  return (said, context = {}) => {
    const recent = (context.recent ?? []).slice(-recentMessages);
    const text = toldOfPet(said, recent) ?? said;
    const roleplay = context.roleplay === true;
    const own = readings(text, recent, roleplay);
    const last = recent[recent.length - 1];
    // A sentence that was sent in pieces: "I want to" and "die". What the first piece said by itself was heard before.
    const whole = last !== undefined && inPieces(last, text) ? `${last} ${text}` : undefined;
    const byOwn = judged(own);
    const alone = verdict(model, {
      byRules: byOwn,
      learned: model && learnedSigns(model, text, { recent, roleplay, own }),
    });
    if (alone.crisis || whole === undefined) return alone;
    const together = { whole, last: last!, recent, roleplay };
    const joint = verdict(model, {
      byRules:
        byOwn || judged(readings(last!, [], roleplay))
          ? undefined
          : judged(readings(whole, recent, roleplay)),
      learned: model && fromPieces(model, { ...together, own: alone.danger }),
    });
    return joint.crisis ? joint : { danger: Math.max(alone.danger, joint.doubted ? joint.danger : 0) };
  };
}

/** What the rules name they name by words that are there; the learned layer's guess does not change it. */
function verdict(
  model: SignModel | undefined,
  {
    byRules,
    learned = {},
  }: { byRules?: CrisisVerdict; learned?: { crisis?: CrisisVerdict; danger?: number } },
): Signs & { doubted?: boolean } {
  if (!model) return { crisis: byRules, danger: 0 };
  const { crisis, danger } = learned;
  const least = byRules?.certainty === 'sign' ? model.doubted : model.overruled;
  if (byRules && (danger === undefined || danger >= least)) return { crisis: byRules, danger: danger ?? 0 };
  if (!byRules) return { crisis, danger: danger ?? 0 };
  return { crisis, danger: Math.max(danger!, model.suspicious), doubted: true };
}

/** Where the first piece breaks off: the sentence goes on in the next message. */
const breaksOff = (piece: string): boolean => unfinished.test(piece.trim());
const unfinished =
  /(?:^|\s)(?:to|and|but|i|i'm|im|am|is|are|my|the|a|an|of|with|want|wanna|gonna|will|would|can|don't|dont|not|never|no|so|because|that|if|when|me)\s*[,.\u2026]*$|(?:我|我想|想|要|不|和|的|把|被|会|是|在|给|让|很|，|…)$|^(?:and |but )?(?:my|our|his|her) \w+(?: \w+)?$|^.{0,6}(?:爸爸|妈妈|爸|妈|老师|叔叔|舅舅|爷爷|奶奶|哥哥|姐姐|同学|他|她)$/i;

/**
 * What the learned layer makes of two messages as one. It learned from sentences, not from two side by side; so where the first
 * one is whole by itself, both together have to be as clear as in a story or a game.
 */
function fromPieces(
  model: SignModel,
  {
    whole,
    last,
    own,
    recent,
    roleplay,
  }: { whole: string; last: string; own: number; recent: string[]; roleplay: boolean },
): { crisis?: CrisisVerdict; danger?: number } {
  const { crisis, danger } = learnedSigns(model, whole, { recent, roleplay });
  if (learnedSigns(model, last, { recent: [], roleplay }).crisis) return { danger };
  if (breaksOff(last)) return { crisis, danger };
  return danger !== undefined && danger >= model.alarmInFrame
    ? { crisis, danger }
    : { danger: danger && Math.min(danger, own) };
}

function inPieces(last: string, text: string): boolean {
  if (text.length > 40 || last.length > 60 || /[.!?。！？]\s*$/.test(last)) return false;
  // Who is done with a sentence in one language begins another in the other.
  return breaksOff(last) || isChinese.test(last) === isChinese.test(text);
}

const isChinese = /[\u4e00-\u9fff]/;

function judged(all: Reading[]): CrisisVerdict | undefined {
  const found = all.flatMap(findings);
  return found.length > 0 ? summed(found) : undefined;
}

function findings(reading: Reading): { rule: Rule; match: string; sentence: string; reading: Reading }[] {
  const found: { rule: Rule; match: string; sentence: string; reading: Reading }[] = [];
  const hints = new Map<Rule, { match: string; times: number }>();
  for (const sentence of reading.sentences) {
    if (sentence.length < 2) continue;
    for (const rule of candidates(reading.language, sentence)) {
      rule.regex.lastIndex = 0;
      const match = rule.regex.exec(sentence);
      if (!match || excused(rule, sentence, reading)) continue;
      if (rule.weight >= 1) found.push({ rule, match: match[0], sentence, reading });
      else
        hints.set(rule, {
          match: match[0],
          times: timesFound(rule, sentence) + (hints.get(rule)?.times ?? 0),
        });
    }
  }
  if (found.length > 0) return found;
  const sums = new Map<string, number>();
  for (const [rule, { times }] of hints) {
    sums.set(rule.concern, (sums.get(rule.concern) ?? 0) + rule.weight * Math.min(times, 2));
  }
  for (const [rule, { match }] of hints) {
    if ((sums.get(rule.concern) ?? 0) >= enoughHints)
      found.push({ rule: { ...rule, weight: 1 }, match, sentence: match, reading });
  }
  return found;
}

function candidates(language: Reading['language'], sentence: string): Set<Rule> {
  return language === 'english'
    ? englishCandidates(new Set(sentence.split(' ')))
    : chineseCandidates(new Set(sentence));
}

function timesFound(rule: Rule, sentence: string): number {
  rule.regex.lastIndex = 0;
  return [...sentence.matchAll(rule.regex)].length;
}

function excused(rule: Rule, sentence: string, { language, wide, roleplay, told }: Reading): boolean {
  return (told ? [...rule.unless, ...framesOfReports] : rule.unless).some((name) => {
    if (name === 'roleplay') return roleplay;
    if (name === 'winning' && aggravated[language].test(sentence)) return false;
    const frame = frames[name]!;
    return frame[language].test(frame.wide ? wide : sentence);
  });
}

/** What is told of others is often told of no one in particular. */
const framesOfReports = ['story', 'game', 'joke', 'lesson', 'advice', 'small'] as const;

/** With these, being beaten is no matter of points. */
const aggravated = {
  english:
    / (?:drunk|belt|stick|bruise|bleed|blood|cry|afraid|scared|slap|kick me|punch me|hurt me|lose .*(?:he|she) (?:beat|hit)) /,
  chinese: /喝醉|喝酒|皮带|棍子|流血|出血|淤青|耳光|哭|害怕/,
};

const byOthers = new Set(['abuse', 'sexual-abuse', 'danger', 'neglect', 'bullying', 'runaway']);

function summed(found: { rule: Rule; match: string; sentence: string; reading: Reading }[]): CrisisVerdict {
  return found
    .map(({ rule, match, sentence, reading }): CrisisVerdict => {
      const inMatch = ` ${match} `;
      const pronoun = /^(?!.*stranger).* (?:he|she|they) /.test(inMatch) || /他|她/.test(match);
      const names = (named: (text: string, language: Reading['language']) => boolean) =>
        named(inMatch, reading.language) || (pronoun && named(sentence, reading.language));
      const other = byOthers.has(rule.concern);
      return {
        kind: 'crisis',
        concern: rule.concern,
        certainty: rule.certainty,
        aboutParent: (rule.home && !names(namesSchool)) || (other && names(namesParent)),
        aboutSchool: other && names(namesSchool),
      };
    })
    .reduce(joined);
}
