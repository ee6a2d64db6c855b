import { animals, type Deed, type OnDeed } from './rules';

/** What a whole message tells, whoever did it; asked on where its clauses tell nothing of their own. */
export const onWords: readonly (Omit<OnDeed, 'fits'> & { fits(said: Pick<Deed, 'lower' | 'earlier'>): boolean })[] = [
  { fits: ({ lower }) => /\b(?:ha(?:d|ve|s) a (?:\w+ )?(?:fight|quarrel|argument)|(?:i|we|they) (?:\w+ )?(?:fought|quarrel(?:led|ed)?|argued?))\b/.test(lower) && !/\babout\b|\bbecause\b/.test(lower), leads: ['That can happen between people who like each other.', 'Oh, that is never easy.'], ask: [
    ['What was it about?', 'A small thing.', 'It was about a small thing.', 'It was about a small thing, but nobody wanted to say sorry first.'],
  ] },
  { fits: ({ lower }) => /\bi (?:really |also )?(?:want|hope|would like|dream) (?:to (?:be|become)|of being) an? \w+/.test(lower) && !/\bbecause\b/.test(lower), leads: [], ask: [
    ['Why do you want to do that work?', 'To help people.', 'I want to help people.', 'I want to help people, because there are not enough of them near my village.'],
  ] },
  { fits: ({ lower }) => /\b(?:exams?|tests?)\b/.test(lower) && /\b(?:next|tomorrow|soon|will|coming|going to)\b/.test(lower), leads: ['Then you have a lot to think about.', 'Oh, that is soon!'], ask: [
    ['How do you get ready for it?', 'I read my books.', 'I read my books every evening.', 'I read my books every evening, and I do the hard parts with a friend.'],
  ] },
  { fits: ({ lower }) => /\b(?:exams?|tests?)\b/.test(lower) && /\b(?:finish\w*|over|just|yesterday|last)\b/.test(lower), leads: ['So that is behind you now!', 'Then you can rest a little now.'], ask: [
    ['How did it go?', 'Not bad.', 'It was not bad, I think.', 'Some parts were easy, but the last part was hard for me.'],
  ] },
  { fits: ({ lower }) => /\b(?:(?:didn't|did not|don't) do (?:it |so |very )?well|questions? (?:is|are|was|were) (?:too|very|so) (?:hard|difficult))\b/.test(lower), leads: ['That happens to everyone.', 'I see. That is a pity, but it is over now.'], ask: [
    ['What will you do next time?', 'Begin earlier.', 'I will begin earlier.', 'I will begin earlier, and I will ask my teacher about the hard parts.'],
    ['And what was easy for you?', 'The first page.', 'The first page was easy.', 'The first page was easy, because we did the same things in class.'],
  ] },
  { fits: ({ lower }) => /\bmy best dish\b|\b(?:i|we) (?:can )?(?:cook|make) (?:it|them) (?:by )?myself\b/.test(lower), leads: ['So you can cook. Well done!'], ask: [
    ['How do you make it?', 'It is easy.', 'First I cut everything small.', 'First I cut everything small, and then I cook it slowly with a little salt.'],
  ] },
  { fits: ({ lower }) => /\b(?:mother|mum|mom|father|dad|grandma|grandpa|grandmother|grandfather|aunt|uncle)'s (?:cooking|food|dishes|meals)\b/.test(lower), leads: ['Food at home is the best.', 'Food from the family tastes special.'], ask: [
    ['Which dish do you like best?', 'The noodles.', 'I like the noodles best.', 'I like the noodles best, because nobody else can make them like that.'],
  ] },
  { fits: ({ lower }) => /\btoo (?:salty|spicy|sweet|oily|cold|hard|hot)\b|\bno meat\b|\bnot (?:delicious|tasty|fresh)\b/.test(lower) && /\b(?:food|soup|canteen|rice|meal|lunch|dinner|dish\w*|noodles)\b/.test(lower), leads: ['Oh, that does not sound so good.', 'I see. A good meal is important.'], ask: [
    ['What would you like to have there?', 'Fresh vegetables.', 'I would like some fresh vegetables.', 'I would like some fresh vegetables and a warm soup with meat.'],
  ] },
  { fits: ({ lower, earlier }) => /\b(?:called|named)\b/.test(lower) && !/\bi(?: am|'m)\b/.test(lower) && animals.test(`${earlier} ${lower}`), leads: ['I like that!', 'That sounds nice.'], ask: [
    ['Whose idea was that?', "My sister's idea.", "It was my sister's idea.", "It was my sister's idea, and we all liked it at once."],
  ] },
  { fits: ({ lower }) => /\b(?:copied|copy|cheat\w*)\b/.test(lower) && /\b(?:found out|teacher|exam|test)\b/.test(lower), leads: ['Oh! Then there was no way out.', 'Oh, that was not a good moment.'], ask: [
    ['What do you think about that?', 'It is not fair.', 'I think it is not fair.', 'I think it is not fair, because the others worked for it themselves.'],
  ] },
  { fits: ({ lower }) => /\b(?:see|meet|visit) (?:them|him|her|my parents)\b/.test(lower) && /\bonly\b/.test(lower), leads: ['That is a long time to wait.', 'Then those days must be special.'], ask: [
    ['What do you do together then?', 'We eat and talk.', 'We cook, eat and talk.', 'We cook, eat and talk, and I show them everything that is new.'],
  ] },
  { fits: ({ lower }) => /\b(?:again|still) (?:good )?friends\b|\bfriends again\b|\bare good again\b/.test(lower), leads: ['I am glad to hear that!', 'What a good end!'], ask: [
    ['What did you learn from that?', 'To say sorry.', 'I learned to say sorry.', 'I learned that a friend is more important than being right.'],
  ] },
]; // prettier-ignore
