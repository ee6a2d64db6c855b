import { z } from 'zod';
import type { Assignment, SchoolClass } from '../ports/school';
import type { Language } from '../ports/language';
import { oneLine } from '../school/names';
import { hasChinese } from '../shared/text';
import { problem, splitList } from './arguments';
import { groupNotices, notBefore, privateNotices } from './class-notice';
import { defineCommand, type Call } from './command';
import { readNumber } from './chinese-number';
import { isDeadline, looksLikeDeadline, parseDue, type Due } from './due';
import { levelSchema } from './level';
import { chooseClass } from './own-class';
import { anyArguments, unknownKey } from './schemas';
import { readsLikeSentence } from './sentence';
import { noSuchTopic, sameTitle, topicNamed } from './topic';

const keys = ['level', 'words', 'turns', 'due', 'class'] as const;
const defaultTurns = 6;
const mostRunning = 5;

const turnsProblem = problem(
  'turns 是 1 到 50 的整数，表示练几轮算完成，例如 turns=6。',
  'turns is a whole number from 1 to 50, such as turns=6.',
);
const wordsProblem = problem(
  'words 最多 20 个英语单词，用逗号隔开，例如 words=river,mountain。',
  'words are at most 20 English words with commas, such as words=river,mountain.',
);

/** 4, 四, 4轮 or 4 turns; NaN for anything else. */
function countOf(text: string): number {
  return readNumber(text.trim().replace(/\s*(轮|次|turns?|times?)$/i, '')) ?? NaN;
}

const options = z.object({
  level: levelSchema.optional(),
  words: z
    .string()
    .transform((text) => splitList(text).map(oneLine))
    .refine((words) => words.length > 0 && words.length <= 20, wordsProblem)
    .refine((words) => words.every((word) => /^[\p{Script=Latin}' -]{1,40}$/u.test(word)), wordsProblem)
    .optional(),
  turns: z
    .string()
    .transform(countOf)
    .refine((turns) => turns >= 1 && turns <= 50, turnsProblem)
    .optional(),
  due: z.string().optional(),
  class: z.string().optional(),
});

export const assignCommand = defineCommand({
  name: 'assign',
  aliases: ['布置', '布置作业'],
  place: 'anywhere',
  usage: {
    zh: '话题 [level=A2] [words=a,b] [turns=6] [due=3d] [class=班级]，或 /assign cancel',
    en: 'TOPIC [level=A2] [words=a,b] [turns=6] [due=2026-12-01|3d] [class=NAME], or /assign cancel',
  },
  example: { zh: '布置 我的家乡 turns=6 due=周五', en: '/assign My hometown turns=6 due=friday' },
  help: { zh: '给班级布置话题', en: 'set a topic for the class' },
  arguments: anyArguments
    .refine(
      ({ values }) => Object.keys(values).every((key) => (keys as readonly string[]).includes(key)),
      unknownKey(keys),
    )
    .refine(
      ({ free }) => free !== '',
      problem(
        '请写上话题，例如：/assign 我的家乡 turns=6 due=3d',
        'Please add a topic, such as: /assign My hometown turns=6 due=3d',
      ),
    )
    .transform(({ pieces, values }) => withoutKeys(pieces, values))
    .pipe(z.object({ free: z.string(), values: options })),
  isArgument: ({ free, values }) => Object.keys(values).length > 0 || !readsLikeSentence(free),
  async run({ free, values }, call) {
    const cancelled = cancelledIn(free);
    const { now } = call.context;
    const { timeZone } = call.settings;
    const last = /^(.*\S)\s+(\S+)$/.exec(free);
    const isUntil = values.due === undefined && last !== null && isDeadline(last[2] ?? '', now, timeZone);
    const until = isUntil ? last[2] : values.due;
    const topic = isUntil ? (last[1] ?? free) : free;
    const due = until === undefined ? undefined : parseDue(until, now, timeZone);
    if (due !== undefined && !due.ok) return call.refuse(dueProblem(due, call));
    const chosen = await chooseClass(call, 'assign', values.class);
    if (!chosen.ok) return chosen.answer;
    const classroom = chosen.value;
    if (cancelled !== undefined) return cancelAssignment(classroom, cancelled, call);
    const assignment = build(topic, { ...values, due }, classroom, call);
    if (!/[\p{L}\p{So}]/u.test(assignment.title)) return call.refuse(noSuchTopic(call));
    return give(assignment, classroom, call);
  },
});

/** `取消`, `cancel 2`, `取消，第2个`, `cancel 我的家乡`: which, '' for the newest; undefined for a topic, also "Cancel culture". */
function cancelledIn(free: string): string | undefined {
  const [, verb, number, title] =
    /^(cancel|取消)(?:[\s,、:]*第?(\d{1,2})个?|[\s,、:]+(.+))?$/i.exec(free) ?? [];
  if (verb === undefined || (title !== undefined && verb !== '取消' && !hasChinese(title) && !isAll(title)))
    return undefined;
  return number ?? title ?? '';
}

const isAll = (text: string) => /^(all|全部|所有)(的?作业)?$/i.test(text);

/**
 * A thumb leaves the keys out, and puts commas between: `我的家乡，4轮，A2，周五前`. Turns and level say by themselves what they are, behind a
 * title.
 */
function withoutKeys(
  pieces: string[],
  values: Record<string, string>,
): { free: string; values: z.input<typeof options> } {
  const title = pieces.flatMap(apart).filter((piece) => piece !== '');
  const found: Record<string, string> = {};
  const behind: string[] = [];
  for (let piece = title.at(-1); title.length > 1 && piece !== undefined; piece = title.at(-1)) {
    const level = /^(?:级别|等级|难度)?([ab][12])级?$/i.exec(piece)?.[1];
    if (/^[\d一二两三四五六七八九十]{1,3}(轮|次)$/.test(piece)) found['turns'] = piece;
    else if (level !== undefined) found['level'] = level;
    else if (behind.length === 0 && looksLikeDeadline(piece)) behind.push(piece);
    else break;
    title.pop();
  }
  return {
    free: [...title, ...behind].join(' '),
    values: { ...found, ...values } as z.input<typeof options>,
  };
}

/** `我的一天,5轮,周五交` in its parts, where the last one is no part of a title. */
function apart(piece: string): string[] {
  const parts = piece.split(/[,、;]/);
  const last = parts.at(-1) ?? '';
  const isOption =
    /^[\d一二两三四五六七八九十]{1,3}(轮|次)$|^(?:级别|等级|难度)?[ab][12]级?$/i.test(last) ||
    looksLikeDeadline(last);
  return parts.length > 1 && isOption ? parts : [piece];
}

function build(
  wanted: string,
  values: { level?: Assignment['level']; words?: string[]; turns?: number; due?: Extract<Due, { ok: true }> },
  classroom: SchoolClass,
  { catalog, context }: Call,
): Assignment {
  const topic = topicNamed(catalog, wanted);
  return {
    id: context.newId('assignment'),
    classId: classroom.id,
    topicId: topic.id,
    title: topic.title,
    titleZh: topic.titleZh,
    level: values.level,
    words: values.words ?? [],
    turns: values.turns ?? defaultTurns,
    dueAt: values.due?.at,
    createdAt: context.now,
  };
}

async function give(assignment: Assignment, classroom: SchoolClass, call: Call) {
  const { school, context, t, say, refuse, isPrivate } = call;
  const running = await school.assignments.running(classroom.id);
  if (running.length >= mostRunning && !running.some(({ id }) => id === assignment.id)) {
    return refuse(
      t(
        `“${classroom.name}”已经有 ${running.length} 个进行中的作业。先用 /assign cancel 编号 取消一个，/assignments 可以看到编号。`,
        `"${classroom.name}" has ${running.length} assignments under way. Cancel one first with /assign cancel NUMBER; /assignments shows the numbers.`,
      ),
    );
  }
  await school.assignments.give(assignment);
  const stored = (await school.assignments.get(assignment.id)) ?? assignment;
  const notice = {
    id: 'assigned',
    text: noticeText(stored, 'zh', call),
    buttons: [[{ label: '开始练习', data: '/topic 作业' }]],
    except: isPrivate ? undefined : context.message,
  };
  const toGroups = groupNotices(call, classroom, notice);
  // A class without a group hears of it in private.
  const toPupils =
    classroom.chats.length > 0
      ? []
      : privateNotices(call, classroom, await school.people.ofClass(classroom.id), notice);
  const told = [...toGroups, ...toPupils];
  const later = told.length > 0 && notBefore(call, classroom) !== undefined;
  const lines = [
    t(`已给“${classroom.name}”布置：`, `Set for "${classroom.name}":`),
    describe(stored, call.language, call),
    howTo(call),
  ];
  if (toGroups.length > 0)
    lines.push(
      t(
        `会通知班级群${later ? '（免打扰时段过后）' : ''}。`,
        `The class group is told${later ? ' after the quiet hours' : ''}.`,
      ),
    );
  if (toPupils.length > 0)
    lines.push(
      t(
        `会私聊通知 ${toPupils.length} 位同学${later ? '（免打扰时段过后）' : ''}。`,
        `${toPupils.length} pupils are told in private${later ? ' after the quiet hours' : ''}.`,
      ),
    );
  const twin = running.findIndex(({ id, title }) => id !== stored.id && title === stored.title);
  if (twin >= 0) {
    const position = running.some(({ id }) => id === stored.id) ? twin + 1 : twin + 2;
    lines.push(
      t(
        `注意：同一个话题还有一个旧的作业在进行；不要旧的，发送 /assign cancel ${position}。`,
        `Note: an older assignment of this topic is still under way; /assign cancel ${position} ends it.`,
      ),
    );
  }
  if (isPrivate && told.length === 0)
    lines.push(
      t(
        '这个班还没有绑定群，也没有能私聊到的同学。',
        'This class has no group yet, and nobody who can be reached in private.',
      ),
    );
  return say(lines.join('\n'), { effects: told, buttons: isPrivate ? undefined : notice.buttons });
}

function howTo({ t }: Call): string {
  return t('同学发送 /topic 作业 就能开始。', 'Pupils start with /topic homework.');
}

function noticeText(assignment: Assignment, language: Language, call: Call): string {
  return `新的口语作业：\n${describe(assignment, language, call)}\n@我并发送 /topic 作业 就能开始。`;
}

/** One assignment in a line or two. */
export function describe(
  assignment: Assignment,
  language: Language,
  { settings }: Pick<Call, 'settings'>,
): string {
  const zh = language === 'zh';
  const { title, titleZh, level, words, turns, dueAt } = assignment;
  const name = zh && titleZh !== undefined && titleZh !== title ? `${title} ${titleZh}` : title;
  const parts = [zh ? `${turns} 轮` : `${turns} turns`];
  if (level !== undefined) parts.push(level);
  if (words.length > 0) parts.push(`${zh ? '用上' : 'use'} ${words.join(', ')}`);
  if (dueAt !== undefined) {
    const day = new Intl.DateTimeFormat(zh ? 'zh-CN' : 'en-GB', {
      timeZone: settings.timeZone,
      month: 'long',
      day: 'numeric',
      weekday: 'short',
    }).format(dueAt);
    parts.push(zh ? `${day}截止` : `due ${day}`);
  }
  return zh ? `${name}（${parts.join('，')}）` : `${name} (${parts.join(', ')})`;
}

/** `which` is a number from /assignments, a title, `all`, or '' for the newest. */
async function cancelAssignment(classroom: SchoolClass, which: string, call: Call) {
  const { school, context, t, say, refuse } = call;
  const running = await school.assignments.runningAt(classroom.id, context.message.receivedAt);
  if (isAll(which) && running.length > 0) {
    for (const each of running) await school.assignments.cancel(each, context.message.receivedAt);
    return say(
      t(
        `已取消全部 ${running.length} 个作业。同学们练过的内容还在。`,
        `All ${running.length} assignments are cancelled. What pupils practised stays.`,
      ),
    );
  }
  const isNumber = /^\d*$/.test(which);
  const target = isNumber
    ? running[Number(which || '1') - 1]
    : running.find(({ title, titleZh }) => [title, titleZh ?? ''].some((name) => sameTitle(name, which)));
  if (target === undefined) {
    if (running.length === 0)
      return refuse(
        t(`“${classroom.name}”现在没有进行中的作业。`, `"${classroom.name}" has no assignment under way.`),
      );
    return refuse(
      isNumber
        ? t(
            `没有第 ${which} 个作业。/assignments 可以看到编号。`,
            `There is no assignment number ${which}. /assignments shows the numbers.`,
          )
        : t(
            `没有叫“${which}”的作业。/assignments 可以看到编号。`,
            `There is no assignment called "${which}". /assignments shows the numbers.`,
          ),
    );
  }
  await school.assignments.cancel(target, context.message.receivedAt);
  return say(
    t(
      `已取消“${target.titleZh ?? target.title}”。同学们练过的内容还在。`,
      `"${target.title}" is cancelled. What pupils practised stays.`,
    ),
  );
}

function dueProblem({ why }: Extract<Due, { ok: false }>, { t }: Call): string {
  if (why === 'past')
    return t(
      '这个日期已经过去了。请写今天或以后的日期，例如 due=3d。',
      'That day is over. Please give today or a later day, such as due=3d.',
    );
  if (why === 'far') return t('日期太远了，最多一年。', 'That is too far away: one year at most.');
  return t(
    'due 可以写成 2026-12-01、12月1日、3d（3 天后）、明天、周五、下周五或月底。',
    'due looks like 2026-12-01, 12-01, 3d (in 3 days), tomorrow, friday or next friday.',
  );
}
