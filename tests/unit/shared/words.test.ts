import { words } from '../../../src/shared/text';
import { fc } from '../../support/random-inputs';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const bySegmenter = (text: string) =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

test('words are those of Unicode: a contraction is one, a hyphen parts two, Chinese is cut by its dictionary', () => {
  expect(words("I don't like 3.5 ping-pong balls, it's so-so.")).toEqual([
    'I',
    "don't",
    'like',
    '3.5',
    'ping',
    'pong',
    'balls',
    "it's",
    'so',
    'so',
  ]);
  expect(words('我喜欢 fishing')).toEqual(['我', '喜欢', 'fishing']);
});

test('of any text they are what the segmenter of the platform says', () => {
  const sign = fc.constantFrom(...`abzAZ019 '.,;-!?"()/@&:_\n\t\u2018\u2019\u201c\u201d\u2014\u4f60\u00e9`);
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      expect(words(signs.join(''))).toEqual(bySegmenter(signs.join('')));
    }),
    { numRuns: 5_000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(words(text)).toEqual(bySegmenter(text));
    }),
  );
});
