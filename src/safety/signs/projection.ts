/**
 * What is told of a friend, a classmate, a brother or a sister, as if it were the speaker's own: "my friend says her uncle touches
 * her" becomes "i say my uncle touch me". So every rule about oneself holds for the child next to oneself, too.
 */

const bond =
  'friend|classmate|sister|brother|cousin|bestie|buddy|deskmate|roommate|neighbour s (?:son|daughter|child|kid)|twin|nephew|niece';
const child = 'girl|boy|student|kid|child|pupil';
const englishPerson = new RegExp(
  ` (?:(?:my|our|her|his|one of my|one of our|a|this) (?:(?!not |and |with )[a-z]+ ){0,3}?(?:${bond})|(?:a|the|this|that|one|some|another) (?:\\w+ )?(?:${child}) (?:(?:i know|next (?:door|to me))|(?:in|at|from|of) (?:my|our|the) (?:class|school|village|dorm|grade|street|building|team|room)|next door)|(?:a|one) friend of (?:my|mine|i))(?= )(?! s (?:house|home|birthday|party|room))`,
);
const everyEnglishPerson = new RegExp(englishPerson.source, 'g');

/** A sentence of lemmas (see `toLemmas`) with the other child in the place of the speaker; undefined where there is none. */
export function projectEnglish(sentence: string): string | undefined {
  const first = englishPerson.exec(sentence);
  if (!first) return undefined;
  const subject = /^(?: [a-z]+){0,3}$/.test(sentence.slice(0, first.index));
  const swapped = sentence
    .replace(everyEnglishPerson, (_person, at: number) => (at === first.index && subject ? ' i' : ' me'))
    .replace(/ (?:i|me) s /g, ' my ')
    .replace(/ (?:himself|herself|themselves) /g, ' myself ')
    .replace(/ (?:his|hers|their) /g, ' my ')
    .replace(/ (?:him|them) /g, ' me ')
    .replace(
      / her (?=(?:in|on|at|to|and|but|when|if|because|with|every|so|again|until|by|,|hard|after|alone|for|not|$))/g,
      ' me ',
    )
    .replace(/ her $/, ' me ')
    .replace(/ her /g, ' my ');
  // "he" and "she" are the other child only where that child is who the sentence is about.
  return subject ? swapped.replace(/ (?:she|they|he) /g, ' i ') : swapped;
}

const chinesePerson =
  /(?:我的?|我们班的?|我们学校的?|班里的?|班上的?|隔壁的?|邻居家?的?|有个|一个)?(?:好|最好的|小|同班|女|男|初中|小学)?(?:朋友|闺蜜|同学|同桌|室友|舍友|表妹|表姐|表弟|妹妹|弟弟|姐姐|女生|男生|女孩子?|男孩子?|死党|兄弟|小妹妹|小弟弟|小孩|孩子)(?:家)?(?:(?:昨天|今天|刚才|刚刚)?(?:说|告诉我说?|跟我说|和我说|偷偷说|给我发消息说|发消息说)[，]?)?(?:她|他)?/g;

/** A Chinese sentence with the other child in the place of the speaker; undefined where there is none. */
export function projectChinese(sentence: string): string | undefined {
  if (sentence.search(chinesePerson) < 0) return undefined;
  const swapped = sentence.replace(chinesePerson, '我').replace(/(?<!其)[她他](?!们)/g, '我');
  return swapped === sentence ? undefined : swapped.replace(/我我/g, '我');
}
