import type { Role } from '../../../src/ports/school';
import { commandTable } from '../../../src/commands/table';
import { commandRights, may, type CommandName } from '../../../src/school/rights';
import { openScene, type Scene } from '../../support/school-scene';

/** Who may give which command, as the plan of the house has it; T teacher, S pupil, P parent, A admin, - somebody without a role. */
const table: Record<Exclude<CommandName, 'agree' | 'same'>, string> = {
  start: '- S T P A',
  help: '- S T P A',
  lang: '- S T P A',
  join: '- S T P A',
  link: '- S T P A',
  privacy: '- S T P A',
  export: '- S T P A',
  erase: '- S T P A',
  topic: '- S T P A',
  role: '- S T P A',
  level: '- S T P A',
  hint: '- S T P A',
  skip: '- S T P A',
  stop: '- S T P A',
  clear: '- S T P A',
  me: '- S T P A',
  parentcode: 'S T',
  class: 'T',
  roster: 'T',
  settings: 'T A',
  assign: 'T',
  assignments: 'T',
  progress: 'T',
  remind: 'T',
  report: 'T P',
  alerts: 'T A',
  children: 'P',
  pause: 'P',
  resume: 'P',
  unbind: 'P',
  invite: 'A',
  stats: 'A',
  broadcast: 'A',
  web: 'A',
  iam: 'S',
};
const roles: Record<string, Role[]> = {
  '-': [],
  S: ['student'],
  T: ['teacher'],
  P: ['parent'],
  A: ['admin'],
};

test.each(Object.entries(table))('/%s is for %s', (command, who) => {
  const allowed = Object.entries(roles)
    .filter(([, of]) => may({ id: 'x', roles: of }, command as CommandName))
    .map(([letter]) => letter);
  expect(allowed.sort()).toEqual(who.split(' ').sort());
});

test('every right has a command and every command a right', () => {
  expect(
    commandTable()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(commandRights).sort());
});

test('every name and alias means one command', () => {
  const names = commandTable().flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});

test('a class is its own teacher’s; an admin reaches into it only where the command is an admin’s too', () => {
  const subject = { kind: 'class' as const, teacherId: 't1' };
  expect(may({ id: 't1', roles: ['teacher'] }, 'assign', subject)).toBe(true);
  expect(may({ id: 't2', roles: ['teacher'] }, 'assign', subject)).toBe(false);
  expect(may({ id: 'a', roles: ['admin'] }, 'settings', subject)).toBe(true);
  expect(may({ id: 'a', roles: ['admin', 'teacher'] }, 'assign', subject)).toBe(false);
  expect(may({ id: 'p', roles: ['parent'], childIds: ['c'] }, 'unbind', { kind: 'child', id: 'c' })).toBe(
    true,
  );
  expect(may({ id: 'p', roles: ['parent'], childIds: ['c'] }, 'unbind', { kind: 'child', id: 'd' })).toBe(
    false,
  );
});

describe('what a pupil hears', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  test('of a command that is not theirs: who may, and what they can do instead', async () => {
    const pupil = scene.user('u1');
    const heard = await pupil.says('/assignments');
    expect(heard.kind).toBe('notice');
    expect(heard.text).toBe('只有老师可以用 /assignments。想看自己的作业，请发送 /me。');
    expect((await pupil.says('/invite teacher')).text).toContain('管理员');
    expect((await pupil.says('/alerts')).text).toContain('老师和管理员');
  });

  test('of a command that belongs in private', async () => {
    const heard = await scene.user('u1').says('/erase', scene.group());
    expect(heard.kind).toBe('notice');
    expect(heard.text).toContain('私聊');
  });

  test.each([
    ['/tpoic', '/topic'],
    ['/helo', '/help'],
    ['/huati', '/topic'],
    ['/bangzhu', '/help'],
    ['/化题', '/topic'],
    ['/juese', '/role'],
    ['/lev', '/level'],
    ['/ereas', '/erase'],
  ])('of the slip %s: the nearest command', async (typed, right) => {
    const heard = await scene.user('u1').says(typed);
    expect(heard.kind).toBe('notice');
    expect(heard.text).toContain(right);
    expect(heard.buttons).toContain(right);
  });

  test('of a word that is near to nothing: where the commands are listed', async () => {
    const heard = await scene.user('u1').says('/xyzzyplugh');
    expect(heard.text).toBe('没有这个命令。发送 /help 看看我会做什么。');
  });

  test('in English, once that is chosen', async () => {
    const pupil = scene.user('u7');
    await pupil.says('/lang english');
    expect((await pupil.says('/assign My kites')).text).toMatch(/^Only teachers may use \/assign\./);
    expect((await pupil.says('/tpoic')).text).toContain('Did you mean /topic');
    expect((await pupil.says('/lang klingon')).text).toContain('zh (Chinese) or en (English)');
  });

  test('help fits on a phone, and holds what the roles give and nothing more', async () => {
    const { teacher, admin } = await scene.staff();
    const [pupils, teachers, admins] = await Promise.all(
      [scene.user('u1'), teacher, admin].map(async (user) => (await user.says('/help')).text),
    );
    expect(pupils?.split('\n').length).toBeLessThanOrEqual(14);
    expect(teachers?.split('\n').length).toBeLessThanOrEqual(26);
    expect(pupils).not.toContain('/assign');
    expect(teachers).toContain('/assign 布置');
    expect(teachers).not.toContain('/invite');
    expect(admins).toContain('/invite 邀请');
    expect((await teacher.says('/help 布置')).text).toContain('/assign 话题 [level=A2]');
  });

  test('the list for platforms has names that platforms take, and leaves private ones out of groups', () => {
    const listed = scene.commands.describe('zh', ['student'], 'private');
    for (const { command, description } of listed) {
      expect(command).toMatch(/^[a-z]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(40);
    }
    const inGroup = scene.commands.describe('en', ['student'], 'group').map(({ command }) => command);
    expect(inGroup).toContain('topic');
    expect(inGroup).not.toContain('erase');
    expect(inGroup).not.toContain('agree');
  });
});
