import type { Language } from '../ports/language';
import { problem } from './arguments';
import { defineCommand } from './command';
import { anyArguments } from './schemas';
import { lookup } from './lookup';

const names: Record<string, Language> = {
  zh: 'zh',
  中文: 'zh',
  汉语: 'zh',
  chinese: 'zh',
  cn: 'zh',
  en: 'en',
  英文: 'en',
  英语: 'en',
  english: 'en',
};

export const langCommand = defineCommand({
  name: 'lang',
  aliases: ['语言'],
  place: 'anywhere',
  usage: { zh: 'zh|en', en: 'zh|en' },
  help: { zh: '说明文字用中文或英文', en: 'notices in Chinese or English' },
  arguments: anyArguments
    .transform(({ free }) => lookup(names, free.toLowerCase()))
    .refine(
      (language) => language !== undefined,
      problem(
        '请写 zh（中文）或 en（英文），例如：/lang en',
        'Please write zh (Chinese) or en (English), such as: /lang zh',
      ),
    ),
  async run(language, { school, person, say }) {
    const chosen = language ?? 'zh';
    await school.people.change(person, (stored) => ({ ...stored, language: chosen }));
    return say(
      chosen === 'zh'
        ? '好的，以后说明和帮助都用中文。练习还是用英语。'
        : 'All right: notices and help are in English from now on.',
    );
  },
});
