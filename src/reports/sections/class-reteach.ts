import { isRightOnceCorrected, kindName, type Mistake } from '../mistakes';
import { mayBeReadAloud } from '../read-aloud';
import { fewestWordsToJudge, notEnough, type ClassSection } from '../section';

const mostExamples = 3;

/** The slip that most pupils share, as an item for five minutes of the next lesson; nobody is named. */
export const classReteach: ClassSection = {
  id: 'class-reteach',
  heading: '五分钟讲一讲',
  write({ pupils }, audience) {
    const englishWords = pupils.reduce((sum, pupil) => sum + pupil.englishWords, 0);
    if (englishWords < fewestWordsToJudge) return notEnough;
    const each = pupils.map(({ mistakes }) => mistakes.filter(({ sentence }) => mayBeReadAloud(sentence)));
    const reason = mostShared(each, ({ why }) => why);
    const shared = reason ?? mostShared(each, ({ type }) => type);
    if (shared === undefined) return '这周没有几位同学共有的问题。';
    const examples = examplesOf(shared.mistakes);
    const [first] = examples;
    const about =
      reason === undefined
        ? `${shared.pupils} 位同学在“${kindName(first?.type ?? '')}”上需要帮助，例如：`
        : `${shared.pupils} 位同学遇到同一个问题：${first?.why ?? ''}`;
    // in the group a wrong sentence would be known again by whoever heard it
    if (audience === 'group')
      return `${about}\n${examples.map(({ corrected }) => `✓ ${corrected}`).join('\n')}`;
    return [
      about,
      ...examples.map(({ sentence, corrected }) => `✗ ${sentence}\n✓ ${corrected}`),
      '做法：把 ✗ 的句子写在黑板上请同学改，再请两三位同学照 ✓ 的样子各说一句。',
    ].join('\n');
  },
};

/** What two pupils or more share, spelling last: its words are each pupil's own. */
function mostShared(
  pupils: readonly Mistake[][],
  key: (mistake: Mistake) => string,
): { pupils: number; mistakes: Mistake[] } | undefined {
  const groups = new Map<string, { pupils: number; mistakes: Mistake[] }>();
  for (const mistakes of pupils) {
    for (const shared of new Set(mistakes.map(key))) {
      const before = groups.get(shared) ?? { pupils: 0, mistakes: [] };
      const own = mistakes.filter((mistake) => key(mistake) === shared);
      groups.set(shared, { pupils: before.pupils + 1, mistakes: [...before.mistakes, ...own] });
    }
  }
  const isSpelling = ({ mistakes }: { mistakes: Mistake[] }) => Number(mistakes[0]?.type === 'spelling');
  const [most] = [...groups.values()]
    .filter((group) => group.pupils > 1)
    .sort((one, other) => isSpelling(one) - isSpelling(other) || other.pupils - one.pupils);
  return most;
}

/** Different ones, those first that are right once corrected. */
function examplesOf(mistakes: readonly Mistake[]): Mistake[] {
  const distinct = [
    ...new Map(mistakes.map((mistake) => [mistake.corrected.toLowerCase(), mistake])).values(),
  ];
  const right = distinct.filter(isRightOnceCorrected);
  return (right.length > 0 ? right : distinct.slice(0, 1)).slice(0, mostExamples);
}
