import { distance } from 'fastest-levenshtein';
import type { Person, SchoolClass } from '../ports/school';
import { nameKey } from '../school/names';
import { hasChinese } from '../shared/text';
import type { Call } from './command';
import type { Chosen } from './own-class';
import { choiceMark } from './parse';

/** One entry of a class's list. */
export interface Pupil {
  name: string;
  /** Missing until the pupil has come. */
  person?: Person;
  classroom?: SchoolClass;
}

/** Everybody on a class's list: the roster, and whoever learns there beside it; by name. */
export async function pupilsOf({ school }: Pick<Call, 'school'>, classroom: SchoolClass): Promise<Pupil[]> {
  const people = await school.people.ofClass(classroom.id);
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed: Pupil[] = classroom.roster.map(({ name, personId }) => {
    const person = personId === undefined ? undefined : byId.get(personId);
    return { name: person?.name ?? name, person, classroom };
  });
  const seated = new Set(listed.map(({ person }) => person?.id));
  const beside = people
    .filter(({ id }) => !seated.has(id))
    .map((person) => ({ name: person.name, person, classroom }));
  return [...listed, ...beside].sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'));
}

/** `小明`, or `小明 2` for the second of that name. */
export function readPupilName(text: string): { name: string; position?: number } {
  const match = /^(.*\S)\s+#?(\d{1,2})$/u.exec(text.trim());
  const [, name, position] = match ?? [];
  return name === undefined ? { name: text.trim() } : { name, position: Number(position) };
}

/**
 * The one pupil among these who is called so; equal names get a numbered choice, which a number answers. Without a match the answer
 * names those who come near.
 */
export function choose(call: Call, command: string, typed: string, everybody: Pupil[]): Chosen<Pupil> {
  const { name, position } = readPupilName(typed);
  const exact = everybody.filter((pupil) => nameKey(pupil.name) === nameKey(typed));
  const matches =
    exact.length > 0 ? exact : everybody.filter((pupil) => nameKey(pupil.name) === nameKey(name));
  const picked = exact.length > 0 || position === undefined ? undefined : matches[position - 1];
  if (picked !== undefined) return { ok: true, value: picked };
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return { ok: true, value: only };
  if (matches.length === 0) return { ok: false, answer: notFound(call, typed, everybody) };
  const lines = matches.map(({ classroom, person }, index) => {
    const joined = person === undefined ? call.t('还没加入', 'not here yet') : '';
    return `${index + 1}. ${name} (${[classroom?.name ?? '', joined].filter((part) => part !== '').join(call.t('，', ', '))})`;
  });
  const rests = matches.map((_match, index) => `${name} ${index + 1}`);
  const text = call.t(
    `有 ${matches.length} 位同学叫“${name}”，是哪一位？\n${lines.join('\n')}\n请回复编号。`,
    `${matches.length} pupils are called "${name}". Which one?\n${lines.join('\n')}\nPlease answer with the number.`,
  );
  const buttons = rests
    .slice(0, 8)
    .map((rest, index) => [{ label: lines[index] ?? rest, data: `/${command} ${rest}` }]);
  const pending = {
    command,
    detail: choiceMark + JSON.stringify(rests),
    expiresAt: call.context.now + 600_000,
  };
  const fitting = buttons.every(([button]) => Buffer.byteLength(button?.data ?? '') <= 64);
  return {
    ok: false,
    answer: call.say(text, {
      buttons: fitting ? buttons : undefined,
      state: { ...call.context.state, pending },
    }),
  };
}

/** One character of a Chinese name in common behind the family name; few wrong letters in any other. */
function isNear(name: string, typed: string): boolean {
  if (hasChinese(name))
    return [...typed.slice(-2)].some((char) => hasChinese(char) && name.slice(1).includes(char));
  const [one, other] = [nameKey(name), nameKey(typed)];
  return one.startsWith(other) || distance(one, other) <= Math.max(1, Math.floor(one.length / 3));
}

function notFound({ t, refuse, person }: Call, typed: string, everybody: Pupil[]) {
  const near = everybody
    .map(({ name }) => name)
    .filter((name) => isNear(name, typed))
    .slice(0, 5);
  const hint = near.length > 0 ? t(`是不是 ${near.join('、')}？`, ` Did you mean ${near.join(', ')}?`) : '';
  if (!person.roles.includes('teacher')) {
    return refuse(
      t(
        `您绑定的孩子里没有“${typed}”。${hint}发送 /children 看绑定了谁。`,
        `You are bound to no child called "${typed}".${hint} /children shows whom you are bound to.`,
      ),
    );
  }
  return refuse(
    t(
      `没有找到叫“${typed}”的同学。${hint}发送 /roster 可以看到名单。`,
      `There is no pupil called "${typed}".${hint} /roster shows the names.`,
    ),
  );
}
