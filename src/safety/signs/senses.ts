/**
 * Senses: words of both languages that play the same part in what children in danger say, and in what only sounds like it. One line
 * a sense: its name, English lemmas (see `toLemmas`; a blank inside is written `_`), a bar, Chinese words. A word has one sense.
 */
const table = `
me: i me us we myself ourselves | 我 我们 俺 咱 自己
he: he she they him her them his their someone people anyone person | 他 她 他们 她们 有人 那个人 有个人 人家 对方 别人
you: you your yourself | 你 你们
not: not no never without nothing none neither nor cannot hardly | 不 没 没有 从不 从来不 从没 从来没 别 不会 不是 不能 不要 不许 不准 不让 不给
nobody: nobody | 没人 没有人 谁都不 谁也不
parent: father mother dad mom mum parent stepfather stepmother grandfather grandmother family guardian grandparent | 爸爸 妈妈 爸 妈 爸妈 父母 父亲 母亲 爹 娘 老爸 老妈 后爸 后妈 继父 继母 后爹 后娘 养父 养母 爷爷 奶奶 外公 外婆 姥姥 姥爷 家长 家里人 家人 大人
kin: uncle aunt cousin brother sister stepbrother stepsister relative nephew niece godfather twin | 叔叔 伯伯 大伯 舅舅 姑父 姨父 姑姑 阿姨 舅妈 婶婶 表哥 表姐 表弟 表妹 堂哥 堂姐 哥哥 姐姐 弟弟 妹妹 姐夫 亲戚 干爹 二叔 三叔 表叔 哥 姐 弟 妹
staff: teacher principal coach tutor instructor dean trainer headmaster | 老师 班主任 校长 教练 主任 教官 宿管 生活老师 辅导员 家教
peer: classmate friend student boy girl kid bully gang roommate deskmate monitor senior pupil boyfriend girlfriend buddy gangster hooligan | 同学 同桌 朋友 室友 舍友 男生 女生 高年级 大孩子 校霸 混混 闺蜜 班长 同班 宿舍的人 学长 学姐 男朋友 女朋友 死党 男孩 女孩 哥们
class: class dorm grade group | 全班 班里 班上 我们班 大家 所有人 宿舍
stranger: stranger man woman guy neighbour driver netizen priest doctor_who landlord boss shopkeeper worker babysitter | 陌生人 男人 男的 老头 邻居 网友 司机 保安 怪叔叔 坏人 老板 大叔 社会上的人 隔壁
thing: villain hero wizard king queen prince princess pirate monster zombie dragon witch wolf soldier detective character | 主角 主人公 公主 王子 国王 怪物 妖怪 皇帝 侦探 角色 白骨精 孙悟空 武松 哪吒 林黛玉 屈原 项羽 白雪公主 灰姑娘 哈利
animal: dog cat bird fish horse goose puppy kitten rabbit hamster cow pig bee mosquito spider fly duck snake chicken parrot rooster monkey bear tiger panda ant cockroach mouse turtle pet sheep donkey butterfly bug insect | 狗 猫 鸟 鱼 马 鹅 小狗 小猫 兔子 仓鼠 牛 猪 蜜蜂 蚊子 蜘蛛 苍蝇 鸭子 蛇 鸡 鹦鹉 猴子 熊 老虎 熊猫 蚂蚁 蟑螂 老鼠 乌龟 宠物 羊 金鱼 虫
hit: hit beat slap kick punch whip spank smack bash thrash batter cane lash knock beat_up | 打 揍 抽 扇 踢 踹 捶 鞭打 殴打 暴打 毒打 痛打 挨打 挨揍 打人 体罚 家暴 耳光 巴掌 打骂 动手 暴揍 打架
maim: choke strangle burn stab scald drag torture abuse mistreat suffocate smash pinch twist throw_at bite poke hurt_me prick drown_me | 掐 烫 捅 勒 砸 虐待 拧 扎 绑 吊 拖 咬 推下 泼 虐 掐脖子
hurt: hurt harm injure pain painful wound bleed bleeding blood bruise scar swell swollen sore broken scratch mark burns ache | 疼 痛 受伤 伤 流血 出血 血 淤青 青 紫 肿 疤 骨折 印子 伤痕 鞭痕 难受 痛苦
tool: belt stick hanger wire ruler cane broom bottle slipper rope iron cable rod brick chair bamboo cigarette lighter needle compass | 皮带 棍子 木棍 衣架 鞭子 竹条 扫把 尺子 藤条 拖鞋 凳子 烟头 酒瓶 铁棍 针 圆规 火钳 打火机 绳子 开水
blade: knife razor scissors cutter | 刀 刀片 小刀 美工刀 菜刀 剪刀
gun: gun bomb weapon shoot explode | 枪 炸弹 开枪
cut: cut slit carve slash cutting | 割 划 割腕 割手 自残
body: head face arm leg hand finger back stomach ear eye nose neck hair mouth shoulder skin tooth lip wrist thigh cheek foot knee | 头 脸 手 腿 胳膊 手臂 手腕 背 肚子 耳朵 眼睛 鼻子 脖子 头发 嘴 肩膀 皮肤 牙 手指 脚 膝盖 大腿
private: private breast chest bottom butt underwear panties skirt crotch penis vagina pants underpants genitals nipple trouser swimsuit bra thing_down there_down | 下面 下体 胸 胸部 屁股 私处 隐私部位 隐私 内裤 内衣 裙子 裤子 下身 那里 尿尿的地方 小鸡鸡 衣服里
touch: touch rub grope fondle caress stroke feel_up lick kiss hug press squeeze massage | 摸 亲 碰 抱 舔 蹭 乱摸 抚摸 亲嘴 动手动脚 搂
undress: undress strip nude nudes take_off pull_down shower bath bathe | 脱 脱光 脱衣服 裸照 裸体 没穿衣服 洗澡 换衣服 扒 裸 光着
sex: sex rape molest porn sexual sexy pregnant intercourse molestation prostitute sleep_with period | 强奸 性侵 猥亵 怀孕 黄片 性 月经 做那种事 那种片子 陪客人 陪睡
bed: bed blanket pillow mattress | 床 被子 被窝 枕头
death: die dead death funeral dying grave | 死 去死 想死 死亡 死掉 去世 死了 死去
suicide: suicide suicidal kill_myself hang overdose unalive | 自杀 跳楼 上吊 轻生 跳河 遗书 寻短见 安乐死 紫砂 重开
kill: kill murder poison shoot_me | 杀 弄死 打死 杀死 砍 毒死
alive: live alive exist life survive breathe existence breath | 活 活着 活下去 生命 活在 人生 存在 呼吸
gone: disappear vanish gone exist_not heaven angel afterlife forever grave | 消失 天堂 天上 永远 不在了 解脱 一了百了 来世 来生 下辈子 另一个世界
world: world earth planet | 世界 世上 人世 人间
born: born birth | 出生 生下来 来到这个世界
end: end finish over stop done | 结束 停止 完了
wake: wake sleep asleep fall_asleep | 醒 睡着 睡 醒来 睡过去
goodbye: goodbye bye farewell last letter note will_write | 再见 永别 最后 永别了 别找我 告别 遗言
hope: hope meaning reason point hopeless worthless useless meaningless burden pointless empty worthless despair deserve | 希望 意义 意思 绝望 没用 废物 累赘 多余 拖累 垃圾 不配 负担 空虚
tired: tired exhausted weak weary sick_of | 累 好累 疲惫 撑 坚持 撑不住 受够
depress: depressed depression lonely alone isolated sad cry upset miserable | 抑郁 孤独 难过 哭 伤心 崩溃 痛哭 孤单
jump: jump leap | 跳 跳下去 往下跳
high: roof balcony bridge window building cliff tower rooftop edge railway rail track river sea lake rail | 楼顶 天台 阳台 桥 窗户 窗台 楼上 顶楼 铁轨 河 悬崖 江 海 楼
pill: pill drugs overdose tablet medicine laxative painkiller | 药 安眠药 药片 吃药 吞药
poison: pesticide bleach detergent poison_drink charcoal gas toxic | 农药 毒药 老鼠药 消毒液 洗洁精 煤气 漂白水 炭 下毒
drink: drunk drink alcohol wine beer drinker | 喝酒 喝醉 喝多 酒 醉 酒鬼 酗酒
drug: cocaine heroin weed drug dealer | 毒品 吸毒 卖毒品 禁毒
want: want wish hope_to would plan decide ready intend going_to will go_to try like prefer | 想 要 想要 打算 准备 希望 决定 好想 宁愿 真想
think: think imagine thought consider | 觉得 想着 想过 一直在想 想象
vomit: vomit throw_up purge starve fat thin weight diet slim | 吐 催吐 抠喉咙 胖 瘦 减肥 绝食 抠
force: force make threaten order order_me let blackmail warn forced threat | 逼 强迫 威胁 让 叫 要求 命令 勒索 敲诈 被迫
secret: secret tell quiet nobody_know whisper hide | 秘密 告诉 说出去 别说 不许说 瞒 藏 躲
photo: photo video camera film record online post nude_photo send share chat | 照片 视频 拍 摄像头 拍照 偷拍 录像 网上 发 群
lock: lock trap tie trapped locked cellar basement cage kidnap abduct | 锁 关 绑架 关起来 困 地下室 小黑屋 锁在
door: door house flat apartment gate key elevator lift | 门 门口 家门 钥匙 电梯
follow: follow chase stalk watch wait surround track | 跟踪 跟着 追 堵 围 尾随 盯 等着
car: car van truck bus train taxi plane station ticket subway | 车 面包车 火车 公交 地铁 上车 火车站 车票 飞机
run: run escape flee runaway sneak | 跑 逃 逃跑 逃走 离家出走 出走 跑出来 私奔 逃离
leave: leave go_away depart pack | 离开 走 走了 收拾 出去
home: home house hometown | 家 回家 家里
school: school campus lesson | 学校 上学 学校里 校园
toilet: toilet bathroom restroom wc washroom | 厕所 卫生间 浴室 更衣室
money: money yuan cash pay lunch_money fee debt wallet | 钱 块钱 保护费 零花钱 块 欠钱 网贷
rob: rob steal snatch extort take grab | 抢 偷 抢走 拿走 骗
insult: insult mock laugh tease curse ignore isolate spit ugly pig stupid trash exclude lie rumour bully bullied nickname kneel gossip | 骂 笑 嘲笑 孤立 排挤 吐口水 外号 欺负 霸凌 造谣 丑 猪 跪 起外号 下跪 不理
fear: afraid scared fear dare terrified frightened scary tremble shake panic | 怕 害怕 不敢 恐惧 发抖 吓
help: help save call police 110 emergency ambulance rescue danger dangerous unsafe safe | 救命 救我 报警 110 救 救护车 危险 帮我 救救我
fire: fire smoke flood flame | 着火 火 烟 淹
food: food eat meal dinner lunch breakfast rice feed hungry fridge bread cook noodle leftover hunger | 饭 吃 吃饭 做饭 饿 饿肚子 冰箱 剩饭 剩菜 没饭吃 饭吃 食物
care: care look_after take_care notice love need | 管 照顾 在乎 管我 照看 爱
abandon: abandon dump desert throw_out kick_out left_alone orphan | 丢下 赶出 扔 抛弃 赶出去 赶出来 不要我
sickness: ill sick fever hospital doctor dentist cold flu cough cough cancer operation injection vaccine nurse headache stomachache toothache | 生病 发烧 医院 医生 看病 感冒 咳嗽 牙医 打针 疫苗 护士 住院 手术 头疼
work: work factory job beg sell | 打工 干活 工厂 工作 乞讨 卖
night: night tonight midnight evening dark | 晚上 半夜 今晚 夜里 昨晚 天黑
often: always every everyday again often usually keep constantly | 每天 天天 经常 总是 总 老是 一直 又 每次 动不动 常常
game: game minecraft roblox boss level team match win lose score round player chess card poker ball basketball football tennis badminton race champion goal tug pong final sport play hide_and_seek mario dodgeball judo taekwondo boxing | 游戏 比赛 球 篮球 足球 乒乓球 羽毛球 棋 下棋 象棋 牌 麻将 赢 输 队友 关 王者 吃鸡 副本 怪 捉迷藏 打败 比分 冠军 雪仗 水仗 打手游戏
story: movie story book novel cartoon tv drama play_role dream nightmare news history war song poem text character film series comic article hero | 电影 故事 书 书里 小说 动画 动画片 电视剧 新闻 历史 梦 噩梦 歌词 主角 课文 童话 西游记 三国 梦见
lesson: learn learned mean word spell english chinese poster topic talk_about drill should must rule tense noun idiom | 什么意思 英语 英文 怎么说 怎么写 学了 班会 演习 单词 怎么拼 应该 海报 课 反义词 如果
joke: haha lol joke kidding funny laugh_at jk prank fun lmao tickle | 哈哈 开玩笑 笑死 好笑 搞笑 愚人节 逗
homework: homework exam test math question exercise grade study score mark quiz essay assignment report piano practice paper | 作业 考试 数学 题 成绩 分 考 学习 钢琴 练琴 卷子 不及格 考砸 单词 没考好
snack: cake pizza ice_cream chocolate candy cookie sweet fruit apple chips snack cola hotpot | 蛋糕 零食 冰淇淋 糖 火锅 苹果 水果 巧克力 外卖
weather: hot cold rain snow sun storm typhoon earthquake thunder wind | 热 冷 雨 雪 地震 打雷 台风
accident: accident accidentally mistake fall fell bike bicycle slip skate ski by_chance trip | 不小心 摔 摔倒 骑车 扭 撞到 意外 滑冰
trip: trip holiday travel camp vacation visit university college abroad tour picnic beach | 旅游 旅行 夏令营 大学 留学 暑假 放假 过年 外地 国外
gift: birthday present gift surprise party christmas wedding | 生日 礼物 惊喜 派对 压岁钱
past: used_to before ago once last_year now | 以前 小时候 后来 从前 现在
sorry: sorry apologise forgive forgave | 对不起 道歉 原谅
kind: kind good nice well fine happy friendly smile proud love beautiful | 好 很好 厉害 开心 高兴 幸福 和好 表扬 可爱
strict: strict scold shout yell angry mad punish blame | 严格 批评 骂我 生气 严 凶 唠叨 罚 训
phone: phone computer battery mobile | 手机 电脑 电话 没电
clothes: clothes shirt coat sleeve shoe jacket | 衣服 外套 鞋 长袖 长裤
outside: outside street park stairs stairwell balcony_sleep station_sleep internet_cafe | 外面 大街 街上 公园 楼道 网吧 门外
`;

/** Word of either language to the number of its sense. */
export const englishSenses = new Map<string, number>();
export const chineseSenses = new Map<string, number>();
/** Senses by number. */
export const senseNames: string[] = [];

for (const line of table.trim().split('\n')) {
  const [name = '', words = ''] = line.split(/:(.*)/s);
  const [english = '', chinese = ''] = words.split('|');
  const number = senseNames.push(name) - 1;
  for (const word of english.trim().split(/\s+/))
    if (!englishSenses.has(word)) englishSenses.set(word, number);
  for (const word of chinese.trim().split(/\s+/))
    if (!chineseSenses.has(word)) chineseSenses.set(word, number);
}

const longestChinese = Math.max(...[...chineseSenses.keys()].map((word) => word.length));

/** Senses of a Chinese clause in order, the longest words first; characters of no listed word give none. */
export function sensesOfChinese(text: string): number[] {
  const senses: number[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(longestChinese, text.length - at);
    let sense: number | undefined;
    while (length > 0 && (sense = chineseSenses.get(text.slice(at, at + length))) === undefined) length -= 1;
    if (sense !== undefined) senses.push(sense);
    at += Math.max(length, 1);
  }
  return senses;
}
