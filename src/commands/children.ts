import { defineCommand, type Call } from './command';
import { noArguments } from './schemas';
import type { Person } from '../ports/school';
import type { Chosen } from './own-class';
import { choose } from './pupils';

export const childrenCommand = defineCommand({
  name: 'children',
  aliases: ['孩子'],
  place: 'private',
  help: { zh: '看绑定了哪些孩子', en: 'the children you are bound to' },
  arguments: noArguments,
  async run(_none, call) {
    const { school, t, say } = call;
    const { children, paused } = await family(call);
    if (children.length === 0) return say(noChildren(call));
    const lines: string[] = [];
    for (const child of children) {
      const classes = await school.classes.byIds(child.classIds);
      lines.push(
        `${child.name} (${classes.map(({ name }) => name).join(t('、', ', ')) || t('没有班级', 'no class')})`,
      );
    }
    const reports = paused
      ? t('周报已暂停，/resume 恢复。', 'Reports are paused; /resume starts them again.')
      : t('每周会收到报告，/pause 可以暂停。', 'A report comes each week; /pause stops it.');
    return say(
      [
        t('您绑定的孩子：', 'You are bound to:'),
        ...lines,
        reports,
        t('/report 看报告，/unbind 解绑。', '/report shows the report, /unbind ends the bond.'),
      ].join('\n'),
    );
  },
});

export async function family({ school, person }: Call): Promise<{ children: Person[]; paused: boolean }> {
  const self = await school.people.get(person);
  return { children: await school.people.byIds(self.childIds), paused: self.paused === true };
}

export function noChildren({ t }: Call): string {
  return t(
    '您还没有绑定孩子。请把老师或孩子给的家长码发给我。',
    'You are bound to no child yet. Send me the parent code from the teacher or your child.',
  );
}

/** The child named, or the only one. */
export async function chooseChild(
  call: Call,
  command: 'unbind' | 'erase',
  typed: string,
): Promise<Chosen<Person>> {
  const { children } = await family(call);
  const [only] = children;
  if (only === undefined) return { ok: false, answer: call.refuse(noChildren(call)) };
  if (typed === '' && children.length === 1) return { ok: true, value: only };
  if (typed === '') {
    const names = children.map(({ name }) => name).join(call.t('、', ', '));
    return {
      ok: false,
      answer: call.refuse(
        call.t(
          `您绑定了 ${names}，请写明是哪个孩子，例如：/${command} ${only.name}`,
          `You are bound to ${names}. Please say which child, such as: /${command} ${only.name}`,
        ),
      ),
    };
  }
  const classes = await call.school.classes.byIds(children.flatMap(({ classIds }) => classIds));
  const pupils = children.map((person) => ({
    name: person.name,
    person,
    classroom: classes.find(({ id }) => person.classIds.includes(id)),
  }));
  const chosen = choose(call, command, typed, pupils);
  if (!chosen.ok) return chosen;
  const child = children.find(({ id }) => id === chosen.value.person?.id);
  return child === undefined
    ? { ok: false, answer: call.refuse(noChildren(call)) }
    : { ok: true, value: child };
}
