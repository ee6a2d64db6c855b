import type { PupilSection } from '../section';

/** Each assignment of the week: done, or how far. */
export const homework: PupilSection = {
  id: 'homework',
  heading: '口语作业',
  write({ homework: all }) {
    if (all.length === 0) return undefined;
    return all
      .map(({ title, done, turns, turnsWanted }) =>
        done ? `“${title}”完成了。` : `“${title}”还没完成（${turns}/${turnsWanted} 次）。`,
      )
      .join('\n');
  },
};
