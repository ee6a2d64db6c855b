import type { PracticeTopic } from '../ports/turn';
import { words } from '../shared/text';
import { contentReader } from './similar';

/** The fixed sentence with the name of the topic in it; Chinese where the topic has a Chinese name. */
export function offTopicLine(topic: Pick<PracticeTopic, 'title' | 'titleZh'>): string {
  const name = (topic.titleZh || topic.title)
    .replace(/[\p{Cc}\p{Cf}[\]<>{}|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  return `您跑题了，我们现在讨论的是关于${name}的内容`;
}

/** Fewer English words than this are an answer to something, whatever they are about. */
const fewestWords = 6;

const alwaysOnTopic =
  /\b(?:help|hint|repeat|again|mean|means|understand|english|say (?:that|it|this)|how (?:do|can|to) (?:i|you|we)? ?say|slow(?:ly|er)?|pardon|sorry|hello|hi|good (?:morning|afternoon|evening|night)|bye|thank|don't know|no idea|what (?:should|can) i|how are you|nice to meet)\b/i;

export interface TopicQuestion {
  sentence: string;
  /** The tutor's last words: who takes them up answers. */
  lastReply: string;
  /** The catalogue's own, careful judgement. */
  catalogueSays: boolean;
  /** What the model proposed; undefined before it was asked. */
  modelSays?: boolean;
  /** All of a pupil's life may belong to the lesson: family, feelings, hobbies. */
  isOpen?: boolean;
  /** What the lesson says: title, words, questions and answers. */
  lessonTexts(): readonly string[];
}

/**
 * Whether a sentence is about something else than the lesson. The catalogue's judgement counts, unless the sentence takes up what
 * the tutor has just asked; the model's counts only where the sentence has nothing in common with lesson and question and speaks neither of
 * what the pupil feels or wants, nor, in an open lesson, of the pupil's own life: a weak model calls much off topic that is none.
 */
export function isOffTopic({
  sentence,
  lastReply,
  catalogueSays,
  modelSays,
  isOpen = false,
  lessonTexts,
}: TopicQuestion): boolean {
  if (words(sentence).length < fewestWords || alwaysOnTopic.test(sentence)) return false;
  const own = contentOf(sentence);
  if (own.size < 2 || sharesContent(own, lastReply)) return false;
  if (!catalogueSays) return !goesOn.test(sentence);
  if (modelSays !== false || inner.test(sentence) || (isOpen && ownLife.test(sentence))) return false;
  return !lessonTexts().some((text) => sharesContent(own, text));
}

/** "It's far from my home": says more of what was just spoken of, whatever was asked meanwhile. */
const goesOn = /^(?:and |but |so |because )?(?:it(?:'s| is| was| has| had)|he|she|they|there)\b/i;

const inner =
  /\bI(?:'m| am| was| feel| felt)\b|\bI (?:really |also |very |always )*(?:want|hope|wish|dream|plan|would like)\b|\bI'd like\b|\bmy (?:dream|plan|wish)\b/i;
const ownLife = /\b(?:I|we|me|us|my|our|mine|ours)\b/i;

function sharesContent(own: ReadonlySet<string>, text: string): boolean {
  for (const word of contentOf(text)) if (own.has(word)) return true;
  return false;
}

const common = new Set(
  `the and you your mine yours his her hers its our their him them this that these those what who where when why how which but because
  for with from about not yes are was were been does did done have has had can could will would should may might must very some any all
  more most there here like love want think know good nice great bad much many make makes get gets go goes went just also too than then
  one two now day time today every always often usually sometimes never people thing things really favourite favorite best well please
  let tell say talk see look come use need feel lot kind do be`.split(/\s+/),
);
const contentOf = contentReader(common);
