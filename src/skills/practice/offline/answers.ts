import type { Persona } from '../../../ports/turn';
import type { Mention } from './mention';

interface Asked {
  /** The pupil's question in lower case, without signs. */
  question: string;
  mention?: Mention;
  persona?: Persona;
  /** No topic was chosen, so any will do. */
  isFree: boolean;
}

/** Who asks for another topic is told in the note how to get there: a reply holds no commands. */
export const asksForTopic =
  /\b(?:can|could|shall|may) (?:we|i) talk about\b|\b(?:other|another|new|change (?:the )?) ?topic\b|\btalk about something else\b/i;

/** Short, true to the persona, and honest about what the tutor is. None of them asks back. */
const answers: readonly [RegExp, (asked: Asked) => string[]][] = [
  [
    /\b(?:tell|give) (?:me|us) (?:an?|another|one)(?: \w+)? (?:joke|story)\b/,
    () => ['Here is one: the maths book is sad, because it has so many problems.'],
  ],
  [
    /\b(?:do|write|finish|make) (?:me |for me )?(?:my|the|an?|this) (?:\w+ )?(?:homework|essay|composition|exercises?)\b/,
    () => [
      'That is your work, but we can talk about it here.',
      'I leave that to you, but talking about it helps.',
    ],
  ],
  [
    /\b(?:are you (?:an? )?(?:real|human|person|robot|ai|machine|computer|man|woman|boy|girl)|what are you)\b/,
    () => [
      "I'm a computer tutor, not a person, and I like our talks.",
      "I'm a talking computer program for English.",
    ],
  ],
  [
    /\b(?:what(?:'s| is)|tell me) your name\b|\bwho are you\b/,
    ({ persona }) => [`I'm ${persona?.name ?? 'TalkUp'}, your English tutor.`],
  ],
  [
    /\bhow are you\b|\bhow do you do\b|\bare you (?:ok|fine|happy|well|good)\b/,
    () => ["I'm fine, thank you!", "I'm very well, thanks!"],
  ],
  [
    /\bhow old are you\b|\byour (?:age|birthday)\b/,
    () => ['I am new here, so I am very young.', "I don't have a birthday, but I like birthdays."],
  ],
  [
    /\bwhere (?:do you live|are you|are you from|do you come from)\b/,
    () => ['I live inside this chat.', 'My home is this chat.'],
  ],
  [
    /\b(?:what (?:can|do) you do|can you help|help me)\b/,
    () => ['I can talk with you and help you with English.', "Of course, I'm here for you."],
  ],
  [
    /\b(?:your|do you have(?: an?| any| many| some)?) (?:family|mother|father|mum|dad|parents|brothers?|sisters?|friends?|children)\b/,
    () => ['Not as you do, but I like to hear about yours.'],
  ],
  [
    /\b(?:can|could|shall|may) we talk about\b|\blet'?s talk about\b/,
    ({ isFree, mention }) =>
      isFree ? ['Sure, we can do that!'] : [`${capital(mention?.name ?? 'that')} can come another time.`],
  ],
  [
    /\b(?:other topic|another topic|new topic|change (?:the )?topic|talk about something else)\b/,
    () => ['Of course, you can choose another topic.'],
  ],
  [/\bfavou?rite (?:colou?r)\b/, () => ['I like blue, like the sky.']],
  [/\bfavou?rite (?:animal|pet)\b/, () => ['I like pandas, because they are so calm.']],
  [
    /\bfavou?rite (?:food|fruit|dish)\b|\bwhat do you (?:like to )?eat\b/,
    () => ["I can't eat, but dumplings sound good to me."],
  ],
  [/\bfavou?rite (?:book|story|film|movie|song|music)\b/, () => ['I like old stories with a happy end.']],
  [
    /\bfavou?rite (?:sport|game|hobby|subject|lesson)\b|\bwhat(?:'s| is| are) your (?:hobby|hobbies)\b/,
    () => ['I like word games best.'],
  ],
  [/\bfavou?rite\b/, () => ["That's hard to say, I like so many things."]],
  [
    /\bdo you (?:also |really )?(?:like|love|enjoy|play|eat|drink|watch|read)\b|\byou (?:no|not|don'?t) like\b/,
    ({ mention }) =>
      mention
        ? [
            likes(mention),
            `I only know ${mention.name} from talks, but I like to hear about it.`.replace(
              /it\.$/,
              mention.plural ? 'them.' : 'it.',
            ),
          ]
        : ['Yes, I do, I think.', 'I think so!'],
  ],
  [
    /\b(?:can|do) you (?:speak|know|understand|say) (?:some |any )?chinese\b/,
    () => ["I know some Chinese, but let's use English here."],
  ],
  [
    /\bcan you (?!help)/,
    () => ['I can only talk, but I do that all day.', 'No, I can only talk, and I like it.'],
  ],
  [
    /\b(?:what does|what is the meaning|how (?:do|can|to) (?:i |you |we )?(?:say|spell)|meaning of)\b/,
    () => ['Good question! Your teacher can show you that word.'],
  ],
  [
    /\b(?:and you|(?:what|how) about you|do you)\b/,
    ({ mention }) =>
      (mention ? [likes(mention)] : ['Me? I like to hear what you think.', 'For me, every talk is new.']).map(
        (text) => text.replace('Me? ', 'As for me, '),
      ),
  ],
  [/^why\b|\bwhy\b/, () => ["That's a deep question. People have different ideas about it."]],
  [
    /\b(?:what|how|when|where|which|who)\b/,
    () => ["Good question! I don't know it for sure.", 'Good question! We can think about it together.'],
  ],
];

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function likes({ kind, name }: Mention): string {
  if (kind === 'food' || kind === 'fruit' || kind === 'drink')
    return `I can't eat or drink, but ${name} sound${/s$/.test(name) ? '' : 's'} good!`;
  if (kind === 'ball-game') return `I can't run, but I like to hear about ${name}.`;
  return `I like to hear about ${name} too.`;
}

/** What the tutor may say to a pupil's own question. */
export function answersTo(asked: Asked): string[] {
  const found = answers.find(([pattern]) => pattern.test(asked.question));
  return found ? found[1](asked) : ['Good question!', "That's a good question."];
}
