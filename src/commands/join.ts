import type { ConversationState, TurnResult } from '../ports/conversation';
import type { CodeRecord } from '../ports/school';
import { hasForeignCharacter } from '../school/code-form';
import { isSingleUse } from '../school/codes';
import { cleanName } from '../school/names';
import { union } from '../school/identity';
import { problem } from './arguments';
import { defineCommand, type Call } from './command';
import { consentQuestion } from './consent-text';
import { anyArguments } from './schemas';

/** A question for consent may be answered this long; the code itself is not used up by asking. */
const consentWaitsMs = 24 * 3_600_000;
/** Whoever passes a class code on to the whole town fills no class with more than this. */
const mostInClass = 300;

export const joinCommand = defineCommand({
  name: 'join',
  aliases: ['加入'],
  place: 'anywhere',
  usage: { zh: '码', en: 'CODE' },
  help: { zh: '用班级码、家长码或邀请码加入', en: 'join with a code' },
  arguments: anyArguments
    .transform(({ raw }) => raw)
    .refine(
      (raw) => raw !== '',
      problem('请写上码，例如：/join K7QM-3XWP', 'Please add the code, such as: /join K7QM-3XWP'),
    )
    .refine((raw) => raw.length <= 100, problem('这不像一个码。', 'That does not look like a code.')),
  isArgument: ({ raw }) =>
    /[A-Za-z0-9]/.test(raw) && /^[\s\p{Script=Latin}\d\-–—_.~]+(\s\p{Script=Han}{2,4})?$/u.test(raw),
  run: redeem,
});

/** The one way to redeem a code of any kind. */
export async function redeem(typed: string, call: Call): Promise<TurnResult> {
  const { school, context, person, t, refuse } = call;
  const { channel, chat, id } = context.message;
  const guesser = { personId: person.id, chat: `${channel}:${chat}`, messageId: id };
  const wait = await school.guesses.minutesToWait(guesser);
  if (wait > 0) {
    return refuse(
      t(
        `错的码试得太多了，请 ${wait} 分钟后再试。可以请老师再发一次正确的码。`,
        `Too many wrong codes. Please try again in ${wait} minutes; your teacher can send the right code once more.`,
      ),
    );
  }
  const { code, name } = await findCode(typed, call);
  if (code === undefined) {
    await school.guesses.wrong(guesser);
    const hint = hasForeignCharacter(typed)
      ? t(
          '码里没有数字 0 和 1，也没有字母 O、I、L，请再看一看。',
          ' Codes have no 0, 1, O, I or L; please look again.',
        )
      : t('请对照着再输一次。', ' Please compare and type it again.');
    return refuse(t(`这个码不对。${hint}`, `That code is not right.${hint}`));
  }
  if (code.expiresAt < context.now && code.usedBy === undefined) {
    return refuse(t('这个码过期了，请再要一个新的。', 'That code has expired; please ask for a new one.'));
  }
  if (code.usedBy !== undefined && code.usedBy !== person.id && !(await isOwnLink(code, call))) {
    return refuse(
      t(
        '这个码已经被别人用过了，请再要一个新的。',
        'Somebody else has used that code; please ask for a new one.',
      ),
    );
  }
  if (!call.isPrivate && isSingleUse(code.purpose)) {
    return refuse(
      t(
        '这种码只能私聊发给我，别人看到就可能先用掉。请马上私聊我发送它；不放心的话，请再要一个新的。',
        'Send a code of this kind to me in private only: others here could use it first. Please send it there now, or ask for a new one.',
      ),
    );
  }
  return redeemed(code, name, call);
}

/** The code may be followed by the pupil's name: `/join K7QM-3XWP 李华`. */
async function findCode(typed: string, { school }: Call): Promise<{ code?: CodeRecord; name?: string }> {
  const whole = await school.codes.find(typed);
  if (whole !== undefined) return { code: whole };
  const match = /^(.*\S)\s+(\p{Script=Han}{2,4}|\p{L}[\p{L}' -]{1,30})$/u.exec(typed);
  if (match === null) return {};
  const code = await school.codes.find(match[1] ?? '');
  return { code, name: cleanName(match[2] ?? '') };
}

/** A link code was redeemed by the person that this account was before it was joined. */
async function isOwnLink({ purpose, usedBy }: CodeRecord, { school, person }: Call): Promise<boolean> {
  return purpose === 'link' && usedBy !== undefined && (await school.linking.goneInto(usedBy)) === person.id;
}

async function redeemed(code: CodeRecord, name: string | undefined, call: Call): Promise<TurnResult> {
  switch (code.purpose) {
    case 'admin':
    case 'teacher':
      return becomeStaff(code, code.purpose, call);
    case 'class':
      return enterClass(code.subjectId ?? '', name, call);
    case 'roster':
      return takeSeat(code, call);
    case 'parent':
      return askConsent(code, call);
    case 'link':
      return link(code, call);
  }
}

async function becomeStaff(code: CodeRecord, role: 'admin' | 'teacher', call: Call) {
  const { school, person, t, say } = call;
  const lost = await taken(code, call);
  if (lost !== undefined) return lost;
  await school.people.change(person, (stored) => ({ ...stored, roles: union(stored.roles, [role]) }));
  return say(
    role === 'teacher'
      ? t(
          '欢迎老师！接下来：在班级群里发送 /class 班级名，就能建班并绑定群；/assign 话题 布置练习；/help 看全部。',
          'Welcome, teacher! Next: send /class NAME in your class group to make the class and bind the group, then /assign TOPIC. /help shows all.',
        )
      : t(
          '你现在是学校管理员。/invite teacher 邀请老师（自己教课也用它邀请自己），/web 打开管理页，/help 看全部。',
          'You are a school admin now. /invite teacher makes a code for a teacher (for yourself too, if you teach), /web opens the admin page, /help shows all.',
        ),
  );
}

async function enterClass(classId: string, name: string | undefined, call: Call) {
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
  if (
    classroom.roster.length >= mostInClass &&
    !classroom.roster.some((place) => place.personId === person.id)
  ) {
    return refuse(t('这个班级已经满了，请告诉老师。', 'That class is full; please tell the teacher.'));
  }
  const stored = await school.people.change(person, (before) => before);
  await school.classes.enrol(classId, { id: person.id, name: name ?? stored.name });
  return say(welcome(classroom.name, await waitsForParent(classroom.settings.consent, call), call));
}

async function takeSeat(code: CodeRecord, call: Call) {
  const { school, person, t, refuse, say } = call;
  const [classId = '', ...rest] = (code.subjectId ?? '').split(':');
  const name = rest.join(':');
  const classroom = await school.classes.get(classId);
  if (classroom === undefined)
    return refuse(t('这个班级已经不在了，请问问老师。', 'That class is no more; please ask your teacher.'));
  const lost = await taken(code, call);
  if (lost !== undefined) return lost;
  await school.people.change(person, (before) => before);
  await school.classes.enrol(classId, { id: person.id, name });
  return say(welcome(classroom.name, await waitsForParent(classroom.settings.consent, call), call));
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

/** First told what it is about; the code is used up only by the yes. */
async function askConsent(code: CodeRecord, call: Call) {
  const { school, person, context, settings, t, say, refuse } = call;
  const childId = code.subjectId ?? '';
  const [child] = await school.people.byIds([childId]);
  if (child === undefined)
    return refuse(t('这个码对应的同学已经注销了。', 'The pupil of this code is no more.'));
  if (childId === person.id) {
    return refuse(
      t(
        '这是给家长的码，不能用在自己身上。请交给爸爸、妈妈或监护人，用他们的账号发给我。',
        'This code is for a parent; it does not work for yourself. Your parents send it from their own account.',
      ),
    );
  }
  if ((await school.people.get(person)).childIds.includes(childId)) {
    return say(
      t(
        `您已经绑定了孩子“${child.name}”，不用再做什么。/report 看学习报告。`,
        `You are bound to "${child.name}" already; nothing more to do. /report shows the report.`,
      ),
    );
  }
  if (!(await school.parents.mayBind(childId, person.id))) {
    return refuse(
      t(
        `${child.name} 已经绑定了两位家长。要换人的话，先请其中一位发送 /unbind。`,
        `${child.name} has two parents bound already. One of them would have to send /unbind first.`,
      ),
    );
  }
  const pending = { command: 'agree', detail: code.id, expiresAt: context.now + consentWaitsMs };
  return say(consentQuestion(child.name, settings.retentionDays)[call.language], {
    state: { ...context.state, pending },
    buttons: [[{ label: t('同意', 'agree'), data: '/agree' }]],
  });
}

async function link(code: CodeRecord, call: Call) {
  const { school, person, context, t, say, refuse } = call;
  const into = code.subjectId ?? '';
  const done = t(
    '好了，这个账号和你原来的账号现在是同一个人：班级、练习和报告都在一起。',
    'Done: this account and your other one are the same person now, with the same classes, practice and reports.',
  );
  if (context.message.channel === 'api')
    return refuse(t('这里的账号不能关联。', 'Accounts of the API cannot be linked.'));
  if (into === person.id) {
    // Redeemed before a crash, and joined already: finish what was begun.
    if (code.usedBy !== undefined && code.usedBy !== person.id) await school.linking.merge(code.usedBy, into);
    return code.usedBy === undefined
      ? refuse(
          t(
            '这个码是给另一个平台用的：请在那边私聊我发送它。',
            'This code is for your other platform: send it to me in private there.',
          ),
        )
      : say(done);
  }
  const why = await school.linking.refusal(person.id, into);
  if (why === 'family') {
    return refuse(
      t('家长和孩子的账号不能合成一个人。', 'A parent’s account and a child’s cannot become one.'),
    );
  }
  await school.people.change(person, (before) => before);
  const lost = await taken(code, call);
  if (lost !== undefined) return lost;
  const { channel, sender } = context.message;
  const writes = await school.linking.merge(person.id, into, { channel, userId: sender.id });
  return say(done, {
    state: renamed(context.state, person.id, into),
    effects: writes.map((write) => ({ kind: 'snapshot', write })),
  });
}

/** The day's sums and progress go on under the new id: begun anew, they would overwrite what was done today. */
function renamed(state: ConversationState, from: string, into: string): ConversationState {
  const under = <T extends { id: string; personId: string }>(sum: T): T => ({
    ...sum,
    id: sum.id.replace(from, into),
    personId: into,
  });
  return {
    ...state,
    personId: into,
    today: state.today && under(state.today),
    progress: state.progress?.map(under),
  };
}

/** Undefined when the code is this person's now; else why not. */
async function taken(code: CodeRecord, { school, person, t, refuse }: Call): Promise<TurnResult | undefined> {
  switch (await school.codes.take(code.id, person.id)) {
    case 'taken':
      return undefined;
    case 'used':
      return refuse(
        t(
          '这个码已经被别人用过了，请再要一个新的。',
          'Somebody else has used that code; please ask for a new one.',
        ),
      );
    case 'expired':
      return refuse(t('这个码过期了，请再要一个新的。', 'That code has expired; please ask for a new one.'));
  }
}
