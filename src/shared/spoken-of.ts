/** An animal that lives with a child, in English and Chinese. */
const animal =
  /\b(?:dogs?|dogg(?:y|ie)|pupp(?:y|ies)|cats?|kitt(?:y|en|ens|ies)|rabbits?|bunn(?:y|ies)|hamsters?|parrots?|pets?|goats?|lambs?|ducks?|piglets?)\b|[狗猫兔羊鸭]|仓鼠|鹦鹉|宠物/i;
/** Somebody, in either language. */
const person =
  /\b(?:father|dad|daddy|papa|mother|mum|mom|mummy|mama|parents?|step\w+|uncles?|aunts?|aunty|brothers?|sisters?|cousins?|grand\w+|teachers?|coach|men|man|woman|women|boys?|girls?|friends?|\w+mates?|neighbou?rs?|boss|drivers?|doctors?|guards?|people|persons?|some(?:one|body)|stranger)\b|[爸妈爹娘叔伯舅姨姑哥弟姐妹爷奶婆]|外公|老师|教练|同学|同桌|朋友|邻居|男|女|老板|司机|校长|保安|大人|有人|别人|那个?人/i;

/** Whether a text names a person: one of the family, a trade, "somebody". */
export function namesPerson(text: string): boolean {
  return person.test(text);
}

/** Whether messages speak of an animal and of nobody else, so that "he" in the next one is the animal. */
export function speakOfAnimalAlone(messages: readonly string[]): boolean {
  return messages.some((message) => animal.test(message)) && !messages.some(namesPerson);
}
