import { defineCommand, type Call } from './command';
import { noChildren } from './children';
import { noClass } from './own-class';
import { choose, pupilsOf, type Pupil } from './pupils';
import { readsLikeName } from './sentence';
import { textArgument } from './schemas';

export const reportCommand = defineCommand({
  name: 'report',
  aliases: ['报告'],
  place: 'anywhere',
  readsJournal: true,
  usage: { zh: '[同学姓名]', en: '[NAME]' },
  help: { zh: '现在就看学习报告', en: 'the report, now' },
  arguments: textArgument,
  isArgument: ({ raw }) => readsLikeName(raw),
  run: (typed, call) => (call.isPrivate ? inPrivate(typed, call) : inGroup(typed, call)),
});

async function inGroup(typed: string, { school, reports, person, context, t, say, refuse }: Call) {
  const bound = await school.classes.byChat(context.message);
  if (bound === undefined) {
    return refuse(
      t(
        '这个群还没有绑定班级。在私聊里发送 /report 可以看到你的报告。',
        'This group is bound to no class. Send /report in private to see yours.',
      ),
    );
  }
  if (bound.teacherId !== person.id) {
    return refuse(
      t(
        '群里只能由本班老师查看班级报告。请私聊我发送 /report。',
        'In a group only the class’s teacher sees the report. Send /report in private.',
      ),
    );
  }
  if (typed !== '') {
    return refuse(
      t(
        `一位同学的报告不适合发在群里。请私聊我发送 /report ${typed}。`,
        `One pupil’s report does not belong in the group. Send /report ${typed} in private.`,
      ),
    );
  }
  const found = await reports.now({ person, classId: bound.id, privateChat: false });
  return say(found.map(({ text }) => text).join('\n\n'));
}

async function inPrivate(typed: string, call: Call) {
  const { reports, person, t, say } = call;
  if (typed === '') {
    const found = await reports.now({ person, privateChat: true });
    return say(found.map(({ text }) => text).join('\n\n') || nothingYet(call));
  }
  const chosen = choose(call, 'report', typed, await withinReach(call));
  if (!chosen.ok) return chosen.answer;
  const { name, person: pupil } = chosen.value;
  if (pupil === undefined)
    return say(
      t(`${name} 还没有来练习过，所以还没有报告。`, `${name} has not been here yet, so there is no report.`),
    );
  return say(await reports.pupilText(pupil));
}

function nothingYet(call: Call): string {
  return call.person.roles.includes('parent') ? noChildren(call) : noClass(call);
}

/** Pupils about whom this person may ask: of own classes, and own children. */
async function withinReach(call: Call): Promise<Pupil[]> {
  const { school, person } = call;
  const classes = person.roles.includes('teacher') ? await school.classes.ofTeacher(person.id) : [];
  const pupils = (await Promise.all(classes.map((each) => pupilsOf(call, each)))).flat();
  const { childIds } = await school.people.get(person);
  for (const child of await school.people.byIds(childIds)) {
    if (pupils.some((pupil) => pupil.person?.id === child.id)) continue;
    const [classroom] = await school.classes.byIds(child.classIds);
    pupils.push({ name: child.name, person: child, classroom });
  }
  // One pupil in two classes of the same teacher is one pupil.
  return pupils.filter(
    (pupil, index) =>
      pupil.person === undefined ||
      pupils.findIndex((other) => other.person?.id === pupil.person?.id) === index,
  );
}
