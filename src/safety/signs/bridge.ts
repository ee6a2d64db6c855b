import { remembered } from '../../shared/remembered';

/** One row a concept: Chinese, pinyin (joined; syllables set apart by an apostrophe), English lemma. Longest entry wins. */
const rows = `
爸爸 ba'ba father|我爸 wo'ba father|我妈 wo'ma mother|老爸 lao'ba father|后爸 hou'ba stepfather|继父 ji'fu stepfather|妈妈 ma'ma mother|后妈 hou'ma stepmother|爷爷 ye'ye grandfather|奶奶 nai'nai grandmother
父母 fu'mu parent|爸妈 ba'ma parent|叔叔 shu'shu uncle|舅舅 jiu'jiu uncle|伯伯 bo'bo uncle|老师 lao'shi teacher|同学 tong'xue classmate|同桌 tong'zhuo classmate
朋友 peng'you friend|哥哥 ge'ge brother|姐姐 jie'jie sister|弟弟 di'di brother|妹妹 mei'mei sister|校长 xiao'zhang principal|教练 jiao'lian coach|邻居 lin'ju neighbour
男人 nan'ren man|管 guan care|没饭吃 mei'fan'chi no food|饭 fan food|抽 chou slap|妈 ma mother|爸 ba father|不管我 bu'guan'wo nobody take care of me|裤子 ku'zi pants|下面 xia'mian private|身上 shen'shang body|晚上 wan'shang night|半夜 ban'ye at night|房间 fang'jian room|床 chuang bed|秘密 mi'mi secret|告诉 gao'su tell|照片 zhao'pian photo|学校 xue'xiao school|上学 shang'xue go to school|厕所 ce'suo toilet|钱 qian money|抢 qiang rob|堵 du block|活着 huo'zhe live|没意思 mei'yi'si no meaning|累 lei tired|痛苦 tong'ku pain|绝望 jue'wang despair|坏人 huai'ren stranger|跟着 gen'zhe follow|上车 shang'che get in car|打死 da'si kill|一个人 yi'ge'ren alone|锁 suo lock|门外 men'wai outside|外面 wai'mian outside|哭 ku cry|流血 liu'xue bleed|离开 li'kai leave|永远 yong'yuan forever|再见 zai'jian goodbye|对不起 dui'bu'qi sorry|逃 tao escape|跑 pao run|陌生人 mo'sheng'ren stranger|他们 ta'men they|我们 wo'men us|同学们 tong'xue'men classmate|网友 wang'you online friend
我 wo i|他 ta he|她 ta she|打 da beat|揍 zou beat|踢 ti kick|摸 mo touch|掐 qia choke|骂 ma scold|欺负 qi'fu bully|虐待 nue'dai abuse|杀 sha kill|亲 qin kiss
自杀 zi'sha suicide|自残 zi'can harm myself|跳楼 tiao'lou jump off building|跳河 tiao'he jump in river|割腕 ge'wan cut my wrist|上吊 shang'diao hang myself|轻生 qing'sheng suicide
死 si die|去死 qu'si die|想死 xiang'si want die|不敢 bu'gan not dare|不要活 bu'yao'huo not want live|不活 bu'huo not live|不想活 bu'xiang'huo not want live|活不下去 huo'bu'xia'qu not want live|活 huo live|想 xiang want|要 yao want|不想 bu'xiang not want|不 bu not|没 mei not|没有 mei'you no
离家出走 li'jia'chu'zou run away from home|回家 hui'jia go home|家 jia home|救命 jiu'ming help me call police|救我 jiu'wo save me|害怕 hai'pa afraid|怕 pa afraid
每天 mei'tian everyday|经常 jing'chang always|总是 zong'shi always|天天 tian'tian everyday|又 you again|被 bei by|用 yong use|皮带 pi'dai belt|棍子 gun'zi stick|刀 dao knife
衣服 yi'fu clothes|脱 tuo take off|身体 shen'ti body|跟踪 gen'zong follow|绑架 bang'jia kidnap|强奸 qiang'jian rape|家暴 jia'bao abuse|挨打 ai'da be beat at home
喝醉 he'zui drunk|喝酒 he'jiu drunk|自己 zi'ji myself|世界 shi'jie world|消失 xiao'shi disappear|农药 nong'yao pesticide|安眠药 an'mian'yao sleeping pill|遗书 yi'shu suicide note
没人 mei'ren nobody|爱 ai love|很 hen very|好 hao good|了 le ,|的 de ,|就 jiu ,|都 dou ,|疼 teng hurt|痛 tong hurt|人 ren people|去 qu go|和 he and|在 zai at|说 shuo say|给 gei give|让 rang make|真的 zhen'de really|真 zhen really|好想 hao'xiang want|不要 bu'yao not want|着 zhe ,|过 guo ,|耳光 er'guang slap|喝 he drink|吃 chi eat|手腕 shou'wan wrist|割 ge cut|跳 tiao jump|不敢 bu'gan not dare|这个 zhe'ge this|这 zhe this|不想活了 bu'xiang'huo'le not want live|电影 dian'ying movie|游戏 you'xi game|电话 dian'hua phone|打电话 da'dian'hua call|篮球 lan'qiu basketball|乒乓球 ping'pang'qiu table tennis|比赛 bi'sai match|球 qiu ball|笑死 xiao'si laugh|累死 lei'si tired|饿死 e'si hungry|热死 re'si hot|烦死 fan'si bored|气死 qi'si angry|困死 kun'si sleepy|想死你 xiang'si'ni miss you|你 ni you`;

interface Row {
  han: string;
  syllables: string[];
  english: string;
}

const table: Row[] = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [han = '', syllables = '', ...english] = row.split(' ');
    return { han, syllables: syllables.split("'"), english: english.join(' ') };
  });

const byHan = new Map(table.map((row) => [row.han, row.english]));
const firstHan = new Set(table.map(({ han }) => han[0]!));
const longestHan = Math.max(...table.map(({ han }) => han.length));
const byPinyin = new Map<string, string>();
for (const { han, syllables } of table)
  if (!byPinyin.has(syllables.join(''))) byPinyin.set(syllables.join(''), han);
const longestPinyin = Math.max(...[...byPinyin.keys()].map((key) => key.length));
const syllablePairs = Math.max(...table.map(({ syllables }) => syllables.length));

/** Listed Chinese words of a mixed text in English, the rest of the Chinese as it is. */
export function hanToEnglish(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    let length = firstHan.has(text[at]!) ? Math.min(longestHan, text.length - at) : 0;
    while (length > 0 && !byHan.has(text.slice(at, at + length))) length -= 1;
    out += length > 0 ? ` ${byHan.get(text.slice(at, at + length))} ` : text[at];
    at += Math.max(length, 1);
  }
  return out;
}

/** A token that is wholly made of listed pinyin, as Chinese: "woxiangsi" -> 我想死; undefined for anything else. */
const pinyinToken = remembered((token): string | undefined => {
  const whole = byPinyin.get(token);
  if (whole !== undefined) return whole;
  if (token.length < 5 || token.length > 40) return undefined;
  const best: (string | undefined)[] = [''];
  for (let end = 1; end <= token.length; end += 1) {
    for (let length = Math.min(longestPinyin, end); length > 0 && best[end] === undefined; length -= 1) {
      const before = best[end - length];
      const han = byPinyin.get(token.slice(end - length, end));
      if (before !== undefined && han !== undefined) best[end] = before + han;
    }
  }
  return best[token.length];
}, 20_000);

const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiouv]|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|ve)$/;

/** A syllable that is in no listed word; it keeps its neighbours apart. */
const unknown = '某';

/** Runs of pinyin as Chinese, sentence marks kept; '' where no listed word stands in one. */
export function pinyinToHan(text: string): string {
  let out = '';
  let run: string[] = [];
  let found = false;
  const flush = () => {
    const han = joinSyllables(run);
    if (han.replaceAll(unknown, '').length >= 2) {
      out += han;
      found = true;
    }
    run = [];
  };
  for (const [token] of text.matchAll(/[a-z]+|[.,!?;，。！？；\n]|[^\sa-z]+/g)) {
    if (syllable.test(token) || pinyinToken(token) !== undefined) run.push(token);
    else {
      flush();
      out += /^[.!?;\n。！？；]/.test(token) ? '。' : '，';
    }
  }
  flush();
  return found ? out : '';
}

/** "ba ba da wo": syllables that make a listed word together do so, the longest first. */
function joinSyllables(run: string[]): string {
  let out = '';
  for (let at = 0; at < run.length;) {
    let count = Math.min(syllablePairs, run.length - at);
    while (count > 1 && !byPinyin.has(run.slice(at, at + count).join(''))) count -= 1;
    out += byPinyin.get(run.slice(at, at + count).join('')) ?? pinyinToken(run[at]!) ?? unknown;
    at += count;
  }
  return out;
}

/** Single pinyin words inside an English sentence that mean one thing only. */
const inEnglish =
  /\b(?:baba|mama|laoshi|zisha|zican|shushu|yeye|nainai|tiaolou|gewan|qifu|tongxue|jiaolian|shangdiao|pidai|jiabao|xiangsi)\b/g;

export function pinyinInEnglish(text: string): string {
  return text.replace(inEnglish, (word) => byHan.get(byPinyin.get(word) ?? '') ?? word);
}
