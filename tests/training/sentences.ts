import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { catalogFolder } from '../../config/catalog';
import { readCrisisSet, type CrisisSample } from '../../src/safety/evaluate';
import { featuresOf } from '../../src/safety/signs/features';
import { readings } from '../../src/safety/signs/readings';
import { readFamilies } from './families';
import { inPinyin, withSlips } from './spelling';

const sets = join(__dirname, '../sets');

/** What is learned from. `crisis-round-9.tsv` and later rounds stay out: they tell what the layer does with sentences it never saw. */
const learned = [
  'crisis-training.tsv',
  'crisis.tsv',
  'crisis-held-out.tsv',
  'crisis-everyday.tsv',
  ...[5, 6, 7, 8].map((round) => `crisis-round-${round}.tsv`),
];

export interface TrainingSample extends CrisisSample {
  file: string;
  /** Sentences of one family are held back together, or the cross-validation would ask what was taught. */
  family: string;
}

/** So many sentences of each family. */
const mostOfFamily = 20;

/**
 * The sets, the families, and as harmless ones the catalogue and what learners wrote for the corrections, each sentence once; then what
 * is Chinese once more in pinyin, and some of the English with slips of the finger.
 */
export function trainingSamples(): TrainingSample[] {
  const labelled = learned.flatMap((file) =>
    readCrisisSet(readFileSync(join(sets, file), 'utf8')).map((sample) => ({
      ...sample,
      file,
      family: sample.sentence,
    })),
  );
  const families = readFamilies(mostOfFamily).flatMap(({ concern, template, sentences }) =>
    sentences.map((sentence): TrainingSample => ({
      alarm: concern !== '',
      concern,
      sentence,
      language: 'Latin letters',
      file: 'families',
      family: template,
    })),
  );
  const harmless = (file: string, texts: string[]) =>
    texts.map((sentence): TrainingSample => ({
      alarm: false,
      concern: '',
      sentence,
      language: 'Latin letters',
      file,
      family: sentence,
    }));
  const all = [
    ...labelled,
    ...families,
    ...harmless('corrections', learnersSentences()),
    ...harmless('contact', contactSets()),
    ...harmless('catalog', catalogue()),
  ];
  const once = [...new Map(all.reverse().map((sample) => [sample.sentence, sample])).values()].reverse();
  return [...once, ...once.flatMap((sample, index) => otherwise(sample, index))];
}

/** Of so many English sentences one is repeated with slips. */
const slipsEach = 3;

/** The same sentence as others type it. */
function otherwise(sample: TrainingSample, index: number): TrainingSample[] {
  const { sentence, file } = sample;
  if (/[\u4e00-\u9fff]/.test(sentence))
    return /[a-z]/i.test(sentence)
      ? []
      : [{ ...sample, sentence: inPinyin(sentence), file: `${file}, pinyin` }];
  if (index % slipsEach > 0 || !isOwn(file)) return [];
  return [{ ...sample, sentence: withSlips(sentence), file: `${file}, slips` }];
}

function isOwn(file: string): boolean {
  return file.startsWith('crisis') || file.startsWith('families');
}

/**
 * The sets of corrections that the weights were learned with. A new set is not learned from: some of its sentences stand in the crisis sets,
 * too, and would move what follows them.
 */
const learnersSets = /^corrections\.(?:dev|test|free|round-(?:\d|10|11))\.m2$/;

function learnersSentences(): string[] {
  return readdirSync(sets)
    .filter((name) => learnersSets.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(sets, name), 'utf8').split('\n'))
    .filter((line) => line.startsWith('S '))
    .map((line) => line.slice(2).replace(/ (?=[.,!?;:'])/g, ''));
}

/** What pupils may say of numbers, links and meetings. */
function contactSets(): string[] {
  return readdirSync(sets)
    .filter((name) => name.startsWith('contact'))
    .sort()
    .flatMap((name) => readFileSync(join(sets, name), 'utf8').split('\n'))
    .filter((line) => line.startsWith('safe\t'))
    .map((line) => line.split('\t').at(-1)!);
}

/** Topics, scenes, personas: openers, questions, model answers. */
function catalogue(): string[] {
  const folder = catalogFolder();
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => texts(parse(readFileSync(join(folder, name), 'utf8'))))
    .filter((text) => text.length <= 200);
}

export function featuresOfSentence(sentence: string): Int32Array {
  return Int32Array.from(featuresOf(readings(sentence, [], false)));
}

/** Of so many sentences one is looked at closely, so that the fingerprint takes seconds. */
const closely = 24;

/**
 * Changes with any sentence of the crisis sets and with whatever is seen in a good many of them; not with the catalogue and the corrections,
 * so that who edits those need not train.
 */
export function fingerprint(samples: readonly TrainingSample[]): string {
  const own = samples.filter(({ file }) => isOwn(file));
  const hash = createHash('sha256');
  own.forEach(({ alarm, concern, sentence }, index) => {
    hash.update(`${alarm ? concern : 'safe'}\t${sentence}\n`);
    if (index % closely === 0) hash.update(Buffer.from(featuresOfSentence(sentence).buffer));
  });
  return `${own.length}-${hash.digest('hex').slice(0, 32)}`;
}
