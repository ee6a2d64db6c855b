import { z } from 'zod';
import type { ClassSettings } from '../ports/school';
import { formatQuiet, parseQuiet } from '../safety';
import { nameKey } from '../school/names';
import { problem } from './arguments';
import { defineCommand, type Call } from './command';
import { levelSchema } from './level';
import { chooseClass } from './own-class';
import { anyArguments, unknownKey } from './schemas';
import { lookup } from './lookup';

const keys = ['level', 'corrections', 'consent', 'maxwords', 'quiet', 'safeguard', 'class'] as const;

const choices = <const Values extends readonly [string, ...string[]]>(
  key: string,
  values: Values,
  chinese: Record<string, Values[number]>,
) =>
  z
    .string()
    .transform((text) => lookup(chinese, text.trim()) ?? text.trim().toLowerCase())
    .pipe(
      z.enum(values, {
        error: problem(`${key} 可以是 ${values.join('、')}。`, `${key} is one of ${values.join(', ')}.`),
      }),
    );

const maxwordsProblem = problem(
  'maxwords 是 10 到 30 的整数，表示我每次最多说多少个词。',
  'maxwords is a whole number from 10 to 30: how long my replies may be.',
);

const changes = z.object({
  level: levelSchema.optional(),
  corrections: choices('corrections', ['group', 'private', 'after'], {
    群里: 'group',
    私聊: 'private',
    结束后: 'after',
  }).optional(),
  consent: choices('consent', ['school', 'parents'], { 学校: 'school', 家长: 'parents' }).optional(),
  maxwords: z.coerce
    .number({ error: maxwordsProblem })
    .int({ error: maxwordsProblem })
    .min(10, { error: maxwordsProblem })
    .max(30, { error: maxwordsProblem })
    .optional(),
  quiet: z
    .string()
    .transform((text, context) => {
      const quiet = parseQuiet(text);
      if (quiet !== undefined) return formatQuiet(quiet);
      context.addIssue({
        code: 'custom',
        message: problem('quiet 写成 21:30-06:30 这样，或者 off。', 'quiet looks like 21:30-06:30, or off.'),
      });
      return z.NEVER;
    })
    .optional(),
  safeguard: z.string().min(1).optional(),
  class: z.string().optional(),
});

export const settingsCommand = defineCommand({
  name: 'settings',
  aliases: ['设置'],
  place: 'anywhere',
  usage: { zh: '[level=A2] [quiet=21:30-06:30] …', en: '[level=A2] [quiet=21:30-06:30] …' },
  example: { zh: '设置 level=A2 quiet=21:30-06:30', en: '/settings level=A2 quiet=21:30-06:30' },
  help: { zh: '看或改班级设置', en: 'see or change the class settings' },
  arguments: anyArguments
    .refine(
      ({ values }) => Object.keys(values).every((key) => (keys as readonly string[]).includes(key)),
      unknownKey(keys),
    )
    .refine(
      ({ free }) => free === '',
      problem(
        '请写成 名称=值，例如：/settings level=A2',
        'Please write KEY=VALUE, such as: /settings level=A2',
      ),
    )
    .transform(({ values }) => values as z.input<typeof changes>)
    .pipe(changes),
  async run({ class: className, safeguard, ...given }, call) {
    const { school, t, say, refuse } = call;
    const chosen = await chooseClass(call, 'settings', className);
    if (!chosen.ok) return chosen.answer;
    let contact: string | undefined;
    if (safeguard !== undefined && !/^(off|无|none)$/i.test(safeguard)) {
      const found = await contactNamed(safeguard, call);
      if (!found.ok) return refuse(found.why);
      contact = found.id;
    }
    const wanted: Partial<ClassSettings> = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const isChange = Object.keys(wanted).length > 0 || safeguard !== undefined;
    const changed = isChange
      ? await school.classes.change(chosen.value.id, (stored) => {
          const settings: ClassSettings = { ...stored.settings, ...wanted };
          if (safeguard !== undefined) settings.safeguard = contact;
          return { ...stored, settings };
        })
      : chosen.value;
    if (wanted.consent !== undefined)
      await school.classes.attest(chosen.value.id, call.person.id, wanted.consent);
    const { name, settings } = changed ?? chosen.value;
    const person =
      settings.safeguard === undefined ? undefined : (await school.people.byIds([settings.safeguard]))[0];
    const lines = [
      t(
        `“${name}”的设置${isChange ? '已保存' : ''}：`,
        `Settings of "${name}"${isChange ? ' (saved)' : ''}:`,
      ),
      `level=${settings.level} ${t('班级英语级别', 'English level of the class')}`,
      `corrections=${settings.corrections} ${t('在哪里改错：group 群里、private 私聊、after 结束后', 'where corrections are told: group, private, after the lesson')}`,
      `consent=${settings.consent} ${t('谁同意：school 学校、parents 家长先同意才能练', 'who consents: school, or parents before the first practice')}`,
      `maxwords=${settings.maxwords} ${t('我每次最多说多少个词', 'how long my replies may be, in words')}`,
      `quiet=${settings.quiet} ${
        settings.quiet === 'off'
          ? t('没有免打扰时段；可以写 quiet=21:30-06:30', 'no quiet hours; quiet=21:30-06:30 sets some')
          : t('这段时间不发通知和报告', 'no notices and reports in these hours')
      }`,
      `safeguard=${person?.name ?? t('未设置', 'none')} ${t('学生安全联系人', 'safeguarding contact')}`,
    ];
    if (wanted.consent === 'parents') {
      lines.push(
        t(
          '还没有家长同意的同学现在要等一等。请私聊我发送 /parentcode all，做一张家长码的单子发给家长。',
          'Pupils without a parent’s consent wait from now on. Send /parentcode all in private for a sheet of parent codes.',
        ),
      );
    }
    if (person !== undefined && person.reach.length === 0) {
      lines.push(
        t(
          `注意：${person.name} 还没有和我私聊过，收不到提醒。请先私聊我发一句话。`,
          `Note: ${person.name} has never written to me in private, so alerts cannot reach them. Please have them do so.`,
        ),
      );
    }
    return say(lines.join('\n'));
  },
});

/** A teacher or admin of that name, or the speaker; else why not. */
async function contactNamed(
  name: string,
  { school, person, t }: Call,
): Promise<{ ok: true; id: string } | { ok: false; why: string }> {
  if (/^(我|自己|me)$/i.test(name)) return { ok: true, id: person.id };
  if (/^[+\d][\d\s-]{4,}$|@/.test(name)) {
    const why = t(
      '联系人不能写电话或邮箱：提醒只发到私聊。请写老师或管理员的名字；写 safeguard=我 就是你自己。',
      'A telephone number or e-mail will not do: alerts go to a private chat. Please give the name of a teacher or admin; safeguard=me is yourself.',
    );
    return { ok: false, why };
  }
  const staff = [...(await school.people.ofRole('teacher')), ...(await school.people.ofRole('admin'))];
  const found = new Set(staff.filter((each) => nameKey(each.name) === nameKey(name)).map(({ id }) => id));
  const [id] = found;
  if (id !== undefined && found.size === 1) return { ok: true, id };
  const why =
    found.size > 1
      ? t(
          `有 ${found.size} 位老师或管理员都叫“${name}”，我分不清。请让要当联系人的那位自己发送 safeguard=我，或者先改一个不同的名字。`,
          `${found.size} teachers or admins are called "${name}", so I cannot tell which. Let the right one send safeguard=me, or change a name first.`,
        )
      : t(
          `没有叫“${name}”的老师或管理员（家长和学生不能当联系人）。联系人要先用邀请码加入，并且和我私聊过；写 safeguard=我 就是你自己。`,
          `No teacher or admin is called "${name}" (parents and pupils cannot be the contact). The contact has to join by an invitation and write to me in private first; safeguard=me is yourself.`,
        );
  return { ok: false, why };
}
