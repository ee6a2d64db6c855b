import { nameKey } from '../school/names';
import { isRetryable } from '../shared/errors';
import { defineCommand } from './command';
import { textArgument } from './schemas';

/**
 * 我叫李华, or 李华 alone: a pupil whose account has another name says who of the list they are. A place that nobody has taken yet becomes theirs; without
 * one it is a sentence like any other, and is helped into English.
 */
export const iamCommand = defineCommand({
  name: 'iam',
  aliases: [],
  place: 'anywhere',
  help: { zh: '说出自己是名单上的谁', en: 'say who of the list you are' },
  hidden: true,
  arguments: textArgument,
  async run(name, call) {
    const { school, person, t, say } = call;
    for (const classId of person.classIds) {
      const seated = await school.classes.takeNamedPlace(classId, { id: person.id, name }).catch(later);
      if (!seated) continue;
      return say(
        t(
          `你好，${name}！老师的名单上也是你了。用英语怎么说呢？试试：My name is …`,
          `Hello, ${name}! You are on your teacher's list now. Say it in English, too: My name is …`,
        ),
      );
    }
    return undefined;
  },
});

/** While the records are away it is a sentence; whoever says it again later is heard. */
function later(error: unknown): false {
  if (isRetryable(error)) return false;
  throw error;
}

/** 李华, and nothing else: whether it is a name, the class's list says. */
export function bareName(plain: string): string | undefined {
  return /^\p{Script=Han}{2,4}(?=[。.!！~\s]*$)/u.exec(plain)?.[0];
}

/** 我叫李华, 我的名字是李华: the name; undefined for anything else. */
export function nameTold(plain: string): string | undefined {
  const name =
    /^(?:老师(?:好)?[,，]?)?(?:我(?:是|叫|的名字(?:是|叫)))\s*(\p{Script=Han}{2,4})[。.!！~\s]*$/u.exec(
      plain,
    )?.[1];
  return name === undefined || nameKey(name) === '' ? undefined : name;
}
