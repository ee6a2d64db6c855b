import type { ClassSection } from '../section';

/** How many practised and how much, without naming anybody. */
export const classPractice: ClassSection = {
  id: 'class-practice',
  heading: '练习',
  write({ pupils }) {
    if (pupils.length === 0) return '班里还没有同学加入。';
    const active = pupils.filter((pupil) => pupil.turns > 0);
    const sum = (pick: (pupil: (typeof pupils)[number]) => number) =>
      active.reduce((total, pupil) => total + pick(pupil), 0);
    if (active.length === 0) return `已加入 ${pupils.length} 人，这周还没有人练习。`;
    return `已加入 ${pupils.length} 人，${active.length} 人练了，共 ${sum((pupil) => pupil.minutes)} 分钟、${sum((pupil) => pupil.turns)} 次。`;
  },
};
