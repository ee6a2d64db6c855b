import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '../../support/settings-table';

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

describe('the README', () => {
  test('lists every setting with its default, as the schema has it', () => {
    const shown = /<!-- settings -->\n+([\s\S]*?)\n+<!-- \/settings -->/.exec(readme)?.[1] ?? '';
    const squeezed = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-').trim();
    expect(squeezed(shown)).toBe(squeezed(settingsTable()));
  });
});
