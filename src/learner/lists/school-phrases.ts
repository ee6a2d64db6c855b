/** How pupils' most frequent Chinese words go into English; asked before the big dictionary. `Chinese=English`. */
export const schoolPhrases = `
我=I;你=you;他=he;她=she;它=it;我们=we;你们=you;他们=they;她们=they;我的=my;你的=your;他的=his;她的=her;大家=everyone;自己=myself
是=be (am / is / are);不是=not;有=have;没有=don't have;在=at / in;喜欢=like;不喜欢=don't like;爱=love;想=want to;想要=want;不想=don't want to;要=want to;会=can;不会=can't;能=can;可以=can;应该=should;必须=must
觉得=think;认为=think;知道=know;不知道=don't know;明白=understand;懂=understand;听懂=understand;看=look / watch;看见=see;听=listen to;说=say / speak;读=read;写=write;做=do / make;吃=eat;喝=drink;玩=play;去=go to;来=come;买=buy;卖=sell;给=give;帮助=help;帮忙=help;学=learn;学习=study;教=teach;问=ask;回答=answer;找=look for;等=wait for;走=walk;跑=run;跳=jump;睡觉=sleep;起床=get up;洗澡=take a shower;刷牙=brush my teeth;上学=go to school;放学=after school;上课=have class;下课=class is over;回家=go home;做作业=do homework;写作业=do homework;考试=exam;复习=review;预习=preview;背单词=learn words by heart
打篮球=play basketball;踢足球=play football;打羽毛球=play badminton;打乒乓球=play table tennis;打游戏=play computer games;玩游戏=play games;玩手机=play on my phone;看书=read books;看电视=watch TV;看电影=watch a film;听音乐=listen to music;唱歌=sing;跳舞=dance;画画=draw pictures;游泳=swim;跑步=run;爬山=climb mountains;下棋=play chess;弹钢琴=play the piano;骑自行车=ride a bike;做饭=cook;做家务=do housework;打扫=clean;种菜=grow vegetables;放牛=look after the cows;喂鸡=feed the chickens;种地=work in the fields;赶集=go to the market
爸爸=father;妈妈=mother;爷爷=grandfather;奶奶=grandmother;外公=grandfather;外婆=grandmother;姥姥=grandmother;姥爷=grandfather;哥哥=older brother;弟弟=younger brother;姐姐=older sister;妹妹=younger sister;叔叔=uncle;阿姨=aunt;姑姑=aunt;舅舅=uncle;表哥=cousin;表弟=cousin;表姐=cousin;表妹=cousin;父母=parents;家人=family;朋友=friend;同学=classmate;同桌=deskmate;老师=teacher;班主任=head teacher;校长=headmaster;学生=student
学校=school;教室=classroom;操场=playground;图书馆=library;食堂=canteen;宿舍=dormitory;家=home;家乡=hometown;村子=village;农村=the countryside;乡下=the countryside;城市=city;县城=the county town;公园=park;商店=shop;超市=supermarket;医院=hospital;车站=station;山=mountain;河=river;海=sea;森林=forest;田=field
语文=Chinese;数学=maths;英语=English;物理=physics;化学=chemistry;生物=biology;历史=history;地理=geography;政治=politics;体育=PE;体育课=PE class;音乐=music;美术=art;科学=science;作业=homework;课本=textbook;书=book;书包=schoolbag;铅笔=pencil;橡皮=eraser;成绩=marks;高考=the college entrance exam;中考=the senior high school entrance exam;班级=class;年级=grade;单词=word;句子=sentence;语法=grammar;口语=spoken English
火锅=hotpot;饺子=dumplings;面条=noodles;米饭=rice;粥=rice porridge;包子=steamed buns;馒头=steamed bread;月饼=mooncakes;粽子=zongzi (rice dumplings);豆腐=tofu;烤鸭=roast duck;鸡蛋=egg;牛肉=beef;猪肉=pork;鸡肉=chicken;鱼=fish;蔬菜=vegetables;水果=fruit;苹果=apple;香蕉=banana;西瓜=watermelon;葡萄=grapes;牛奶=milk;奶茶=milk tea;茶=tea;水=water;早饭=breakfast;午饭=lunch;晚饭=dinner;零食=snacks;好吃=delicious;辣=spicy;甜=sweet;酸=sour;饿=hungry;渴=thirsty
家长=parent;布置=assign;进度=progress;班=class;老师=teacher;怎么=how;怎么样=how;什么=what;码=code;话题=topic;名单=list of names;家长码=parent code;退出=leave;泰山=Mount Tai;长城=the Great Wall;西藏=Tibet;内蒙古=Inner Mongolia;哈尔滨=Harbin;
春节=the Spring Festival;中秋节=the Mid-Autumn Festival;端午节=the Dragon Boat Festival;清明节=Tomb-Sweeping Day;元宵节=the Lantern Festival;国庆节=National Day;教师节=Teachers' Day;儿童节=Children's Day;生日=birthday;红包=red envelopes with lucky money;烟花=fireworks;鞭炮=firecrackers;灯笼=lantern;对联=couplets;团圆=get together with the family;拜年=wish people a happy new year;长城=the Great Wall;故宫=the Forbidden City;京剧=Beijing opera;书法=calligraphy;剪纸=paper cutting;太极=tai chi;武术=martial arts;功夫=kung fu;龙=dragon;熊猫=panda
今天=today;明天=tomorrow;昨天=yesterday;后天=the day after tomorrow;前天=the day before yesterday;早上=in the morning;上午=in the morning;中午=at noon;下午=in the afternoon;晚上=in the evening;周末=at the weekend;星期一=Monday;星期二=Tuesday;星期三=Wednesday;星期四=Thursday;星期五=Friday;星期六=Saturday;星期天=Sunday;星期日=Sunday;上周=last week;下周=next week;去年=last year;明年=next year;现在=now;以前=before;以后=later;将来=in the future;每天=every day;经常=often;有时候=sometimes;总是=always;从不=never;暑假=the summer holiday;寒假=the winter holiday;春天=spring;夏天=summer;秋天=autumn;冬天=winter
高兴=happy;开心=happy;快乐=happy;难过=sad;伤心=sad;生气=angry;害怕=afraid;紧张=nervous;累=tired;无聊=boring / bored;有趣=interesting;有意思=interesting;难=difficult;容易=easy;简单=easy;漂亮=beautiful;美丽=beautiful;帅=handsome;可爱=cute;聪明=clever;善良=kind;勤奋=hard-working;努力=work hard;认真=careful;懒=lazy;高=tall / high;矮=short;胖=fat;瘦=thin;大=big;小=small;多=many / much;少=few / little;好=good;坏=bad;新=new;旧=old;贵=expensive;便宜=cheap;热=hot;冷=cold;重要=important;特别=special;很=very;非常=very;太=too;都=all;也=too;和=and;但是=but;因为=because;所以=so;如果=if;然后=then;最=most;最喜欢=like … best
医生=doctor;护士=nurse;警察=police officer;司机=driver;农民=farmer;工人=worker;科学家=scientist;工程师=engineer;宇航员=astronaut;歌手=singer;演员=actor;厨师=cook;梦想=dream;理想=dream;爱好=hobby;兴趣=interest;手机=mobile phone;电脑=computer;网络=the internet;游戏=game;视频=video;照片=photo;新闻=news;故事=story;小说=novel;电影=film;音乐会=concert;篮球=basketball;足球=football;羽毛球=badminton;乒乓球=table tennis;排球=volleyball;运动=sport;运动会=sports meeting;比赛=match
小明=Xiaoming;小红=Xiaohong;小华=Xiaohua;小刚=Xiaogang;小丽=Xiaoli;小强=Xiaoqiang;小芳=Xiaofang;李华=Li Hua;李明=Li Ming;李雷=Li Lei;王芳=Wang Fang;韩梅梅=Han Meimei
天气=weather;下雨=rain;下雪=snow;刮风=windy;晴天=sunny day;阴天=cloudy day;太阳=sun;月亮=moon;星星=star;花=flower;树=tree;草=grass;动物=animal;狗=dog;猫=cat;鸟=bird;牛=cow;羊=sheep;猪=pig;鸡=chicken;鸭=duck;兔子=rabbit;老虎=tiger;环境=the environment;污染=pollution;垃圾=rubbish;环保=protect the environment;节约用水=save water;地震=earthquake;洪水=flood;志愿者=volunteer;留守儿童=children whose parents work far away;打工=work in the city;怎么说=how to say;什么=what;谁=who;哪里=where;为什么=why;怎么=how;多少=how many / how much;谢谢=thank you;对不起=sorry;没关系=it doesn't matter;你好=hello;再见=goodbye;加油=come on;生病=ill;感冒=have a cold;发烧=have a fever;头疼=have a headache;肚子疼=have a stomachache;减肥=lose weight;健康=healthy;锻炼=exercise
王者荣耀=Honor of Kings;我的世界=Minecraft;植物大战僵尸=Plants vs Zombies;小猪佩奇=Peppa Pig;奥特曼=Ultraman;海绵宝宝=SpongeBob;哪吒=Ne Zha;火影忍者=Naruto;名侦探柯南=Detective Conan;哈利波特=Harry Potter;冰雪奇缘=Frozen;乌龟=turtle;小乌龟=little turtle;和平精英=Game for Peace;原神=Genshin Impact;蛋仔派对=Eggy Party;迷你世界=Mini World;熊出没=Boonie Bears;喜羊羊=Pleasant Goat;流浪地球=The Wandering Earth;西游记=Journey to the West;三国演义=Romance of the Three Kingdoms;水浒传=Water Margin;红楼梦=Dream of the Red Chamber;踢毽子=kick a shuttlecock;辣条=spicy strips;压岁钱=lucky money;早读=morning reading;城里=the city;镇上=the town;县里=the county town;村里=the village;外地=another place;山里=the mountains
`;

/** Where parents work whose children stay in the village. */
const awayFromHome =
  '城里|镇上|县里|外地|广东|广州|深圳|东莞|佛山|浙江|杭州|温州|宁波|义乌|上海|北京|江苏|苏州|福建|厦门|泉州|成都|重庆|武汉|长沙|南京|天津';

/**
 * Whole sentences that pupils say in Chinese when the English is missing, as patterns on the text without punctuation. `…` stands for
 * what is looked up in the dictionary.
 */
export const sentenceFrames: readonly (readonly [RegExp, string])[] = [
  [/^(?:我)?(?:也)?不知道(?:了|啊|呀|哦|呢)?$/, "I don't know."],
  [/^(?:我)?(?:还)?没(?:有)?想好(?:呢)?$/, "I haven't decided yet."],
  [/^(?:我)?(?:听|看)?不(?:太)?(?:懂|明白)(?:了|啊|呀|你说(?:的)?什么)?$/, "I don't understand."],
  [/^(?:我)?没听(?:懂|清楚?)(?:了)?$/, "Sorry, I didn't get that. Can you say it again?"],
  [/^(?:请)?(?:你)?(?:能|可以)?再说一(?:遍|次)(?:吗)?$/, 'Can you say it again, please?'],
  [/^(?:请)?(?:你)?(?:能|可以)?说慢(?:一)?点(?:吗)?$/, 'Can you speak more slowly, please?'],
  [
    /^(?:我)?(?:不会|不知道怎么)(?:用英语)?(?:说|讲|回答)(?:英语)?$/,
    "I don't know how to say it in English.",
  ],
  [/^(?:我)?不会(?:做|的|了|啊)?$/, "I can't do it."],
  [/^(?:我)?不知道(?:该|要)?(?:怎么|如何)(?:回答|说)(?:了|啊)?$/, "I don't know how to answer."],
  [/^(?:今天)?(?:的)?天气(?:很|真|非常|太)?好(?:啊|了)?$/, 'The weather is nice today.'],
  [new RegExp(`^(?:我)?(?:的)?爸爸在(${awayFromHome})(?:工作|打工|上班)$`), 'My father works in ….'],
  [new RegExp(`^(?:我)?(?:的)?妈妈在(${awayFromHome})(?:工作|打工|上班)$`), 'My mother works in ….'],
  [
    new RegExp(`^(?:我)?(?:的)?(?:爸爸妈妈|爸妈|父母)(?:都)?在(${awayFromHome})(?:工作|打工|上班)$`),
    'My parents work in ….',
  ],
  [/^(?:我)?(?:的)?爸爸是(?:一个|一名|一位)?(.{1,6})$/, 'My father is ….'],
  [/^(?:我)?(?:的)?妈妈是(?:一个|一名|一位)?(.{1,6})$/, 'My mother is ….'],
  [/^我是(?:一个|一名|一位)?(.{1,6})$/, 'I am ….'],
  [/^(?:这个|它|那个)?(?:用)?(?:英语|英文)?怎么说(?:呢|啊)?$/, 'How do you say it in English?'],
  [/^(?:这个|它)?(?:是)?什么意思(?:啊|呢)?$/, 'What does it mean?'],
  [/^(?:好的?|可以|行|嗯+|没问题)(?:吧|啊|呀)?$/, 'OK, no problem.'],
  [/^(?:是的?|对的?|对啊|没错)$/, "Yes, that's right."],
  [/^(?:不是|不对|没有|不|没)(?:的|啊)?$/, 'No.'],
  [/^(?:我)?(?:很)?(?:累|困)(?:了|死了)?$/, "I'm tired."],
  [/^(?:我)?饿(?:了|死了)$/, "I'm hungry."],
  [/^(?:我)?(?:很)?(?:开心|高兴|快乐)$/, "I'm happy."],
  [/^(?:我)?(?:很)?(?:难过|伤心)$/, "I'm sad."],
  [/^(?:谢谢|多谢)(?:你|您|老师)?$/, 'Thank you.'],
  [/^(?:对不起|不好意思|抱歉)$/, "I'm sorry."],
  [/^(?:你好|您好|大家好|老师好)(?:啊|呀)?$/, 'Hello!'],
  [/^(?:再见|拜拜)$/, 'Goodbye!'],
  [/^你叫什么(?:名字)?$/, "What's your name?"],
  [/^你(?:今年)?(?:几岁|多大)(?:了)?$/, 'How old are you?'],
  [/^你呢$/, 'And you?'],
  [/^(?:太|好|很)难(?:了|啊)?$/, "It's too difficult."],
  [/^(?:很|好|太|真)?(?:无聊)(?:了|啊)?$/, "It's boring."],
  [/^(?:我)?最喜欢(?:的)?(?:是)?(.{1,8})$/, 'I like … best.'],
  [/^(?:我)?不喜欢(.{1,8})$/, "I don't like …."],
  [/^(?:我)?(?:也|很|非常|特别|比较)?喜欢吃(.{1,6})$/, 'I like eating ….'],
  [/^(?:我)?(?:也|很|非常|特别|比较)?喜欢(.{1,8})$/, 'I like ….'],
  [/^(?:我)?(?:也|很|非常)?爱(.{1,8})$/, 'I love ….'],
  [/^(?:我)?不想(.{1,8})$/, "I don't want to …."],
  [/^(?:我)?(?:也|很)?想(?:要)?(.{1,8})$/, 'I want to ….'],
  [/^(?:我)?不会(.{1,8})$/, "I can't …."],
  [/^(?:我)?会(.{1,8})$/, 'I can ….'],
  [/^(?:我)?(?:今年)?(\d{1,2})岁(?:了)?$/, "I'm … years old."],
  [/^(?:我)?(?:住在|家在)(.{1,8})$/, 'I live in ….'],
  [/^(?:我)?来自(.{1,8})$/, 'I come from ….'],
  [/^(?:我)?叫(.{1,6})$/, 'My name is ….'],
  [/^(?:我)?要去(.{1,8})$/, "I'm going to …."],
  [/^(?:我)?有(?:一|两|三)?(?:个|只|本|条)?(.{1,8})$/, 'I have ….'],
  [/^(?:我)?(?:的)?(?:爱好)是(.{1,8})$/, 'My hobby is ….'],
  [/^因为(.{1,10})$/, 'Because ….'],
];
