import type { LessonQuestion } from '../../../../catalog';
import { question } from './question';

/** Nothing was said yet but hello. */
export const greetingQuestions: readonly LessonQuestion[] = [
  question(
    'How are you today?',
    'Fine, thank you.',
    "I'm very well today, thank you.",
    "I'm a little tired, because I got up early and walked to school.",
  ),
  question(
    'What did you do before you came here?',
    'My homework.',
    'I did my homework at home.',
    'I helped my grandma in the kitchen, and then I did my homework.',
  ),
];

/** For any topic at all: "it" is what the talk is about. */
export const plainQuestions: readonly LessonQuestion[] = [
  question(
    'What do you like about it?',
    "It's fun.",
    'I like it because it is interesting.',
    'I like it because it is interesting, and I can talk about it with my family.',
  ),
  question(
    'When did you first hear about it?',
    'In Grade Three.',
    'I first heard about it at school.',
    'My grandpa told me about it when I was small, and I still remember it.',
  ),
  question(
    'Who do you talk to about it?',
    'My best friend.',
    'I talk to my best friend about it.',
    'I talk to my cousin about it, because he knows a lot and never laughs at me.',
  ),
  question(
    'What is difficult about it?',
    'It takes time.',
    'It is difficult because it takes a lot of time.',
    'For me the start is difficult, but it gets easier when somebody shows me how.',
  ),
  question(
    'How do you feel when you think about it?',
    'Happy.',
    'I feel happy when I think about it.',
    'I feel happy and a little excited, because it makes me think of a good day.',
  ),
  question(
    'Where can you learn more about it?',
    'At school.',
    'I can learn about it at school or in books.',
    'I can see some of it near my home, and I can read more in our school library.',
  ),
  question(
    'What does your family think about it?',
    'They like it.',
    'My family thinks it is good for me.',
    'My grandparents do not know much about it, but they like to listen to me.',
  ),
  question(
    'What would you like to know about it?',
    'How it began.',
    'I would like to know how it began.',
    'I would like to know how people in other countries think about it.',
  ),
  question(
    'What do your friends say about it?',
    'They like it too.',
    'My friends say that it is interesting.',
    'Some friends like it and some do not, so we often talk about it in the break.',
  ),
  question(
    'What is the best thing about it for you?',
    'It makes me happy.',
    'The best thing is that it makes me happy.',
    'The best thing is that I learn something new every time.',
  ),
  question(
    'What did you learn about it at school?',
    'A few words.',
    'I learned some new words about it.',
    'We read a text about it, and I learned that many things are not what I thought.',
  ),
  question(
    'What is the most interesting part of it?',
    'The beginning.',
    'I think the beginning is the most interesting part.',
    'The most interesting part is how different people see the same thing.',
  ),
];

/** The same for who has talked about it for a while. */
export const furtherQuestions: readonly LessonQuestion[] = [
  question(
    'What happened the last time you saw or did it?',
    'It was fun.',
    'It was fun, and we laughed a lot.',
    'The last time it rained, so we had to wait, but in the end everything was fine.',
  ),
  question(
    'Why is it important to people?',
    'It helps them.',
    'It is important because it helps people.',
    'It is important because it brings people together and makes life better.',
  ),
  question(
    'How was it when your grandparents were young?',
    'Very different.',
    'It was very different then.',
    'They did not have much, so it was different, but they tell funny stories about it.',
  ),
  question(
    'What can you do about it this week?',
    'Read about it.',
    'I can read a little about it.',
    'I can ask my teacher about it and write down three new things.',
  ),
  question(
    'What would you tell a small child about it?',
    "Don't be afraid.",
    'I would say that it is interesting and easy to start.',
    'I would tell a short story about it, because small children love stories.',
  ),
  question(
    'What would you like to change about it?',
    'Not much.',
    'I would like to make it easier for everyone.',
    'I would like more people to know about it, so that nobody feels left out.',
  ),
  question(
    'How will it be different in ten years?',
    'More modern.',
    'I think it will be easier and faster.',
    'I think machines will change it, but people will still need each other.',
  ),
  question(
    'If you drew a picture of it, what would be in it?',
    'People and trees.',
    'I would draw people, a house and the sun.',
    'I would draw my village and all the people who are part of it.',
  ),
  question(
    'How can people help each other with it?',
    'By sharing.',
    'They can share what they know.',
    'They can work in small groups, so that the strong ones help the others.',
  ),
  question(
    'What surprised you most about it?',
    'How big it is.',
    'I was surprised that it is so old.',
    'I was surprised how many people work on it without being seen.',
  ),
  question(
    'What would you ask a person who knows a lot about it?',
    'How to start.',
    'I would ask how I can start.',
    'I would ask what the most difficult day was and what helped on that day.',
  ),
  question(
    'What do people often get wrong about it?',
    'They think it is easy.',
    'They think it is easy, but it is not.',
    'They often look at one side only and forget to ask the people who live with it.',
  ),
];

/** Follows any answer; used again after a while, when all else has been asked. */
export const deeperQuestions: readonly LessonQuestion[] = [
  question(
    'Why do you think so?',
    "Because it's true.",
    'I think so because I saw it myself.',
    'I think so because many people in my family say the same thing.',
  ),
  question(
    'What happened then?',
    'I went home.',
    'Then I went home and told my family.',
    'Then we all laughed, went home together and talked about it for a long time.',
  ),
  question(
    'How did you feel about that?',
    'Very good.',
    'I felt good about it.',
    'I felt a little nervous first, but in the end I was happy.',
  ),
  question(
    'What else can you tell me about it?',
    'Not much more.',
    'I can tell you that it is very interesting.',
    'There is one more thing, because last year I saw it with my own eyes.',
  ),
  question(
    'Who was with you?',
    'My friend.',
    'My friend was with me.',
    'My cousin and two classmates were with me, and we had a good time.',
  ),
  question(
    'What do you want to do next?',
    'Try again.',
    'I want to try it again.',
    'I want to learn more about it and then show it to my family.',
  ),
  question(
    'What did you learn from that?',
    'To be patient.',
    'I learned to be patient.',
    'I learned that things are easier when you do them with somebody.',
  ),
  question(
    'Which part do you remember best?',
    'The end.',
    'I remember the end best.',
    'I remember the beginning best, because everything was new to me.',
  ),
];

/** After what somebody wants to be, do or see. */
export const wishQuestions: readonly LessonQuestion[] = [
  question(
    'What do you need to learn for that?',
    'More English.',
    'I need to learn more English.',
    'I need to learn a lot first, so I read a little every evening.',
  ),
  question(
    'Who can help you with your plan?',
    'My parents.',
    'My teacher can help me.',
    'My teacher can help me, because she knows a lot about it.',
  ),
  question(
    'When did you get this idea?',
    'Last year.',
    'I got this idea last year.',
    'I got this idea when I read a book about it, and I still think of it.',
  ),
  question(
    'What does your family say about your plan?',
    'They like it.',
    'They like it and want to help me.',
    'They say that I can do it, but I have to work hard first.',
  ),
  question(
    'What will be the best part of it?',
    'The first day.',
    'The first day will be the best part.',
    'The best part will be the people, because I can learn from them.',
  ),
];

/** After an opinion: what a partner in a discussion asks. */
export const discussionQuestions: readonly LessonQuestion[] = [
  question(
    'Can you give me an example of that?',
    'Yes, from my own class.',
    'Yes, I saw it in my own class last week.',
    'Yes, one of my friends had the same problem, and we talked about it for a long time.',
  ),
  question(
    'What would somebody say who does not agree with you?',
    'It is not so easy.',
    'They would say that it is not so easy.',
    'They would say that every family is different, so one rule cannot be right for everyone.',
  ),
  question(
    'How did you come to think so?',
    'From my own life.',
    'I came to think so when I saw it myself.',
    'I talked about it with my parents, and after that I looked at it in another way.',
  ),
  question(
    'Who should do something about that?',
    'All of us.',
    'I think our school should do something first.',
    'Parents and teachers should sit down together, because they see different sides of it.',
  ),
  question(
    'Is it the same for everyone you know?',
    'Not for everyone.',
    'It is the same for most of my friends.',
    'No, because some of my friends have a very different life at home.',
  ),
  question(
    'What could make that better?',
    'More time to talk.',
    'It would be better if people talked more about it.',
    'First people need to understand the problem, and then everyone can do a small part.',
  ),
  question(
    'How did people think about that when your parents were young?',
    'In another way.',
    'I think they had other things to think about.',
    'They had less money and fewer choices, so they did not ask such questions.',
  ),
  question(
    'What would you do if it were your decision?',
    'I would ask everyone.',
    'I would ask everyone and then decide.',
    'I would try it for a month first, and then we could talk about what went well.',
  ),
];

/** For a part of the pupil's own life: {x} is "your family", "your hobbies". */
export const lifeQuestions: readonly LessonQuestion[] = [
  question(
    'What makes you happy about {x}?',
    'Small things.',
    'Small things make me happy.',
    'Small things make me happy, because I see them every day.',
  ),
  question(
    'What would you like to change about {x}?',
    'Nothing.',
    'I would not change very much.',
    'I would like to have more time, because every day is so full.',
  ),
  question(
    'What would you tell a new friend about {x}?',
    'The good things.',
    'I would tell the good things first.',
    'I would tell something funny first, because then we can laugh together.',
  ),
  question(
    'What do you want to remember about {x}?',
    'The good days.',
    'I want to remember the good days.',
    'I want to remember the funny days, because we laughed so much.',
  ),
  question(
    'Who do you talk to about {x}?',
    'My best friend.',
    'I talk to my best friend.',
    'I talk to my cousin, because he knows a lot and never laughs at me.',
  ),
];

export const goodbyeQuestions: readonly LessonQuestion[] = [
  question(
    'What was the best part of our talk for you?',
    'The questions.',
    'I liked the part about my family.',
    'I liked that I could say so many things in English today.',
  ),
  question(
    'When will you come back?',
    'Tomorrow.',
    'I will come back tomorrow.',
    'I will come back tomorrow evening, after I have done my homework.',
  ),
  question(
    'What will you do now?',
    'My homework.',
    'I will do my homework now.',
    'I will have dinner with my family and then do my homework.',
  ),
];
