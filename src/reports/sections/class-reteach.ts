import { fewestWordsToJudge, notEnough, type ClassSection } from '../section';

/** The slip that most pupils share, as an item for five minutes of the next lesson; nobody is named. */
export const classReteach: ClassSection = {
  id: 'class-reteach',
  heading: '五分钟讲一讲',
  write({ pupils }) {
    const englishWords = pupils.reduce((sum, pupil) => sum + pupil.englishWords, 0);
    if (englishWords < fewestWordsToJudge) return notEnough;
    const sharing = new Map<string, number>();
    for (const { types } of pupils)
      for (const type of Object.keys(types)) sharing.set(type, (sharing.get(type) ?? 0) + 1);
    const [shared] = [...sharing].sort(([, one], [, other]) => other - one);
    const example = pupils
      .flatMap((pupil) => pupil.mistakes)
      .findLast((mistake) => mistake.type === shared?.[0]);
    if (!shared || !example) return '这周没有集中的问题。';
    return `${shared[1]} 位同学遇到同一个问题：${example.why}\n例如“${example.sentence}”→“${example.corrected}”`;
  },
};
