import type { Language } from '../ports/language';
import type { DaySum, Person, Role, TurnRecord } from '../ports/school';
import { found } from './pages';
import type { SchoolStores } from './stores';

/** Newest turns first in line when there are more than fit. */
const mostTurns = 5_000;
const mostDays = 2_000;

const roleNames: Record<Role, Record<Language, string>> = {
  student: { zh: '学生', en: 'pupil' },
  teacher: { zh: '老师', en: 'teacher' },
  parent: { zh: '家长', en: 'parent' },
  admin: { zh: '管理员', en: 'admin' },
};

/** Everything that is kept about one person, as one text that a person can read, in their language. */
export function createExport({ records, clock, timeZone }: SchoolStores) {
  return async function exportPerson(person: Person, language: Language): Promise<string> {
    const t = (zh: string, en: string) => (language === 'zh' ? zh : en);
    const time = (at: number) =>
      new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
        timeZone,
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(at);
    const lines: string[] = [];
    const heading = (text: string) => lines.push('', `== ${text} ==`);

    lines.push(t('TalkUp 个人资料导出', 'TalkUp: everything kept about you'));
    lines.push(`${t('导出时间', 'Made on')}: ${time(clock.now())}`);
    await about();
    await family();
    await homework();
    await days(person, t('每日练习', 'Practice by day'));
    await turns();
    await reports();
    return `${lines.join('\n')}\n`;

    async function about(): Promise<void> {
      heading(t('基本信息', 'Who you are here'));
      const roles = person.roles.map((role) => roleNames[role][language]).join(t('、', ', '));
      lines.push(`${t('姓名', 'Name')}: ${person.name}`);
      lines.push(`${t('编号', 'Id')}: ${person.id}`);
      lines.push(`${t('身份', 'Roles')}: ${roles || t('访客', 'guest')}`);
      lines.push(`${t('语言', 'Language')}: ${person.language}`);
      if (person.level) lines.push(`${t('英语级别', 'English level')}: ${person.level}`);
      lines.push(`${t('首次使用', 'First seen')}: ${time(person.createdAt)}`);
      for await (const identity of found(records, 'identities', 'byPerson', { equals: [person.id] })) {
        lines.push(`${t('账号', 'Account')}: ${identity.id} (${time(identity.linkedAt)})`);
      }
      const [learns, teaches] = await Promise.all([
        records.getMany('classes', person.classIds),
        records.find('classes', 'byTeacher', { equals: [person.id], limit: 100 }),
      ]);
      for (const entry of learns) if (entry) lines.push(`${t('所在班级', 'Pupil of')}: ${entry.name}`);
      for (const entry of teaches) lines.push(`${t('任教班级', 'Teacher of')}: ${entry.name}`);
    }

    async function family(): Promise<void> {
      const [given, received] = await Promise.all([
        records.find('consents', 'byGiver', { equals: [person.id], limit: 100 }),
        records.find('consents', 'byChild', { equals: [person.id], limit: 100 }),
      ]);
      const children = await records.getMany('people', person.childIds);
      if (children.length + given.length + received.length === 0) return;
      heading(t('家庭与同意', 'Family and consent'));
      for (const child of children) if (child) lines.push(`${t('孩子', 'Child')}: ${child.name}`);
      for (const consent of [...given, ...received]) {
        const until = consent.withdrawnAt
          ? t(`，${time(consent.withdrawnAt)} 撤回`, `, withdrawn ${time(consent.withdrawnAt)}`)
          : '';
        const what =
          consent.givenBy === person.id
            ? t('我同意了', 'I consented')
            : t('家长同意了', 'A parent consented');
        lines.push(
          `${what}: ${time(consent.givenAt)}${until} (${t('文本版本', 'text')} ${consent.textVersion})`,
        );
      }
      for (const child of children) {
        if (child) await days(child, `${child.name}: ${t('每日练习', 'practice by day')}`);
      }
    }

    async function homework(): Promise<void> {
      const parts = await records.find('progress', 'byPerson', { equals: [person.id], limit: 1_000 });
      if (parts.length === 0) return;
      heading(t('作业', 'Homework'));
      for (const part of parts) {
        const assignment = await records.get('assignments', part.assignmentId);
        const done = part.doneAt
          ? t(`${time(part.doneAt)} 完成`, `done ${time(part.doneAt)}`)
          : t('未完成', 'not done');
        lines.push(`${assignment?.title ?? '-'}: ${part.turns} ${t('轮', 'turns')}, ${done}`);
      }
    }

    async function days(of: Person, title: string): Promise<void> {
      const sums: DaySum[] = [];
      const query = { equals: [of.id], most: mostDays };
      for await (const sum of found(records, 'days', 'byPerson', query)) sums.push(sum);
      if (sums.length === 0) return;
      heading(title);
      for (const sum of sums) {
        const minutes = Math.round(sum.seconds / 60);
        lines.push(
          t(
            `${sum.day}: ${sum.turns} 轮，${minutes} 分钟，${sum.englishWords} 个英语词；话题: ${sum.topics.join('、') || '自由对话'}`,
            `${sum.day}: ${sum.turns} turns, ${minutes} minutes, ${sum.englishWords} English words; topics: ${sum.topics.join(', ') || 'free talk'}`,
          ),
        );
        for (const good of sum.good) lines.push(`  + ${good}`);
        for (const { sentence, corrected } of sum.mistakes) lines.push(`  ~ ${sentence} -> ${corrected}`);
      }
    }

    async function turns(): Promise<void> {
      const newest: TurnRecord[] = [];
      const query = { equals: [person.id], order: 'desc' as const, most: mostTurns };
      for await (const turn of found(records, 'turns', 'byPerson', query)) newest.push(turn);
      if (newest.length === 0) return;
      heading(t('对话记录', 'What was said'));
      if (newest.length === mostTurns) {
        lines.push(t(`（最近 ${mostTurns} 轮）`, `(the last ${mostTurns} turns)`));
      }
      for (const turn of newest.reverse()) {
        lines.push(`${time(turn.at)} [${turn.topic || t('自由对话', 'free talk')}]`);
        lines.push(`  ${t('我', 'Me')}: ${turn.pupil}`);
        lines.push(`  TalkUp: ${turn.tutor.reply}`);
        if (turn.tutor.corrected !== turn.pupil && turn.tutor.corrected !== '') {
          lines.push(`  ${t('改正', 'Corrected')}: ${turn.tutor.corrected}`);
        }
        if (turn.tutor.analysis) lines.push(`  ${t('讲解', 'Note')}: ${turn.tutor.analysis}`);
      }
    }

    async function reports(): Promise<void> {
      const kept = await records.find('reports', 'bySubject', { equals: [person.id], limit: 500 });
      if (kept.length === 0) return;
      heading(t('周报', 'Weekly reports'));
      for (const report of kept) lines.push(`${report.week}`, report.text, '');
    }
  };
}
