import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { hasChinese, toHalfWidth } from '../shared/text';
import type { Command } from './command';
import { readsLikeSentence } from './sentence';

/**
 * The command that was most likely meant, by its letters, its characters or their sound; undefined when nothing comes near.
 * `mostSlips` is how many letters may be wrong, as a share of the right name.
 */
export function nearestCommand(
  typed: string,
  commands: readonly Command[],
  mostSlips = 0.5,
): Command | undefined {
  const wanted = typed.toLowerCase().slice(0, 30);
  const sound = soundOf(wanted);
  let best: { command: Command; cost: number } | undefined;
  for (const command of commands) {
    const cost = Math.min(
      slips(wanted, command.name),
      ...command.aliases.map((alias) => Math.min(slips(wanted, alias), slips(sound, soundOf(alias)))),
    );
    if (best === undefined || cost < best.cost) best = { command, cost };
  }
  return best !== undefined && best.cost <= mostSlips ? best.command : undefined;
}

/** As long as somebody's slip may be who means a command; a longer text is talk. */
const longestSlip = 6;

/** `布置我的家乡` is near to `/assign 我的家乡`, `进渡` to `/progress`; undefined for what is talk. */
export function commandMeant(text: string, commands: readonly Command[]): string | undefined {
  const plain = toHalfWidth(text).trim();
  const aboutCode = /^.{0,4}班级码/u.test(plain) && commands.some(({ name }) => name === 'class');
  // `/class 码` would make a class of that name
  if (aboutCode) return '/class';
  const named = commands
    .flatMap((command) => command.aliases.map((alias) => ({ command, alias })))
    .filter(({ alias }) => plain.startsWith(alias))
    .sort((one, other) => other.alias.length - one.alias.length)[0];
  if (named !== undefined) {
    const rest = plain.slice(named.alias.length).replace(/^[\s,，、:的]+/, '');
    const { name, accepts } = named.command;
    const isRest = rest !== '' && rest.length <= 60 && accepts(rest) && !readsLikeSentence(rest);
    return isRest ? `/${name} ${rest}` : `/${name}`;
  }
  const asked = askedFor(plain, commands) ?? askedByName(plain, commands);
  if (asked !== undefined) return asked;
  const near = [...plain].length <= longestSlip ? nearestCommand(plain, commands, 0.25) : undefined;
  return near === undefined ? undefined : `/${near.name}`;
}

/** Behind a command's Chinese name, as a thumb types it. */
const nameEnd = /^\s*[,，、;；:。.]\s*|^\s+/;
const longestGlued = 10;

/**
 * The command that a message begins like, with what stands behind: `话题，学校`, `布置，我的家乡，turns=4`, `话题学校`; undefined for what goes on
 * like a sentence (`作业 好难`).
 */
export function commandBegun(
  text: string,
  commands: readonly Command[],
): { command: Command; rest: string } | undefined {
  const plain = toHalfWidth(text).trim();
  for (const command of commands) {
    const alias = command.aliases.filter((each) => plain.startsWith(each)).sort(longestFirst)[0];
    if (alias === undefined) continue;
    const behind = plain.slice(alias.length);
    const [sign = ''] = nameEnd.exec(behind) ?? [];
    const rest = behind.slice(sign.length);
    const mayStand = sign !== '' || hasOwnForm.test(rest) || isTitleGlued(command, rest);
    if (rest === '' || !mayStand || readsLikeSentence(rest)) continue;
    if (command.accepts(rest) || command.isMistaken(rest)) return { command, rest };
  }
  return undefined;
}

const longestFirst = (one: string, other: string) => other.length - one.length;
/** Begin no sentence of somebody who teaches. */
const withArguments = /^(?:assign|roster|settings|invite|parentcode)$/;

/** `help`, `report`, `assign My hometown`: an English name without its slash. Names that pupils answer with (stop, clear, me) are for others to mean. */
export function namedWithoutSlash(
  text: string,
  commands: readonly Command[],
  isPupil: boolean,
): string | undefined {
  const [, typed = '', rest = ''] = /^([a-z]+)[.!]?(?:\s+(.{1,60}))?$/i.exec(toHalfWidth(text).trim()) ?? [];
  const name = typed.toLowerCase();
  const command = commands.find((one) => one.name === name);
  const mayMean = isPupil ? /^(?:help|topic|role|level)$/.test(name) : name !== 'me' && name !== 'start';
  if (command === undefined || !mayMean) return undefined;
  if (rest === '') return `/${name}`;
  return !isPupil && withArguments.test(name) && command.accepts(rest) ? `/${name} ${rest}` : undefined;
}

/** How pupils ask in their own words, all of the message. */
const pupilWishes: readonly (readonly [wish: RegExp, line: string])[] = [
  [/^(?:请?给我|来|要|看)?(?:一?个|点)?提示(?:一下|吧|一个)?$/, '/hint'],
  [/^(?:换一?个|下一?个|再来一?个)(?:问题|题)?(?:吧|呗)?$|^(?:下一题|跳过(?:吧|这个|这题))$/, '/skip'],
  [/^(?:结束|下课|停)(?:吧|了)$|^不想?(?:聊|练|说)了$/, '/stop'],
  [/^有?(?:什么|哪些)话题(?:吗|呢|可以聊)?$|^话题[,、\s]*(?:列表|有哪些|换一?个)$/, '/topic'],
  [/^(?:随机|随便)(?:来?一?个|聊聊|吧)?$/, '/topic random'],
];

/** `换一个`, `给我提示`: the command for it; undefined for anything else. */
export function wishOfPupil(text: string): string | undefined {
  const plain = toHalfWidth(text)
    .replace(/[。.!！?？~\s]+$/u, '')
    .trim();
  return pupilWishes.find(([wish]) => wish.test(plain))?.[1];
}

/** Needs no sign in front of it: 话题3, 级别B1. */
const hasOwnForm = /^[a-z\d]{1,6}$/i;

/** 话题学校; behind other names too many sentences go on so (我的爸爸, 作业本). */
function isTitleGlued({ name }: Command, rest: string): boolean {
  return (name === 'topic' || name === 'assign') && [...rest].length <= longestGlued;
}

const longestQuestion = 20;
/** How teachers and parents ask for it in their own words, the first that this person may use. */
const wishes: readonly (readonly [wish: RegExp, name: string, line: string])[] = [
  [/(?:不能|没法|不让|停).{0,4}练|练不了|恢复.*练|误报/, 'alerts', '/alerts'],
  [/取消.*(?:作业|布置)|(?:作业|布置).*取消/, 'assign', '/assign cancel'],
  [
    /谁.*(?:练|做|交|完成)|(?:练|做|完成|交)(?:了|过|完)?(?:没有?|吗)|没(?:练|做|交|完成)/,
    'progress',
    '/progress',
  ],
  [
    /^(?:移除|删除|删掉|去掉|加上|添加|增加)[\p{Script=Han}、,， ]{2,}$|(?:移出|加到|加进).{0,4}名单|^把.{2,4}(?:移|删|去掉)/u,
    'roster',
    '/help roster',
  ],
  [/(?:学生|同学).*(?:怎么|如何).*(?:加|进)|(?:怎么|如何).*加.*(?:学生|同学)/, 'class', '/class'],
  [/不想.{0,4}收|别.{0,3}发.*报告|不要.{0,3}报告/, 'pause', '/pause'],
  [/周报|报告|(?:学|练|表现)得?怎么?样|表现|学习情况|(?:练|学)(?:了|过)?(?:没有?|吗)/, 'report', '/report'],
  [/解除|取消绑定/, 'unbind', '/unbind'],
  [/(?:怎么|如何|想|要|我).*布置/, 'assign', '/help assign'],
  [/(?:怎么|如何|想|要).*(?:建|加).*班/, 'class', '/help class'],
  [
    /(?:怎么|如何|想|要).*(?:绑|加).*(?:家长|孩子)|家长.*(?:怎么|如何).*(?:加|绑)/,
    'parentcode',
    '/parentcode',
  ],
];

/** `王芳练了没有` is asked of `/progress` by a teacher, of `/report` by a parent. */
function askedFor(plain: string, commands: readonly Command[]): string | undefined {
  if (!hasChinese(plain) || [...plain].length > longestQuestion) return undefined;
  return wishes.find(([wish, name]) => wish.test(plain) && commands.some((one) => one.name === name))?.[2];
}

/** `看一下进度`, `我要发一个通知`: a wish, and the command's Chinese name at its end. */
function askedByName(plain: string, commands: readonly Command[]): string | undefined {
  const [, wished] = /^.{0,4}?(?:看|查|要|改|发|给我)(.{2,10}?)[吧呢吗啊。.!?\s]*$/u.exec(plain) ?? [];
  const named = commands.find(({ aliases }) => aliases.some((alias) => wished?.endsWith(alias)));
  return named && `/${named.name}`;
}

/** Wrong letters per letter of the right name; a beginning of three letters or more counts as near. */
function slips(typed: string, name: string): number {
  if (typed === name) return 0;
  if (typed.length >= 3 && (name.startsWith(typed) || typed.startsWith(name))) return 0.25;
  return distance(typed, name) / Math.max(name.length, 2);
}

function soundOf(text: string): string {
  return hasChinese(text) ? pinyin(text, { toneType: 'none', type: 'array' }).join('') : text;
}
