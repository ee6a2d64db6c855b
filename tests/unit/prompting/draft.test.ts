import { readDraft, readEarlyReply } from '../../../src/prompting';
import { fc } from '../../support/random-inputs';

const turn = {
  onTopic: true,
  mood: 'happy',
  reply: 'Football is fun! Who do you play with?',
  suggestions: [
    'With my friends.',
    'I play with my brother.',
    'I play with my classmates, because they are fast.',
  ],
  corrected: 'I like football.',
  corrections: [{ wrong: 'likes', right: 'like', type: 'agreement', why: '主语是 I，动词用原形。' }],
  analysis: '你用 like 说出了自己的爱好。',
};
const json = JSON.stringify(turn);

it('takes a whole object as it is', () => {
  expect(readDraft(json)).toEqual({ draft: turn, exact: true });
});

it.each([
  ['text before it', `Sure! Here is my answer:\n${json}`],
  ['text behind it', `${json}\nI hope this helps!`],
  ['a code fence', '```json\n' + json + '\n```'],
  ['thoughts', `<think>The pupil says {"reply":"no"} hm</think>${json}`],
  ['a second object behind it', `${json}{"reply":"Another turn?","suggestions":[]}`],
  ['an object without a reply before it', `{"note":"thinking"}\n${json}`],
  ['a wrapper around it', `{"turn":${json}}`],
  ['a list around it', `[${json},${json}]`],
  ['trailing commas', json.replace(']}', '],}').replace('."]', '.",]')],
  ['a missing comma', json.replace(',"corrected"', ' "corrected"')],
  ['line ends between the fields', JSON.stringify(turn, null, 2).replace('{', 'Answer: {')],
  ['bare keys', json.replace(/"(\w+)":/g, '$1:')],
  ["Python's words", json.replace('true', 'True')],
  ['quotes escaped once more', JSON.stringify(json)],
  ['quotes escaped twice more', JSON.stringify(JSON.stringify(json))],
  ['a page around it', json.replace(/"/g, '&quot;')],
  ['thoughts whose first tag is missing', `Draft: {"reply":"No?"}\n</think>\n${json}`],
  ['thoughts under another name', `<reasoning>{"reply":"Draft?"}</reasoning>${json}`],
  ['the call of a tool', `<tool_call>{"name":"turn","arguments":${json}}</tool_call>`],
  ['a call in a string', `{"name":"turn","arguments":${JSON.stringify(json)}}`],
  ['a comment behind a field', json.replace('"suggestions"', '/* three */ "suggestions"')],
  [
    'capitals and underscores in the names',
    json.replace('"onTopic"', '"On_Topic"').replace('"reply"', '"Reply"'),
  ],
  ['names in Chinese', json.replace('"reply"', '"回复"').replace('"analysis"', '"分析"')],
  [
    'texts in objects',
    JSON.stringify({
      ...turn,
      reply: { text: turn.reply },
      suggestions: turn.suggestions.map((text) => ({ text })),
    }),
  ],
  [
    'suggestions under names',
    JSON.stringify({
      ...turn,
      suggestions: Object.fromEntries(turn.suggestions.map((text, index) => [`s${index}`, text])),
    }),
  ],
  [
    'suggestions as one numbered text',
    JSON.stringify({
      ...turn,
      suggestions: turn.suggestions.map((text, index) => `${index + 1}. ${text}`).join(' '),
    }),
  ],
])('finds the turn in spite of %s', (_name, text) => {
  expect(readDraft(text)?.draft).toEqual(turn);
});

it('tells an answer that was only that from one that was mended', () => {
  expect(readDraft(`Sure: ${json}`)?.exact).toBe(false);
  expect(readDraft('{"reply":"Who do you play with?"}')?.exact).toBe(false);
  expect(readDraft(json.replace('onTopic', 'on_topic'))?.exact).toBe(false);
  expect(readDraft(JSON.stringify({ ...turn, suggestions: [...turn.suggestions, 7] }))?.exact).toBe(false);
  expect(readDraft(JSON.stringify({ ...turn, reply: { text: turn.reply } }))?.exact).toBe(false);
});

it('keeps what was whole of an answer that was cut off behind the reply', () => {
  const cut = json.slice(0, json.indexOf('I play with my brother') + 5);
  expect(readDraft(cut)?.draft).toMatchObject({ reply: turn.reply, analysis: '', corrections: [] });
});

it('does not take half a reply', () => {
  expect(readDraft('{"onTopic":true,"mood":"neutral","reply":"Football is')).toBeUndefined();
});

it.each([
  '',
  'I like football too!',
  '{}',
  '[]',
  'null',
  '{"reply":""}',
  '{"reply":[7]}',
  '{"reply":{"mood":"Hi"}}',
  '{'.repeat(30_000),
  '{"a":'.repeat(9_000),
])('finds no turn in %.40j', (text) => {
  expect(readDraft(text)).toBeUndefined();
});

it('takes unescaped quotes and line ends inside the reply for what they are', () => {
  expect(readDraft('{"reply":"You said "cool" today.\nWhy?","suggestions":[]}')?.draft.reply).toBe(
    'You said "cool" today.\nWhy?',
  );
});

it('takes the first of two equal fields, since the second is another turn', () => {
  expect(readDraft('{"reply":"First one?","reply":"Second one?"}')?.draft.reply).toBe('First one?');
});

it('leaves out items that are no suggestions or corrections', () => {
  const read = readDraft(
    JSON.stringify({
      ...turn,
      suggestions: ['Yes.', 7, null, [7], 'No.'],
      corrections: ['x', { wrong: 'a' }, turn.corrections[0]],
    }),
  );
  expect(read?.draft.suggestions).toEqual(['Yes.', 'No.']);
  expect(read?.draft.corrections).toEqual(turn.corrections);
});

it('reads whatever it is given without an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.json(),
        fc.array(fc.constantFrom(...'{}[]",:\\ab\n \'“”'), { maxLength: 80 }).map((all) => all.join('')),
      ),
      (text) => {
        readDraft(text);
        readEarlyReply(text);
        readDraft(`{"reply":"Hi","x":${text}`);
      },
    ),
    { numRuns: 2_000, seed: 7 },
  );
});

describe('while the answer is being written', () => {
  it('the reply is seen once it is whole and not before, and the whole answer holds the same', () => {
    const first = [...json].findIndex((_, end) => readEarlyReply(json.slice(0, end + 1)) !== undefined);
    expect(json.slice(0, first)).toContain(turn.reply);
    expect(json.slice(0, first)).not.toContain('With my friends');
    expect(readEarlyReply(json.slice(0, first + 1))).toEqual({
      onTopic: true,
      mood: 'happy',
      reply: turn.reply,
    });
  });

  it('the suggestions are told once their list has ended', () => {
    const ends = json.indexOf(']') + 1;
    expect(readEarlyReply(json.slice(0, ends - 1))).not.toHaveProperty('suggestions');
    expect(readEarlyReply(json.slice(0, ends))?.suggestions).toEqual(turn.suggestions);
  });

  it('a quote inside the reply does not end it', () => {
    const text =
      '{"onTopic":true,"mood":"neutral","reply":"You said "cool", and I like it. Why?","suggestions":["a"]}';
    for (let end = 1; end <= text.length; end += 1) {
      const early = readEarlyReply(text.slice(0, end));
      if (early) expect(early.reply).toBe('You said "cool", and I like it. Why?');
    }
  });

  it('whatever is seen early is what is found in the end', () => {
    const wrappers = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => '```json\n' + text + '\n```',
      (text) => `<think>hm</think>${text}`,
      (text) => `Sure: ${text}`,
      (text) => text + text,
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        wrappers,
        fc.nat(400),
        (reply, wrap, end) => {
          const whole = wrap(JSON.stringify({ ...turn, reply }));
          const early = readEarlyReply(whole.slice(0, end));
          if (early) expect(readDraft(whole)?.draft.reply).toBe(early.reply);
        },
      ),
      { numRuns: 1_000, seed: 11 },
    );
  });
});
