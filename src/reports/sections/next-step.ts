import { exampleOf, mostRepeated } from '../mistakes';
import { fewestWordsToJudge, notEnough, type PupilSection } from '../section';

/** One thing to work on: the slip that came most, with the last sentence of it, how it is said right, and what to do. */
export const nextStep: PupilSection = {
  id: 'next-step',
  heading: '下一步',
  write({ englishWords, mistakes }) {
    if (englishWords < fewestWordsToJudge) return notEnough;
    const example = exampleOf(mostRepeated(mistakes));
    if (!example) return '这周没有发现需要改的地方，可以试着把句子说长一点。';
    return `“${example.sentence}”可以说成“${example.corrected}”。${example.why}下周试着再这样说两句。`;
  },
};
