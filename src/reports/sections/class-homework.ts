import type { ClassSection } from '../section';

/** How many have done each assignment. Who has not is what /progress tells. */
export const classHomework: ClassSection = {
  id: 'class-homework',
  heading: '口语作业',
  write({ pupils }) {
    const counts = new Map<string, { title: string; done: number; all: number }>();
    for (const { homework } of pupils) {
      for (const { assignmentId, title, done } of homework) {
        const count = counts.get(assignmentId) ?? { title, done: 0, all: 0 };
        counts.set(assignmentId, { title, done: count.done + (done ? 1 : 0), all: count.all + 1 });
      }
    }
    if (counts.size === 0) return undefined;
    return [...counts.values()].map(({ title, done, all }) => `“${title}”：${done}/${all} 人完成`).join('\n');
  },
};
