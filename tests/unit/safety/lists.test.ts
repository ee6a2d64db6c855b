import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSafetyLists, safetyFolder } from '../../../config/safety';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkup-safety-'));
  cpSync(safetyFolder(), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

it('refuses a crisis text without the numbers, and says where and what is missing', () => {
  change('texts.yaml', '12356（心理援助热线）', '热线');
  expect(() => loadSafetyLists(folder)).toThrow(/texts\.yaml, line \d+: crisis\.full: .*12356/);
});

it('refuses a crisis text that says that someone was told', () => {
  change('texts.yaml', '我是 AI，不能到你身边', '我已经告诉了老师');
  expect(() => loadSafetyLists(folder)).toThrow(/told/);
});

it('names every mistake at once, with file and line', () => {
  change('words.yaml', 'id: hate', 'id: profanity');
  change('texts.yaml', 'disclosure:', 'disclosed:');
  expect(() => loadSafetyLists(folder)).toThrow(/twice[\s\S]*|disclos[\s\S]*/);
  writeFileSync(join(folder, 'words.yaml'), 'categories: [');
  expect(() => loadSafetyLists(folder)).toThrow(/words\.yaml, line 1: not YAML[\s\S]*/);
});

it("adds the school's words from a file of its own", () => {
  const extra = join(folder, 'school.yaml');
  writeFileSync(
    extra,
    'categories:\n  - id: drugs\n    guidance: 我们聊点别的吧。\n    zh: [跳跳糖]\nallow: [大麻烦了]\n',
  );
  const lists = loadSafetyLists(folder, extra);
  const drugs = lists.categories.filter(({ id }) => id === 'drugs');
  expect(drugs).toHaveLength(1);
  expect(drugs[0]).toMatchObject({
    guidance: '我们聊点别的吧。',
    zh: expect.arrayContaining(['跳跳糖', '毒品']),
  });
  expect(lists.allow).toContain('大麻烦了');
});

it('says which file is missing', () => {
  expect(() => loadSafetyLists(folder, join(folder, 'none.yaml'))).toThrow(/none\.yaml: the file is missing/);
});
