import type { Commands } from '../commands';
import type { Language } from '../ports/language';
import type { Role } from '../ports/school';

/** What platforms show behind "/": by place and language, for the people who are there. */
export function publishedCommands(commands: Pick<Commands, 'describe'>) {
  const languages: { language: Language; tag?: Language }[] = [
    { language: 'en' },
    { language: 'zh', tag: 'zh' },
  ];
  const lists = [
    { scope: 'default', roles: ['student'], chatKind: 'private' },
    { scope: 'private', roles: ['student', 'teacher', 'parent'], chatKind: 'private' },
    { scope: 'groups', roles: ['student'], chatKind: 'group' },
    { scope: 'group-admins', roles: ['student', 'teacher'], chatKind: 'group' },
  ] as const;
  return lists.flatMap(({ scope, roles, chatKind }) =>
    languages.map(({ language, tag }) => ({
      scope,
      language: tag,
      commands: commands
        .describe(language, roles as readonly Role[], chatKind)
        .map(({ command, description }) => ({ name: command, description })),
    })),
  );
}
