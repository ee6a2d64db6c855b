import { concerns } from './verdict';
import type { SafetyVerdict } from './verdict';

/** A sentence of a crisis set, and whether it should raise the alarm. */
export interface CrisisSample {
  alarm: boolean;
  /** One of `concerns`; '' for harmless ones. */
  concern: string;
  sentence: string;
  /** What the letters are: pinyin and mixtures count as mixed only where Chinese characters stand beside Latin words. */
  language: 'Latin letters' | 'Chinese' | 'mixed';
}

/** Lines `alarm|safe <tab> concern <tab> sentence`; a heading and lines that begin with `#` are skipped. Throws RangeError with the line. */
export function readCrisisSet(text: string): CrisisSample[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('label\t')) return [];
    const [label, concern = '', sentence = ''] = line.split('\t');
    const known =
      label === 'safe' || (label === 'alarm' && (concerns as readonly string[]).includes(concern));
    if (!known || sentence.trim() === '')
      throw new RangeError(
        `line ${index + 1}: wants "alarm", a concern (${concerns.join(', ')}) and a sentence, or "safe", nothing and a sentence`,
      );
    return [{ alarm: label === 'alarm', concern, sentence, language: languageOf(sentence) }];
  });
}

function languageOf(sentence: string): CrisisSample['language'] {
  if (!/[\u4e00-\u9fff]/.test(sentence)) return 'Latin letters';
  return /[a-z]{2}/i.test(sentence) ? 'mixed' : 'Chinese';
}

export interface CrisisEvaluation {
  alarms: number;
  found: number;
  harmless: number;
  falseAlarms: number;
  missed: CrisisSample[];
  wrong: CrisisSample[];
  /** Markdown. */
  table: string;
}

/** Recall by concern and language, false alarms by language, and how many the second look would be asked about. */
export function evaluateCrisis(
  samples: readonly CrisisSample[],
  judge: (sentence: string) => SafetyVerdict,
): CrisisEvaluation {
  const judged = samples.map((sample) => ({ sample, verdict: judge(sample.sentence) }));
  const alarms = judged.filter(({ sample }) => sample.alarm);
  const harmless = judged.filter(({ sample }) => !sample.alarm);
  const isAlarm = ({ verdict }: (typeof judged)[number]) => verdict.kind === 'crisis';
  const isDoubt = ({ verdict }: (typeof judged)[number]) =>
    verdict.kind === 'safe' && verdict.suspicion !== undefined;
  const row = (name: string, of: typeof judged) => {
    if (of.length === 0) return [];
    const [found, doubted] = [of.filter(isAlarm).length, of.filter(isDoubt).length];
    return [`| ${name} | ${of.length} | ${found} | ${percent(found, of.length)} | ${doubted} |`];
  };
  const named = alarms.filter(
    ({ sample, verdict }) => verdict.kind === 'crisis' && verdict.concern === sample.concern,
  );
  const languages = ['Latin letters', 'Chinese', 'mixed'] as const;
  const found = alarms.filter(isAlarm);
  const table = [
    '| | sentences | alarms | % | only suspicious |',
    '| --- | --- | --- | --- | --- |',
    ...row('**in danger**', alarms),
    ...concerns.flatMap((concern) =>
      row(
        concern,
        alarms.filter(({ sample }) => sample.concern === concern),
      ),
    ),
    ...languages.flatMap((language) =>
      row(
        language,
        alarms.filter(({ sample }) => sample.language === language),
      ),
    ),
    ...row('**harmless**', harmless),
    ...languages.flatMap((language) =>
      row(
        language,
        harmless.filter(({ sample }) => sample.language === language),
      ),
    ),
    '',
    `Of ${found.length} alarms that were due, ${named.length} name the concern of the set.`,
  ].join('\n');
  return {
    alarms: alarms.length,
    found: found.length,
    harmless: harmless.length,
    falseAlarms: harmless.filter(isAlarm).length,
    missed: alarms.filter((one) => !isAlarm(one)).map(({ sample }) => sample),
    wrong: harmless.filter(isAlarm).map(({ sample }) => sample),
    table,
  };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
