import { type CrisisVerdict, type InputContext } from '../verdict';
import { unfold } from '../normalise';
import { joined } from '../witness';
import { hanToEnglish, pinyinInEnglish, pinyinToHan } from './bridge';
import { chineseRules } from './chinese-rules';
import { englishLexicon } from './english-lexicon';
import { englishRules } from './english-rules';
import { chineseForm, toClauses } from './chinese-form';
import { toLemmas } from './english-form';
import { frames } from './frames';
import { projectChinese, projectEnglish } from './projection';
import { createRuleIndex, type Rule } from './pattern';

/** Earlier messages that still tell what this one is about. */
const recentMessages = 3;

/** Hints are no alarm one by one; this much weight of one concern is. */
const enoughHints = 1.25;

const englishCandidates = createRuleIndex(englishRules);
const chineseCandidates = createRuleIndex(chineseRules);

interface Reading {
  language: 'english' | 'chinese';
  sentences: string[];
  /** The message and what was said just before, for frames that reach further than a sentence. */
  wide: string;
  roleplay: boolean;
  /** Told of another child, whom the sentences put in the place of the speaker. */
  told: boolean;
}

/**
 * Whether a child may be in danger, by what the text says: who does what to whom, wanted or denied, played or told.
 * English, Chinese, pinyin and mixtures are each read on their own; what any reading finds counts. No state, no I/O.
 */
export function detectSigns(text: string, context: InputContext = {}): CrisisVerdict | undefined {
  const recent = (context.recent ?? []).slice(-recentMessages);
  const roleplay = context.roleplay === true;
  const found = readings(text, recent, roleplay).flatMap(findings);
  if (found.length > 0) return summed(found);
  return brokenUp(text, recent, roleplay);
}

/** A sentence that was sent in pieces: "I want to" — "die". */
function brokenUp(text: string, recent: string[], roleplay: boolean): CrisisVerdict | undefined {
  const last = recent[recent.length - 1];
  if (last === undefined || text.length > 40 || last.length > 60 || /[.!?。！？]\s*$/.test(last))
    return undefined;
  if (readings(last, [], roleplay).some((reading) => findings(reading).length > 0)) return undefined;
  const found = readings(`${last} ${text}`, recent, roleplay).flatMap(findings);
  return found.length > 0 ? summed(found) : undefined;
}

/** "Mom hit me? No, never!": what is only asked, and denied at once by the same mouth. */
const denied =
  /[^.!?。！？\n]{1,80}[?？]\s*(?:no,?\s*(?:never|way|of course not|not at all|(?:she|he|they)\s(?:never|would never|does not|doesn't|don't)[^.!?]{0,30})|never|of course not|no|没有的?事?|不可能|怎么可能|才没有|从来没有|当然没有|不会的?)[\s.!。！]*$/;

function readings(text: string, recent: string[], roleplay: boolean): Reading[] {
  const plain = unfold(text).text.replace(denied, ' ');
  const before = unfold(recent.join('\n')).text;
  const result: Reading[] = [];
  const hasHan = /[\u4e00-\u9fff]/.test(plain);
  const hasLatin = /[a-z]/.test(plain);
  if (hasLatin) {
    const english = (source: string) =>
      toLemmas(pinyinInEnglish(/[\u4e00-\u9fff]/.test(source) ? hanToEnglish(source) : source));
    const sentences = english(plain);
    const wide = [...english(before), ...sentences].join('.');
    result.push({ language: 'english', sentences, wide, roleplay, told: false });
    const projected = sentences.flatMap((sentence) => projectEnglish(sentence) ?? []);
    if (projected.length > 0)
      result.push({ language: 'english', sentences: projected, wide, roleplay, told: true });
    const han = pinyinToHan(plain);
    if (han) result.push(...chinese(han, before, roleplay));
  }
  if (hasHan) result.push(...chinese(chineseForm(plain), before, roleplay));
  return result;
}

function chinese(text: string, before: string, roleplay: boolean): Reading[] {
  const sentences = toClauses(text);
  const wide = before + text;
  const projected = sentences.flatMap((sentence) => projectChinese(sentence) ?? []);
  const own: Reading = { language: 'chinese', sentences, wide, roleplay, told: false };
  return projected.length > 0 ? [own, { ...own, sentences: projected, told: true }] : [own];
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

const parentWord = {
  english: new RegExp(` (?:${englishLexicon.parent.replaceAll('\n', '').replaceAll('_', ' ')}) `),
  chinese: /爸|妈|父|母|爷爷|奶奶|外公|外婆|姥|爹|娘|家长|家里|家人/,
};
const schoolWord = {
  english: new RegExp(` (?:${englishLexicon.staff.replaceAll('_', ' ')}) `),
  chinese: /老师|班主任|校长|教练|主任|教官|宿管|辅导员/,
};
const byOthers = new Set(['abuse', 'sexual-abuse', 'danger', 'neglect', 'bullying', 'runaway']);

function summed(found: { rule: Rule; match: string; sentence: string; reading: Reading }[]): CrisisVerdict {
  return found
    .map(({ rule, match, sentence, reading }): CrisisVerdict => {
      const inMatch = ` ${match} `;
      const pronoun = /^(?!.*stranger).* (?:he|she|they) /.test(inMatch) || /他|她/.test(match);
      const names = (words: { english: RegExp; chinese: RegExp }) => {
        const pattern = words[reading.language];
        return pattern.test(inMatch) || (pronoun && pattern.test(sentence));
      };
      const other = byOthers.has(rule.concern);
      return {
        kind: 'crisis',
        concern: rule.concern,
        certainty: rule.certainty,
        aboutParent: (rule.home && !names(schoolWord)) || (other && names(parentWord)),
        aboutSchool: other && names(schoolWord),
      };
    })
    .reduce(joined);
}
