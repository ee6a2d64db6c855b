import { unfold } from './normalise';
import { contactRules, type ContactKind } from './contact-patterns';
import type { SafetyTexts } from './lists';
import type { SensitiveVerdict } from './verdict';

/** Numbers that help; they pass everywhere. */
const hotlines = /(?<!\d)(?:12356|12355|12345|12348|12338|110|119|120|122)(?!\d)/g;
const digitWords: Record<string, string> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  〇: '0',
  零: '0',
  一: '1',
  幺: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};

/** `input`: what a pupil says; `output`: what the tutor is about to say. */
export type Direction = 'input' | 'output';

/** What children do keep secret for a day. */
const surprise =
  /\b(?:birthday|surprise|present|gift|party|mother'?s day|father'?s day|christmas)\b|生日|惊喜|礼物|母亲节|父亲节/;

/** Links, e-mail, numbers and ids that lead to a person, requests to meet alone or to keep a secret: refused in both directions. */
export function createContactRules(
  texts: SafetyTexts,
): (text: string, direction: Direction) => SensitiveVerdict | undefined {
  return function check(text, direction) {
    const kind = contactKind(text, direction);
    return kind && { kind: 'sensitive', category: kind, guidance: texts[kind] };
  };
}

/** Which rule a text breaks. Linear in the text: every repetition in the rules is bounded. */
export function contactKind(text: string, direction: Direction): ContactKind | undefined {
  const plain = unfold(text).replace(/\s+/g, ' ');
  const surprising = direction === 'input' && surprise.test(plain);
  const advising = advice.test(plain);
  // letters apart: "w.x.", "w e c h a t"
  const joined = plain.replace(/\b[a-z](?:[ .][a-z]\b){1,15}/g, (run) => run.replace(/[ .]/g, ''));
  const forms = joined === plain ? [plain] : [plain, joined];
  for (const { kind, pattern, saidByUs } of contactRules) {
    if ((saidByUs && direction === 'input') || (kind === 'secret' && (surprising || advising))) continue;
    if (forms.some((form) => pattern.test(form))) return kind;
  }
  return hasNumber(plain) ? 'contact' : undefined;
}

/** What children are taught: to tell an adult when somebody asks for it. */
const advice =
  /\b(?:if|when) (?:some ?one|any ?one|somebody|anybody|a stranger|people|they|he|she)\b.{0,80}\btell (?:a|an|your|the|my) (?:teacher|adult|parents?|mum|mom|dad|grown)/;

const numberCue =
  /(?:\b(?:phone|telephone|mobile|cell|tel|call|text|dial|ring|contact|whatsapp|number)\b|电话|手机|号码|q号|扣扣|qq|联系|打给|手机号|座机|加我|联系方式|扣(?=[:： \d])|蔻蔻|企鹅|\bmy q\b)/;
const amount =
  /(?:[¥$€£]|\b(?:rmb|population|about|people|yuan|dollars?|km|meters?|metres?|years?|million|人口|约))\s?$|^\s?(?:%|people|yuan|dollars?|rmb|kilomet|km|met(?:er|re)s?|years?|stars?|light|times|元|块|人|米|公里|年|次|个|只|万|亿|多)/;

/** A phone number, also spelled out in words or Chinese characters; prices, dates, scores, room numbers and hotlines are none. */
function hasNumber(plain: string): boolean {
  if (
    !/\d(?:.{0,3}\d){4}|[零一二三四五六七八九幺〇两壹贰叁肆伍陆柒捌玖]{5}|\b(?:ling|yi|yao)\b|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|oh)\b/.test(
      plain,
    )
  )
    return false;
  const digits = spelledDigits(
    lookAlikes(plain).replace(/[lio|](?=\d{2})|(?<=\d)[lio|](?=\d)/g, (sign) => (sign === 'o' ? '0' : '1')),
  ).replace(hotlines, ' ');
  for (const match of digits.matchAll(/(?<![\d.,])\+?\d(?:[ \-_.()~*/]{0,3}\d){4,24}(?![\d]|[.,]\d)/g)) {
    const before = digits.slice(Math.max(0, match.index - 60), match.index);
    const after = digits.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const number = match[0].replace(/\D/g, '');
    if (isMobile(match[0], number)) return true;
    if (amount.test(before) || amount.test(after) || isDate(match[0])) continue;
    if (/^\+\d/.test(match[0]) && number.length >= 8) return true;
    if (/^0\d{2,3}[- ]?\d{7,8}$/.test(match[0])) return true;
    if (numberCue.test(before) && number.length <= 13 && !/^\d{5}$/.test(number)) return true;
    if (/(?:phone|telephone|mobile|cell|电话|手机|号码)/.test(before) && number.length === 5) return true;
  }
  return false;
}

/** Eleven digits from 13 on, alone or after 86, in groups of three or four at the least. */
function isMobile(written: string, number: string): boolean {
  if (!/^(?:0?0?86)?1[3-9]\d{9}$/.test(number)) return false;
  const groups = written.split(/\D+/).filter(Boolean);
  return groups.length <= 4 || groups.every((group) => group.length === 1);
}

/** 2026-11-22, 22.11.2026, 8:30-9:30 and years side by side. */
function isDate(written: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./ ]\d{1,2}(?:[-./ ]\d{1,2})?$/.test(written) ||
    /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}$/.test(written) ||
    /^(?:19|20)\d{2}\s?[-~ ]\s?(?:19|20)\d{2}$/.test(written) ||
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(written)
  );
}

const pinyinDigits: Record<string, string> = {
  ling: '0', yi: '1', yao: '1', er: '2', liang: '2', san: '3', si: '4', wu: '5', liu: '6', qi: '7', ba: '8', jiu: '9',
}; // prettier-ignore

/** Letters for digits inside a number ("138OO138OOO"), and digits in pinyin, eight and more in a row. */
function lookAlikes(plain: string): string {
  return plain
    .replace(/\b[\doil|]{8,20}\b/g, (token) =>
      (token.match(/\d/g) ?? []).length >= 5 ? token.replace(/o/g, '0').replace(/[il|]/g, '1') : token,
    )
    .replace(
      /\b(?:(?:ling|yi|yao|er|liang|san|si|wu|liu|qi|ba|jiu)[ ,-]{0,2}\b){8,24}/g,
      (run) => `${run.replace(/[a-z]+|[ ,-]/g, (part) => pinyinDigits[part] ?? '')} `,
    );
}

/** Five or more digit words in a row as digits: "one three eight …", 一三八…. */
function spelledDigits(plain: string): string {
  const english = plain.replace(
    /\b(?:(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?:[ ,-]{1,3}|\b)){5,24}/g,
    (run) =>
      run
        .replace(/(double|triple) (\w+)/g, (_, times: string, word: string) =>
          `${word} `.repeat(times === 'double' ? 2 : 3),
        )
        .replace(/[a-z]+|[ ,-]/g, (part) => digitWords[part] ?? '') + ' ',
  );
  return english.replace(/[零〇一幺二两三四五六七八九壹贰叁肆伍陆柒捌玖\d]{7,24}/g, (run) =>
    run.replace(/\D/g, (char) => digitWords[char] ?? char),
  );
}
