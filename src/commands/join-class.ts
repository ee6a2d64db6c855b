import type { CodeRecord, SchoolClass } from '../ports/school';
import { isRemoved } from '../school/journal';
import type { Call } from './command';
import { whyNotTaken } from './take-code';

/** Whoever passes a class code on to the whole town fills no class with more than this. */
const mostInClass = 300;

/** With the class code: for as many pupils as there are. */
export async function enterClass(classId: string, name: string | undefined, call: Call) {
  const { school, person, t, say, refuse } = call;
  const classroom = await school.classes.get(classId);
  if (classroom === undefined)
    return refuse(t('这个班级已经不在了，请问问老师。', 'That class is no more; please ask your teacher.'));
  if (classroom.teacherId === person.id) {
    return say(
      t(
        `这是你自己的班级“${classroom.name}”的班级码。把它发给同学们就行。`,
        `This is the code of your own class "${classroom.name}". Pass it on to your pupils.`,
      ),
    );
  }
  if (person.roles.includes('parent') && !person.roles.includes('student')) {
    return refuse(
      t(
        '这是给同学的班级码。家长请用家长码：向老师或孩子要一个。',
        'This is a class code, for pupils. Parents use a parent code, from the teacher or the child.',
      ),
    );
  }
  if (isRemoved(classroom, person.id)) {
    return refuse(
      t(
        '老师把你移出了这个班级。弄错了的话，请老师发送 /roster 加上你的名字。',
        'Your teacher took you off the list of that class. If that is a mistake, ask them to put your name on it with /roster.',
      ),
    );
  }
  if (
    classroom.roster.length >= mostInClass &&
    !classroom.roster.some((place) => place.personId === person.id)
  ) {
    return refuse(t('这个班级已经满了，请告诉老师。', 'That class is full; please tell the teacher.'));
  }
  if (!person.classIds.includes(classId)) {
    const admission = await school.admit({
      personId: person.id,
      classroom,
      messageId: call.context.message.id,
    });
    if (!admission.admitted) {
      const answer = refuse(
        t(
          '这个班级这一小时里加入的人太多了，请过一小时再试。你是这个班的同学的话，也可以请老师帮忙。',
          'Too many have joined that class within this hour. Please try again in an hour, or ask your teacher.',
        ),
      );
      return { ...answer, effects: [...answer.effects, ...admission.notices] };
    }
  }
  const stored = await school.people.change(person, (before) => before);
  const enrolled = await school.classes.enrol(classId, { id: person.id, name: name ?? stored.name });
  const text = welcome(classroom.name, await waitsForParent(classroom.settings.consent, call), call);
  return say(isUnknown(enrolled, person.id) ? `${text}\n${tellName(call)}` : text);
}

/** With a pupil's own code: the place on the list that it was made for. */
export async function takeSeat(code: CodeRecord, call: Call) {
  const { school, person, t, refuse, say } = call;
  const [classId = '', ...rest] = (code.subjectId ?? '').split(':');
  const name = rest.join(':');
  const classroom = await school.classes.get(classId);
  if (classroom === undefined)
    return refuse(t('这个班级已经不在了，请问问老师。', 'That class is no more; please ask your teacher.'));
  const lost = await whyNotTaken(code, call);
  if (lost !== undefined) return lost;
  await school.people.change(person, (before) => before);
  await school.classes.enrol(classId, { id: person.id, name });
  return say(welcome(classroom.name, await waitsForParent(classroom.settings.consent, call), call));
}

/** There under the name of an account, while the list waits for others. */
function isUnknown(enrolled: SchoolClass | undefined, id: string): boolean {
  const roster = enrolled?.roster ?? [];
  const own = roster.find(({ personId }) => personId === id);
  return own?.byPlatform === true && roster.some(({ personId }) => personId === undefined);
}

function tellName({ t }: Call): string {
  return t(
    '老师的名单上没有找到你：请告诉我你的姓名，例如：我叫李华',
    'I did not find you on your teacher’s list: tell me your name, such as: 我叫李华',
  );
}

async function waitsForParent(consent: 'school' | 'parents', { school, person }: Call): Promise<boolean> {
  return consent === 'parents' && !(await school.parents.hasConsent(person.id));
}

function welcome(className: string, waits: boolean, { t }: Call): string {
  const start = waits
    ? t(
        '练习前要先由家长同意：请把家长码（/parentcode，或向老师要）交给爸爸妈妈或监护人。',
        'Before you practise a parent has to agree: give them a parent code (/parentcode, or from your teacher).',
      )
    : t(
        '用英语说一句话就可以开始，/topic 选话题。',
        'Say something in English to start, or choose a /topic.',
      );
  return t(`你现在是“${className}”的同学了。${start}`, `You are in the class "${className}" now. ${start}`);
}
