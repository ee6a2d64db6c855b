import type { Role } from '../ports/school';

/** Everybody, whatever their roles; else any one of these roles. Pupils' commands are open to all who may practise. */
type Audience = 'all' | 'practice' | readonly Role[];

const staff = ['teacher', 'admin'] as const;
const teacher = ['teacher'] as const;
const parent = ['parent'] as const;
const admin = ['admin'] as const;

/** Who may give which command: the one place that decides it. */
export const commandRights = {
  start: 'all',
  help: 'all',
  lang: 'all',
  join: 'all',
  link: 'all',
  privacy: 'all',
  export: 'all',
  erase: 'all',
  topic: 'practice',
  role: 'practice',
  level: 'practice',
  hint: 'practice',
  skip: 'practice',
  stop: 'practice',
  clear: 'practice',
  me: 'practice',
  parentcode: ['student', 'teacher'],
  class: teacher,
  roster: teacher,
  settings: staff,
  assign: teacher,
  assignments: teacher,
  progress: teacher,
  remind: teacher,
  report: ['teacher', 'parent'],
  alerts: staff,
  agree: 'all',
  same: 'all',
  iam: ['student'],
  children: parent,
  pause: parent,
  resume: parent,
  unbind: parent,
  invite: admin,
  stats: admin,
  broadcast: admin,
  web: admin,
} as const satisfies Record<string, Audience>;

export type CommandName = keyof typeof commandRights;

type Subject =
  /** A class: its teacher, and nobody else's; admins where the command is theirs too. */
  | { kind: 'class'; teacherId: string }
  /** A child: the parents who are bound to it. */
  | { kind: 'child'; id: string };

interface Actor {
  id: string;
  roles: readonly Role[];
  childIds?: readonly string[];
}

/** Whether this person may give the command, and, with a subject, give it about this class or child. */
export function may(person: Actor, command: CommandName, subject?: Subject): boolean {
  const audience: Audience = commandRights[command];
  if (typeof audience !== 'string' && !audience.some((role) => person.roles.includes(role))) return false;
  if (subject === undefined) return true;
  if (subject.kind === 'child') return person.childIds?.includes(subject.id) ?? false;
  if (subject.teacherId === person.id) return true;
  return person.roles.includes('admin') && typeof audience !== 'string' && audience.includes('admin');
}

/** The roles that a command asks for; none when it is open to everybody. */
export function rolesFor(command: CommandName): readonly Role[] {
  const audience: Audience = commandRights[command];
  return typeof audience === 'string' ? [] : audience;
}
