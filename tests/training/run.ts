import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safetyFolder } from '../../config/safety';
import { buckets } from '../../src/safety/signs/features';
import type { SignModelFile } from '../../src/safety/signs/learned';
import { concerns } from '../../src/safety/verdict';
import { generator } from './random';
import { probability, train, type Trained } from './logistic';
import { featuresOfSentence, fingerprint, trainingSamples } from './sentences';

/** `npm run train [check]`: learns config/safety/signs.json from the sets; with `check` only the cross-validation is told. */
const folds = 5;
/** Decided by the cross-validation and by who gets hurt: a missed child weighs more than a text with hotlines too many. */
const thresholds = { alarm: 0.6, alarmInFrame: 0.9, suspicious: 0.35, doubted: 0.35, overruled: 0.05 };
const concernBuckets = 1 << 13;

const samples = trainingSamples();
const features = samples.map(({ sentence }) => featuresOfSentence(sentence));
const labels = samples.map(({ alarm }) => alarm);

crossValidate();
if (process.argv[2] !== 'check') write();

/** Each fifth of the families, judged by what the other four teach. */
function crossValidate(): void {
  const unseen = new Float64Array(samples.length);
  const foldOf = samples.map(({ family }) => Math.floor(generator(family)() * folds));
  for (let fold = 0; fold < folds; fold += 1) {
    const inside = samples.flatMap((_, index) => (foldOf[index] === fold ? [] : [index]));
    const trained = train(
      inside.map((index) => features[index]!),
      inside.map((index) => labels[index]!),
    );
    samples.forEach((_, index) => {
      if (foldOf[index] === fold) unseen[index] = probability(trained, features[index]!);
    });
  }
  print('| file | alarms found, % | false alarms, % | suspicious: found, % | harmless, % |');
  print('| --- | --- | --- | --- | --- |');
  for (const file of [...new Set(samples.map((sample) => sample.file))]) {
    const share = (alarm: boolean, least: number) => {
      const of = samples.flatMap((sample, index) =>
        sample.file === file && sample.alarm === alarm ? [unseen[index]!] : [],
      );
      return of.length === 0 ? '' : ((100 * of.filter((one) => one >= least).length) / of.length).toFixed(1);
    };
    print(
      `| ${file} | ${share(true, thresholds.alarm)} | ${share(false, thresholds.alarm)} | ${share(true, thresholds.suspicious)} | ${share(false, thresholds.suspicious)} |`,
    );
  }
}

function write(): void {
  const danger = train(features, labels);
  const alarms = samples.flatMap(({ alarm }, index) => (alarm ? [index] : []));
  const concern = concerns.map((name) =>
    train(
      alarms.map((index) => features[index]!),
      alarms.map((index) => samples[index]!.concern === name),
      concernBuckets,
    ),
  );
  const file: SignModelFile = {
    fingerprint: fingerprint(samples),
    ...thresholds,
    danger: packed(danger),
    concern: concern.map(packed),
  };
  const path = join(safetyFolder(), 'signs.json');
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  print(`\n${samples.length} sentences, ${buckets} buckets -> ${path}`);
}

function packed({ weights, bias }: Trained): SignModelFile['danger'] {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { bias: rounded(bias), scale: rounded(scale), steps: Buffer.from(steps.buffer).toString('base64') };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
