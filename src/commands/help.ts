import type { Role } from '../ports/school';
import { may, rolesFor } from '../school/rights';
import { defineCommand, usageLine, type Call, type Command } from './command';
import { nearestCommand } from './nearest';
import { textArgument } from './schemas';
import { whoMay } from './who-may';

const headings: Record<Role, { zh: string; en: string }> = {
  teacher: { zh: '老师', en: 'For teachers' },
  parent: { zh: '家长', en: 'For parents' },
  admin: { zh: '管理员', en: 'For the admin' },
  student: { zh: '同学', en: 'For pupils' },
};

/** Help lists what this person may do, role by role, short enough for a phone; `/help assign` explains one command. */
export function createHelpCommand(table: () => readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    aliases: ['帮助'],
    place: 'anywhere',
    usage: { zh: '[命令]', en: '[COMMAND]' },
    help: { zh: '看我会做什么', en: 'what I can do' },
    arguments: textArgument,
    isArgument: ({ raw }) => named(raw, table()) !== undefined,
    async run(wanted, call) {
      if (wanted === '') return call.say(overview(table(), call));
      const visible = table().filter(({ hidden }) => hidden !== true);
      const command = named(wanted, visible) ?? nearestCommand(wanted.replace(/^[/#]/, ''), visible);
      return command === undefined ? call.say(overview(table(), call)) : call.say(one(command, call));
    },
  });
}

function named(text: string, table: readonly Command[]): Command | undefined {
  const wanted = text.trim().replace(/^[/#]/, '').toLowerCase();
  return table.find(({ name, aliases }) => name === wanted || aliases.includes(wanted));
}

function overview(table: readonly Command[], call: Call): string {
  const { person, isPrivate, t } = call;
  const allowed = table.filter(
    (command) =>
      command.hidden !== true && (isPrivate || command.place === 'anywhere') && may(person, command.name),
  );
  const lines = [t('用英语说一句话就能练习。也可以发：', 'Say something in English to practise. Or send:')];
  const practice = allowed.filter(({ name }) => isPractice(name));
  for (const command of practice) lines.push(line(command, call));
  const groups: Role[] = ['teacher', 'parent', 'admin'];
  const listed = new Set(practice);
  for (const role of groups) {
    if (!person.roles.includes(role)) continue;
    const own = allowed.filter((command) => !listed.has(command) && rolesFor(command.name).includes(role));
    if (own.length === 0) continue;
    lines.push(`【${headings[role][call.language]}】`);
    for (const command of own) {
      lines.push(line(command, call));
      listed.add(command);
    }
  }
  const others = allowed.filter(
    (command) => !listed.has(command) && command.name !== 'help' && command.name !== 'start',
  );
  if (others.length > 0) {
    lines.push(t('【其他】', '【More】'));
    lines.push(
      others
        .map((command) => `/${command.name}${t(` ${command.aliases[0] ?? ''}`, '')}`)
        .join(t(' · ', ' · ')),
    );
  }
  lines.push(
    t('中文名字也行，比如直接发“话题”。/help 加命令名看用法。', '/help with a command’s name explains it.'),
  );
  return lines.join('\n');
}

function isPractice(name: Command['name']): boolean {
  return ['topic', 'role', 'hint', 'skip', 'level', 'stop', 'clear', 'me'].includes(name);
}

function line({ name, aliases, help }: Command, { language, t }: Call): string {
  return `/${name}${t(aliases[0] === undefined ? '' : ` ${aliases[0]}`, '')} ${help[language]}`;
}

function one(command: Command, call: Call): string {
  const { language, t, person } = call;
  const lines = [usageLine(command, language), command.help[language]];
  if (command.example !== undefined)
    lines.push(t(`例如：${command.example.zh}`, `Such as: ${command.example.en}`));
  if (command.aliases.length > 0)
    lines.push(t(`也可以发：${command.aliases.join('、')}`, `In Chinese: ${command.aliases.join(', ')}`));
  if (command.place === 'private') lines.push(t('只能在私聊里用。', 'In private only.'));
  if (!may(person, command.name)) lines.push(whoMay(command.name, call));
  return lines.join('\n');
}
