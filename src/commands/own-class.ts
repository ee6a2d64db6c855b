import type { TurnResult } from '../ports/conversation';
import type { SchoolClass } from '../ports/school';
import { nameKey } from '../school/names';
import { may, type CommandName } from '../school/rights';
import type { Call } from './command';

export type Chosen<Value> = { ok: true; value: Value } | { ok: false; answer: TurnResult };

/**
 * The class that a teacher's command is about: the one named, else the group's, else the only one. The answer of a failure says which
 * classes there are and how to name one.
 */
export async function chooseClass(
  call: Call,
  command: CommandName,
  named: string | undefined,
): Promise<Chosen<SchoolClass>> {
  const { school, person, context, t, refuse } = call;
  const own = await school.classes.ofTeacher(person.id);
  if (named !== undefined) {
    const found =
      own.find(({ name }) => nameKey(name) === nameKey(named)) ??
      onlyOne(own.filter(({ name }) => nameKey(name).includes(nameKey(named)))) ??
      (await anyClass(call, command, named));
    if (found !== undefined) return { ok: true, value: found };
    const list = own.map(({ name }) => name).join(t('、', ', '));
    return {
      ok: false,
      answer: refuse(
        list === ''
          ? t(
              `没有叫“${named}”的班级。先用 /class 班级名 建一个。`,
              `There is no class called "${named}". /class NAME makes one.`,
            )
          : t(
              `没有叫“${named}”的班级。你的班级有：${list}。`,
              `There is no class called "${named}". Your classes: ${list}.`,
            ),
      ),
    };
  }
  if (!call.isPrivate) {
    const bound = await school.classes.byChat(context.message);
    if (bound !== undefined) {
      if (may(person, command, { kind: 'class', teacherId: bound.teacherId }))
        return { ok: true, value: bound };
      return {
        ok: false,
        answer: refuse(
          t(
            '这个群的班级由另一位老师负责，请那位老师来操作。',
            'This group’s class belongs to another teacher; please ask them.',
          ),
        ),
      };
    }
    // what concerns a class is told in its own group, or in private; never in a group that happens to have the same teacher
    return { ok: false, answer: refuse(noClass(call)) };
  }
  const [only] = own;
  if (only !== undefined && own.length === 1) return { ok: true, value: only };
  if (own.length > 0) return { ok: false, answer: whichClass(call, command, own) };
  return {
    ok: false,
    answer: refuse(person.roles.includes('teacher') ? noClass(call) : nameOne(call, command)),
  };
}

/** An admin may settle things of any class, where the command is an admin's too. */
async function anyClass({ school, person }: Call, command: CommandName, named: string) {
  if (!may(person, command, { kind: 'class', teacherId: '' })) return undefined;
  return school.classes.named(named);
}

export function noClass({ t, isPrivate }: Call): string {
  return isPrivate
    ? t(
        '你还没有班级。发送 /class 班级名 建一个，例如：/class 三年级二班',
        'You have no class yet. /class NAME makes one, such as: /class Class 3B',
      )
    : t(
        '这个群还没有班级。请先在群里发送 /class 班级名。',
        'This group has no class yet. Send /class NAME here first.',
      );
}

/** For an admin, who has no class of their own. */
function nameOne({ t }: Call, command: CommandName): string {
  return t(
    `请写明是哪个班，例如：/${command} class=三年级二班`,
    `Please say which class, such as: /${command} class="Class 3B"`,
  );
}

/** Commands that need nothing but the class, so that a button can give them. */
const withoutMore: readonly CommandName[] = ['progress', 'remind', 'assignments', 'settings'];

function whichClass({ t, refuse }: Call, command: CommandName, own: SchoolClass[]): TurnResult {
  const list = own.map(({ name }) => name).join(t('、', ', '));
  const given = ({ name }: SchoolClass) => `class=${/\s/.test(name) ? `"${name}"` : name}`;
  const [first] = own;
  const buttons = own
    .slice(0, 8)
    .map((each) => [{ label: each.name, data: `/${command} ${given(each)}` }])
    .filter(([button]) => withoutMore.includes(command) && Buffer.byteLength(button?.data ?? '') <= 64);
  const example =
    first === undefined ? '' : `/${command} ${withoutMore.includes(command) ? '' : '… '}${given(first)}`;
  return refuse(
    t(
      `你有几个班级：${list}。请写明是哪个班，例如：${example}`,
      `You have several classes: ${list}. Please say which, such as: ${example}`,
    ),
    buttons.length > 0 ? buttons : undefined,
  );
}

/** 4A for "Class 4A", as long as no other class is called so. */
function onlyOne<Value>(found: Value[]): Value | undefined {
  return found.length === 1 ? found[0] : undefined;
}
