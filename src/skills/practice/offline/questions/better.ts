import type { LessonQuestion } from '../../../../catalog';
import type { Kind, Thing } from '../things';

type Answers = [short: string, easy: string, full: string];

interface Better {
  ask: string;
  usual: Answers;
  /** Whoever dislikes one of these would not give the usual answer. */
  disliked: RegExp;
  instead: Answers;
}

const meal: Better = {
  ask: 'What do you like to eat or drink more?',
  usual: [
    'Noodles.',
    'I like noodles more.',
    'I like hot noodles with an egg, because my grandma makes them for me.',
  ],
  disliked: /noodle|egg/,
  instead: [
    'Rice.',
    'I like rice with vegetables more.',
    'I like rice with a lot of vegetables, because they come from our own garden.',
  ],
};
const pastime: Better = {
  ask: 'What do you like to do more?',
  usual: [
    'Reading.',
    'I like reading more.',
    'I like to sit in a quiet place with a book, because I can think there.',
  ],
  disliked: /read|book|stor/,
  instead: [
    'Sports.',
    'I like playing outside more.',
    'I like to run and play outside, because I sit in the classroom all day.',
  ],
};
const subject: Better = {
  ask: 'Which lesson do you like more?',
  usual: [
    'Music.',
    'I like music more.',
    'I like music more, because we sing together and nobody is nervous.',
  ],
  disliked: /music/i,
  instead: ['PE.', 'I like PE more.', 'I like PE more, because we can run and play outside.'],
};
const animal: Better = {
  ask: 'Which animal do you like more?',
  usual: [
    'Birds.',
    'I like birds more.',
    'I like birds more, because they sing in the morning and are free.',
  ],
  disliked: /bird|duck|hen|goose|geese/,
  instead: ['Rabbits.', 'I like rabbits more.', 'I like rabbits more, because they are soft and quiet.'],
};

const betterThan: Partial<Record<Kind, Better>> = {
  food: meal,
  fruit: meal,
  drink: meal,
  'ball-game': pastime,
  pastime,
  subject,
  animal,
};

/** After a dislike: what is better. */
export function betterQuestion({ kind, name }: Thing): LessonQuestion | undefined {
  const better = betterThan[kind];
  if (!better) return undefined;
  const [short, easy, full] = better.disliked.test(name) ? better.instead : better.usual;
  return { ask: better.ask, short, easy, full };
}
