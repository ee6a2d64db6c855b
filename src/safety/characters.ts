/** Pairs of a traditional character and its simplified form: those that stand in the word lists and in the signs of danger. */
const pairs =
  '殺杀槍枪賭赌黃黄媽妈爺爷師师學学強强姦奸傷伤體体脫脱褲裤賣卖藥药臺台灣湾獨独門门國国黨党習习愛爱滾滚賤贱腦脑殘残廢废豬猪雞鸡鴨鸭幹干罵骂髒脏話话電电號号碼码親亲見见約约給给發发圖图網网連连結结訴诉誰谁' +
  '別别說说讓让們们個个這这裡里裏里時时間间會会還还後后從从來来對对為为沒没過过開开關关聽听買买錢钱貸贷樓楼橋桥繩绳燒烧農农遺遗書书離离歡欢樂乐難难麼么嗎吗總总無无義义氣气嚇吓鎖锁餓饿飯饭醫医傳传視视頻频' +
  '聲声淩凌壓压綁绑繃绷幫帮誘诱騙骗戲戏遊游動动覺觉點点現现實实認认識识蹤踪進进倆俩兩两邊边樣样爾尔屍尸頭头髮发臉脸腳脚腫肿紅红淚泪斷断隻只種种團团該该應应價价壞坏夠够絕绝憂忧鬱郁撐撑處处寫写蠟蜡針针縫缝' +
  '煙烟菸烟啞哑賽赛盤盘莊庄輪轮搖摇鴉鸦罌罂純纯爛烂瘋疯矇蒙拋抛棄弃養养監监護护閉闭懷怀墮堕嬰婴陰阴莖茎撫抚婦妇姊姐爭争戰战鬥斗單单祕秘係系繫系聯联機机郵邮帳账賬账戶户鏈链紙纸條条訊讯輕轻憶忆惡恶夢梦裝装' +
  '熱热凍冻癢痒瘡疮謝谢請请與与於于當当經经將将問问題题業业課课試试報报準准備备辦办隨随隱隐衝冲墜坠雙双劃划畫画靜静寧宁願愿贏赢輸输夥伙啟启夾夹奪夺奮奋嶽岳嬸婶繼继孃娘闆板鄰邻歲岁廁厕寢寝車车東东風风飛飞' +
  '龍龙漢汉語语詞词鐘钟錶表銀银鐵铁鎮镇縣县鄉乡廠厂廣广場场壇坛塵尘墳坟喪丧靈灵';

export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[index * 2]!, pairs[index * 2 + 1]!]),
);

/** Letters of other scripts that look like Latin ones; accents are handled by Unicode decomposition. */
const lookAlikes: Record<string, string> = {
  a: 'аαɑ',
  b: 'ьвβ',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еєεə',
  g: 'ɡ',
  h: 'һн',
  i: 'іιıɩ',
  j: 'ј',
  k: 'кκ',
  l: 'ӏⅼ',
  m: 'м',
  n: 'ոη',
  o: 'оοσօ',
  p: 'рρ',
  q: 'ԛ',
  r: 'гɾ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υսц',
  v: 'ѵν',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγ',
  z: 'ᴢ',
};

export const homoglyphs: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([plain, others]) =>
    [...others].map((other): [string, string] => [other, plain]),
  ),
);
