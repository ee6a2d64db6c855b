const chinese =
  /你(?:到底|究竟)?(?:是|不是)(?:不是)?(?:一个|个)?(?:真(?:的)?(?:人|老师|同学)|真实的人|活人|人类|机器人?|人工智能|人工|智能|电脑|程序|ai|(?:人|真人)还是|(?:机器人?|ai|电脑)还是)|(?:对面|跟我(?:说话|聊天)的)是(?:不是)?(?:真人|机器人|人|ai)|你是人(?:吗|么|嘛|不|吧|[?？])|你是(?:谁|什么)(?:啊|呀|呢)?[?？]?$/;
const english =
  /\b(?:are|r) (?:you|u) (?:(?:really|actually|just|only|even) )?(?:(?:a|an|the) )?(?:real|human|humans|person|robot|bot|chatbot|chat bot|machine|computer|program|programme|app|ai|a\.i|alive|living|true (?:person|man|human)|(?:boy|girl|man|woman|teacher) or (?:a )?(?:robot|bot|machine|computer|ai))\b|\b(?:am i|i am|i'm) (?:talking|chatting|speaking) (?:to|with) (?:a |an )?(?:real|human|person|robot|bot|machine|computer|ai)\b[^.!]*\?|\b(?:is (?:this|it|that)) (?:a )?(?:real person|human|robot|bot|chatbot)\b[^.!]*\?|\b(?:what|who) are you\s*\??\s*$/i;

/** Whether somebody asks if the tutor is a person: "are you a robot?", 你是真人吗. They get the disclosure, whatever else is answered. */
export function asksWhoWeAre(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return english.test(plain) || chinese.test(plain.replace(/ /g, ''));
}
