import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../../src/ports/logger';
import { createSafety } from '../../../src/safety';
import { loadSchoolLists, schoolWordsFile, watchSchoolWords } from '../../../src/composition/school-words';
import { createTestClock } from '../../support/clock';

const words = (word: string) =>
  `categories:\n  - id: school-words\n    guidance: 我们聊点别的吧。\n    en: [${word}]\n`;
let folder: string;
let file: string;
let version = 0;
const write = (content: string) => {
  writeFileSync(file, content);
  version += 1;
  utimesSync(file, version, version);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkup-words-'));
  file = schoolWordsFile(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the school needs no words of its own', () => {
  expect(loadSchoolLists(file).categories.map(({ id }) => id)).not.toContain('school-words');
});

it('a mistake in the file stops the start, with the place', () => {
  write('categories:\n  - id: Bad Id\n    guidance: 好\n');
  expect(() => loadSchoolLists(file)).toThrow(/safety-words\.yaml, line 2: categories\.0\.id/);
});

it('takes up words that come, change and go while it runs, and keeps the former ones over a mistake', async () => {
  const clock = createTestClock();
  const errors: string[] = [];
  const logger: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (_fields, message) => errors.push(message),
    child: () => logger,
  };
  const safety = createSafety({ lists: loadSchoolLists(file) });
  const isHit = () => safety.checkInput('I like zorbing.').kind;
  const stopping = new AbortController();
  const watching = watchSchoolWords({ file, safety, clock, logger }, stopping.signal);

  expect(isHit()).toBe('safe');
  write(words('zorbing'));
  await clock.advance(30_000);
  expect(isHit()).toBe('sensitive');

  write('categories: [');
  await clock.advance(90_000);
  expect(isHit()).toBe('sensitive');
  expect(errors).toHaveLength(1);

  write(words('flurping'));
  await clock.advance(30_000);
  expect(isHit()).toBe('safe');

  write(words('zorbing'));
  await clock.advance(30_000);
  rmSync(file);
  await clock.advance(30_000);
  expect(isHit()).toBe('safe');

  stopping.abort(new Error('stopping'));
  await watching;
  expect(clock.sleepers()).toBe(0);
});
