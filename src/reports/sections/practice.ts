import type { PupilSection } from '../section';

/** Days, minutes and turns, as plain facts. */
export const practice: PupilSection = {
  id: 'practice',
  heading: '练习',
  write({ days, minutes, turns, topics, repaired }) {
    if (turns === 0) return '这周没有练习。每天说两三句就很好，随时可以开始。';
    const about =
      topics.length > 0
        ? `，聊了${topics
            .slice(0, 3)
            .map((topic) => `“${topic}”`)
            .join('、')}`
        : '';
    const mended = repaired > 0 ? `有 ${repaired} 句是自己改对的。` : '';
    return `练了 ${days} 天，共 ${minutes} 分钟，说了 ${turns} 次${about}。${mended}`;
  },
};
