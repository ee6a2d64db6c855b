import { isMisconduct } from '../../../src/policy/conduct';

describe('what a tutor of children does not say', () => {
  test.each([
    'You must know! Think harder.',
    "Why don't you listen? What did I ask?",
    'You should practise more.',
    'Just copy it from your classmate.',
    'Do it now, nobody will know. What then?',
    "Your teacher won't find out.",
  ])('%s', (reply) => {
    expect(isMisconduct(reply, { around: '' })).toBe(true);
  });

  test.each([
    'You must know a lot about dogs! What do they eat?',
    'Your mother will know what to do. What will you ask her?',
    'Nobody can see it in the dark. Were you afraid?',
    "Why don't you try it?",
    'Can you copy the picture from the book?',
    'Did you study hard for it?',
  ])('and may say: %s', (reply) => {
    expect(isMisconduct(reply, { around: '' })).toBe(false);
  });
});
