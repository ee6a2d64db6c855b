import { weekNumber } from '../week';
import { fewestWordsToJudge, notEnough, type PupilSection } from '../section';

const question = /\?\s*$/;
/** Ends like a past form and is none. */
const notPast = '(?!need|feed|seed|weed|speed|hundred|indeed|bleed|breed)';

/** What a right sentence shows that its speaker can do. Better nothing said than something untrue. */
const abilities: { shows: RegExp; isQuestion?: boolean; said: string }[] = [
  { shows: /\b(because|so that|that's why)\b/i, said: '能说明原因' },
  {
    shows:
      /\b(if|when|while|although) (I|you|he|she|it|we|they|my|our|the)\b|\b(before|after) (I|you|he|she|we|they) \w/i,
    said: '能把两件事连成一句话说',
  },
  {
    shows:
      /\b(?!think|thinks|know|knows|say|says|hope|hopes|feel|and|but|so|because|if|is|are)[a-z]+ (who|which|that) (is|are|was|were|has|have|can|live|lives|like|likes)\b/i,
    said: '能用从句说清楚是谁、是什么',
  },
  {
    shows:
      /\b(?!rather|other)\w+er than\b|\bmore \w+ than\b|\bthe (most \w+|best|biggest|\w{3,}est) (?!of)\w+/i,
    said: '能作比较',
  },
  {
    shows:
      /\b(have|has) (never |ever |already |just )?(been|seen|done|gone|eaten|had|made|learned|visited|lived)\b/i,
    said: '能说经历过的事',
  },
  {
    shows: new RegExp(
      `\\b(I|we|he|she|they|it|[a-z]+) (was|were|went|did|had|saw|ate|made|got|took|bought|came|said|gave|found|${notPast}\\w{3,}ed (?!in\\b|about\\b|of\\b))\\b`,
      'i',
    ),
    said: '能说过去的事',
  },
  {
    shows:
      /\b(will|hope to|want to|would like to|(?:am|is|are) going to (?:be|do|go|visit|play|see|help|learn|read|buy|make|have|eat|watch)) ?\w/i,
    said: '能说打算和愿望',
  },
  { shows: question, isQuestion: true, said: '能主动提问' },
];

/** One strength, with a sentence that the pupil really said; another one each week, where there are several. */
export const strength: PupilSection = {
  id: 'strength',
  heading: '亮点',
  write({ englishWords, good, week }) {
    if (englishWords < fewestWordsToJudge)
      return englishWords === 0
        ? notEnough
        : `${notEnough}（这周说了 ${englishWords} 个英语词，到 ${fewestWordsToJudge} 个就能看出长处）`;
    const shown = abilities.flatMap(({ shows, said, isQuestion = false }) => {
      const sentence = good.find((each) => question.test(each) === isQuestion && shows.test(each));
      return sentence === undefined ? [] : [`${said}：“${sentence}”`];
    });
    // the first three say most about what somebody can do
    const best = shown.slice(0, 3);
    const picked = best[weekNumber(week) % Math.max(1, best.length)];
    if (picked !== undefined) return picked;
    return good[0] ? `能说完整、正确的句子：“${good[0]}”` : '愿意开口，说了很多。';
  },
};
