import type { Correction } from '../ports/turn';
import type { SentenceVerdict } from './check';
import type { Gloss } from './dictionary';
import type { LadderStage } from './ladder';

export interface AnalysisInput {
  /** The pupil's own text. */
  sentence: string;
  verdict: SentenceVerdict;
  /** What may be shown; the first one is spoken of. */
  shown: readonly Correction[];
  /** How much help the correction gives; 'model' where none is named. */
  stage?: LadderStage;
  /** A correction of the turn before that the pupil has repaired now. */
  repaired?: Correction;
  /** Chinese words of a mixed sentence, in English. */
  glosses?: readonly Gloss[];
}

/** The Chinese note about the pupil's own sentence: praise of something concrete, or one correction in the words of its stage. */
export function analyse({ sentence, shown, stage = 'model', repaired, glosses = [] }: AnalysisInput): string {
  const parts: string[] = [];
  if (repaired) parts.push(`这次你把“${repaired.right}”说对了，改得真好！`);
  const first = shown[0];
  if (first) parts.push(noteOn(first, stage));
  if (glosses.length > 0)
    parts.push(`这些词可以用英语说：${glosses.map(({ zh, en }) => `${zh} = ${en}`).join('，')}。`);
  if (parts.length === 0) parts.push(`你用英语说出了“${sentence.slice(0, 60)}”，意思很清楚。`);
  return parts.join('');
}

function noteOn({ wrong, right, why }: Correction, stage: LadderStage): string {
  if (stage === 'elicit') return `再看看“${wrong}”这里，想一想怎么说更好？`;
  if (stage === 'hint') return `“${wrong}”这里要注意：${why}再试一次吧！`;
  return `“${wrong}”应该说“${right}”。${why}`;
}
