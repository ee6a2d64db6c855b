import type { PupilSection } from '../section';

/** Each assignment of the week: done, or how far, and how many of the teacher's words were used. */
export const homework: PupilSection = {
  id: 'homework',
  heading: '口语作业',
  write({ homework: all }) {
    if (all.length === 0) return undefined;
    const lines = all.map(({ title, done, turns, turnsWanted, wordsWanted, wordsUsed }) => {
      const words =
        wordsWanted > 0 && turns > 0 ? `老师给的 ${wordsWanted} 个词用上了 ${wordsUsed} 个。` : '';
      return `“${title}”${done ? '完成了' : `还没完成（${turns}/${turnsWanted} 次）`}。${words}`;
    });
    // The same topic assigned twice reads as one.
    return [...new Set(lines)].join('\n');
  },
};
