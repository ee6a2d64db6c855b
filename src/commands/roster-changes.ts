import type { TurnResult } from '../ports/conversation';
import type { SchoolClass } from '../ports/school';
import { nameKey } from '../school/names';
import type { Call } from './command';
import { pupilsOf, readPupilName, type Pupil } from './pupils';

export type RosterChange = 'remove' | 'unbind';

/** `remove 李华`, `解绑 李华 2`: what is to be done and to whom; undefined where names are to be put on the list. */
export function readRosterChange(text: string): { change: RosterChange; name: string } | undefined {
  const match = /^(remove|移除|移出|删除|删掉|去掉|unbind|解绑)(?:[\s:,，]+(.*))?$/iu.exec(text.trim());
  if (match === null) return undefined;
  const change = /^(?:unbind|解绑)$/i.test(match[1] ?? '') ? 'unbind' : 'remove';
  return { change, name: (match[2] ?? '').trim() };
}

/** Takes somebody off the list, or ends the bonds of a pupil's parents. */
export async function changeRoster(
  { change, name }: { change: RosterChange; name: string },
  classroom: SchoolClass,
  call: Call,
): Promise<TurnResult> {
  const { t, say, refuse, school } = call;
  if (name === '')
    return refuse(
      t(`请写上名字，例如：/roster ${change} 李华`, `Please add the name, such as: /roster ${change} Anna`),
    );
  const matches = matching(name, await pupilsOf(call, classroom));
  const [pupil] = matches;
  if (pupil?.person === undefined) {
    // done by an earlier run of this same message
    const isDone =
      change === 'remove' && classroom.removed?.some((one) => nameKey(one.name) === nameKey(name));
    return isDone ? say(removed(name, classroom, call)) : refuse(nobody(name, call));
  }
  if (matches.length > 1) return refuse(whichOne(change, matches, call));
  const { person } = pupil;
  if (change === 'remove') {
    await school.classes.remove(classroom.id, { id: person.id, name: pupil.name });
    return say(removed(pupil.name, classroom, call));
  }
  const parents = await school.people.parentsOf(person.id);
  for (const parent of parents) await school.parents.unbind(parent.id, person.id);
  return say(
    t(
      `“${pupil.name}”现在没有绑定家长了，家长的同意也一并撤回。要再绑定，请用 /parentcode ${pupil.name} 给家长一个新码。`,
      `"${pupil.name}" has no parent bound now, and their consent is withdrawn. /parentcode ${pupil.name} makes a new code for a parent.`,
    ),
  );
}

/** Those here who are called so; `李华 2` is the second of them. */
function matching(typed: string, everybody: Pupil[]): Pupil[] {
  const here = everybody.filter(({ person }) => person !== undefined);
  const called = (name: string) => here.filter((pupil) => nameKey(pupil.name) === nameKey(name));
  const exact = called(typed);
  const { name, position } = readPupilName(typed);
  if (exact.length > 0 || position === undefined) return exact;
  return called(name).slice(position - 1, position);
}

function removed(name: string, classroom: SchoolClass, { t }: Call): string {
  return t(
    `“${name}”已经移出“${classroom.name}”，在群里说话或用班级码都不会再加入；他们的资料还在。弄错了，发送 /roster ${name} 就能回来。班级码外传了，请私聊发送 /class newcode。`,
    `"${name}" is off the list of "${classroom.name}" and comes back neither by talking in the group nor by the class code; their data stay. If that was a mistake, /roster ${name} lets them in again. If the class code got around, send /class newcode in private.`,
  );
}

function nobody(name: string, { t }: Call): string {
  return t(
    `班里没有已加入的“${name}”。发送 /roster 看名单。`,
    `Nobody called "${name}" has joined this class. /roster shows the list.`,
  );
}

function whichOne(change: RosterChange, matches: Pupil[], { t }: Call): string {
  const name = matches[0]?.name ?? '';
  return t(
    `有 ${matches.length} 位“${name}”，请写明第几位，例如：/roster ${change} ${name} 2`,
    `There are ${matches.length} called "${name}". Please say which, such as: /roster ${change} ${name} 2`,
  );
}
