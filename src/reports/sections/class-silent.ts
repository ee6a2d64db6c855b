import type { ClassSection } from '../section';

/** Who has not spoken yet; for the teacher alone. */
export const classSilent: ClassSection = {
  id: 'class-silent',
  heading: '还没开口',
  write({ pupils, notEnrolled }, audience) {
    if (audience === 'group') return undefined;
    const silent = pupils.filter((pupil) => pupil.turns === 0).map((pupil) => pupil.name);
    const lines = [
      silent.length > 0 ? `这周还没练：${silent.join('、')}` : undefined,
      notEnrolled.length > 0 ? `名单上还没加入：${notEnrolled.join('、')}` : undefined,
    ].filter((line) => line !== undefined);
    return lines.length > 0 ? lines.join('\n') : undefined;
  },
};
