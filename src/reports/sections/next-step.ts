import { fewestWordsToJudge, notEnough, type PupilSection } from '../section';

/** One thing to work on: the kind of slip that came most, with the last sentence of it and how it is said right. */
export const nextStep: PupilSection = {
  id: 'next-step',
  heading: '下一步',
  write({ englishWords, types, mistakes }) {
    if (englishWords < fewestWordsToJudge) return notEnough;
    const [commonest] = Object.entries(types).sort(([, one], [, other]) => other - one);
    const example = mistakes.findLast((mistake) => mistake.type === commonest?.[0]) ?? mistakes.at(-1);
    if (!example) return '这周没有发现需要改的地方，可以试着把句子说长一点。';
    return `“${example.sentence}”可以说成“${example.corrected}”。${example.why}`;
  },
};
