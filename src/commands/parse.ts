import type { ChatKind } from '../ports/chat';
import type { ConversationState } from '../ports/conversation';
import type { PersonSnapshot } from '../ports/school';
import { distance } from 'fastest-levenshtein';
import { codeWithin, looksLikeCode, normaliseCode } from '../school/code-form';
import { may } from '../school/rights';
import { hasChinese, toHalfWidth } from '../shared/text';
import type { Command } from './command';
import { bareName, nameTold } from './iam';

/** A message that is a command. */
export interface ParsedCommand {
  /** The command's name; for an unknown one, what was typed. */
  name: string;
  /** What stands behind the name, as it was typed. */
  rest: string;
  /** No command is called so. */
  unknown?: boolean;
  /** An answer to the question that waits: no to it, or neither yes nor no. */
  answer?: 'no' | 'unclear';
}

export interface ParseContext {
  person: Pick<PersonSnapshot, 'id' | 'roles'> & Partial<Pick<PersonSnapshot, 'classIds' | 'onRoster'>>;
  chatKind: ChatKind;
  /** Whether the tutor is meant: private, mentioned, replied to. */
  addressed: boolean;
  /** The question that waits for an answer in this conversation. */
  pending?: ConversationState['pending'];
}

const agreement = /^(我?同\s*意|(i )?agree)[。.!\s]*$/i;
/** Neither 同意 nor anything else: consent wants the word itself, and a no is a no. */
const unclearConsent =
  /^(不同意|不行?|不要|不了|算了|好的?|好吧|可以|行|嗯+|是的?|ok|okay|yes|no|disagree|i (don't|do not) agree)[。.!,，\s]*$/i;
const confirmation = /^(确认|确定|confirm)[。.!\s]*$/i;
/** In Chinese alone: pupils say yes and no in English all day. */
const decline = /^(不(要|用|是|行|了|确认|确定)?了?|算了|取消|先不了?|别|放弃|cancel)[。.!,，\s]*$/i;
const unclearConfirmation = /^(好(的|吧|啊)?|是的?|可以|行|嗯+|对|要)[。.!,，\s]*$/;
const number = /^\d{1,2}[。.\s]*$/;

/** What a thumb leaves behind a name that stands alone: 提示，. */
const behindName = /[。.!,、~\s]+$/;

/** In front of a code. */
const verb = /^(加入|join)\s*:?\s*/i;
/** Beside a code: a pupil's name, and no word of thanks or about the code. */
const isPupilName = (text: string) =>
  /^\p{Script=Han}{2,4}$/u.test(text) && !/[码班我你您请谢这给]|加入|老师|家长|同学|爸|妈/.test(text);

/** The one name beside a code: `K7QM-3XWP，陈杰`, `我是孙丽，K7QM-3XWP`; '' for none. */
function nameBeside(text: string, code: string): string {
  const at = text.toUpperCase().indexOf(code);
  const names = [text.slice(0, at), text.slice(at + code.length)]
    .flatMap((part) => part.split(/[^\p{L}]+/u))
    .map((part) => part.replace(/^(?:我是|我叫|我的名字(?:是|叫)|姓名|名字)/, ''))
    .filter(isPupilName);
  return names.length === 1 ? (names[0] ?? '') : '';
}

/** Marks a pending choice: behind it stands a JSON list of what each number stands for. */
export const choiceMark = 'choose:';

/** Makes the reader of messages for a table of commands. `adminCode` counts as a code, whatever it looks like. */
export function createParser(commands: readonly Command[], { adminCode }: { adminCode?: string }) {
  const byName = new Map<string, Command>();
  for (const command of commands) {
    for (const name of [command.name, ...command.aliases]) byName.set(name, command);
  }
  const aliases = commands.flatMap((command) => command.aliases).sort((a, b) => b.length - a.length);
  const isCode = (text: string) =>
    looksLikeCode(text) || (adminCode !== undefined && normaliseCode(text) === normaliseCode(adminCode));

  function parse(text: string, context: ParseContext): ParsedCommand | undefined {
    const plain = toHalfWidth(text).trim();
    const raw = text.trim();
    if (plain === '') return undefined;
    return (
      answerToQuestion(plain, context.pending) ??
      marked(plain, raw, context) ??
      codeAlone(plain, context) ??
      named(plain, raw, context) ??
      namedInEnglish(plain, context) ??
      topicWished(plain, context) ??
      homeworkAsked(plain, context) ??
      nameClaimed(plain, context) ??
      askedInstead(plain, context)
    );
  }

  /** `/topic 3`, `／topic 3`, `#topic 3`, `/话题3`, `、topic 3` (the slash key of a Chinese keyboard), `/topic@Bot 3`. */
  function marked(plain: string, raw: string, { addressed }: ParseContext): ParsedCommand | undefined {
    const match = /^([/#、])\s*([^\s/]*)/.exec(plain);
    if (match === null) return undefined;
    const [whole, mark = '', token = ''] = match;
    const behind = plain[whole.length];
    if (behind === '/' && token !== '') return undefined;
    if (token === '' || /^[??]+$/.test(token)) return mark === '/' ? { name: 'help', rest: '' } : undefined;
    const [typed = '', bot] = token.split('@');
    if (bot !== undefined && !addressed) return undefined;
    const rest = raw.slice(whole.length).trim();
    const name = typed.toLowerCase();
    const known = byName.get(name);
    if (known !== undefined) return { name: known.name, rest };
    const glued = gluedName(name);
    if (glued !== undefined) {
      const start = raw.length - (plain.length - whole.length) - typed.length + glued.length;
      return { name: glued.command.name, rest: raw.slice(start).trim() };
    }
    if (!addressed || mark === '、' || !/^[\p{L}_-]{1,32}\d{0,4}$/u.test(name)) return undefined;
    if (mark === '#' && !isNearName(name)) return undefined;
    // `/ hello`: a blank behind the slash and no command: somebody's sentence
    if (/^.\s/.test(plain)) return undefined;
    return { name, rest, unknown: true };
  }

  /** `/话题3`, `/topic3`, `/topic我的家乡`, `/joinK7QM-3XWP`. */
  function gluedName(typed: string): { command: Command; length: number } | undefined {
    const latin = /^([a-z]+)(?:\d+$|(?=[\p{Script=Han}"“]))/u.exec(typed)?.[1];
    const join = typed.startsWith('join') && isCode(typed.slice('join'.length)) ? 'join' : undefined;
    const name = join ?? latin ?? aliases.find((alias) => typed.startsWith(alias));
    const command = name === undefined ? undefined : byName.get(name);
    return name === undefined || command === undefined ? undefined : { command, length: name.length };
  }

  function isNearName(typed: string): boolean {
    return commands.some(({ name }) => name.length >= 4 && distance(name, typed) === 1);
  }

  function codeAlone(plain: string, { chatKind }: ParseContext): ParsedCommand | undefined {
    if (chatKind !== 'private') return undefined;
    const code = plain.replace(verb, '');
    if (isCode(code)) return { name: 'join', rest: code };
    const within = codeWithin(plain);
    if (within === undefined) return undefined;
    return { name: 'join', rest: `${within} ${nameBeside(plain, within)}`.trim() };
  }

  /** An alias without a mark is a command alone, or with a blank and arguments that this role may give; else it is a sentence. */
  function named(plain: string, raw: string, context: ParseContext): ParsedCommand | undefined {
    const alone = byName.get(plain.replace(behindName, ''));
    if (alone?.aliases.includes(plain.replace(behindName, ''))) {
      const isAllowed = may(context.person, alone.name);
      // In a group, pupils talk with each other: a word that is not for them to command is none.
      return isAllowed || context.addressed ? { name: alone.name, rest: '' } : undefined;
    }
    const match = /^([^\s:]+)(?:\s*:\s*|\s+)/.exec(plain);
    const command = byName.get(match?.[1] ?? '');
    if (match === null || !command?.aliases.includes(match[1] ?? '')) return undefined;
    const rest = raw.slice(match[0].length).trim();
    return may(context.person, command.name) && command.accepts(rest)
      ? { name: command.name, rest }
      : undefined;
  }

  /** Whether the text is practice, whoever says it; in doubt it is not. */
  function isPlainText(text: string): boolean {
    const plain = toHalfWidth(text).trim();
    if (/^[/#、]/.test(plain) || agreement.test(plain) || confirmation.test(plain) || number.test(plain))
      return false;
    if (isCode(plain.replace(verb, '')) || codeWithin(plain) !== undefined) return false;
    if (wishedTopic(plain) !== undefined || withoutSlash.test(plain)) return false;
    const first = plain.replace(behindName, '').split(/[\s:]/)[0] ?? '';
    return !byName.get(first)?.aliases.includes(first);
  }

  return { parse, isPlainText };
}

/** `topic 3`, `hint`: English names without the slash, in forms that are nobody's sentence. */
const withoutSlash =
  /^(?:(?<name>topic|role)\s*(?<number>\d{1,3}|random)|(?<level>level)\s+(?<to>[ab][12])|(?<alone>hint))[.!\s]*$/i;

function namedInEnglish(
  plain: string,
  { person, chatKind, addressed }: ParseContext,
): ParsedCommand | undefined {
  const found = chatKind === 'private' || addressed ? withoutSlash.exec(plain)?.groups : undefined;
  const name = (found?.['name'] ?? found?.['level'] ?? found?.['alone'])?.toLowerCase();
  return name === undefined || !may(person, name as Command['name'])
    ? undefined
    : { name, rest: found?.['number'] ?? found?.['to'] ?? '' };
}

const topicWish =
  /^(?:老师[,，]?)?(?:我们?)?(?:想|要|来|能不能|可以)?(?:聊聊|聊一聊|聊一下|谈谈|谈一谈|聊)(?:关于)?([^,，。]{1,12}?)(?:的?话题)?(?:吧|好吗|可以吗|行吗|好不好)?[。.!?？\s]*$/;
const otherTopic =
  /^(?:(?:我们?)?(?:想)?(?:换一?个|换)话题|(?:点|些)?(?:别的|其他的?))(?:吧|好吗|可以吗)?[。.!?？\s]*$/;

/** "我想聊食物", "聊聊动物吧", "换个话题": the topic that is wished, "" for the list; undefined for anything else. */
function wishedTopic(plain: string): string | undefined {
  if (otherTopic.test(plain)) return '';
  const wished = topicWish.exec(plain)?.[1];
  if (wished === undefined || /^(?:天|一?会儿?|什么|啥|了|过|得|不|完|起|到|着|的|出)/.test(wished))
    return undefined;
  return otherTopic.test(wished) ? '' : wished;
}

function topicWished(
  plain: string,
  { person, chatKind, addressed }: ParseContext,
): ParsedCommand | undefined {
  const rest = chatKind === 'private' || addressed ? wishedTopic(plain) : undefined;
  return rest === undefined || !may(person, 'topic') ? undefined : { name: 'topic', rest };
}

function nameClaimed(
  plain: string,
  { person, chatKind, addressed }: ParseContext,
): ParsedCommand | undefined {
  const isStillUnknown = (person.classIds ?? []).length > 0 && person.onRoster !== true;
  const name =
    chatKind === 'private' || addressed
      ? (nameTold(plain) ?? (isStillUnknown ? bareName(plain) : undefined))
      : undefined;
  return name !== undefined && may(person, 'iam') ? { name: 'iam', rest: name } : undefined;
}

const homeworkQuestion =
  /^(?:老师[,，]?)?(?:(?:今天|今晚|这周|这次|现在)?的?(?:口语|英语)?作业(?:是什么|是啥|有哪些|呢)|(?:今天|今晚|这周)?有?(?:什么|哪些)作业|(?:今天)?(?:老师)?布置了?(?:什么|哪些|啥)(?:作业)?)[?？。呀啊吗\s]*$/;

/** "今天的作业是什么": a pupil's own week tells. */
function homeworkAsked(
  plain: string,
  { person, chatKind, addressed }: ParseContext,
): ParsedCommand | undefined {
  const isAsked = (chatKind === 'private' || addressed) && homeworkQuestion.test(plain);
  return isAsked && person.roles.includes('student') ? { name: 'me', rest: '' } : undefined;
}

/** What a question of ours is answered with: 同意 to the consent, 确认 to what cannot be undone, a number to a choice. */
function answerToQuestion(plain: string, pending: ParseContext['pending']): ParsedCommand | undefined {
  if (pending === undefined) return undefined;
  if (pending.command === 'agree') {
    if (agreement.test(plain)) return { name: 'agree', rest: '' };
    return unclearConsent.test(plain) ? { name: 'agree', rest: plain } : undefined;
  }
  if (pending.detail.startsWith(choiceMark)) {
    if (!number.test(plain)) return undefined;
    const choices = JSON.parse(pending.detail.slice(choiceMark.length)) as string[];
    const rest = choices[Number.parseInt(plain, 10) - 1];
    return rest === undefined ? undefined : { name: pending.command, rest };
  }
  if (confirmation.test(plain)) return { name: pending.command, rest: 'confirm' };
  if (decline.test(plain)) return { name: pending.command, rest: '', answer: 'no' };
  return unclearConfirmation.test(plain) ? { name: pending.command, rest: '', answer: 'unclear' } : undefined;
}

/** A parent who asks back in Chinese while consent waits wants no lesson. */
function askedInstead(plain: string, { pending }: ParseContext): ParsedCommand | undefined {
  const isQuestion = pending?.command === 'agree' && hasChinese(plain) && !/[a-z]{2}/i.test(plain);
  return isQuestion ? { name: 'agree', rest: plain } : undefined;
}
