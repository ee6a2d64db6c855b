import type { Level } from '../ports/language';
import type { Correction } from '../ports/turn';
import type { SentenceVerdict } from './check';
import type { Gloss } from './dictionary';
import type { LadderStage } from './ladder';
import { nextStepFor } from './next-step';
import { encouragementFor, praiseOf } from './praise';
import { truncate } from '../shared/text';

export interface AnalysisInput {
  /** The pupil's own text. */
  sentence: string;
  verdict: SentenceVerdict;
  /** The lesson's; words that are offered keep to it. */
  level?: Level;
  /** What may be shown; the first one is spoken of. */
  shown: readonly Correction[];
  /** How much help the correction gives; 'model' where none is named. */
  stage?: LadderStage;
  /** A correction of the turn before that the pupil has repaired now. */
  repaired?: Correction;
  /** Chinese words of a mixed sentence, in English. */
  glosses?: readonly Gloss[];
  /** No correction and no talk of form while someone is upset. */
  upset?: boolean;
}

/**
 * The Chinese note about the pupil's own sentence, one to three short sentences: what was repaired, then praise of something concrete
 * or one correction in the words of its stage, then help with Chinese words. Where the verdict is 'unsure' it says nothing of form.
 */
export function analyse({
  sentence,
  verdict,
  level,
  shown,
  stage = 'model',
  repaired,
  glosses = [],
  upset = false,
}: AnalysisInput): string {
  if (upset) return '你愿意用英语把心里的感受说出来，这很不容易，慢慢说就好。';
  const parts: string[] = [];
  if (repaired) parts.push(praiseOfRepair(sentence, repaired));
  const first = shown[0];
  if (first) parts.push(noteOn(first, stage));
  else if (verdict === 'clean') {
    parts.push(praiseOf(sentence));
    if (!repaired) parts.push(nextStepFor(sentence, level));
  } else if (parts.length === 0) parts.push(encouragementFor(sentence));
  if (glosses.length > 0) {
    const list = glosses.slice(0, 4).map(({ zh, en }) => `“${zh}”是 ${en}`);
    parts.push(`句子里的${list.join('，')}，下次可以直接用英语说。`);
  }
  return parts.join('');
}

/** Names the right words only where the pupil wrote them; there may be other ways to put it right. */
function praiseOfRepair(sentence: string, { right }: Correction): string {
  const said = sentence
    .replace(/\u2019/g, "'")
    .toLowerCase()
    .includes(right.toLowerCase());
  return said ? `这次你把“${quote(right)}”说对了，改得真好！` : '这句话你自己换个说法改对了，真好！';
}

function noteOn({ wrong, right, type, why }: Correction, stage: LadderStage): string {
  const where = `“${quote(wrong)}”`;
  if (stage === 'elicit') return `意思我明白了。你再看看${where}这里，${nudge(type)}`;
  if (stage === 'hint') return `${where}这里还可以改一改。提示：${why}再说一次试试？`;
  return `${where}可以改成“${quote(right)}”：${why}`;
}

function nudge(type: Correction['type']): string {
  const nudges: Partial<Record<Correction['type'], string>> = {
    'verb-tense': '这件事是什么时候发生的？动词要不要变一变？',
    'verb-form': '动词的形式对吗？',
    agreement: '主语是谁？动词要不要跟着变？',
    'noun-number': '是一个还是几个？名词要不要变一变？',
    determiner: '名词前面是不是要换一个或者加一个小词？',
    preposition: '介词用对了吗？',
    pronoun: '代词用对了吗？',
    'adjective-adverb': '形容词或副词的形式对吗？',
    conjunction: '连词用对了吗？',
    'word-order': '词的顺序对吗？',
    spelling: '这个词的字母都写对了吗？',
    'missing-word': '是不是少了一个词？',
    'extra-word': '是不是多了一个词？',
  };
  return nudges[type] ?? '想一想，英语里会怎么说？';
}

function quote(text: string): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), 60);
}
