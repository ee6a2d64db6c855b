import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { concerns } from '../../src/safety/verdict';
import { generator, shuffle } from './random';

/** A family of sentences: one way to say a thing, with other people, things and times in it. */
export interface Family {
  /** '' for harmless ones. */
  concern: string;
  template: string;
  sentences: string[];
}

const folder = join(__dirname, 'families');

/**
 * The families of `families/*.txt`: lines `concern: template` or `safe: template`, where `(one|two|)` is any of its parts and `( three)?` one
 * that may be left out. Of each family so many sentences are taken, spread over all that it has, the same each time.
 *
 * Throws RangeError with file and line.
 */
export function readFamilies(most: number): Family[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (line.trim() === '' || line.startsWith('#')) return [];
          const [, concern = '', template = ''] = /^([a-z-]+): (.+)$/.exec(line) ?? [];
          if (concern !== 'safe' && !(concerns as readonly string[]).includes(concern))
            throw new RangeError(
              `${name}, line ${index + 1}: wants a concern or "safe", a colon, a template`,
            );
          return [
            { concern: concern === 'safe' ? '' : concern, template, sentences: sentencesOf(template, most) },
          ];
        }),
    );
}

/** At most so many of a template's sentences, each once; every part of it comes as often as any other. */
export function sentencesOf(template: string, most: number): string[] {
  const parts = partsOf(template);
  const all = parts.reduce((product, ways) => product * ways.length, 1);
  const random = generator(template);
  const columns = parts.map((ways) => column(ways, Math.min(most, all), random));
  const sentences = Array.from({ length: Math.min(most, all) }, (_, row) =>
    columns
      .map((ways) => ways[row]!)
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.?!])/g, '')
      .trim(),
  );
  return [...new Set(sentences)];
}

function partsOf(template: string): string[][] {
  return (template.match(/\([^()]*\)\??|[^()]+/g) ?? []).map((part) => {
    if (!part.startsWith('(')) return [part];
    const ways = part.slice(1, part.lastIndexOf(')')).split('|');
    return part.endsWith('?') ? [...ways, ''] : ways;
  });
}

/** So many of the ways, in a new order each time round. */
function column(ways: readonly string[], length: number, random: () => number): string[] {
  const result: string[] = [];
  while (result.length < length) {
    const order = [...ways];
    shuffle(order, random);
    result.push(...order);
  }
  return result;
}
