import { splitText } from '../../../src/outbox';
import { fc } from '../../support/random-inputs';

describe('a text that is too long for one message', () => {
  test('a short one stays whole', () => {
    expect(splitText('Hello there.', 50)).toEqual(['Hello there.']);
  });

  test('breaks between sentences, in English and in Chinese', () => {
    expect(splitText('I like tea. You like milk.', 18)).toEqual(['I like tea.', 'You like milk.']);
    expect(splitText('我喜欢茶。你喜欢牛奶。', 8)).toEqual(['我喜欢茶。', '你喜欢牛奶。']);
  });

  test('prefers a blank line to a sentence end', () => {
    expect(splitText('One. Two.\n\nThree. Four.', 16)).toEqual(['One. Two.', 'Three. Four.']);
  });

  test('cuts a word only where there is nothing else', () => {
    expect(splitText('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa']);
  });

  test('never halves an emoji', () => {
    for (const part of splitText('😀'.repeat(50), 7)) expect(part).toMatch(/^(😀)+$/u);
  });

  test('no part is too long, none is blank, and no letter is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 60 }),
        (text, limit) => {
          const parts = splitText(text, limit);
          for (const part of parts) {
            expect(part.length).toBeLessThanOrEqual(limit);
            expect(part.trim()).not.toBe('');
          }
          const letters = (all: string) => all.replace(/\s+/g, '');
          expect(letters(parts.join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
