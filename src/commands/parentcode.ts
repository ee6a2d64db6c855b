import { defineCommand, type Call } from './command';
import { chooseClass } from './own-class';
import { choose, pupilsOf, type Pupil } from './pupils';
import { anyArguments } from './schemas';
import { readsLikeName } from './sentence';

export const parentcodeCommand = defineCommand({
  name: 'parentcode',
  aliases: ['家长码'],
  place: 'private',
  usage: { zh: '[同学姓名|all]（老师用）', en: '[NAME|all] (teachers)' },
  help: { zh: '要一个给家长的码', en: 'a code for a parent' },
  arguments: anyArguments.transform(({ free, values }) => ({ typed: free, className: values['class'] })),
  isArgument: ({ free }) => readsLikeName(free),
  async run({ typed, className }, call) {
    const { person, school, t, say, refuse } = call;
    const isTeacher = person.roles.includes('teacher');
    if (typed === '') {
      if (person.roles.includes('student')) return own(call);
      return refuse(
        t(
          '请写上同学的姓名，例如：/parentcode 李华；/parentcode all 做一张全班的单子。',
          'Please add a pupil’s name, such as: /parentcode Anna. /parentcode all makes a sheet for the class.',
        ),
      );
    }
    if (!isTeacher)
      return refuse(
        t(
          '只能要自己的家长码：直接发送 /parentcode 就行。',
          'You can get a code for your own parents only: send /parentcode alone.',
        ),
      );
    if (/^(all|全部|所有|全班)$/i.test(typed)) return sheet(className, call);
    const classes = await school.classes.ofTeacher(person.id);
    const pupils = (await Promise.all(classes.map((each) => pupilsOf(call, each)))).flat();
    const chosen = choose(call, 'parentcode', typed, pupils);
    if (!chosen.ok) return chosen.answer;
    const { name } = chosen.value;
    const code = await codeFor(chosen.value, 'one', call);
    if (code.kind === 'pupil') {
      return say(
        t(
          `${name} 还没有加入班级，所以先请同学自己加入：把学生码 ${code.text} 给 ${name}，私聊发给我就行。之后再要家长码。`,
          `${name} has not joined yet. Give them the pupil’s code ${code.text} to send to me in private; after that ask for a parent code again.`,
        ),
      );
    }
    return say(handOut(name, code.text, call));
  },
});

async function own(call: Call) {
  const { school, person, context, say } = call;
  const code = await school.codes.make({
    purpose: 'parent',
    seed: context.newId('parentcode'),
    subjectId: person.id,
    createdBy: person.id,
  });
  return say(handOut(person.name, code, call));
}

function handOut(name: string, code: string, { t }: Call): string {
  return t(
    `${name} 的家长码：${code}\n请交给爸爸、妈妈或监护人：用自己的账号私聊我，发送这个码，再按提示同意就行。30 天内有效，只能用一次；另一位家长请再要一个。`,
    `Parent code of ${name}: ${code}\nGive it to a parent or guardian: they send it to me in private from their own account and agree. It is good for 30 days and for one person; ask again for the other parent.`,
  );
}

/** A code for a parent; for a place that nobody has taken yet, one for the pupil. */
async function codeFor(
  { name, person, classroom }: Pupil,
  seed: string,
  { school, context, person: me }: Call,
) {
  const purpose = person === undefined ? 'roster' : 'parent';
  const text = await school.codes.make({
    purpose,
    seed: `${context.newId(`sheet-${seed}`)}`,
    subjectId: person === undefined ? `${classroom?.id ?? ''}:${name}` : person.id,
    createdBy: me.id,
  });
  return { kind: purpose === 'roster' ? ('pupil' as const) : ('parent' as const), text };
}

/** A sheet to print and cut: two codes for each pupil, since a child may have two parents. */
async function sheet(className: string | undefined, call: Call) {
  const { t, say } = call;
  const chosen = await chooseClass(call, 'parentcode', className);
  if (!chosen.ok) return chosen.answer;
  const classroom = chosen.value;
  const pupils = await pupilsOf(call, classroom);
  if (pupils.length === 0)
    return say(t(`“${classroom.name}”还没有同学。`, `"${classroom.name}" has no pupils yet.`));
  const blocks: string[] = [];
  for (const [index, pupil] of pupils.entries()) {
    const first = await codeFor(pupil, `${index}-a`, call);
    if (first.kind === 'pupil') {
      blocks.push(
        t(
          `${pupil.name}\n  学生码（还没加入，先由同学本人私聊发给 TalkUp）: ${first.text}`,
          `${pupil.name}\n  Pupil’s code (not here yet: the pupil sends it to TalkUp first): ${first.text}`,
        ),
      );
      continue;
    }
    const second = await codeFor(pupil, `${index}-b`, call);
    blocks.push(
      t(
        `${pupil.name}\n  家长码一: ${first.text}\n  家长码二: ${second.text}`,
        `${pupil.name}\n  Parent code 1: ${first.text}\n  Parent code 2: ${second.text}`,
      ),
    );
  }
  const title = t(`“${classroom.name}”家长码`, `Parent codes of "${classroom.name}"`);
  const how = t(
    '请家长用自己的账号私聊 TalkUp，发送家长码，再按提示回复“同意”。每个码只能用一次，30 天内有效。请沿线剪开，只交给本人。',
    'Parents send their code to TalkUp in private from their own account and answer "agree". Each code is good for one person and 30 days. Cut along the lines; hand each to its own family only.',
  );
  const line = '- '.repeat(24).trim();
  const text = [title, how, '', ...blocks.flatMap((block) => [line, block])].join('\n');
  return say(
    t(
      `${title}：${pupils.length} 位同学，见文件。可以打印剪开，每家一条。码只发这一次，请保管好；再发一次命令会做一批新的。`,
      `${title}: ${pupils.length} pupils, in the file. Print it and cut it up, one slip per family. The codes are shown this once; asking again makes new ones.`,
    ),
    {
      file: {
        name: fileName(t(`家长码-${classroom.name}`, `parent-codes-${classroom.name}`)),
        mimeType: 'text/plain',
        text: `${text}\n`,
      },
    },
  );
}

/** Without what some system does not take in a file's name. */
function fileName(title: string): string {
  return `${title.replace(/[^\p{L}\p{N}_-]+/gu, '_')}.txt`;
}
