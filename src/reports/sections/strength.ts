import { fewestWordsToJudge, notEnough, type PupilSection } from '../section';

/** What a right sentence shows that its speaker can do; the first that fits is said. */
const abilities: { shows: RegExp; said: string }[] = [
  { shows: /\b(because|so that|that's why)\b/i, said: '会说明原因了' },
  { shows: /\b(if|when|while|although|before|after)\b/i, said: '会把两件事连成一句话说了' },
  { shows: /\b(who|which|that) (is|are|was|were|has|have|can)\b/i, said: '会用从句说清楚是谁、是什么了' },
  { shows: /\b\w+er than\b|\bmore \w+ than\b|\bthe (most \w+|\w+est)\b/i, said: '会作比较了' },
  { shows: /\b(have|has) (been|\w+ed|seen|done|gone|eaten|had|made)\b/i, said: '会说经历了' },
  { shows: /\b(was|were|went|did|had|saw|ate|made|got|\w{2,}ed)\b/i, said: '会说过去的事了' },
  { shows: /\b(will|going to|want to|hope to|would like)\b/i, said: '会说打算和愿望了' },
  { shows: /\?$/, said: '会主动提问了' },
];

/** One strength, with a sentence that the pupil really said. */
export const strength: PupilSection = {
  id: 'strength',
  heading: '亮点',
  write({ englishWords, good }) {
    if (englishWords < fewestWordsToJudge) return notEnough;
    for (const { shows, said } of abilities) {
      const sentence = good.find((each) => shows.test(each));
      if (sentence) return `${said}：“${sentence}”`;
    }
    return good[0] ? `能说完整、正确的句子：“${good[0]}”` : '愿意开口，说了很多。';
  },
};
