import type { Told } from './kinds';

/** What pupils tell of school, sport, health, the village and the world, and what a listener would ask then; the most special first. */
export const toldOfWorld: readonly Told[] = [
  { when: /\bin (?:grade|class|year) \w+|\bin the \w+ grade\b/, unless: /\bstudents\b/, ask: [
    ['How many students are there in your class?', 'About forty.', 'There are about forty students.', 'There are about forty of us, and we sit close together in winter.'],
  ] },
  { when: /\b(?:students?|classmates|boys|girls) in (?:my|our) class\b/, ask: [
    ['Who do you sit next to?', 'My friend.', 'I sit next to my best friend.', 'I sit next to a quiet girl, and she helps me with maths.'],
  ] },
  { when: /\b(?:not good|bad|weak|poor) (?:at|in)\b/, ask: [
    ['What is the hardest part for you?', 'The new words.', 'The new words are hard for me.', 'It is hard to remember all the new things, so I read them again at home.'],
    ['Who can help you with it?', 'My teacher.', 'My teacher can help me.', 'My deskmate can help me, because we sit together every day.'],
  ] },
  { when: /\b(?:won|win|got) (?:the |a |an |first |second |our )+(?:\w+ ){0,4}(?:race|prize|game|match|medal|place|competition)\b|\bfirst (?:prize|place)\b/, unless: /\bwill\b|\bwant\b/, ask: [
    ['How did you feel when you won?', 'So happy.', 'I was so happy and a little tired.', 'I could not believe it at first, and then all my friends came to me.'],
    ['How long did you practise for it?', 'For a month.', 'I practised for about a month.', 'I practised for about a month, every day after school.'],
  ] },
  { when: /\b(?:lost|lose|did not win|didn't win)\b.*\b(?:game|match|race|competition)\b|\b(?:game|match|race)\b.*\b(?:lost|lose)\b/, ask: [
    ['What can you do better next time?', 'Run faster.', 'We can practise more before the game.', 'We can practise more and talk to each other when we play.'],
    ['What did you say to each other after that?', 'It was a good game.', 'We said it was a good game.', 'We were quiet at first, and then one of us said, "Next time we will win."'],
  ] },
  { when: /\b(?:hurt|broke|broken|twisted|cut) (?:his|her|my|their|the) (?:\w+ )?(?:ankle|leg|arm|foot|hand|knee|finger|head|back)\b/, unless: /\bmy\b/, ask: [
    ['How is {he} now?', 'Better.', '{He} is much better now.', '{He} can walk again, but {he} cannot play for two weeks.'],
  ] },
  { when: /\b(?:visited|went to see) (?:him|her|them)\b/, ask: [
    ['What did you bring?', 'Some fruit.', 'We brought some fruit.', 'We brought some fruit and a card with all our names.'],
  ] },
  { when: /\bwill (?:practi[sc]e|train|try|work|study)\b|\bnext time\b|\b(?:not|never) give up\b/, ask: [
    ['How will you do that?', 'Every day a little.', 'I will do a little every day.', 'I will do a little every day, and I will ask somebody to help me.'],
  ] },
  { when: /\b(?:think|thinks|says?|said) (?:that )?(?:it|this|that|i)\b.*\b(?:not|n't|bad|should)\b/, about: /\b(?:father|mother|parents|teacher|he|she|they) (?:think|thinks|say|says|said)\b/, ask: [
    ['And what do you think?', 'I am not sure.', 'I think in another way.', 'I understand that, but I want to try it in my own way.'],
  ] },
  { when: /\b(?:does not|doesn't|do not|don't|never) (?:allow|let)\b/, ask: [
    ['Do you think that is a good rule?', 'Yes, I do.', 'Yes, because I have a lot of homework.', 'I do not like it very much, but I know that it is good for me.'],
  ] },
  { when: /\bhomework\b/, unless: /\b(?:before|hour|hours|minutes|ai|deepseek|chatgpt)\b/, ask: [
    ['Which homework takes you the longest?', 'Maths.', 'Maths takes me the longest.', 'Maths takes me the longest, because I have to think about each problem.'],
  ] },
  { when: /\b(?:exam|gaokao|zhongkao|test|marks?|grades|pressure|stress(?:ed)?)\b/, ask: [
    ['What helps you at such times?', 'A short walk.', 'A short walk or some music helps me.', 'It helps me to make a plan and to talk with a friend in the evening.'],
    ['What would you like to hear from your parents then?', 'A kind word.', 'That they believe in me.', 'That they believe in me and that one test is not my whole life.'],
  ] },
  { when: /\b(?:walk|go on foot|walking) (?:to|home)\b|\bon foot\b/, unless: /\bwith\b/, ask: [
    ['Who do you walk with?', 'With my sister.', 'I walk with my sister.', 'I walk with two friends, and we talk about everything on the way.'],
  ] },
  { when: /\bby (?:bus|bike|car|motorcycle|motorbike|train)\b|\b(?:take|takes|ride|rides) (?:the|a|my) (?:\w+ )?(?:bus|bike|motorcycle)\b/, unless: /\b(?:want|would|hospital|hours? by)\b/, ask: [
    ['What can you see on the way?', 'Rice fields.', 'I can see rice fields and hills.', 'I can see the fields, and they look different in every season.'],
  ] },
  { when: /\bget(?:s)? up\b/, ask: [
    ['Who wakes you up?', 'My grandma.', 'My grandma wakes me up.', 'Nobody wakes me up, because I hear the birds and the people in the street.'],
  ] },
  { when: /\b(?:only|just) sleep\b|\b(?:can't|cannot|can not|don't) (?:fall asleep|sleep)\b|\bsleep (?:badly|late)\b/, unless: /\bsnor|\bnoise|\bloud/, ask: [
    ['How do you feel in class then?', 'Tired.', 'I feel tired in the first lesson.', 'I feel tired in the first lesson, but after a short break it gets better.'],
  ] },
  { when: /\b(?:tooth|teeth|head|stomach|leg|back|eyes?|feet) (?:hurts?|aches?)\b|\b(?:toothache|headache|stomach ?ache)\b/, ask: [
    ['What do you do when that happens?', 'I tell my mother.', 'I tell my mother and drink warm water.', 'I tell my mother, and if it does not get better we go to the doctor.'],
  ] },
  { when: /\bshould (?:\w+ )?(?:drink|eat|sleep|exercise|do|play|go|get|spend|read|practi[sc]e)\b|\b(?:less|fewer)\b/, about: /\b(?:i|me|my)\b/, ask: [
    ['What makes that difficult?', 'I forget it.', 'I often forget it.', 'I know that it is good for me, but old habits are strong.'],
  ] },
  { when: /\b(?:snor|nois|loud|dirty|messy|rude)\w*\b/, about: /\b(?:dormitory|dorm|room|boy|girl|he|she|roommates?|classmates?|they)\b/, ask: [
    ['Have you talked about it?', 'Not yet.', 'Yes, we talked and laughed about it.', 'Not yet, because I do not want to hurt anybody, but I think I should.'],
  ] },
  { when: /\b(?:wash|clean|cook|do)\b.*\b(?:ourselves|myself|our own|my own)\b/, ask: [
    ['How did you learn to do that?', 'From my mother.', 'My mother showed me how to do it.', 'At first I did it badly, but my friends showed me a better way.'],
  ] },
  { when: /\bdormitory|\bdorm\b|\blive at school\b|\bboarding\b/, ask: [
    ['What is the best time of the day there?', 'The evening.', 'The evening, because we can talk.', 'The time before the lights go out, because then everybody tells something.'],
  ] },

  { when: /\bwhen it (?:rains?|snows?)\b|\b(?:muddy|flooded|icy|slippery)\b/, ask: [
    ['What do you do on such days?', 'I go slowly.', 'I wear old shoes and go slowly.', 'I wear old shoes, go slowly and leave home a little earlier.'],
  ] },
  { when: /\b(?:i|we) (?:went to|travell?ed to|took a trip to|visited|have been to)\b/, unless: /\b(?:school|bed|home|market|shop|class|work|hospital|him|her|them)\b/, ask: [
    ['What did you see there?', 'A lot of people.', 'We saw a lot of people and old houses.', 'We saw so many new things that I want to go there again.'],
  ] },
  { when: /\bswim(?:s|ming)?\b/, about: /\b(?:river|lake|pond|sea)\b/, unless: /\b(?:ducks?|fish)\b/, ask: [
    ['Who is with you when you swim?', 'My father.', 'My father is always with me.', 'My uncle is always with me, because the water can be dangerous.'],
  ] },
  { when: /\b(?:terraced|rice|corn|wheat|tea) ?fields?\b|\bterraces\b|\bfields\b.*\brice\b/, ask: [
    ['Who works there in your family?', 'My grandparents.', 'My grandparents work there every day.', 'My grandparents work there, and in the holidays we all help.'],
  ] },
  { when: /\b(?:people|parents|men|adults|young)\b.*\b(?:go|goes|leave|left|move|moved|work)\b.*\b(?:city|cities|away|factory|factories|town|village)\b|\byoung people (?:leave|go)\b|\bpeople go to [a-z]+ (?:to |for )?work\b/, ask: [
    ['Who stays in the village?', 'Old people and children.', 'Old people and children stay here.', 'Old people and children stay here, and they look after each other.'],
    ['What could bring them back?', 'Good jobs.', 'Good jobs near home could bring them back.', 'Better schools and good jobs could bring them back, I think.'],
  ] },
  { when: /\b(?:hospital|school|shop|market|town|station)\b.*\b(?:far|hours?|kilomet(?:er|re)s)\b/, ask: [
    ['What do people do when they need help quickly?', 'They ask a neighbour.', 'They ask a neighbour with a car.', 'They ask a neighbour with a car, because the bus comes only twice a day.'],
  ] },
  { when: /\b(?:hope|wish)\b.*\bthere (?:is|was|were|will be|are)\b/, ask: [
    ['What would you do there first?', 'Look at everything.', 'I would look at everything first.', 'I would go there with my friends and stay until the evening.'],
  ] },
  { when: /\b(?:clean|fresh) (?:air|water)\b|\bair is\b/, ask: [
    ['Where do you like to go to enjoy that?', 'To the hills.', 'I like to go to the hills.', 'I like to go up the hill behind our house and sit under a tree.'],
  ] },
  { when: /\bgetting (?:\w+er|worse|better|more)\b|\b(?:is|are) changing\b/, ask: [
    ['How do you notice that?', 'It gets hotter.', 'I notice it in the fields.', 'I notice it when my grandparents tell me how things were before.'],
  ] },
  { when: /\b(?:corn|rice|crops?|plants?|vegetables?|trees?|flowers?|cabbages?|fruit)\b.*\b(?:died|dried|were destroyed)\b|\b(?:ate|eat|destroyed|broke)\b.*\b(?:corn|rice|crops?|plants|vegetables|trees|cabbages|fruit|house)\b/, unless: /\b(?:i|we) (?:ate|eat)\b/, ask: [
    ['What did you do then?', 'We started again.', 'We cleaned up and started again.', 'We were sad for a day, and then we started again with the neighbours.'],
  ] },
  { when: /\b(?:should|must|need to|have to|could)\b.*\b(?:plant|save|use|protect|stop|recycle|sort|throw|build|help|turn off)\b/, ask: [
    ['What can you do yourself?', 'Small things.', 'I can do small things every day.', 'I can begin at home and tell my classmates why it is important.'],
  ] },
  { when: /\bif (?:i|we|they|people|there)\b.*\b(?:would|could)\b/, ask: [
    ['Who could make that happen?', 'All of us.', 'The people here, if they work together.', 'It needs money from outside, but the people here must want it, too.'],
  ] },

  { when: /\b(?:videos?|douyin|tiktok|kuaishou|bilibili)\b.*\b(?:waste|wastes|too much|hours?)\b|\b(?:waste|wastes|too much)\b.*\b(?:videos?|phone|games?|time)\b/, ask: [
    ['How much time do you spend on it?', 'About an hour.', 'About an hour every day.', 'I wanted to stop after ten minutes yesterday, but it was more than an hour.'],
  ] },
  { when: /\b(?:video calls?|calls? (?:me|us|them|him|her|my)|talk on the phone)\b/, ask: [
    ['What do you talk about?', 'School and home.', 'We talk about school and about home.', 'I tell them about school, and they always ask if I eat enough.'],
  ] },
  { when: /\b(?:videos?|douyin|kuaishou|bilibili)\b/, unless: /\blearn/, ask: [
    ['What kind of videos do you like to watch?', 'Funny ones.', 'I like funny ones with animals.', 'I like the ones that show how things are made, because I can learn from them.'],
  ] },
  { when: /\b(?:learn|learned|learnt)\b.*\bfrom (?:a|the|my|some|videos?|books?|tv)\b/, ask: [
    ['What would you like to learn next?', 'To cook.', 'I would like to learn to cook.', 'I would like to learn to cook, because then I can help my grandma.'],
  ] },
  { when: /\b(?:made|make) a plan\b|\b(?:didn't|did not) (?:follow|keep|finish|do)\b/, ask: [
    ['What stopped you from doing it better?', 'My phone.', 'I was tired and I took my phone.', 'I wanted to begin, but then a friend called me and the evening was gone.'],
  ] },
  { when: /\bplay\w*\b.*\bgames?\b.*\bbefore\b/, ask: [
    ['What happens if you do the homework first?', 'I have more time.', 'I have more time and no worries.', 'I have more time in the evening, and the game is even more fun.'],
  ] },
  { when: /\b(?:put|leave|turn off|lock)\b.*\bphone\b/, ask: [
    ['What will you do with the time?', 'Read.', 'I will read and go to bed early.', 'I will finish my homework first, and then I will go outside with my friends.'],
  ] },
  { when: /\bwrong answers?\b|\bmakes? mistakes\b/, ask: [
    ['How do you notice that?', 'I think again.', 'I check it in my book.', 'I check it in my book, and if I am not sure I ask my teacher.'],
  ] },
  { when: /\b(?:deepseek|chatgpt|doubao|kimi|ai|robots?)\b.*\b(?:help|check|use|write|answer|learn)|\b(?:use|ask)\b.*\b(?:deepseek|chatgpt|doubao|kimi|ai)\b/, ask: [
    ['What does it do better than a person?', 'It is fast.', 'It is fast and never gets tired.', 'It is fast and never gets tired, but it does not know how I feel.'],
  ] },
  { when: /\btake\b.*\bjobs?\b|\blose\b.*\bjobs?\b/, ask: [
    ['What could people do then?', 'Learn new things.', 'They could learn something new.', 'They could learn something new, but they need time and help for that.'],
  ] },
  { when: /\brobots?\b.*\b(?:can't|cannot|can not)\b/, ask: [
    ['What else can only a person do?', 'Love somebody.', 'Only a person can be a real friend.', 'Only a person can be a real friend, because a friend knows what you have lived through.'],
  ] },
  { when: /\b(?:run|running|jog|jogging|exercise|swim|walk|sing|music|draw|drawing)\b.*\b(?:relax|calm|happy|better|healthy)\b/, ask: [
    ['How do you feel after that?', 'Much better.', 'I feel much better after that.', 'My head is free again, and I can go on with my homework.'],
  ] },
  { when: /\b(?:online|pinduoduo|taobao|live stream\w*)\b/, ask: [
    ['How did it begin?', 'With a phone.', 'It began with one phone and a few photos.', 'A cousin showed how it works, and then it got bigger every month.'],
  ] },
  { when: /\b(?:photos?|pictures?|stories)\b.*\babout\b|\btakes? (?:photos?|pictures?)\b/, ask: [
    ['Which of them do you like best?', 'The funny ones.', 'I like the funny ones best.', 'I like the ones with my grandparents best, because they are never ready.'],
  ] },
  { when: /\b(?:secret|promise|lie|lied|cheat\w*)\b/, about: /\b(?:friend|classmates?|she|he|deskmate)\b/, ask: [
    ['What would you do in another way today?', 'Say nothing.', 'I would think first and say nothing.', 'I would think first, because words cannot be taken back.'],
  ] },
  { when: /\b(?:say|said|saying) sorry\b|\bforg(?:ive|ave)\b|\bapologi[sz]e/, ask: [
    ['What did you learn from that?', 'To be honest.', 'I learned to be honest.', 'I learned that a friend is more important than being right.'],
  ] },
  { when: /\b(?:didn't|did not|don't|doesn't|does not|won't) (?:talk|speak) to me\b/, ask: [
    ['What was the reason?', 'A small thing.', 'It was about a small thing.', 'It was about a small thing, but we were both too proud to talk.'],
  ] },
  { when: /\bbut\b.*\b(?:slow|bad|expensive|difficult|hard|broken|small|dirty|old|dangerous)\b/, ask: [
    ['What could make that better?', 'More time.', 'More time and some help could make it better.', 'First people need to see the problem, and then everyone can do a small part.'],
  ] },
  { when: /\b(?:muscle|amazing|wonderful|great|beautiful|famous|fantastic)\b/, about: /\b(?:saw|visited|went|was|were)\b/, ask: [
    ['What do you remember best about it?', 'How big it is.', 'I remember best how big it is.', 'I remember best the quiet there, because nobody around us said a word.'],
  ] },
]; // prettier-ignore
