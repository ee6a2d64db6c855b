import type { Assignment, SchoolClass } from '../ports/school';
import { addDays, dayOf } from '../shared/days';
import { found } from '../school/pages';
import { describe } from './assign';
import { defineCommand, type Call } from './command';
import { chooseClass } from './own-class';
import { pupilsOf, type Pupil } from './pupils';
import { classArgument, namesClass } from './schemas';

export const progressCommand = defineCommand({
  name: 'progress',
  aliases: ['进度'],
  place: 'anywhere',
  readsJournal: true,
  usage: { zh: '[class=班级]', en: '[class=NAME]' },
  help: { zh: '看谁练过、谁还没练', en: 'who has practised and who has not' },
  arguments: classArgument,
  isArgument: namesClass,
  async run({ class: className }, call) {
    const { school, language, t, say } = call;
    const chosen = await chooseClass(call, 'progress', className);
    if (!chosen.ok) return chosen.answer;
    const classroom = chosen.value;
    const pupils = await pupilsOf(call, classroom);
    if (pupils.length === 0) {
      return say(
        t(
          `“${classroom.name}”还没有同学。同学在班级群里@我说一句英语，或者发送班级码，就加入了。`,
          `"${classroom.name}" has no pupils yet. They join by talking to me in the class group, or by sending me the class code.`,
        ),
      );
    }
    const running = await school.assignments.running(classroom.id);
    const past = running.length > 0 ? undefined : await lastPast(classroom, call);
    if (running.length === 0 && past === undefined) return say(await week(classroom, pupils, call));
    const blocks: string[] = [];
    for (const assignment of past === undefined ? running : [past]) {
      const progress = await school.assignments.progressOf(assignment);
      const of = ({ person }: Pupil) => (person === undefined ? undefined : progress.get(person.id));
      const done = pupils.filter((pupil) => of(pupil)?.done === true);
      const started = pupils.filter((pupil) => of(pupil)?.done === false);
      const missing = pupils.filter((pupil) => of(pupil) === undefined);
      const lines = [describe(assignment, language, call)];
      lines.push(
        t(`完成 ${done.length} 位：${listed(done, call)}`, `Done (${done.length}): ${listed(done, call)}`),
      );
      if (started.length > 0) {
        const names = started
          .map((pupil) => `${pupil.name} ${of(pupil)?.turns ?? 0}/${assignment.turns}`)
          .join(t('、', ', '));
        lines.push(t(`练了一部分 ${started.length} 位：${names}`, `Under way (${started.length}): ${names}`));
      }
      lines.push(
        t(
          `还没练 ${missing.length} 位：${listed(missing, call)}`,
          `Not yet (${missing.length}): ${listed(missing, call)}`,
        ),
      );
      blocks.push(lines.join('\n'));
    }
    if (past === undefined) return say(blocks.join('\n\n'));
    const over = t('这个作业已经截止：', 'This assignment is past due:');
    return say([`${over}\n${blocks.join('\n\n')}`, await week(classroom, pupils, call)].join('\n\n'));
  },
});

/** What became of the last assignment is asked right after its end. */
const pastIsShownMs = 14 * 86_400_000;

async function lastPast({ id }: SchoolClass, { school, context }: Call): Promise<Assignment | undefined> {
  const [latest] = await school.assignments.latest(id, 1);
  const isLately = latest?.dueAt !== undefined && latest.dueAt > context.now - pastIsShownMs;
  return isLately ? latest : undefined;
}

function listed(pupils: Pupil[], { t }: Call): string {
  return pupils.length === 0 ? t('无', 'none') : pupils.map(({ name }) => name).join(t('、', ', '));
}

/** Without an assignment: who has practised in the last seven days. */
async function week(classroom: SchoolClass, pupils: Pupil[], call: Call): Promise<string> {
  const { school, context, settings, t } = call;
  const from = addDays(dayOf(context.now, settings.timeZone), -6);
  const practised: Pupil[] = [];
  for (const pupil of pupils) {
    if (pupil.person === undefined) continue;
    for await (const sum of found(school.records, 'days', 'byPerson', { equals: [pupil.person.id], from })) {
      if (sum.turns === 0) continue;
      practised.push(pupil);
      break;
    }
  }
  const missing = pupils.filter((pupil) => !practised.includes(pupil));
  return [
    t(
      `“${classroom.name}”现在没有作业。最近 7 天：`,
      `"${classroom.name}" has no assignment now. In the last 7 days:`,
    ),
    t(
      `练过 ${practised.length} 位：${listed(practised, call)}`,
      `Practised (${practised.length}): ${listed(practised, call)}`,
    ),
    t(
      `还没练 ${missing.length} 位：${listed(missing, call)}`,
      `Not yet (${missing.length}): ${listed(missing, call)}`,
    ),
  ].join('\n');
}
