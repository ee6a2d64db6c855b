import type { Told } from './kinds';

const kin =
  '(?:mother|father|mum|mom|dad|parents|grandma|grandpa|grandmother|grandfather|grandparents|uncle|aunt|brother|sister|cousin)';

/** What pupils tell of people, home, food, animals and feasts, and what a listener would ask then; the most special first. */
export const toldOfHome: readonly Told[] = [
  { when: /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:people|members|persons)\b.*\bfamily\b|\bfamily (?:has|have) (?:\w+|\d+) (?:people|members|persons)\b/, ask: [
    ['Who are they?', 'My parents and my sister.', 'They are my parents, my brother and my grandma.', 'They are my parents, my sister and my grandparents, so there is always somebody at home.'],
  ] },
  { when: /\bonly child\b|\b(?:no|any) (?:brothers|sisters|brother|sister)\b/, ask: [
    ['Who do you play with after school?', 'With my cousin.', 'I play with my cousin and the children next door.', 'I play with the children next door, because we all go to the same school.'],
  ] },
  { when: /\bhave (?:an?|one|two|three) (?:(?:younger|older|little|big|elder|baby|small|twin) )?(?:brothers?|sisters?)\b/, ask: [
    ['What do you like to do together?', 'We play.', 'We like to play with a ball.', 'We play with a ball, and in the evening we look at books together.'],
  ] },
  { when: new RegExp(`\\b(?:he|she|they|${kin})\\b.*\\b(?:busy|tired|works? (?:very |so )?hard)\\b`), unless: /\b(?:help|because)\b/, ask: [
    ['How can you help {him}?', 'I wash the dishes.', 'I can wash the dishes and cook rice.', 'I can do some of the work at home, so that there is time for a rest.'],
  ] },
  { when: new RegExp(`\\b${kin}(?: and (?:my )?\\w+)? (?:works? (?:in|at|far|away|outside)|(?:is|are) (?:away|far)|(?:(?:is|are|also|all|both) )*in [a-z]{5,}$)`), unless: /\b(?:call|phone|talk)/, ask: [
    ['How often do you talk on the phone?', 'Every week.', 'We talk every Sunday evening.', 'We talk every Sunday evening, and I always have a lot to tell.'],
    ['When {does} {he} come home?', 'At Spring Festival.', 'At Spring Festival and in summer.', 'At Spring Festival, and sometimes in summer when there is less work.'],
  ] },
  { when: new RegExp(`\\b(?:he|she|they|${kin}|i|we)\\b.*\\b(?:comes? (?:back )?home|comes? back)\\b`), ask: [
    ['What do you do on the first evening?', 'We eat together.', 'We eat together and talk.', 'We cook something special, eat together and talk until it is late.'],
  ] },
  { when: /\b(?:give|gives|gave|bring|brings|brought|buy|buys|bought|sent|send|sends|make|made) me (?:an?|some|the|two|three|new|this|my)\b/, unless: /\b(?:letter|card|soup|food|rice)\b/, ask: [
    ['How did you feel when you saw it?', 'Very happy.', 'I was very happy.', 'I was so happy that I showed it to all my friends.'],
    ['What do you do with it now?', 'I use it every day.', 'I use it nearly every day.', 'I use it nearly every day, and I always put it back in a safe place.'],
  ] },
  { when: /\b(?:hongbao|red envelopes?|red packets?|lucky money|pocket money)\b/, unless: /\b(?:save|buy|bought|spend|spent)\b/, ask: [
    ['What do you do with the money?', 'I save it.', 'I save it for books.', 'I buy something small for my family, and I save the rest.'],
  ] },
  { when: /\bsav(?:e|ed|ing)\b.*\b(?:for|money)\b/, unless: /\benergy|water\b/, ask: [
    ['How long do you have to save?', 'About one year.', 'I have to save for about one year.', 'I have to save for about one year, because I only get a little money every week.'],
  ] },
  { when: new RegExp(`\\b(?:he|she|${kin}|teacher|friend)\\b (?:\\w+ )?(?:teach|teaches|taught) (?:me|us)\\b`), ask: [
    ['What was difficult at first?', 'Nearly everything.', 'It was difficult to do it fast.', 'My hands were slow at first, but I tried again and again.'],
    ['What can you do well now?', 'The easy parts.', 'I can do the easy parts well.', 'I can do the easy parts without help, and I am learning the rest.'],
  ] },
  { when: /\b(?:its|her|his) name is\b|\b(?:we|i) (?:call|named) (?:it|him|her)\b/, about: /\b(?:cat|dog|rabbit|bird|turtle|hamster|fish|pig|cow|goat|sheep|chicken|duck|horse|pet|puppy|kitten|goldfish|parrot)\b/, ask: [
    ['Whose idea was that?', "My sister's idea.", "It was my sister's idea.", "It was my sister's idea, and we all liked it at once."],
  ] },
  { when: /\b(?:best |good )friend(?:'s name)? is\b|\bhave (?:a|many|some|two|three|lots of|a lot of) (?:\w+ )?friends?\b/, ask: [
    ['How did you meet?', 'We met at school.', 'We met at school in Grade One.', 'We sat next to each other in Grade One, and we talked all day.'],
    ['What do you like to do together?', 'We play.', 'We like to play and talk.', 'We play in the break, and after school we do our homework together.'],
  ] },
  { when: /\b(?:he|she)(?:'s| is)(?: \w+){0,5} (?:kind|helpful|friendly|nice|warm|patient)\b|\bkind to (?:me|us|everyone)\b/, ask: [
    ['What did {he} do for you?', '{He} helped me.', '{He} helped me with my homework.', 'One day I was ill, and {he} came to see me and told me about school.'],
  ] },
  { when: /\b(?:he|she)(?:'s| is)(?: \w+){0,5} (?:funny|humorous|naughty)\b|\bmakes? (?:me|us) laugh\b/, ask: [
    ['What funny things does {he} do?', '{He} sings.', '{He} sings and dances at home.', '{He} tells the same old story again and again, and we laugh every time.'],
  ] },
  { when: /\b(?:he|she)(?:'s| is)(?: \w+){0,5} strict\b/, ask: [
    ['What does {he} want you to do?', 'My homework.', 'To do my homework every day.', 'To be on time, to listen well and to do my homework every day.'],
  ] },
  { when: /\b(?:he|she)(?:'s| is| has)(?: \w+){0,5} (?:tall|short|thin|long hair|short hair|big eyes|strong|beautiful|pretty|cute)\b/, ask: [
    ['And what is {he} good at?', 'Sports.', '{He} is good at sports.', '{He} is good at sports, but {he} is even better at telling stories.'],
  ] },
  { when: /\b(?:never|sometimes|always|often) (?:fight|quarrel|argue)\b/, ask: [
    ['What do you do when you think in different ways?', 'We talk.', 'We talk and listen.', 'We talk about it, and then each of us does it one time.'],
  ] },

  { when: /\b(?:spicy|sour|salty|sweet|delicious|yummy|tasty|hot)\b/, about: /\b(?:eat|eats|food|tofu|noodles?|dumplings?|hotpot|soup|fish|meat|chicken|pork|beef|cakes?|rice|strips|peppers?|chill?i(?:es)?|zongzi|tangyuan|baozi|cooks?)\b/, unless: /\b(?:weather|summer|day|today|degrees)\b/, ask: [
    ['Who makes it best?', 'My grandma.', 'My grandma makes it best.', 'My grandma makes it best, because she does not put in too much salt.'],
    ['How often do you eat it?', 'Every week.', 'I eat it once or twice a week.', 'I eat it once or twice a week, but at festivals I eat more of it.'],
  ] },
  { when: new RegExp(`\\b(?:he|she|${kin})\\b (?:\\w+ )?(?:makes?|cooks?|puts?|grows?|washes|feeds?|cleans?|sells?|plants?|prepares?)\\b`), unless: /\bhelp/, ask: [
    ['Do you help {him} with that?', 'Yes, a little.', 'Yes, I help after school.', 'Not often, but I watch, because one day I want to do it by myself.'],
  ] },
  { when: /\b(?:cola|sweets|candy|snacks?|strips|chips|fast food|hamburgers?|ice cream)\b/, unless: /\b(?:less|should|never|don't|drink|drinks|he|she|they|his|her)\b/, ask: [
    ['Do you eat that alone or with friends?', 'With friends.', 'I eat it with my friends.', 'I eat it with my friends on the way home, but I know that it is not healthy.'],
  ] },

  { when: /\b(?:i|we) feed(?:s)? (?:the|my|our|it|them|him|her)\b(?!.*\b(?:fish|rice|corn|grass|meat|vegetables|bread|bones|with)\b)/, ask: [
    ['What do you give {it} to eat?', 'Corn.', 'Corn and green leaves.', 'Corn and what is left from our lunch, so nothing is thrown away.'],
  ] },
  { when: /\b(?:i|we) feed/, ask: [
    ['What happens when you come with the food?', 'They run to me.', 'They come and look at my hands.', 'There is a lot of noise, because everybody wants to eat first.'],
  ] },
  { when: /^(?:(?:because|and|yes|well),? )?(?:they|[a-z]*pandas|monkeys|tigers|elephants|dolphins|whales|birds|bees|ants|dogs|cats|lions|rabbits) (?:can |often |usually |always |only )?(?:eat|live|sleep|have|swim|climb|run|fly|jump|like)\b/, about: /\b(?:animals?|pandas|monkeys|tigers|elephants|dolphins|whales|birds|bees|ants|dogs|cats|lions|rabbits)\b/, ask: [
    ['How do you know so much about them?', 'From books.', 'I read about them in a book.', 'I saw a film about them, and after that I read more.'],
  ] },
  { when: /\b(?:i|we) have (?:an?|one|two|three) (?:\w+ )?(?:turtles?|tortoises?|hamsters?|goldfish|parrots?|puppy|puppies|kittens?|pigeons?|chicks?)\b/, ask: [
    ['What does it look like?', 'Small and brown.', 'It is small, and it has bright eyes.', 'It is small and brown, and it looks at me with very bright eyes.'],
    ['What do you do for it every day?', 'I give it food.', 'I give it food and clean water.', 'I give it food and clean water, and I talk to it after school.'],
  ] },
  { when: /\b(?:cat|dog|puppy|kitten|she|he|it)\b.*\b(?:sleeps?|lies)\b/, unless: /\bbecause\b|\b(?:brother|sister|mother|father|grandma|grandpa)\b/, ask: [
    ['What happens when you come home from school?', 'I get a warm welcome.', 'I get a warm welcome at the door.', 'I get a warm welcome at the door, because somebody wants to eat.'],
  ] },

  { when: /\b(?:waited for|helped|saved|carried|visited|drove|took|found|called) me\b/, ask: [
    ['What did you say to {him}?', 'Thank you!', 'I said thank you.', 'I said thank you, and I will never forget that day.'],
  ] },
  { when: /\b(?:helps?|helped) (?:me|us)\b/, ask: [
    ['How do you thank {him}?', 'I say thank you.', 'I say thank you and smile.', 'I say thank you, and next time I help with something else.'],
  ] },
  { when: /\b(?:couplets?|lanterns?|firecrackers?|fireworks|paper.?cuts?|windows? flowers)\b/, ask: [
    ['Who does that in your family?', 'My father and I.', 'My father does it, and I help him.', 'My father does it, and I stand behind him and say if it is straight.'],
  ] },
  { when: /\b(?:dragon|boat) (?:boats? )?rac(?:e|es|ing)\b|\blion dance|\bdragon dance/, ask: [
    ['What do the people around you do?', 'They shout.', 'They shout and laugh.', 'They shout and laugh, and the small children sit on their fathers\' shoulders.'],
  ] },
  { when: /\btells? (?:me|us) (?:a|the|many|some|old|about|stories)\b/, ask: [
    ['Which part of it do you like best?', 'The end.', 'I like the end best.', 'I like the end best, because then everybody comes home again.'],
  ] },
  { when: /\b(?:it is|it's|story is|festival is) about\b|\bin memory of\b/, ask: [
    ['Who told you about that?', 'My teacher.', 'My teacher told us about it.', 'My grandpa told me when I was small, and I still remember it.'],
  ] },
  { when: /\b(?:moon|dragon|princess|prince|king|monster|god|goddess)\b.*\b(?:flew|fights?|fought|killed|saved|married|drank|stole)\b|\b(?:flew|fought|saved|drank|stole)\b.*\b(?:moon|dragon|princess|king|monster|sun)\b/, ask: [
    ['How does the story end?', 'It ends well.', 'In the end they are all together.', 'The end is a little sad, but it is my favourite part of the story.'],
  ] },
  { when: /\bmy birthday\b/, ask: [
    ['Who is with you on that day?', 'My family.', 'My family and my best friend.', 'My family is with me, and my best friend comes after school.'],
  ] },

  { when: /\b(?:sleep|share|live)\b.*\b(?:with my (?:sister|brother|grandma|cousin)|in one room|same room)\b/, ask: [
    ['What do you talk about in the evening?', 'School.', 'We talk about school.', 'We talk about school and about what we want to do tomorrow.'],
  ] },
  { when: /\b(?:my|our) (?:\w+ )?(?:home|house|room|flat) is\b/, ask: [
    ['Where at home do you like to sit?', 'Near the window.', 'I like to sit near the window.', 'I like to sit near the window, because there is light and I can see the road.'],
  ] },
  { when: /\b(?:there is|there are|we have)\b.*\b(?:tv|sofa|desk|bed|table|computer|bookshelf|fridge|chairs?)\b/, ask: [
    ['Who uses it most?', 'My brother.', 'My brother uses it most.', 'My brother uses it most, but in the evening we are all there.'],
  ] },
  { when: /\btoo (?:small|big|short|tight|old|long)\b/, about: /\b(?:shoes|coat|clothes|trousers|jacket|dress|schoolbag|bag|skirt|sweater|hat|bike)\b/, ask: [
    ['Do you need something new now?', 'Yes, I do.', 'Yes, I need something bigger.', 'Yes, but we will wait for the market day, because things are cheaper then.'],
  ] },
  { when: /\bwant to buy\b|\bneed(?: to buy)? (?:a|an|some|new)\b/, about: /\b(?:shoes|coat|clothes|trousers|jacket|dress|schoolbag|bag|skirt|sweater|hat|bike|pen|pens)\b/, unless: /\b(?:red|blue|green|white|black|pink|yellow|colou?r)\b/, ask: [
    ['What colour do you want?', 'Blue.', 'I want something blue.', 'I want something blue, because I can wear it with everything.'],
  ] },
  { when: /\b(?:yuan|cheap|expensive|dear)\b/, about: /\b(?:shoes|coat|clothes|buy|bought|cost|costs|price|pay|shop|market)\b/, unless: /\b(?:cheap|expensive|dear)\b/, ask: [
    ['Is that cheap or expensive for you?', 'Cheap.', 'I think it is cheap.', 'It is not very cheap, but good things can be used for years.'],
  ] },
  { when: new RegExp(`\\b${kin} pays?\\b|\\bpays? for\\b`), ask: [
    ['How do you say thank you?', 'I help at home.', 'I say thank you and help at home.', 'I say it with a smile, and then I carry the bags home.'],
  ] },
  { when: /\bsold\b/, ask: [
    ['How much money did you get?', 'Quite a lot.', 'It was quite a lot for us.', 'It was not very much, but we were all happy with it.'],
    ['What did you do with the money?', 'We saved it.', 'We bought some fruit and saved the rest.', 'We bought some fruit for the family, and the rest is for school things.'],
  ] },
  { when: /\bsells?\b/, ask: [
    ['Who buys from you?', 'Our neighbours.', 'People from the town buy from us.', 'People from the town buy from us, because they know that it is fresh.'],
    ['How much money do you get for it?', 'Not so much.', 'About five yuan for half a kilo.', 'It is not much, about five yuan for half a kilo, but it helps us.'],
  ] },
]; // prettier-ignore
