import type { Role } from '../ports/school';
import { rolesFor, type CommandName } from '../school/rights';
import type { Call } from './command';

const names: Record<Role, { zh: string; en: string }> = {
  student: { zh: '同学', en: 'pupils' },
  teacher: { zh: '老师', en: 'teachers' },
  parent: { zh: '家长', en: 'parents' },
  admin: { zh: '管理员', en: 'school admins' },
};

const parentsFirst = {
  zh: '家长请先把家长码发给我。',
  en: 'Parents: please send me your parent code first.',
};

/** What somebody can do instead, where there is something. */
const instead: Partial<Record<CommandName, { zh: string; en: string }>> = {
  report: {
    zh: '想看自己这周的练习，请发送 /me。家长请先把家长码发给我。',
    en: '/me shows your own week. Parents: please send me your parent code first.',
  },
  assignments: { zh: '想看自己的作业，请发送 /me。', en: '/me shows your own homework.' },
  progress: { zh: '想看自己的进度，请发送 /me。', en: '/me shows your own progress.' },
  assign: {
    zh: '想换个话题，请发送 /topic。老师请先把学校管理员给的邀请码私聊发给我。',
    en: '/topic lets you choose a topic. Teachers: send me the code from your school admin first, in private.',
  },
  parentcode: {
    zh: '同学请先加入班级：把老师给的班级码发给我。家长请向孩子或老师要家长码。',
    en: 'Pupils enter their class first, by its code. Parents get a parent code from the child or the teacher.',
  },
  children: parentsFirst,
  pause: parentsFirst,
  resume: {
    zh: `${parentsFirst.zh}老师要让同学停下的练习继续，请发送 /alerts。`,
    en: `${parentsFirst.en} Teachers let a stopped lesson go on with /alerts.`,
  },
  unbind: parentsFirst,
  class: {
    zh: '老师请先向学校管理员要邀请码，私聊发给我。同学想加入班级，请把班级码发给我：/join 班级码。',
    en: 'Teachers: send me the code from your school admin first, in private. To enter a class, send /join and its code.',
  },
};

/** Who may give the command that this person may not. */
export function whoMay(command: CommandName, { t, language }: Pick<Call, 't' | 'language'>): string {
  const roles = rolesFor(command).map((role) => names[role][language]);
  const list = language === 'zh' ? roles.join('和') : roles.join(' and ');
  const hint = instead[command]?.[language];
  const text = t(`只有${list}可以用 /${command}。`, `Only ${list} may use /${command}.`);
  return hint === undefined ? text : `${text}${t('', ' ')}${hint}`;
}
