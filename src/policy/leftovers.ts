import { toHalfWidth } from '../shared/text';

const people =
  'student|pupil|learner|tutor|teacher|coach|talkup|user|human|assistant|system|bot|chatbot|robot|ai|model|chatgpt|gpt|speaker|person|partner|学生|同学|学员|老师|教师|导师|用户|助手|机器人|系统|回复|答复|回答|对话';
const speaks =
  '(?:repl(?:y|ies|ied)|responds?|response|answers?|says?|said|turn|speaks|waits|回复|回答|答复|说)';
/** "Student:", "Tutor's reply:", "**AI**:", "[学生回复]", "(Student replies)". */
const label = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'])(?:the\\s+|your\\s+)?(?:${people})(?:'s)?(?:\\s*[a-z\\d]{1,2})?\\s*${speaks}?[*_)\\]】]{0,3}\\s*:` +
    `|[\\[(【<*]\\s*(?:the\\s+|your\\s+)?(?:${people})(?:'s)?(?:\\s*[a-z\\d]{1,2})?\\s*${speaks}?\\s*[\\])】>*]`,
  'iu',
);
/** These are words too, so they count as labels at the start of a sentence alone. */
const shortLabel = /(?:^|[\n.!?]["')]*\s*)(?:me|you|i|a|b|q|s|t|p|u|him|her)\s*:/i;
/** Someone's name, "Reply" or a role at the very start. */
const openingLabel = new RegExp(
  `^["'(*_\\s]*(?:\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}'.]*)?|(?:${people})\\s*${speaks}?|(?:[Nn]ext |[Ff]irst |[Yy]our )?(?:question|reply|answer|response|text|turn)|(?:[QASTP]|[Ss]tep|[Pp]art|[Rr]ound|[Qq]uestion)\\s?\\d{1,2})["')*_]*\\s*:(?!/)\\s*` +
    `|^(?:[Rr]eply|[Rr]esponse|[Aa]nswer|[Tt]utor|[Tt]eacher|TalkUp|[Aa]ssistant|AI|[Bb]ot)\\s*(?:[-\u2013\u2014]+>?|>)\\s*`,
  'u',
);

/** "Coach Mike - That sounds fun!", and a picture before a colon. */
const dashedName = /^\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}'.]*)?\s+[-\u2013\u2014]+\s+(?=["']?\p{Lu})/u;
const signLabel = /^[^\p{L}\p{N}"'(]{1,8}:\s+/u;

/** Signs of JSON, markup, templates and broken typing that no spoken sentence has. */
const leftovers = [
  /[{}[\]<>|`*\\\u3010\u3011]|"\s*:|\\[nu"]|&(?:amp|quot|lt|gt|nbsp|#\d+);|\bundefined\b|\bNaN\b|\b(?:onTopic|suggestions|corrections)"?\s*:/u,
  /(?:^|\n)\s*(?:#{1,6}\s|[-*\u2022]\s|>\s)|_|==|~~|~\w+~|:[a-z_]{3,}:|#\w/,
  /https?:|www\.|^\s*\/|\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z]\w*\(|%[sd]\b|\$[A-Z{]/,
  /\p{M}{2}|\p{L}{26}|[?!]{3}|[!?,][A-Za-z]|\s[!?,.](?:\s|$)/u,
  // Brackets are written and not spoken; morse, and other signs alone.
  /[()]|(?:^|\s)(?!\.\.\.(?:\s|$))[-.,:;!?~^=+/'"]{2,}(?=\s|$)/u,
  /^["'].*["']$|^[^"]*"[^"]*$/,
];
const list =
  /(?:^|\s)\(?(?:1[.)]\s+\S[\s\S]*?\s\(?2|2[.)]\s+\S[\s\S]*?\s\(?3|[aA][.)]\s+\S[\s\S]*?\s\(?[bB])[.)]\s+\S/;

/** What is wrong with the outer form of something spoken; undefined where nothing is. */
export function findLeftover(text: string): 'label' | 'leftover' | 'list' | undefined {
  if ([label, shortLabel, openingLabel, dashedName, signLabel].some((pattern) => pattern.test(text)))
    return 'label';
  if (list.test(text)) return 'list';
  return leftovers.some((pattern) => pattern.test(text)) || hasManyPictures(text) ? 'leftover' : undefined;
}

const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;
const mostPictures = 2;

/** More than two, or one in the middle of a sentence. */
function hasManyPictures(text: string): boolean {
  return (
    (text.match(picture)?.length ?? 0) > mostPictures ||
    /\p{Extended_Pictographic}\ufe0f?\s+\p{Ll}/u.test(text)
  );
}

/** Text without control, invisible, private and broken characters; full-width signs as plain ones; line ends stay. */
export function cleanCharacters(text: string): string {
  return toHalfWidth(decoded(text))
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (char) => (char === '\n' ? char : ' '))
    .replace(/(?!\u200d)\p{Cf}|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d\u300c\u300d]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/\u3002/g, '. ')
    .trim();
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
};

function decoded(text: string): string {
  return text.replace(/&(amp|quot|apos|#39|nbsp|lt|gt);/g, (_, name: string) => entities[name]!);
}

/** Something spoken without the wrapping that models put around it: fences, emphasis, stage directions, a label, quotes; one line. */
export function unwrap(text: string): string {
  let clean = text
    .replace(/^```(?:json|text)?\s*|```\s*$/g, '')
    // A heading over what is said.
    .replace(/^\s*#{1,6} [^\n]{1,40}\n+/, '')
    .replace(
      /\*\*([^*\n]+)\*\*|__([^_\n]+)__|`([^`\n]+)`/g,
      (_, ...groups: string[]) => groups.slice(0, 3).find(Boolean) ?? '',
    )
    .replace(/\*[a-z][^*\n]{0,40}\*/gi, ' ')
    .replace(/<\/?(?:b|i|u|s|p|em|strong|br|span|div|li|ul|ol|small|h\d)\s*\/?>/gi, ' ')
    .replace(/(^|\s)[_~]([\p{L}\d]+)[_~](?=\s|[.!?,]|$)/gu, '$1$2')
    .replace(/(^|\s):[a-z_]{3,}:(?=\s|$)/g, ' ')
    .replace(
      /^\s*(?:(?:[-*>\u2022]|#{1,6}|\(?\d{1,2}[.)]|[a-cA-C][.)])\s+|\d{1,2}\u3001\s*|[\u2460-\u2473]\s*)/,
      '',
    );
  // Remarks in brackets, faces included.
  clean = clean.replace(
    /(?<=[.!?"'])\s*\([^()]{0,60}\)(?=\s*(?:$|["'\p{Lu}]))|\s*\([^()\p{Script=Latin}]{0,40}\)/gu,
    '',
  );
  if (hasManyPictures(clean))
    clean = clean.replace(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f])+\s*/gu, '');
  clean = clean
    .replace(openingLabel, '')
    .replace(dashedName, '')
    .replace(signLabel, '')
    .replace(/^\s*[[(\u3010][^\])\u3011]{0,30}[\])\u3011]\s*:?\s*/, '');
  const second = secondVoice(clean);
  if (second !== undefined) clean = clean.slice(0, second);
  clean = clean
    .replace(/\s+/g, ' ')
    .replace(/([?!])\1+/g, '$1')
    .replace(/\s+([?!.,])(?=\s|$)/g, '$1')
    .replace(/([!?,])(?=[A-Za-z])/g, '$1 ')
    .trim();
  if ((clean.match(/"/g) ?? []).length === 1) clean = clean.replace(/^"|"$/, '');
  const quoted = /^"([^"]+)"$|^'([^'"]+)'$/.exec(clean);
  return (quoted?.[1] ?? quoted?.[2] ?? clean).trim();
}

/** Where somebody else begins to speak. */
function secondVoice(text: string): number | undefined {
  const found = label.exec(text.slice(1));
  const short = shortLabel.exec(text.slice(1));
  const starts = [found?.index, short?.index].filter((index) => index !== undefined);
  if (starts.length === 0) return undefined;
  // The sign before a label may be the full stop of the sentence that is kept.
  return Math.min(...starts) + 1 + (/[.!?]/.test(text[Math.min(...starts) + 1] ?? '') ? 1 : 0);
}
