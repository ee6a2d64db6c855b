import { remembered } from '../shared/remembered';
import { lookupChinese, plainMeaning, schoolGlosses } from './dictionary';
import { canBe, verbForms } from './lexicon';

/**
 * A topic's Chinese title as one speaks of it in English ("舞龙" -> "dragon dance", "放牛" -> "looking after the cows", "我的奶奶" -> "my grandmother");
 * undefined where the words do not surely make a name.
 */
export const englishTitle: (title: string) => string | undefined = remembered(readTitle);

function readTitle(title: string): string | undefined {
  const bare = title.replace(/\s+/g, '');
  if (!/^\p{Script=Han}{1,12}$/u.test(bare)) return undefined;
  const named = nameAtStart(bare);
  if (named) return named;
  const owner = /^(我们的|我的|我家的|我家)/.exec(bare)?.[1];
  const rest = bare.slice(owner?.length ?? 0);
  const words = lookupChinese(rest);
  if (words.reduce((length, { zh }) => length + zh.length, 0) !== rest.length) return undefined;
  const meanings = words.map(plainMeaning);
  if (meanings.some((meaning) => / or |\//.test(meaning))) return undefined;
  if (
    words.length > 2 ||
    (words.length === 2 && doing.test(rest)) ||
    (words.length === 2 && !meanings.every((one) => isPlainNoun(one.replace(/^the /, ''))))
  )
    return undefined;
  const name =
    words.length === 2
      ? meanings.map((one) => one.replace(/^the /, '')).join(' ')
      : gerundOf(rest, meanings[0] ?? '');
  return owner ? `${owner.startsWith('我们') ? 'our' : 'my'} ${name.replace(/^the /, '')}` : name;
}

/** What a game, film or book may be called behind its name. */
const sort = /^(?:这个|的)?(?:手机)?(?:游戏|电影|动画片|动画|故事|小说)?$/;

/** The name that a title begins with: "我的世界游戏" is about nobody's world. */
function nameAtStart(bare: string): string | undefined {
  for (let length = bare.length; length > 1; length -= 1) {
    const name = schoolGlosses.get(bare.slice(0, length));
    if (name && /^[A-Z]/.test(name) && sort.test(bare.slice(length)) && !canBe(name.toLowerCase(), 'noun'))
      return name;
  }
  return undefined;
}

function isPlainNoun(word: string): boolean {
  return (
    /^[A-Za-z]+$/.test(word) && canBe(word.toLowerCase(), 'noun') && !canBe(word.toLowerCase(), 'adjective')
  );
}

/** Chinese verbs of doing: "做饭" is cooking and not a cook. */
const doing = /^[做打吃玩学看写画唱跳骑游跑放种养洗爬听读买卖帮钓踢]/;

function gerundOf(chinese: string, english: string): string {
  const [first = '', ...others] = english.split(' ');
  if (!canBe(first, 'verb', 'base')) return english;
  const isDoing = doing.test(chinese) || others.some((word) => /^(?:the|a|an|in|after)$/.test(word));
  return isDoing ? [verbForms(first).ing[0], ...others].join(' ') : english;
}
