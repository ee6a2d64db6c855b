/** What somebody who plays a part answers to a question asked in the scene; none of them asks back. */
const answers: readonly [RegExp, readonly string[]][] = [
  [/\b(?:how much|what(?:'s| is) the price|how many yuan)\b/, ['It is not much today.', 'Only a few yuan.']],
  [/\b(?:cheap|cheaper|discount|lower price)\b/, ['OK, a little cheaper for you.', 'For you, yes!']],
  [/\b(?:do you have|have you got|are there any|is there any|is there an?)\b/, ['Yes, we have that.', 'Yes, of course.']],
  [/\b(?:can|could|may) (?:i|we)\b/, ['Of course you can.', 'Yes, you can.']],
  [/\b(?:can|could|will|would) you\b/, ['Yes, of course.', 'Sure, I will.']],
  [/\b(?:should|must|do i (?:need|have)|need i)\b/, ['Maybe. Let me ask a little more first.', 'That may be a good idea.']],
  [/\bwhere\b/, ['It is not far from here.', 'Just over there.']],
  [/\bwhen|what time\b/, ['Soon, I think.', 'In a few minutes.']],
]; // prettier-ignore

/** These the tutor answers as what it is, in any part. */
const aboutTutor =
  /\b(?:robot|computer|human|real person|an? ai|your name|who are you|how are you|how old|topic)\b/;

const toAnything = [
  'All right.',
  'OK.',
  'I see.',
  'OK, I see.',
  'All right, thank you.',
  'Thank you.',
  'Right.',
];
/** To who asks for something. */
const toWish = ['Sure!', 'No problem!', 'All right!'];
const wishes =
  /\b(?:want|need|would like|'d like|please|looking for|can i|could i|take (?:it|this|two|one))\b/i;
const toAnyQuestion = ['Let me think about that.', 'Let me see.', 'I will tell you in a minute.'];

/**
 * What the tutor says first when it plays a part in a scene: an answer, or a word that shows it has heard. undefined where it should
 * speak as the tutor instead.
 */
export function inScene(
  { text, question }: { text: string; question?: string },
  shuffled: <Item>(items: readonly Item[]) => Item[],
): string[] | undefined {
  if (question === undefined)
    return [...(wishes.test(text) ? shuffled(toWish) : []), ...shuffled(toAnything)];
  if (aboutTutor.test(question)) return undefined;
  const found = answers.find(([pattern]) => pattern.test(question));
  return [...shuffled(found?.[1] ?? []), ...shuffled(toAnyQuestion)];
}
