import { pressedSuggestion, suggestionData } from '../../../src/shared/suggestion-button';

const shown = ['Dogs.', 'I like dogs best.', 'I like the birds near my home best.'];

test('a button says its own sentence, as long as that still stands there', () => {
  expect(shown.map((each, index) => pressedSuggestion(suggestionData(each, index), shown))).toEqual(shown);
  const next = ['Small.', 'It is small.', 'It has a long tail.'];
  expect(pressedSuggestion(suggestionData('Dogs.', 0), next)).toBe('stale');
  expect(pressedSuggestion(suggestionData('Dogs.', 0), [])).toBe('stale');
});

test('without a mark it is what stands there now; other data is no suggestion', () => {
  expect(pressedSuggestion('say:2', shown)).toBe('I like dogs best.');
  for (const data of ['say:0', 'say:4', 'say:1:', 'say:1:a b', '/topic 3', ''])
    expect(pressedSuggestion(data, shown)).toBeUndefined();
});

test('the data fits into a button of Telegram, 64 bytes', () => {
  expect(Buffer.byteLength(suggestionData('我'.repeat(500), 2))).toBeLessThanOrEqual(64);
});
