import type { SchoolClass } from '../ports/school';
import { erasedPerson } from '../school/erasure';
import { nameKey, oneLine } from '../school/names';
import { may } from '../school/rights';
import { sameChat } from '../school/identity';
import { truncate } from '../shared/text';
import { defineCommand, type Call } from './command';
import { chooseClass } from './own-class';
import { readsLikeSentence } from './sentence';
import { anyArguments } from './schemas';

const longestName = 30;
const mostClasses = 50;

export const classCommand = defineCommand({
  name: 'class',
  aliases: ['班级'],
  place: 'anywhere',
  usage: {
    zh: '[班级名 | rename 新名 | newcode | unbind]',
    en: '[NAME | rename NAME | newcode | unbind]',
  },
  example: { zh: '班级 三年级二班', en: '/class Class 3B' },
  help: { zh: '建班级、把群绑到班级', en: 'make a class, bind this group to it' },
  arguments: anyArguments.transform(({ free }) => form(free)),
  isArgument: ({ raw }) => !readsLikeSentence(raw),
  async run({ verb, name }, call) {
    if (verb === 'list') return list(call);
    if (verb === 'unbind') return unbind(call);
    if (verb === 'newcode') return newCode(name, call);
    const clean = truncate(oneLine(name), longestName).trim();
    if (clean === '')
      return call.refuse(
        call.t('请写上班级名，例如：/class 三年级二班', 'Please add a name, such as: /class Class 3B'),
      );
    return verb === 'rename' ? rename(clean, call) : makeOrTake(clean, call);
  },
});

function form(free: string): { verb: 'list' | 'unbind' | 'rename' | 'newcode' | 'make'; name: string } {
  if (free === '') return { verb: 'list', name: '' };
  if (/^(unbind|解绑)$/i.test(free)) return { verb: 'unbind', name: '' };
  const renewed = /^(?:newcode|换码)(?:\s+(.*))?$/i.exec(free);
  if (renewed !== null) return { verb: 'newcode', name: renewed[1] ?? '' };
  const renamed = /^(rename|改名)(\s+(.*))?$/i.exec(free);
  if (renamed !== null) return { verb: 'rename', name: renamed[3] ?? '' };
  return { verb: 'make', name: free };
}

async function classCode({ school, person }: Call, classroom: SchoolClass): Promise<string> {
  return school.codes.make({
    purpose: 'class',
    seed: classroom.codeSeed ?? classroom.id,
    subjectId: classroom.id,
    createdBy: person.id,
  });
}

/** For a code that went round: the former one is no code any more, whoever is in the class stays. */
async function newCode(name: string, call: Call) {
  const { school, context, isPrivate, t, say, refuse } = call;
  if (!isPrivate)
    return refuse(
      t(
        '请私聊发送 /class newcode，新码只给你看。',
        'Please send /class newcode in private; the new code is for you.',
      ),
    );
  const chosen = await chooseClass(call, 'class', name === '' ? undefined : name);
  if (!chosen.ok) return chosen.answer;
  const { id, codeSeed = id } = chosen.value;
  const seed = context.newId('class-code');
  // the same when this turn is a repeat
  if (codeSeed !== seed) {
    await school.classes.change(id, (stored) => ({ ...stored, codeSeed: seed }));
    await school.codes.revoke({ purpose: 'class', seed: codeSeed });
  }
  const code = await classCode(call, { ...chosen.value, codeSeed: seed });
  return say(
    t(
      `“${chosen.value.name}”的新班级码：${code}\n旧码从现在起不能用了；已经在班里的同学不受影响。`,
      `The new code of "${chosen.value.name}": ${code}\nThe former one works no more; whoever is in the class stays.`,
    ),
  );
}

async function list(call: Call) {
  const { school, person, context, isPrivate, t, say } = call;
  if (!isPrivate) {
    const bound = await school.classes.byChat(context.message);
    if (bound !== undefined && isOthers(bound, call)) {
      return say(
        t(
          `这个群是另一位老师的班级“${bound.name}”。`,
          `This group is another teacher’s class "${bound.name}".`,
        ),
      );
    }
    if (bound !== undefined) {
      return say(
        t(
          `这个群是“${bound.name}”，名单上有 ${bound.roster.length} 位同学。`,
          `This group is "${bound.name}", with ${bound.roster.length} pupils on the list.`,
        ),
      );
    }
  }
  const own = await school.classes.ofTeacher(person.id);
  if (own.length === 0) {
    return say(
      t(
        '你还没有班级。在班级群里发送 /class 班级名，就能建班并绑定这个群。',
        'You have no class yet. Send /class NAME in your class group: it makes the class and binds the group.',
      ),
    );
  }
  const lines: string[] = [];
  for (const classroom of own.slice(0, 20)) {
    const code = isPrivate
      ? t(`，班级码 ${await classCode(call, classroom)}`, `, code ${await classCode(call, classroom)}`)
      : '';
    const group =
      classroom.chats.length > 0 ? t('已绑定群', 'bound to a group') : t('还没有绑定群', 'no group yet');
    const size = t(`${classroom.roster.length} 位同学`, `${classroom.roster.length} pupils`);
    lines.push(
      t(`${classroom.name}：${size}，${group}${code}`, `${classroom.name}: ${size}, ${group}${code}`),
    );
  }
  return say(`${t('你的班级：', 'Your classes:')}\n${lines.join('\n')}`);
}

/** Made by this message, taken by its name, or refused where the group is another teacher's. */
async function makeOrTake(name: string, call: Call) {
  const { school, person, context, isPrivate, t, say, refuse } = call;
  const address = {
    channel: context.message.channel,
    chat: context.message.chat,
    thread: context.message.thread,
  };
  const bound = isPrivate ? undefined : await school.classes.byChat(address);
  if (bound !== undefined && isOthers(bound, call)) {
    return refuse(
      t(
        `这个群已经是另一位老师的班级“${bound.name}”，请那位老师先发送 /class unbind。`,
        `This group is another teacher’s class "${bound.name}"; they would have to send /class unbind first.`,
      ),
    );
  }
  const own = await school.classes.ofTeacher(person.id);
  const id = context.newId('class');
  const orphan =
    bound !== undefined && bound.teacherId === erasedPerson && nameKey(bound.name) === nameKey(name)
      ? bound
      : undefined;
  const known = own.find((each) => nameKey(each.name) === nameKey(name)) ?? orphan;
  if (known === undefined && own.length >= mostClasses) {
    return refuse(
      t(`一位老师最多有 ${mostClasses} 个班级。`, `A teacher can have ${mostClasses} classes at most.`),
    );
  }
  const classroom = known ?? (await school.classes.make({ id, name, teacherId: person.id }));
  if (orphan !== undefined && known === orphan) {
    await school.classes.change(orphan.id, (stored) => ({ ...stored, teacherId: person.id }));
  }
  const made = classroom.id === id;
  if (isPrivate) {
    const code = await classCode(call, classroom);
    return say(
      t(
        `${made ? '班级建好了' : '你的班级'}：${classroom.name}\n班级码：${code}\n同学把这个码发给我就能加入；在班级群里发送 /class ${classroom.name} 就能绑定那个群。`,
        `${made ? 'The class is made' : 'Your class'}: ${classroom.name}\nClass code: ${code}\nPupils send me this code to join. Send /class ${classroom.name} in the class group to bind it.`,
      ),
    );
  }
  await school.classes.bind(classroom.id, address);
  // the class that had this group: a slip in the name is undone with one line
  const former = own.find(
    ({ id: each, chats }) => each !== classroom.id && chats.some((chat) => sameChat(chat, address)),
  );
  const before =
    former === undefined
      ? ''
      : t(
          `\n这个群以前是“${former.name}”，它的名单和作业都还在；要换回去，发送 /class ${former.name}`,
          `\nIt was "${former.name}" before; that class keeps its list and assignments. To go back, send /class ${former.name}`,
        );
  return say(
    t(
      `这个群现在是“${classroom.name}”${made ? '（新建的班级）' : ''}。同学们@我说一句英语就算加入；老师可以发送 /assign 话题 布置练习，/help 看更多。${before}`,
      `This group is now "${classroom.name}"${made ? ' (a new class)' : ''}. Pupils join by talking to me in English here; /assign TOPIC sets practice, /help shows more.${before}`,
    ),
  );
}

function isOthers(bound: SchoolClass, { person }: Call): boolean {
  return (
    bound.teacherId !== erasedPerson && !may(person, 'class', { kind: 'class', teacherId: bound.teacherId })
  );
}

async function rename(name: string, call: Call) {
  const { school, person, context, isPrivate, t, say, refuse } = call;
  const own = await school.classes.ofTeacher(person.id);
  const bound = isPrivate ? undefined : await school.classes.byChat(context.message);
  if (bound !== undefined && isOthers(bound, call)) {
    return refuse(
      t(
        '这个群的班级由另一位老师负责，你不能改它的名字。',
        'This class belongs to another teacher; you cannot rename it.',
      ),
    );
  }
  const target = bound ?? (own.length === 1 ? own[0] : undefined);
  if (target === undefined) {
    return refuse(
      t(
        own.length === 0
          ? '你还没有班级。在班级群里发送 /class 班级名，就能建班。'
          : `你有 ${own.length} 个班级：${own.map(({ name }) => name).join('、')}。请在那个班的群里发送 /class rename 新名字。`,
        own.length === 0
          ? 'You have no class yet. /class NAME in the class group makes one.'
          : `You have ${own.length} classes. Please send /class rename NAME in the group of the one that you mean.`,
      ),
    );
  }
  if (own.some((each) => each.id !== target.id && nameKey(each.name) === nameKey(name))) {
    return refuse(
      t(
        `你已经有一个班级叫“${name}”了，换一个名字吧。`,
        `You have a class called "${name}" already; please choose another name.`,
      ),
    );
  }
  await school.classes.change(target.id, (stored) => ({ ...stored, name }));
  return say(t(`班级现在叫“${name}”。`, `The class is now called "${name}".`));
}

function unbound({ t }: Call): string {
  return t(
    '这个群现在没有绑定班级；班级、名单和作业都还在。要再绑定，发送 /class 班级名。',
    'This group is bound to no class now; the class, its list and assignments stay. /class NAME binds it again.',
  );
}

async function unbind(call: Call) {
  const { school, context, isPrivate, t, say, refuse } = call;
  if (isPrivate) {
    return refuse(
      t(
        '请在要解绑的班级群里发送 /class unbind。',
        'Please send /class unbind in the group that is to be unbound.',
      ),
    );
  }
  const bound = await school.classes.byChat(context.message);
  // Done by an earlier run of this same message, or never bound: in both cases the group has no class now.
  if (bound === undefined || !bound.chats.some((chat) => sameChat(chat, context.message))) {
    return say(unbound(call));
  }
  if (isOthers(bound, call)) {
    return refuse(
      t(
        '这个群的班级由另一位老师负责，你不能解绑。',
        'This group’s class belongs to another teacher; you cannot unbind it.',
      ),
    );
  }
  await school.classes.unbind(context.message);
  return say(unbound(call));
}
