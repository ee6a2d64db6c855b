import { unfold } from './normalise';
import type { SafetyTexts } from './lists';
import type { SensitiveVerdict } from './verdict';

type ContactKind = 'contact' | 'link' | 'meeting' | 'secret';

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

const app =
  '(?:we ?chat|weixin|微信|薇信|威信|v信|vx|wx|qq|q\s?号|扣扣|企鹅|telegram|tg|whats ?app|snap ?chat|discord|instagram|insta|ins|facebook|tik ?tok|douyin|抖音|快手|小红书|skype|steam|line)';
const handle = '@?[a-z][a-z0-9_.-]{3,}';

interface ContactRule {
  kind: ContactKind;
  pattern: RegExp;
  /** Only the tutor must not say it: pupils practise the question. */
  saidByUs?: true;
}

const rules: ContactRule[] = [
  { kind: 'contact', pattern: /[a-z0-9._%+-]{1,64}\s?@\s?[a-z0-9-]{1,63}\s?(?:\.|\bdot\b|点)\s?[a-z]{2,}/ },
  {
    kind: 'contact',
    pattern:
      /\b[a-z0-9._-]{2,64}\s?(?:\(at\)|\[at\]|艾特|\bat\b)\s?(?:qq|gmail|163|126|outlook|hotmail|yahoo|icloud|sina|foxmail)\b/,
  },
  { kind: 'link', pattern: /\b(?:https?|ftp|tg|weixin|intent)\s?:\s?\/\s?\/|\bwww\s?\.\s?[a-z0-9-]/ },
  {
    kind: 'link',
    pattern:
      /\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,5}\.(?:com|cn|net|org|edu|gov|info|xyz|top|vip|club|shop|site|online|app|link|live|ru|tk|cc|hk|tw|biz|icu|dev|ly)(?:\b|(?=[\u4e00-\u9fff]))(?!\.?[a-z])/,
  },
  { kind: 'link', pattern: /\b[a-z0-9-]{1,63}\.(?:me|io|tv|co|uk|jp|kr|to|gg|be)\/\S/ },
  {
    kind: 'link',
    pattern: /\b[a-z0-9-]{2,}\s?(?:\(dot\)|\[dot\]|\bdot\b|点)\s?(?:com|cn|net|org|xyz|top)\b/,
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `${app}\\s*(?:号码?|账号|帐号|id|number|name|account)?\\s*(?:is|are|是|为|:|：|=)+\\s*(?=[a-z0-9_.-]*[0-9_])${handle}`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `${app}\\s*(?:号码?|账号|帐号|id|number|account)\\s*(?:is|are|是|为|:|：|=)*\\s*(?!(?:is|are|and|to|for|or|but|with)\\b)${handle}`,
    ),
  },
  { kind: 'link', pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5}|\/)/ },
  {
    kind: 'contact',
    pattern:
      /(?:\b(?:vx|wx|weixin|we ?chat|qq)|微信|薇信|威信|v信|扣扣|加我?\s?v(?![a-z]))[^a-z0-9]{0,3}(?=[a-z0-9_.-]*[0-9_])[a-z][a-z0-9_.-]{4,}/,
  },
  {
    kind: 'contact',
    pattern: /\b(?:add me as (?:a|your) (?:friend|contact)|let me add you|i(?: wi|')ll add you)\b/,
  },
  {
    kind: 'contact',
    pattern:
      /\bmy\s(?:home\s|house\s)?address\s(?:is|:)\s?[^.!?]{0,40}\d|\b(?:room|building|unit|flat|apartment|no\.?)\s?\d{1,5}\b[^.!?]{0,60}\b(?:road|street|avenue|lane|garden|gardens|community|district)\b/,
  },
  {
    kind: 'contact',
    pattern:
      /(?:路|街|弄|巷|小区|花园|新村|大道)\s?\d{1,5}\s?(?:号|弄|栋|幢).{0,16}\d\s?(?:栋|幢|单元|室|楼)|(?:把|告诉我|发我|给我)(?:一下)?你家?的?(?:地址|住址)|你家?的?(?:地址|住址)(?:发|告诉|给)/,
  },
  {
    kind: 'contact',
    pattern: new RegExp(`${app}[^a-z0-9]{0,3}(?:号码?|number|id|is|是|:|：)?[^a-z0-9]{0,3}\\d{5,}`),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `(?:加|扫|私)(?:我|一下我|个|下|一下)?的?(?:好友)?${app}|加(?:我|个)(?:为|成)?好友|(?:给我|发我|告诉我|要)(?:一下)?你的?${app}`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(`(?:你的?|有没有)${app}(?:号|是多少|多少|是什么)|${app}(?:是)?多少`),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `\\b(?:add|dm|message|text|contact|find|follow|call)\\s+me\\s+(?:on|in|at|by|via|through)\\s+(?:my\\s+)?${app}\\b`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `\\b(?:what(?: i|')?s|give me|send me|tell me|(?:can|may|could) i (?:have|get)|share)\\s+your\\s+(?:${app}(?:\\s+(?:id|number|account))?|(?:home |house )?address|e-?mail(?: address)?)\\b(?! (?:book|shop|case))`,
    ),
  },
  {
    kind: 'contact',
    saidByUs: true,
    pattern:
      /\b(?:what(?: i|')?s|give me|send me|tell me|(?:can|may|could) i (?:have|get)|share)\s+your\s+(?:phone(?: number)?|(?:mobile|cell|telephone)(?: number)?)\b(?! (?:book|shop|case))/,
  },
  { kind: 'contact', pattern: new RegExp(`\\badd\\s+my\\s+${app}\\b|\\badd\\s+your\\s+${app}\\b`) },
  {
    kind: 'contact',
    pattern:
      /(?:send|show|give)\s+me\s+(?:a\s+|some\s+|your\s+)*(?:photo|picture|pic|selfie|video)s?\s+of\s+(?:you|yourself|your\s+(?:body|face|self))\b|\bsend\s+me\s+your\s+(?:photo|picture|pic|selfie)s?\b|(?:发|给我看)(?:一?张|个|点)?你的?(?:自拍|照片|私照|身体)|发(?:张|个)?自拍给我/,
  },
  {
    kind: 'secret',
    pattern:
      /\b(?:do not|don'?t|never|not)\s+(?:ever\s+)?(?:tell|let|say)\s+(?:this\s+|it\s+|about\s+it\s+)?(?:to\s+)?(?:anyone|anybody|any one|(?:your|my|his|her|the)\s+(?:mom|mum|mother|dad|father|parents?|family|teachers?|grandma|grandpa|grandparents)|mom|mum|dad|nobody|(?:other people|others|them)(?!\s+(?:my|your|our|his|her|where|the)\b))\b(?!\s+(?:you|he|she|we|they|i)\s+(?:is|are|am))/,
  },
  {
    kind: 'secret',
    pattern:
      /\b(?:our|a)\s+(?:little\s+|special\s+|own\s+)secret\b|\b(?:this|it|that)\s*(?:is|'s|will be|stays)\s+(?:just\s+)?(?:our\s+secret(?!\s+(?:recipe|garden|base|place|box|code|language|weapon|ingredient|club))|a\s+secret\s+between|between\s+(?:us|you\s+and\s+me))|\bbetween\s+you\s+and\s+me\b|\bjust\s+between\s+us\b/,
  },
  {
    kind: 'secret',
    pattern:
      /\bkeep\s+(?!(?:\w+\s){0,3}(?:diary|present|gift|surprise|password|recipe|party)\b)(?:this|it|that|our|my|a|the|these|everything|what)?\s*(?:\w+\s+){0,3}?(?:a\s+)?secret(?:\s+(?:from|for|between)|\b)|\b(?:promise|swear)\s+(?:me\s+)?(?:that\s+)?(?:you\s+)?(?:will\s+|won'?t\s+|not\s+to\s+)?(?:not\s+)?(?:tell|keep)\b/,
  },
  {
    kind: 'secret',
    pattern:
      /\bkeep\s+(?:this|it|that|things|us)\s+from\s+(?:your|my|the)?\s?(?:parents?|family|mom|mum|mother|dad|father|teachers?|others|everyone|anyone)\b|\bdelete\s+(?:our|these|the|your|all)\s+(?:\w+\s)?(?:messages?|chats?|chat history|records?)\b|只有(?:我们|咱们?)(?:两个人?|俩)?知道|(?:删掉|删除|删了)(?:我们|咱们)?的?(?:聊天|消息|记录)/,
  },
  {
    kind: 'secret',
    pattern:
      /(?:别|不要|不许|不准|不能|千万别)(?:把.{0,8})?(?:告诉|跟|和|让|对)(?:你|我)?的?(?:任何人|别人|其他人|爸|妈|家长|家里|家人|老师|父母|大人|同学)|(?:替|帮|为)我(?:保密|保守.{0,4}秘密)|(?:要|得|请|一定)保密|我们(?:俩|两个人?)?(?:之间)?的(?:小)?秘密|保守(?:这个|我们的)?秘密/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see|visit|find)\s+(?:with\s+)?(?:me|you|us|each other)\b(?:\s+\w+){0,6}?\s+(?:alone|in private|privately|secretly|in secret|by yourself|on your own)\b|(?:^|[.!?,;:"]\s*|\b(?:can you|could you|you can|you should|you must|will you|please|let us|let's|lets|can we|shall we|then|just|we)\s)(?:come|go|get together|hang out|meet|visit)\b(?!(?:\s\w+){0,6}\s(?:who|that|which|strangers?)\b)(?:\s+\w+){0,6}?\s+(?:alone|in private|privately|secretly|in secret|by yourself)\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see|visit|come|wait|go|talk)\b[^.!?\n]{0,60}\b(?:only us two|(?:just|only) (?:the two of us|you and (?:me|i)|us two)|come alone)\b|\bdon'?t bring (?:any ?(?:one|body)|your (?:friends?|parents?|mom|mum|dad))\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see)\s+(?:me|you|each other|up)?\s*(?:in\s+(?:real\s+life|person|reality)|offline|face\s+to\s+face|at\s+(?:my|your|a|the)\s+(?:home|house|apartment|hotel|flat|place|room))\b|\bmeet\s+(?:me|up\s+with\s+me)\s+(?:tonight|at\s+night|after\s+dark)\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:come|go)\s+to\s+(?:my|a|the|your)\s+(?:house|home|hotel|apartment|flat|place|room|bedroom)\s+(?:\w+\s+){0,4}?(?:alone|tonight|at night|when (?:no ?one|nobody|your parents?))/,
  },
  {
    kind: 'meeting',
    pattern:
      /(?:单独|私下|偷偷|一个人|线下|网下|私底下)(?:地)?(?:出来|过来|来)?(?:和|跟|与|同)?(?:我|你|咱们?|我们)?(?:见面|见个面|见一面|碰面|约会|出来|来我家|来找我)|(?:和|跟)(?:我|你|网友|陌生人)(?:单独|私下|偷偷|线下)?(?:见面|见个面|见一面|约会)|(?:出来|约个?)(?:单独)?(?:见面|见个面|开房)|开房|来我(?:家|房间|宿舍)(?:吧|玩).{0,6}(?:一个人|别告诉|没人|没有人)/,
  },
];

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
  const plain = unfold(text).text.replace(/\s+/g, ' ');
  const surprising = direction === 'input' && surprise.test(plain);
  for (const { kind, pattern, saidByUs } of rules) {
    if ((saidByUs && direction === 'input') || (kind === 'secret' && surprising)) continue;
    if (pattern.test(plain)) return kind;
  }
  return hasNumber(plain) ? 'contact' : undefined;
}

const numberCue =
  /(?:\b(?:phone|telephone|mobile|cell|tel|call|text|dial|ring|contact|whatsapp|number)\b|电话|手机|号码|q号|扣扣|qq|联系|打给|手机号|座机|加我|联系方式)/;
const amount =
  /(?:[¥$€£]|\b(?:rmb|population|about|people|yuan|dollars?|km|meters?|metres?|years?|million|人口|约))\s?$|^\s?(?:%|people|yuan|dollars?|rmb|kilomet|km|met(?:er|re)s?|years?|stars?|light|times|元|块|人|米|公里|年|次|个|万|亿|多)/;

/** A phone number, also spelled out in words or Chinese characters; prices, dates, scores, room numbers and hotlines are none. */
function hasNumber(plain: string): boolean {
  if (
    !/\d(?:.{0,2}\d){4}|[零一二三四五六七八九幺〇两壹贰叁肆伍陆柒捌玖]{5}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|oh)\b/.test(
      plain,
    )
  )
    return false;
  const digits = spelledDigits(
    plain.replace(/[lio|](?=\d{2})|(?<=\d)[lio|](?=\d)/g, (sign) => (sign === 'o' ? '0' : '1')),
  ).replace(hotlines, ' ');
  for (const match of digits.matchAll(/(?<![\d.,])\+?\d(?:[ \-_.()~*/]{0,2}\d){4,24}(?![\d]|[.,]\d)/g)) {
    const before = digits.slice(Math.max(0, match.index - 40), match.index);
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

/** Five or more digit words in a row as digits: "one three eight …", 一三八…. */
function spelledDigits(plain: string): string {
  const english = plain.replace(
    /\b(?:(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?:[ ,-]{1,2}|\b)){5,24}/g,
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
