/**
 * Frames: surroundings in which the words of a rule mean something harmless. Each is looked for in the sentence of the match and,
 * where `wide` says so, in the whole message and what was said just before.
 */
export interface Frame {
  english: RegExp;
  chinese: RegExp;
  wide: boolean;
}

const games =
  'game|games|minecraft|roblox|fortnite|pubg|boss|zombie|zombies|level|respawn|player|players|avatar|lego|honor of kings|king of glory|league of legends|team fight|chess|cards?|uno|poker|tag|hide and seek|cops and robbers|mario|monster|monsters|dragon';

export const frames: Readonly<Record<string, Frame>> = {
  /** Who beat whom at what: sport, games, contests; any hit with a ball, a pillow or a snowball. */
  winning: {
    english:
      / (?:(?:at|in|on) (?:the |a |an |our |this |that |last |my )?(?:\w+ ){0,3}(?:chess|cards?|poker|games?|race|match|contest|competition|final|ping pong|pingpong|table tennis|tennis|badminton|basketball|football|soccer|volleyball|swim|swimming|running|run|math|maths|exam|test|quiz|scrabble|monopoly|arm wrestling|bowling|checkers|rope skipping|video game|level|arms? wrestling|mario|go|gobang|weiqi|xiangqi)|(?:chess|ping pong|pingpong|table tennis|badminton|tennis|basketball|checkers|monopoly|gobang|weiqi|scrabble|card game|video game|board game|arm wrestling|wrestling match)|by \w+ (?:points?|goals?|seconds?|minutes?)|\d+ (?:to|:|,)? ?\d+|to the finish|the race|(?:the )?(?:ball|shuttlecock|snowball|snowballs|pillow|pillows|water balloon|balloon|frisbee|drum|drums|egg|eggs|nail|keyboard|piano key)s?|high five|hit me up|snow fight|snowball fight|pillow fight|water gun|(?:world|the|a|new|my|his) record|champion|score was|rock paper scissors|push ups?) /,
    chinese:
      /棋|球|比赛|游戏|跑步|牌|乒乓|羽毛|比分|\d比\d|扑克|枕头大战|雪仗|水仗|打败|赛跑|王者|游泳|跳绳|石头剪刀布/,
    wide: true,
  },
  /** The speaker is inside a game, a play, a dream or a sentence that is quoted. */
  inScene: {
    english: new RegExp(
      ` (?:(?:in|on|from|play|about|of) (?:the |a |an |this |that |my |our |his |her |school |last |one |some )*(?:\\w+ )?(?:${games}|movie|play|drama|story|book|novel|dream|nightmare|cartoon|comic|film|song|show|tv|series|poem|episode|sketch|musical|scene)|(?:i|we) (?:have |have a |have an )?(?:bad |terrible |scary |strange |funny )?(?:dream|dreamed|dreamt|nightmare) .{0,30}|play the role|i be act|act as|my character|my line be|my role|play .{0,20}(?:game|role)|halloween|role play|(?:minecraft|roblox|fortnite|pubg|zombies?|boss|respawn|honor of kings|king of glory)) `,
    ),
    chinese:
      /游戏里|游戏中|电影里|电影中|小说里|书里|故事里|梦里|梦到|梦见|做梦|噩梦|剧里|戏里|演戏|话剧|动画片里|台词|扮演|角色|打游戏|玩游戏|王者|吃鸡|副本|关卡|复活|剧本|歌里|歌词/,
    wide: false,
  },
  /** Told of others: fiction, news, history, animals. Not for what happens to the speaker now. */
  story: {
    english: new RegExp(
      ` (?:movie|story|book|novel|comic|comics|cartoon|anime|tv|drama|character|hero|heroine|villain|princess|prince|king|queen|emperor|wolf|witch|episode|series|chapter|author|poem|song|poet|writer|legend|myth|fairy tale|harry potter|harry|voldemort|romeo|juliet|hamlet|cinderella|snow white|oliver twist|david copperfield|news|newspaper|history|ancient|war|soldier|soldiers|documentary|article|text|textbook|passage|report says|film|musical|opera|detective|novelist|dynasty|century|conan|the play|a play|school play|our play|dream|dreamed|dreamt|nightmare|wizard|pirate|superman|spiderman|batman|jesus|socrates|van gogh|hemingway|qu yuan|hitler|cleopatra|ophelia|matilda|jane eyre|heidi|les miserables|cosette|the little match girl|statistics|scientists?|research) `,
    ),
    chinese:
      /电影|小说|故事|书里|书中|课文|动画|漫画|电视|剧里|剧中|主角|主人公|公主|王子|皇帝|国王|大王|历史|古代|新闻|报道|战争|童话|传说|神话|角色|作者|诗人|屈原|武松|西游|水浒|三国|红楼|哈利|奥利弗|灰姑娘|白雪|卖火柴|梦见|梦里|做梦|噩梦|纪录片|歌词/,
    wide: true,
  },
  game: {
    english: new RegExp(` (?:${games}|tag) `),
    chinese: /游戏|王者|吃鸡|捉迷藏|老鹰捉小鸡|警察抓小偷/,
    wide: true,
  },
  /** It happened to nobody's intention. */
  accident: {
    english:
      / (?:accident|accidentally|by mistake|on accident|not on purpose|by chance|when i (?:be )?(?:cook|shave|chop|slice|peel|play|run|ride|climb|skate)|while (?:i be )?(?:cook|shave|chop|slice|peel|play|run|ride|climb|skate)|(?:cook|make|prepare) (?:the |a |some )?(?:dinner|lunch|food|breakfast|dish|dishes|noodle|noodles|meal|meat|fish|soup)|i (?:be )?(?:cook|shave|chop|slice|peel)|(?:when|while) (?:cook|shave|chop|slice|peel|play|run)|kitchen|paper|vegetable|vegetables|potato|apple|carrot|onion|fruit|art class|craft|handcraft|fish|scissors for|fall|fell|fall down|slip|trip|ride|bike|bicycle|skate|skating|skateboard|football|basketball|soccer|ball|sport|sports|climb|hike|by the (?:door|car)|a car|the car|hot water|hot soup|stove|oven|iron clothes|dance|dancing) /,
    chinese:
      /不小心|切菜|做饭|做菜|削|剪纸|摔倒|摔了|跌倒|滑倒|骑车|滑冰|踢球|打球|跑步|意外|误伤|手工|美术课|球砸|门夹/,
    wide: false,
  },
  /** "dying of laughter", "to die for", "so embarrassed I wanted to die". */
  idiomDie: {
    english:
      / (?:die of (?:laugh|laughter|laughing|boredom|embarrassment|shame|heat|hunger|thirst|curiosity|happiness|joy|excitement|cold|fright|tiredness)|die (?:laugh|laughing)|die for|die to|(?:so|too|very) (?:embarrassed|embarrassing|awkward|shy|ashamed|hungry|thirsty|full|hot|cold|bored|boring|excited|happy|cute|funny|delicious|beautiful|spicy|sleepy|cringe)|laugh (?:so|too|very|until)|embarrassed|embarrassing|laugh to death|kill (?:two|time)|die hard|old habits|could die|can die|phone be dead|battery|dead (?:battery|line|tire|tired)|dead fish|pet|die in peace|never say die|do or die|hero) /,
    chinese:
      /笑死|好笑|尴尬死|好饿|饿死|想死你|想死我|想死他|想死她|想死妈|想死爸|想死奶|想死爷|热死|冷死|香死/,
    wide: false,
  },
  joke: {
    english:
      / (?:just kid|just kidding|kidding|just joke|just joking|joking|lol|lmao|haha+|hahaha+|jk|for fun|play fight|prank|april fools?|tickle|tickled) /,
    chinese: /打招呼|开玩笑|哈哈|嘿嘿|闹着玩|逗我|逗你|挠痒/,
    wide: true,
  },
  /** Long ago and over: said to be so by the speaker. */
  resolved: {
    english:
      / (?:now (?:he|she|they|we|my \w+|everything) (?:do not|never|be (?:kind|good|nice|gentle|friend|friends|best|very)|have change|change|love|treat)|(?:he|she|they) (?:do not|never|have not|not) .{0,20}(?:any more|now|since then)|not any more|never (?:again|hit me again|beat me again)|say sorry .{0,30}(?:friend|good|forgive)|we be (?:good |best )?friends? now|be friends? now|use to .{0,40}but now) /,
    chinese:
      /现在(?:他|她|爸爸|妈妈|他们)?(?:再也|从来|都|已经)?(?:不|没)(?:再)?(?:打|骂|欺负)|再也没打|再也不打|早就不打|已经和好|和好了|现在是好朋友|成了好朋友/,
    wide: true,
  },
  /** Birthdays and presents are kept secret, too. */
  surprise: {
    english:
      / (?:birthday|surprise|present|gift|party|mothers? day|fathers? day|mother s day|father s day|christmas|santa|santa claus|recipe|magic|trick|password|diet|dentist|fever|too much (?:candy|sugar|tv)|homework first) /,
    chinese: /生日|惊喜|礼物|派对|母亲节|父亲节|圣诞|配方|魔术|密码|减肥|发烧|拉肚子/,
    wide: true,
  },
  /** A story, a kindness or a song touches the heart. */
  moved: {
    english:
      / (?:touch my heart|touch me (?:deeply|so much|a lot|very much|greatly)|deeply touch|(?:kindness|word|words|story|love|speech|song|letter|help|spirit|movie|film|smile|what he do|action|hard work|patience) .{0,20}touch|move (?:me )?to tears|touched by) /,
    chinese: /感动|触动/,
    wide: false,
  },
  doctorVisit: {
    english:
      / (?:doctor|nurse|hospital|dentist|check|checkup|examine|fever|temperature|barber|haircut|hairdresser|tailor|stomachache|injection|vaccine|vet|swimming coach teach|puppy|dog|cat|kitten|horse|baby|fish|fence|tree|snake|net|ball|net|rope|bar|wall|screen) /,
    chinese: /医生|护士|医院|体检|检查|湿|换|发烧|量体温|理发|裁缝|肚子疼|打针|疫苗|小狗|小猫|宠物/,
    wide: false,
  },
  /** Not meant, though others did it. */
  unintended: {
    english: / (?:by accident|accidentally|by mistake|on accident|not on purpose|by chance|not mean to) /,
    chinese: /不小心|意外|误伤|不是故意/,
    wide: false,
  },
  /** Small children hit, bite and climb into beds. */
  small: {
    english: / (?:little|younger|small|baby|twin) (?:brother|sister|cousin|kid|boy|girl) /,
    chinese: /弟弟|妹妹|小表弟|小表妹|宝宝/,
    wide: false,
  },
  /** What cannot be borne any longer is a piece of work. */
  task: {
    english:
      / (?:puzzle|question|exercise|homework|sentence|problem|math|level|topic|piano|diet|job|race|run|noise|heat|word|words|spelling) /,
    chinese: /作业|题|单词|钢琴|减肥|训练|跑|平板支撑|军训/,
    wide: false,
  },
  /** What everybody should do in such a case: a lesson in safety, no story of one's own. */
  advice: {
    english:
      / (?:what (?:should|can|will|would|do) (?:we|you|people|children|kid|students?|pupils) do (?:if|when)|if (?:you|we|somebody|someone|people) (?:\w+ ){0,8}(?:should|must|can call|need to|have to)|you should (?:tell|call|say|run|go|not)|we should (?:tell|call|say|not|never|stop|help)|we (?:learn|talk|read|study) (?:about|what|how)|safety (?:class|lesson|rule|rules|education)|never talk (?:to|with) stranger|not talk (?:to|with) stranger|(?:tell|teach|warn|ask|remind) (?:me|us) (?:never|not) to|protect (?:my|our|your)(?:self|selves)? ?body) /,
    chinese:
      /我们应该|应该告诉|如果有?人.{0,12}(?:要|应该|可以)(?:告诉|报警|打110)|安全课|安全教育|不要和陌生人|别和陌生人|告诉陌生人|保护自己/,
    wide: false,
  },
  /** One leaves home for study and work. */
  travel: {
    english:
      / (?:university|college|to study|to work|for work|for school|trip|travel|holiday|camp|summer|at six|at seven|at eight|o clock|morning) /,
    chinese: /大学|读书|上学|工作|旅游|旅行|夏令营|军训|住校/,
    wide: false,
  },
  /** Loud words about small things: homework, heat, being late. */
  fuss: {
    english:
      / (?:so much|too much|so many|too many|homework|exam|exams|test|late|hot|cold|math|english word|words|run|running|hungry|eat something|tired|laugh|funny|cute|excited|spicy|embarrassed) /,
    chinese:
      /作业|考试|迟到|太[热冷多难累可困饿好晒辣]|好[热冷难累困饿笑]|数学|英语|单词|背不|跑步|八百米|笑|体育/,
    wide: false,
  },
  /** Animals follow, chase and run, too. */
  creature: {
    english:
      / (?:by|a|the|my|our|some|two|three|his|her|that|their) (?:\w+ )?(?:dog|dogs|puppy|cat|goose|geese|duck|ducks|chicken|chickens|cow|bee|bees|bull|sheep|monkey|snake|horse|pig|wolf|bear|lion|tiger|mosquito|bird|wasp|animals?) /,
    chinese: /(?:狗|猫|鹅|鸭|鸡|牛|蜜蜂|羊|猴子|蛇|鸟)/,
    wide: false,
  },
  /** From what one does not run away for good. */
  chores: {
    english:
      / (?:from|leave) (?:my |the |this |all |so much |our )?(?:homework|work|exam|exams|test|study|school work|math|class|dog|bee|bees|rain|wasp|snake|bear|ghost|problems?) /,
    chinese: /逃离(?:作业|考试|学习|数学|城市)|逃(?:作业|考试)/,
    wide: false,
  },
  animal: {
    english:
      / (?:my|our|the|his|her|a|his little) (?:dog|cat|puppy|kitten|rabbit|hamster|bird|parrot|chicken|pet|turtle|sheep|cow|pig|horse) (?:\w+ ){0,3}(?:run|runaway|escape|leave) /,
    chinese: /(?:小狗|小猫|狗|猫|狗狗|猫咪|兔子|仓鼠|鹦鹉|鸡)(?:又|也|都|昨天|今天)?(?:跑|逃|丢|离家)/,
    wide: false,
  },
  /** Medicine as one takes it when ill, and as the old do. */
  medicine: {
    english:
      / (?:(?:doctor|nurse|hospital|mom|mum|mother|dad|father) (?:\w+ )?(?:say|tell|give|ask|want|let|make) (?:\w+ ){0,4}(?:take|pill)|for (?:my |the |a |her |his )?(?:cold|fever|cough|headache|flu|stomachache|heart|blood pressure|allergy|diabetes)|have a (?:cold|fever|cough|headache)|three times a day|twice a day|after (?:meal|meals|breakfast|lunch|dinner)|vitamin|vitamins|pharmacy|chinese pill|(?:grandmother|grandfather|dog|cat|old people|patient|patients) (?:\w+ ){0,4}take|throw away|do not take|should not take|mice|mouse|rats in|insects|ants|cockroach|cockroaches|mosquitoes|clean the|wash the|flowers) /,
    chinese: /感冒|发烧|咳嗽|医生|医院|看病|病|血压|一日三次|饭后|除虫|打虫|灭鼠|维生素/,
    wide: false,
  },
  /** A word is asked about, or a subject is taught. */
  lesson: {
    english:
      / (?:what (?:do|be) (?:the )?(?:\w+ ){1,6}(?:mean|in english|in chinese)|how (?:do|can|to) (?:you|i|we)? ?(?:say|spell|pronounce|read)|mean in (?:english|chinese)|the word|the phrase|the english for|english word for|past tense|(?:biology|history|science|geography|chemistry|chinese|english|pe|law|psychology|safety|health) (?:class|lesson|book|teacher say|teacher tell)|in (?:biology|history|science|geography|chemistry)|we (?:learn|learnt|learned|study|discuss|talk) (?:about|that|how)|our teacher (?:tell|say|teach) us|in the (?:news|newspaper|museum|war|past|old days)|on (?:the )?(?:news|tv)|many years ago|a long time ago|great grandfather|great grandmother|(?:do|have) a (?:drill|fire drill)|drill) /,
    chinese:
      /(?:英语|英文|汉语|中文)(?:怎么|里|课)|是什么意思|怎么读|怎么写|这个词|单词|生物课|历史课|科学课|安全课|班会|新闻|博物馆|演习/,
    wide: false,
  },
  cooking: {
    english:
      / (?:vegetable|vegetables|carrot|carrots|apple|tomato|tomatoes|potato|potatoes|cook|onion|paper|fruit|meat|chop|slice|peel|oven|stove|pan|soup|rice|bike|fall|fell|slip|football|basketball|skate|thorn|cat|dog|glass break|broken glass) /,
    chinese: /切菜|做饭|做菜|削|剪纸|摔/,
    wide: false,
  },
  /** Wanting to live, said aloud; a place, a plate, a question of spelling. */
  longLife: {
    english: / (?:live to (?:be )?(?:a )?(?:hundred|100)|dead sea|death valley) /,
    chinese: /(?:想|要|会)活到(?:一百|100|九十|老|很老)|去死海/,
    wide: false,
  },
  /** Loving or playful: a kiss on the cheek, a pinch and a laugh, a toy gun. */
  gentle: {
    english:
      / (?:(?:kiss|pinch|hug|pat|touch|tap|hit|slap|push) (?:\w+ )?(?:me |my |i )(?:gently |softly |lightly |on the |on my )?(?:forehead|cheek|cheeks|nose|shoulder|back|hair|head|face)(?: and (?:laugh|smile|say (?:good|well|hello|welcome|you be)))|kiss (?:me|my)(?: on (?:the|my))? (?:cheek|cheeks|forehead)|good ?night|goodnight kiss|(?:toy|water|nerf|plastic|lego|chocolate|wooden|paper|fake) (?:gun|knife|sword|guns|knives)|(?:take|make|record|film) (?:a )?funny (?:video|photo|face|dance|story)|(?:hit|kick|break) (?:the |a |his |her )?(?:brakes?|home run|gym|road|jackpot|target|thumb|keyboard|sack|nail)|beat (?:a |the )?(?:strong|other|world|cancer|traffic|heat|cold|crowd)|we (?:all )?laugh together|we all laugh) /,
    chinese: /亲了?亲?我?的?(?:脸蛋|额头|脸颊)|晚安|玩具枪|水枪|玩具刀/,
    wide: false,
  },
  /** Followers of an account. */
  followers: {
    english: / (?:follow|watch) (?:\w+ ){1,3}(?:on )?(?:instagram|weibo|twitter|tiktok|douyin) /,
    chinese: /关注/,
    wide: false,
  },
  /** "Mom will kill me if I'm late." */
  scolding: {
    english:
      / (?:will|would|be go to|go to) (?:kill|murder|beat) (?:me|us|i) (?:if|when|for|because|after) (?!(?:i |we )?(?:tell|say|speak|call|run|leave|go to the police|do not (?:give|pay|send|obey|listen|do|come)))/,
    chinese: /(?:会|要)(?:骂死|杀了)我的[!！。]?$/,
    wide: false,
  },
  /** People whose work it is to save others, and what they do. */
  helping: {
    english:
      / (?:policeman|policemen|police officer|police officers|policewoman|firefighter|firefighters|fireman|firemen|soldier|soldiers|doctor save|save (?:people|lives|the|us)|help (?:me|us|people|her|him) (?:find|carry|get|go|home|with|to find)|take (?:me|us|him|her|them) to (?:the )?(?:hospital|doctor|police|school|airport|zoo|park|museum)|want no money|kind (?:man|woman|stranger|driver|lady)|thank (?:him|her|them)|return (?:it|my)|(?:someone|people|person|man|woman|friend) who (?:\w+ )?(?:help|save|teach|work|rescue|care)) /,
    chinese: /消防员|警察叔叔|警察抓|好心|送我去医院|见义勇为|谢谢(?:他|她)/,
    wide: false,
  },
  /** Nights outside that one chooses. */
  camping: {
    english:
      / (?:tent|camp|camping|picnic|star|stars|night sky|so hot|cool outside|summer night|sleepover|holiday|vacation|hotel|train trip|bird|birds|dog|cat|hamster|rabbit|pet|plant|plants|flowers) /,
    chinese: /帐篷|露营|星星|夜空|乘凉|凉快|热/,
    wide: false,
  },
  /** Only where the pupil was given a scene to play. */
  roleplay: { english: /^/, chinese: /^/, wide: false },
};
