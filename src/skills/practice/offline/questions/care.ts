import type { LessonQuestion } from '../../../../catalog';
import type { Feeling } from '../understand';
import { question } from './question';

const someoneToTalkTo = question(
  'Who can you talk to about it?',
  'My teacher.',
  'I can talk to my grandma.',
  'I can talk to my best friend, because she always listens to me.',
);
const somethingThatHelps = question(
  'What can help you feel a little better?',
  'Some music.',
  'A walk with my friend can help me.',
  'I feel better when I go outside and sit with my friends for a while.',
);

/** For a pupil who is not well: one kind question, never a list. */
export const careQuestions: Record<
  'missing' | 'news' | 'sad' | 'tired' | 'bored',
  readonly LessonQuestion[]
> = {
  missing: [
    question(
      'What do you like to do when you are together?',
      'We talk and laugh.',
      'We like to cook and eat together.',
      'We like to walk in the fields, because then we can talk about everything.',
    ),
    question(
      'When will you be together again?',
      'In winter.',
      'We will be together at Spring Festival.',
      'We will be together in the summer holiday, and I am counting the days.',
    ),
    question(
      'What would you like to say on the phone today?',
      'I am fine.',
      'I would like to say that I am fine.',
      'I would like to say that I am well and to ask about their work.',
    ),
  ],
  news: [
    question(
      'Do you want to tell me more about it?',
      'A little.',
      'Yes, I want to tell you more about it.',
      'Not now, I would like to talk about something else first.',
    ),
    someoneToTalkTo,
    somethingThatHelps,
  ],
  sad: [
    question(
      'What made you feel that way?',
      'A bad day.',
      'I had a bad day at school.',
      'I worked hard for my test, but it was not very good.',
    ),
    someoneToTalkTo,
    somethingThatHelps,
    question(
      'What would you like to do now?',
      'Have a rest.',
      'I would like to rest a little.',
      'I would like to talk about something nice, because that helps me.',
    ),
  ],
  tired: [
    question(
      'When can you have a good rest today?',
      'After school.',
      'I can rest after dinner.',
      'I can rest this evening, because I have finished my homework.',
    ),
    question(
      'What helps you when you feel like that?',
      'Some sleep.',
      'Some sleep and hot water help me.',
      'I lie down, close my eyes and listen to quiet music.',
    ),
    question(
      'What would you like to do now?',
      'Have a rest.',
      'I would like to rest a little.',
      'I would like to talk about something easy and then go to bed.',
    ),
  ],
  bored: [
    question(
      'What would you like to talk about?',
      'Games.',
      'I would like to talk about games.',
      'I would like to talk about my friends and the things we do after school.',
    ),
    question(
      'What makes you laugh?',
      'My little brother.',
      'My friend makes me laugh.',
      'My friend makes me laugh, because he tells the funniest stories in our class.',
    ),
  ],
};

/** What is asked after a feeling, or after bad news. */
export function careFor(feeling: Feeling | 'news' | undefined): readonly LessonQuestion[] {
  if (feeling === 'tired' || feeling === 'ill') return careQuestions.tired;
  if (feeling === 'missing' || feeling === 'news') return careQuestions[feeling];
  if (feeling === 'bored') return careQuestions.bored;
  return careQuestions.sad;
}
