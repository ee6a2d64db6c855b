import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalog, loadCatalog } from '../../../config/built-catalog';
import { catalogFolder, loadCatalogFiles } from '../../../config/catalog';

let folder: string;
let built: string;
beforeEach(() => {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-built-'));
  folder = join(dir, 'catalog');
  built = join(dir, 'built-catalog.json');
  cpSync(catalogFolder(), folder, { recursive: true });
  buildCatalog(folder, built);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replaceAll(from, to));
}

const firstPersona = () => loadCatalog(folder, built).personas[0]!.nameZh;

describe('the catalogue as it was built', () => {
  it('is what its files say', () => {
    expect(loadCatalog(folder, built)).toEqual(loadCatalogFiles(folder));
  });

  it('is taken without reading the files again, as long as they are the same', () => {
    edit(built, firstPersona(), '别人');
    expect(firstPersona()).toBe('别人');
  });

  it('is not asked once somebody has edited a file', () => {
    const before = firstPersona();
    edit(built, before, '别人');
    edit(join(folder, 'personas.yaml'), before, '新朋友');
    expect(firstPersona()).toBe('新朋友');
  });

  it('does not hide a mistake that was made since', () => {
    edit(join(folder, 'personas.yaml'), firstPersona(), 'Lily');
    expect(() => loadCatalog(folder, built)).toThrow(/personas\.yaml.*write this in Chinese/s);
  });

  it('is not built with a mistake, so that the start tells it and an installation does not stop', () => {
    edit(join(folder, 'personas.yaml'), firstPersona(), 'Lily');
    rmSync(built);
    buildCatalog(folder, built);
    expect(existsSync(built)).toBe(false);
    expect(() => loadCatalog(folder, built)).toThrow(/write this in Chinese/);
  });

  it('may be missing or broken', () => {
    writeFileSync(built, '{"fingerprint":');
    expect(loadCatalog(folder, built).topics.length).toBeGreaterThan(0);
    rmSync(built);
    expect(loadCatalog(folder, built).topics.length).toBeGreaterThan(0);
  });
});
