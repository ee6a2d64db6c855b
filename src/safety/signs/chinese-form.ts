/** Ways to write around a word; the right side is what is meant. */
const disguises: [RegExp, string][] = [
  [/想[4四亖似鼠]了?(?![\d个本只天年月点块条张次周岁件种名位，]|$(?<!想[4似鼠亖]了?$))/g, '想死'],
  [/亖|歹匕/g, '死'],
  [/紫[砂杀沙](?!壶|茶|锅|杯|器|陶|盆)|自鲨|自[sS]ha|zi杀|自刹|自傻/g, '自杀'],
  [/白杀/g, '自杀'],
  [/不想[火货]了/g, '不想活了'],
  [/跳[lL]ou/g, '跳楼'],
  [/鼠了算了|似了算了/g, '死了算了'],
  [/ba ?ba|baba/g, '爸爸'],
];

/** 打 is a beating in many sentences, and never here. */
const injection = /打(?:了)?(?:一)?(?:针|吊针|疫苗|点滴|预防针)/g;

/** The Chinese reading of an unfolded text: no blanks or fillers between characters, sentence marks in one form. */
export function chineseForm(text: string): string {
  let form = text
    .replace(/[.!?;；！？…\n]+/g, '。')
    .replace(/[,、:：]/g, '，')
    .replace(
      /(?<=[\u4e00-\u9fff])[\s*_\-~·•.`'"^|/\\+=#&—–‧・●○“”"'‘’《》()（）【】\p{S}\p{Emoji_Presentation}]+(?=[\u4e00-\u9fff])/gu,
      '',
    )
    .replace(/([\u4e00-\u9fff])\1{2,}/g, '$1$1');
  form = form.replace(injection, '看医生');
  for (const [disguise, meant] of disguises) form = form.replace(disguise, meant);
  return form;
}

/** Sentences; commas stay inside, and a rule's gap does not cross them unless it says so. */
export function toClauses(text: string): string[] {
  return text.split('。').filter((clause) => clause.trim() !== '');
}
