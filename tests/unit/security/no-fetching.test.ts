import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '../../support/http-server';

/** The only files that open a connection with fetch, each to an address of the settings, never to one of a message. */
const allowed = new Map([
  ['src/command-line/doctor.ts', 'asks our own server how it does'],
  ['adapters/grammar/languagetool/index.ts', 'GRAMMAR_BASE_URL, and no redirect'],
  ['adapters/llm/fetch.ts', 'LLM_BASE_URL, and where that server sends on to'],
]);

function sources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'));
}

const calls =
  /(?<![\w.'])fetch\(|\bhttps?\.(?:get|request)\(|\bnet\.connect\(|\baxios\b|\bundici\b|FileBox\.fromUrl|\bfromUrl\(/;

describe('addresses in messages', () => {
  it('are fetched by nobody: connections go to the settings’ own servers alone', () => {
    const found = [...sources('src'), ...sources('adapters'), ...sources('config')].filter(
      (file) => !file.includes('/page/') && calls.test(readFileSync(join(projectRoot, file), 'utf8')),
    );
    expect(found.filter((file) => !allowed.has(file)).map((file) => relative('.', file))).toEqual([]);
  });

  it('are not even carried inward: media have an id of the platform, not a link', () => {
    const port = readFileSync(join(projectRoot, 'src/ports/chat.ts'), 'utf8');
    expect(port).toMatch(/kind: 'image'; mediaId: string/);
    expect(port.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/\b(?:url|link|href)\b\s*[?:]/i);
  });

  it('unpack and decode nothing: there is no archive or image library', () => {
    const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const decoders = /^(?:sharp|jimp|canvas|adm-zip|jszip|unzipper|yauzl|tar|archiver|decompress|image-size)/;
    expect(Object.keys(dependencies).filter((name) => decoders.test(name))).toEqual([]);
  });
});
