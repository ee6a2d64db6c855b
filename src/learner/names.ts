import { pinyin } from 'pinyin-pro';
/** Names that pupils use, in lower case: first names, places, brands, films. Pinyin names are recognised by their syllables. */
const knownNames = new Set(
  `tom tim jim jack john mike mary lily lucy lucas linda amy anna alice bob bill ben betty cathy cindy daniel david eric emma emily frank
  gina grace harry helen henry jane jenny jerry jason kate kevin kitty leo lisa lulu mandy mark martin maria max mimi molly nancy nick
  oliver olivia paul peter rose ruby sally sam sandy sara sarah simon sophia sophie steven steve sue susan tina tommy tony vivian wendy
  william yoyo zoe james robert michael jessica jennifer angela coco candy cherry dora ella fiona george jackie jimmy joe judy ken
  louis lucky nina oscar paula rachel rita robin ryan shirley stella terry vicky victor wilson andy alan alex adam allen
  kobe jordan messi ronaldo curry lebron taylor swift obama einstein newton edison shakespeare confucius harry potter pikachu doraemon
  beijing shanghai guangzhou shenzhen chengdu chongqing wuhan nanjing hangzhou suzhou tianjin xi'an kunming guilin guizhou yunnan sichuan
  hunan hubei henan hebei shandong shanxi shaanxi jiangsu zhejiang anhui fujian jiangxi guangdong guangxi hainan gansu qinghai ningxia
  xinjiang tibet inner mongolia hongkong hong kong macao macau taiwan taipei dali lijiang sanya xiamen qingdao dalian harbin shenyang
  changsha zhengzhou jinan lanzhou guiyang yangtze yangshuo huangshan taishan lhasa potala asia europe africa america england london
  paris tokyo japan korea canada australia france germany italy spain russia india brazil egypt mexico thailand singapore malaysia
  vietnam york california hawaii washington sydney oxford cambridge everest himalaya himalayas
  wechat weixin douyin tiktok taobao alipay bilibili weibo huawei xiaomi tencent apple iphone ipad kfc mcdonald mcdonald's nba cba
  disney disneyland marvel youtube google facebook instagram minecraft roblox honor kings genshin`.split(
    /\s+/,
  ),
);

// The syllables of Mandarin as pinyin writes them without tones.
const syllable =
  '(?:lv|nv|(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u))';
const pinyinWord = new RegExp(`^(?:${syllable}'?){1,4}$`);

/** Whether the word, in any case, is a name that the list holds ("Tom", "Guizhou", "NBA"). */
export function isKnownName(word: string): boolean {
  return knownNames.has(word.toLowerCase().replace(/'s$/, ''));
}

/** Whether the word could be written pinyin: one to four whole syllables ("xihuan", "Xiaoming"). Many English words are, too. */
export function looksLikePinyin(word: string): boolean {
  return pinyinWord.test(word.toLowerCase());
}

/** A Chinese name as one writes it in English: "李小明" -> "Li Xiaoming". */
export function pinyinName(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });
  const [family = '', ...given] = syllables;
  // "小黑", "阿花": a pet name is one word.
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  if (/^[小阿大]/.test(name)) return capital(syllables.join(''));
  return given.length === 0 ? capital(family) : `${capital(family)} ${capital(given.join(''))}`;
}
