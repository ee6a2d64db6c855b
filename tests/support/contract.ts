import { classifyLanguage } from '../../src/learner/language';
import { wordsAboveLevel } from '../../src/learner/levels';
import { safety } from './practice';
import type { Heard } from './practice';

export interface Shown {
  sentence: string;
  heard: Heard;
  /** What the tutor said before, newest last. */
  before: string[];
  level: 'A1' | 'A2' | 'B1' | 'B2';
  maxWords: number;
  /** Words that the level does not count for. */
  lessonWords: string[];
}

const wordCount = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const han = /\p{Script=Han}/u;
const machine =
  /[{}[\]<>|`\\]|\*\*|https?:|onTopic|as an ai|language model|json|i (?:can't|cannot) (?:help|assist)|system prompt|(?:^|\W)(?:student|pupil|tutor|teacher|user|assistant|ai|bot|学生|老师|回复|答复)\s*(?:reply|回复)?\s*[\])】]?\s*[:：]/i;

/** What is wrong with a reply and its suggestions alone, in words. */
export function wrongWithSaid(
  { sentence, before, level, maxWords, lessonWords }: Omit<Shown, 'heard'>,
  { reply, suggestions }: { reply: string; suggestions: readonly string[] },
): string[] {
  const found: string[] = [];
  const complain = (wrong: boolean, what: string) => wrong && found.push(what);
  complain(!reply.trim() || wordCount(reply) < 2, 'empty reply');
  complain(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s\p{M}\u200d]/u.test(reply), 'reply is not in Latin letters');
  complain(machine.test(reply), 'reply has leftovers');
  complain(/\n/.test(reply), 'reply has several lines');
  complain(!/\?|\byou|\blet's|\bbye|\bsee you|tell me/i.test(reply), 'reply leaves nothing to answer');
  complain(!/[.!?)"'\p{So}\p{Extended_Pictographic}\ufe0f]$/u.test(reply.trim()), 'reply breaks off');
  complain(/^\p{Ll}/u.test(reply), 'reply starts with a small letter');
  complain(
    /good english|your english is|grammar|["'] \+|\b\d+ words\b|my instructions|\blevel [AB][12]/i.test(
      reply,
    ),
    'reply teaches or leaks',
  );
  complain(wordCount(reply) > Math.min(30, maxWords), 'reply too long');
  const questions = reply.match(/[^.!?]+\?/g) ?? [];
  // "Really?" and "A dog?" are reactions.
  complain(questions.filter((one) => wordCount(one) > 3).length > 1, 'reply asks more than one question');
  complain(before.length > 0 && plain(before.at(-1)!) === plain(reply), 'the last turn again');
  complain(
    wordsAboveLevel(reply, level, { allow: [...lessonWords, sentence, 'yummy'] }).share > 0.1,
    'reply above the level',
  );
  complain(safety.checkOutput(reply).kind !== 'safe', 'reply unsafe');

  complain(suggestions.length !== 3, 'not three suggestions');
  complain(new Set(suggestions.map(plain)).size !== suggestions.length, 'suggestions repeat each other');
  for (const one of suggestions) {
    complain(!plain(one), 'empty suggestion');
    complain(
      /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s\p{M}\u200d]/u.test(one),
      'suggestion is not in Latin letters',
    );
    complain(wordCount(one) > 30, 'suggestion too long');
    complain(machine.test(one) || /\n/.test(one), 'suggestion has leftovers');
    complain(
      /^you (?:can|could|should)|^try to|^tell me|^describe/i.test(one),
      "suggestion in the teacher's voice",
    );
    complain(/^[^.!]*\?/.test(one), 'suggestion is a question');
    complain(/[()_]|\.\.\.$|\boption [a-c\d]\b|^\W*[a-z]\W*$/i.test(one), `a form to fill: ${one}`);
    complain(/^\p{Ll}/u.test(one), 'suggestion starts with a small letter');
    complain(plain(one) === plain(reply), 'suggestion is the reply');
    complain(safety.checkOutput(one).kind !== 'safe', 'suggestion unsafe');
  }

  return found;
}

/** What is wrong with a shown turn, in words; written from the contract and not from the code that keeps it. */
export function complaints({ sentence, heard, before, level, maxWords, lessonWords }: Shown): string[] {
  const { answer } = heard;
  const { reply, suggestions, analysis, corrections, text, kind } = answer;
  const found = wrongWithSaid({ sentence, before, level, maxWords, lessonWords }, answer);
  const complain = (wrong: boolean, what: string) => wrong && found.push(what);

  if (kind === 'turn') {
    complain(!han.test(analysis), 'analysis is not Chinese');
    complain(
      /答复|回复|建议|选项|助手|JSON|\{|\}/.test(analysis.replace(/“[^”]*”/g, '')),
      'analysis is about something else',
    );
    for (const { wrong, right, why } of corrections) {
      complain(!han.test(why) || /[{}]|回复|建议/.test(why), `no Chinese reason: ${why}`);
      complain(!wrong || !sentence.includes(wrong), `correction not grounded: ${wrong}`);
      complain(!right || right === wrong, 'correction changes nothing');
    }
  } else complain(analysis !== '' || corrections.length > 0, 'a note where none belongs');
  complain(kind === 'not-english' && !text.includes('请尝试使用英语回答'), 'not-english line missing');
  complain(
    kind === 'off-topic' && !/您跑题了，我们现在讨论的是关于.+的内容/.test(text),
    'off-topic line missing',
  );
  complain(!['turn', 'off-topic', 'not-english'].includes(kind), `kind ${kind}`);
  complain(kind === 'turn' && classifyLanguage(sentence).kind === 'chinese', 'Chinese was practised with');

  complain(heard.early.length > 1, 'two replies shown early');
  complain(heard.early.length === 1 && heard.early[0] !== reply, 'the early reply was not frozen');
  complain(!text.includes(reply), 'text without the reply');
  complain(
    suggestions.some((one, index) => !text.includes(`${index + 1}. ${one}`)),
    'text without the suggestions',
  );
  return found;
}
