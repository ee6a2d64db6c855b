import { problem, splitList } from './arguments';
import { nameKey, splitNames } from '../school/names';
import { defineCommand, type Call } from './command';
import { chooseClass } from './own-class';
import { pupilsOf, type Pupil } from './pupils';
import { changeRoster, readRosterChange } from './roster-changes';
import { anyArguments } from './schemas';
import { readsLikeSentence } from './sentence';

const mostNames = 100;

export const rosterCommand = defineCommand({
  name: 'roster',
  aliases: ['名单'],
  readsJournal: true,
  place: 'anywhere',
  usage: {
    zh: '[张三 李四 王五 | remove 名字 | unbind 名字] [class=班级]',
    en: '[NAMES | remove NAME | unbind NAME] [class=NAME]',
  },
  example: { zh: '名单 李华 王芳', en: '/roster Anna, Ben' },
  help: { zh: '把同学加到班级名单', en: 'put pupils on the class list' },
  arguments: anyArguments
    .transform(({ raw, values }) => ({
      asked: readRosterChange(withoutClass(raw)),
      names: splitNames(withoutClass(raw).replace(/^\s*(?:加上?|添加|增加|add)[\s:：,，]+/i, '')),
      className: values['class'],
    }))
    .refine(
      ({ names }) => names.length <= mostNames,
      problem(`一次最多加 ${mostNames} 个名字。`, `At most ${mostNames} names at once.`),
    ),
  isArgument: ({ raw }) => splitList(raw).every((name) => !readsLikeSentence(name)),
  async run({ asked, names, className }, call) {
    const { school, isPrivate, t, say } = call;
    const chosen = await chooseClass(call, 'roster', className);
    if (!chosen.ok) return chosen.answer;
    if (asked !== undefined) return changeRoster(asked, chosen.value, call);
    const classroom =
      names.length === 0
        ? chosen.value
        : ((await school.classes.addToRoster(
            chosen.value.id,
            names,
            await school.people.ofClass(chosen.value.id),
          )) ?? chosen.value);
    const pupils = await pupilsOf(call, classroom);
    if (pupils.length === 0) {
      return say(
        t(
          `“${classroom.name}”的名单还是空的。发送 /roster 张三 李四 就能加上。`,
          `The list of "${classroom.name}" is empty. /roster Anna, Ben puts names on it.`,
        ),
      );
    }
    const here = pupils.filter(({ person }) => person !== undefined).map(({ name }) => name);
    const waiting = pupils.filter(({ person }) => person === undefined).map(({ name }) => name);
    const lines = [
      t(`“${classroom.name}”名单（${pupils.length} 位）`, `List of "${classroom.name}" (${pupils.length})`),
    ];
    const repeated = names.filter(
      (name, index) => names.findIndex((other) => nameKey(other) === nameKey(name)) < index,
    );
    if (repeated.length > 0) {
      lines.push(
        t(
          `这次写了两遍的名字算两位同学：${repeated.join('、')}。写重了的话，发送 /roster remove ${repeated[0]} 去掉一位。`,
          `Names written twice count as two pupils: ${repeated.join(', ')}. If that was a slip, /roster remove ${repeated[0]} takes one off.`,
        ),
      );
    }
    if (here.length > 0) lines.push(`${t('已加入：', 'Here: ')}${here.join(t('、', ', '))}`);
    if (waiting.length > 0) lines.push(`${t('还没来：', 'Not here yet: ')}${waiting.join(t('、', ', '))}`);
    if (waiting.length > 0 && classroom.roster.some(({ byPlatform }) => byPlatform === true)) {
      lines.push(
        t(
          '账号名和名单不一样的同学，@我说“我叫李华”就能对上。',
          'Pupils whose account has another name tell me 我叫 and their name to be found on the list.',
        ),
      );
    }
    // the class need not know whose parents are here
    const bound = isPrivate ? await boundParents(pupils, call) : [];
    if (bound.length > 0) lines.push(`${t('家长：', 'Parents: ')}${bound.join(t('、', ', '))}`);
    return say(lines.join('\n'));
  },
});

/** `李华（王女士）` for each pupil with a parent, so that the teacher sees who was bound. */
async function boundParents(pupils: Pupil[], { school, t }: Call): Promise<string[]> {
  const parents = await school.parents.of(pupils.flatMap(({ person }) => person?.id ?? []));
  return pupils.flatMap(({ name, person }) => {
    const names = parents.get(person?.id ?? '') ?? [];
    return names.length === 0 ? [] : [t(`${name}（${names.join('、')}）`, `${name} (${names.join(', ')})`)];
  });
}

/** The names as they were typed, line breaks included, without `class=…`. */
function withoutClass(raw: string): string {
  return raw.replace(/(^|\s)(class|班级)\s*[=＝]\s*(["“][^"”]*["”]|\S+)/gi, ' ').replace(/["“”]/g, '');
}
