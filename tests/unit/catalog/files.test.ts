import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogFolder, loadCatalogFiles } from '../../../config/catalog';
import { projectRoot } from '../../../config/paths';
import { TalkUpError } from '../../../src/shared/errors';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkup-catalog-'));
  cpSync(catalogFolder(), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function problems(): string {
  try {
    loadCatalogFiles(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(TalkUpError);
    expect((error as TalkUpError).code).toBe('catalog-invalid');
    return (error as TalkUpError).message;
  }
  throw new Error('the catalogue was accepted');
}

const family = 'topics/self-primary.yaml';

describe('a teacher edits the catalogue', () => {
  it('is told the file, the line, the place and what would be right', () => {
    edit(family, (text) => text.replace('level: A1', 'level: A7'));
    expect(problems()).toMatch(
      /self-primary\.yaml, line 10: topics\[0\]\.level: choose one of A1, A2, B1, B2/,
    );
  });

  it('is told of all mistakes at once, in all files', () => {
    edit(family, (text) =>
      text.replace('level: A1', 'level: A7').replace('id: my-school-life', 'id: My School'),
    );
    edit('personas.yaml', (text) => text.replace('nameZh: 同学莉莉', 'nameZh: Lily'));
    const message = problems();
    expect(message).toMatch(/topics\[0\]\.level/);
    expect(message).toMatch(/topics\[1\]\.id: write small Latin letters/);
    expect(message).toMatch(/personas\.yaml, line \d+: personas\[0\]\.nameZh: write this in Chinese/);
  });

  it.each([
    [
      'two questions in an opener',
      'Who do you live with?',
      'Who? Who do you live with?',
      /ask exactly one question/,
    ],
    ['a Chinese word in English', 'With my grandma.', 'With my 奶奶.', /write this in English/],
    ['a question as an answer', 'short: Five people.', 'short: How many people?', /not a question/],
    [
      'two equal answers',
      'short: Five people.',
      'short: There are four people in my family.',
      /three different answers/,
    ],
    ['a misspelt key', 'short: Five people.', 'shrot: Five people.', /shrot/],
    ['an unquoted colon', 'short: Five people.', 'short: We are: five people.', /quotation marks/],
    [
      'an answer in the teacher’s voice',
      'short: Five people.',
      'short: You can say five.',
      /without "You can say"/,
    ],
  ])('is told of %s', (_what, right, wrong, expected) => {
    edit(family, (text) => text.replace(right, wrong));
    expect(problems()).toMatch(expected);
  });

  it('is told when an id or a title is taken', () => {
    edit(family, (text) =>
      text.replace('id: my-school-life', 'id: shopping').replace('titleZh: 我的校园生活', 'titleZh: 购物'),
    );
    const message = problems();
    expect(message).toMatch(/id "shopping" is used in .* already/);
    expect(message).toMatch(/title "购物" is used in .* already/);
  });

  it('is told when a scene names nobody', () => {
    edit('scenes.yaml', (text) => text.replace('persona: shopkeeper', 'persona: pirate'));
    expect(problems()).toMatch(/persona "pirate" is not in personas\.yaml/);
  });

  it('is told when a file is gone', () => {
    rmSync(join(folder, 'personas.yaml'));
    expect(problems()).toMatch(/personas\.yaml: the file is missing/);
  });
});

it('finds the project from its own folder, and says so where there is none', () => {
  expect(readFileSync(join(projectRoot(), 'package.json'), 'utf8')).toMatch(/"name": "talkup"/);
  expect(() => projectRoot('/')).toThrow(/start TalkUp from its own folder/);
});
