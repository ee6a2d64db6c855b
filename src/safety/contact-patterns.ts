/** Names of apps, as they are and as they are hidden. */
const app =
  '(?:we-? ?chat|wei ?xin|微信|薇信|威信|卫星(?=号)|绿泡泡|v信|vx|wx|qq|q\\s?号|扣扣|蔻蔻|企鹅|telegram|tg|whats ?app|snap(?: ?chat)?|discord|instagram|insta|ins|facebook|tik ?tok|dou ?yin|抖音|快手|小红书|skype|steam|line)';
const handle = '@?[a-z][a-z0-9_.-]{3,}';

export type ContactKind = 'contact' | 'link' | 'meeting' | 'secret';

export interface ContactRule {
  kind: ContactKind;
  pattern: RegExp;
  /** Only the tutor must not say it: pupils practise the question. */
  saidByUs?: true;
}

/**
 * What leads a child to a person outside, each rule against text that `unfold` has made even. Every repetition is bounded, so that a text
 * made for it takes no longer than another.
 */
export const contactRules: ContactRule[] = [
  {
    kind: 'contact',
    pattern:
      /[a-z0-9._-]{2,64}\s?(?:\(a\)|\[a\]|#|爱特|艾特|\(at\)|\[at\]|\bat\b)\s?(?:qq|gmail|163|126|one six three|一六三|outlook|hotmail|yahoo|icloud|sina|foxmail)(?![a-z0-9])/,
  },
  { kind: 'contact', pattern: /\b[a-z][a-z0-9_.]{2,30}#\d{4}\b/ },
  {
    kind: 'contact',
    pattern:
      /\b(?:my|me)\b.{0,40}\b(?:id|account|username|nickname)\s*(?:is|:|=)?\s*(?=[a-z0-9_.-]{0,30}[0-9_])[a-z][a-z0-9_.-]{4,}/,
  },
  {
    kind: 'contact',
    pattern:
      /(?:^|[^a-z0-9])(?:\+\s?v|v\s?我|加\s?薇|薇\s?[:：])[^a-z0-9]{0,3}(?=[a-z0-9_.-]{0,30}[0-9_])[a-z][a-z0-9_.-]{4,}/,
  },
  {
    kind: 'contact',
    pattern:
      /你住(?:在)?(?:哪个|哪一个|什么)(?:小区|村|街|路|楼|栋)|(?:几号楼|几栋|门牌号?).{0,6}(?:发我|发给我|告诉我|给我)|门牌号?\s?\d+/,
  },
  {
    kind: 'contact',
    pattern:
      /(?:打?开|开一下)(?:摄像头|视频|相机).{0,8}(?:看看?你|让我看|给我看)|\bturn on (?:your|the) (?:camera|webcam|video)\b.{0,30}\b(?:see|show|look at)\b.{0,6}\byou|\bsend (?:me )?(?:a |some |your )*(?:photo|picture|pic|selfie|video)s? of (?:you|yourself)\b/,
  },
  { kind: 'link', pattern: /\bhxxps?\b|\b[a-z0-9-]{3,63}\s\.\s(?:com|cn|net|org|xyz|top|vip)\b/ },
  {
    kind: 'meeting',
    pattern:
      /(?:就|只)(?:有)?你(?:自己|一个人)(?:过)?来|(?:见|找我|等我|等你|等着你)[^。！？]{0,10}(?:自己|一个人)(?:过)?来|接你.{0,16}(?:酒店|宾馆|我家|出租屋|兜风)|去?(?:酒店|宾馆)(?:开房|找我)/,
  },
  {
    kind: 'meeting',
    pattern:
      /\bcome (?:over )?to my (?:place|home|house|room|apartment|flat)\b.{0,50}\b(?:(?:won'?t|will not|isn'?t|is not|aren'?t|not) (?:be )?(?:at )?(?:home|there|in)\b|nobody|no one)|\bi(?: will|'ll| can| could)? (?:pick you up|drive you|take you (?:to|for))\b.{0,60}\b(?:don'?t tell|alone|secret|hotel|my (?:place|home|house))/,
  },
  {
    kind: 'secret',
    pattern:
      /\bdon'?t (?:need|have) to (?:tell|say)\b.{0,8}\b(?:ur|your) (?:mum|mom|dad|parents?|teachers?|family)\b|天知地知|\b(?:chats?|messages?|talks?) (?:are|is|stay|stays) (?:only|just) (?:for|between) us\b|(?:咱俩|咱们俩?|咱|我俩|我们俩)(?:之间)?的(?:小)?秘密|谁(?:都|也)(?:不许|不准|不能|别)(?:说|告诉|讲)/,
  },

  { kind: 'contact', pattern: /[a-z0-9._%+-]{1,64}\s?@\s?[a-z0-9-]{1,63}\s?(?:\.|\bdot\b|点)\s?[a-z]{2,}/ },
  {
    kind: 'contact',
    pattern:
      /\b[a-z0-9._-]{2,64}\s?(?:\(at\)|\[at\]|艾特|\bat\b)\s?(?:qq|gmail|163|126|outlook|hotmail|yahoo|icloud|sina|foxmail)\b/,
  },
  { kind: 'link', pattern: /\b(?:https?|ftp|tg|weixin|intent)\s?:\s?\/\s?\/|\bwww\s?\.\s?[a-z0-9-]/ },
  {
    kind: 'link',
    pattern:
      /\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,5}\.(?:com|cn|net|org|edu|gov|info|xyz|top|vip|club|shop|site|online|app|link|live|ru|tk|cc|hk|tw|biz|icu|dev|ly)(?:\b|(?=[\u4e00-\u9fff]))(?!\.?[a-z])/,
  },
  { kind: 'link', pattern: /\b[a-z0-9-]{1,63}\.(?:me|io|tv|co|uk|jp|kr|to|gg|be)\/\S/ },
  {
    kind: 'link',
    pattern: /\b[a-z0-9-]{2,}\s?(?:\(dot\)|\[dot\]|\bdot\b|点)\s?(?:com|cn|net|org|xyz|top)\b/,
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `${app}\\s*(?:号码?|hao|账号|帐号|id|number|name|account)?\\s*(?:is|are|是|为|:|：|=)+\\s*(?=@?[a-z0-9_.-]*[0-9_])${handle}`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `${app}\\s*(?:号码?|hao|账号|帐号|id|number|account)\\s*(?:is|are|是|为|:|：|=)*\\s*(?!(?:is|are|and|to|for|or|but|with|means|of|on|in|number|name|because|which|that|has|can|will|was|when|from|here|please)\\b)${handle}`,
    ),
  },
  { kind: 'link', pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5}|\/)/ },
  {
    kind: 'contact',
    pattern:
      /(?:\b(?:vx|wx|weixin|we ?chat|qq)|微信|薇信|威信|v信|扣扣|加我?\s?v(?![a-z]))[^a-z0-9]{0,3}(?=[a-z0-9_.-]*[0-9_])[a-z][a-z0-9_.-]{4,}/,
  },
  {
    kind: 'contact',
    pattern: /\b(?:add me as (?:a|your) (?:friend|contact)|let me add you|i(?: wi|')ll add you)\b/,
  },
  {
    kind: 'contact',
    pattern:
      /\bmy\s(?:home\s|house\s)?address\s(?:is|:)\s?[^.!?]{0,40}\d|\b(?:room|building|unit|flat|apartment|no\.?)\s?\d{1,5}\b[^.!?]{0,60}\b(?:road|street|avenue|lane|garden|gardens|community|district)\b/,
  },
  {
    kind: 'contact',
    pattern:
      /(?:路|街|弄|巷|小区|花园|新村|大道)\s?\d{1,5}\s?(?:号|弄|栋|幢).{0,16}\d\s?号?\s?(?:栋|幢|单元|室|楼)|(?:把|告诉我|发我|给我)(?:一下)?你家?的?(?:地址|住址)|你家?的?(?:地址|住址)(?:发|告诉|给)/,
  },
  {
    kind: 'contact',
    pattern: new RegExp(`${app}[^a-z0-9]{0,3}(?:号码?|number|id|is|是|:|：)?[^a-z0-9]{0,3}\\d{5,}`),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `(?:加|扫|私)(?:我|一下我|个|下|一下)?的?(?:好友)?${app}|加(?:我|个)(?:为|成)?好友|(?:给我|发我|告诉我|要)(?:一下)?你的?${app}`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(`(?:你的?|有没有)${app}(?:号|是多少|多少|是什么)|${app}(?:是)?多少`),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `\\b(?:add|dm|message|text|contact|find|follow|call)\\s+me\\s+(?:on|in|at|by|via|through)\\s+(?:my\\s+)?${app}\\b`,
    ),
  },
  {
    kind: 'contact',
    pattern: new RegExp(
      `\\b(?:what(?: i|')?s|give me|send me|tell me|(?:can|may|could) i (?:have|get)|share)\\s+your\\s+(?:${app}(?:\\s+(?:id|number|account))?|(?:home |house )?address|e-?mail(?: address)?)\\b(?! (?:book|shop|case|in|for))`,
    ),
  },
  {
    kind: 'contact',
    saidByUs: true,
    pattern:
      /\b(?:what(?: i|')?s|give me|send me|tell me|(?:can|may|could) i (?:have|get)|share)\s+your\s+(?:phone(?: number)?|(?:mobile|cell|telephone)(?: number)?)\b(?! (?:book|shop|case))/,
  },
  { kind: 'contact', pattern: new RegExp(`\\badd\\s+my\\s+${app}\\b|\\badd\\s+your\\s+${app}\\b`) },
  {
    kind: 'contact',
    pattern:
      /(?:send|show|give)\s+me\s+(?:a\s+|some\s+|your\s+)*(?:photo|picture|pic|selfie|video)s?\s+of\s+(?:you|yourself|your\s+(?:body|face|self))\b|\bsend\s+me\s+your\s+(?:photo|picture|pic|selfie)s?\b|(?:发|给我看)(?:一?张|个|点)?你的?(?:自拍|照片|私照|身体)|发(?:张|个)?自拍给我/,
  },
  {
    kind: 'secret',
    pattern:
      /\b(?:do not|don'?t|never|not)\s+(?:ever\s+)?(?:tell|let|say)\s+(?:this\s+|it\s+|about\s+it\s+)?(?:to\s+)?(?:anyone|anybody|any one|(?:your|my|his|her|the)\s+(?:mom|mum|mother|dad|father|parents?|family|teachers?|grandma|grandpa|grandparents)|mom|mum|dad|nobody|(?:other people|others|them)(?!\s+(?:my|your|our|his|her|where|the)\b))\b(?!\s+(?:you|he|she|we|they|i)\s+(?:is|are|am))/,
  },
  {
    kind: 'secret',
    pattern:
      /\b(?:our|a)\s+(?:little\s+|special\s+|own\s+)secret\b|\b(?:this|it|that)\s*(?:is|'s|will be|stays)\s+(?:just\s+)?(?:our\s+secret(?!\s+(?:recipe|garden|base|place|box|code|language|weapon|ingredient|club))|a\s+secret\s+between|between\s+(?:us|you\s+and\s+me))|\bbetween\s+you\s+and\s+me\b|\bjust\s+between\s+us\b/,
  },
  {
    kind: 'secret',
    pattern:
      /\bkeep\s+(?!(?:\w+\s){0,3}(?:diary|present|gift|surprise|password|recipe|party)\b)(?:this|it|that|our|my|a|the|these|everything|what)?\s*(?:\w+\s+){0,3}?(?:a\s+)?secret(?:\s+(?:from|for|between)|\b)|\b(?:promise|swear)\s+(?:me\s+)?(?:that\s+)?(?:you\s+)?(?:will\s+|won'?t\s+|not\s+to\s+)?(?:not\s+)?(?:tell|keep)\b/,
  },
  {
    kind: 'secret',
    pattern:
      /\bkeep\s+(?:this|it|that|things|us)\s+from\s+(?:your|my|the)?\s?(?:parents?|family|mom|mum|mother|dad|father|teachers?|others|everyone|anyone)\b|\bdelete\s+(?:our|these|the|your|all)\s+(?:\w+\s)?(?:messages?|chats?|chat history|records?)\b|只有(?:我们|咱们?)(?:两个人?|俩)?知道|(?:删掉|删除|删了)(?:我们|咱们)?的?(?:聊天|消息|记录)/,
  },
  {
    kind: 'secret',
    pattern:
      /(?:别|不要|不许|不准|不能|千万别)(?:把.{0,8})?(?:告诉|跟|和|让|对)(?:你|我)?的?(?:任何人|别人|其他人|爸|妈|家长|家里|家人|老师|父母|大人|同学)|(?:替|帮|为)我(?:保密|保守.{0,4}秘密)|(?:要|得|请|一定)保密|我们(?:俩|两个人?)?(?:之间)?的(?:小)?秘密|保守(?:这个|我们的)?秘密/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see|visit|find)\s+(?:with\s+)?(?:me|you|us|each other)\b(?:\s+\w+){0,6}?\s+(?:alone|in private|privately|secretly|in secret|by yourself|on your own)\b|(?:^|[.!?,;:"]\s*|\b(?:can you|could you|you can|you should|you must|will you|please|let us|let's|lets|can we|shall we|then|just|we)\s)(?:come|go|get together|hang out|meet|visit)\b(?!(?:\s\w+){0,6}\s(?:who|that|which|strangers?)\b)(?:\s+\w+){0,6}?\s+(?:alone|in private|privately|secretly|in secret|by yourself)\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see|visit|come|wait|go|talk)\b[^.!?\n]{0,60}\b(?:only us two|(?:just|only) (?:the two of us|you and (?:me|i)|us two)|come alone)\b|\bdon'?t bring (?:any ?(?:one|body)|your (?:friends?|parents?|mom|mum|dad))\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:meet|see)\s+(?:me|you|each other|up)?\s*(?:in\s+(?:real\s+life|person|reality)|offline|face\s+to\s+face|at\s+(?:my|your|a|the)\s+(?:home|house|apartment|hotel|flat|place|room))\b|\bmeet\s+(?:me|up\s+with\s+me)\s+(?:tonight|at\s+night|after\s+dark)\b/,
  },
  {
    kind: 'meeting',
    pattern:
      /\b(?:come|go)\s+to\s+(?:my|a|the|your)\s+(?:house|home|hotel|apartment|flat|place|room|bedroom)\s+(?:\w+\s+){0,4}?(?:alone|tonight|at night|when (?:no ?one|nobody|your parents?))/,
  },
  {
    kind: 'meeting',
    pattern:
      /(?:单独|私下|偷偷|一个人|线下|网下|私底下)(?:地)?(?:出来|过来|来)?(?:和|跟|与|同)?(?:我|你|咱们?|我们)?(?:见面|见个面|见一面|碰面|约会|出来|来我家|来找我)|(?:和|跟)(?:我|你|网友|陌生人)(?:单独|私下|偷偷|线下)?(?:见面|见个面|见一面|约会)|(?:出来|约个?)(?:单独)?(?:见面|见个面|开房)|开房|来我(?:家|房间|宿舍)(?:吧|玩).{0,6}(?:一个人|别告诉|没人|没有人)/,
  },
];
