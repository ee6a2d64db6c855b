import { lookupChinese } from '../learner/dictionary';

/** Particles that end a sentence, and beginnings that no title or name has. */
const signsOfSentence =
  /[吗呢吧啊呀哦哈嘛啦了]$|[?!。]|^(好|很|太|真|不|没|是|有|在|写|做|要|想|都|也|就|还|怎|什么|为什么|这|那|我想|我要|我不|我没|你|老师)/;

/**
 * Whether Chinese behind an alias reads like the rest of a sentence (作业 好难) and not like a title or a name. Doubtful ones count
 * as a sentence: nothing is lost, since the slash always makes a command.
 */
export function readsLikeSentence(text: string): boolean {
  const plain = text.trim();
  return signsOfSentence.test(plain) && !isOneWord(plain);
}

/** "做饭", "写作", "在线学习": one thing to talk about, for all that it begins like a sentence. */
function isOneWord(text: string): boolean {
  if (!/^[写做在]\p{Script=Han}{1,3}$/u.test(text) || /[完了好到吗]$/.test(text)) return false;
  const [word, ...others] = lookupChinese(text);
  return word?.zh === text && others.length === 0;
}

/** Whether it could be somebody's name: short, without signs, no sentence. */
export function readsLikeName(text: string): boolean {
  return /^[\p{L}\p{M}·.' -]{1,30}(\s+\d{1,2})?$/u.test(text.trim()) && !readsLikeSentence(text);
}
