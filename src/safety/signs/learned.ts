import { concerns, type Concern } from '../verdict';
import { buckets } from './features';

/** The weights of the learned layer, as `npm run train` writes them; see docs/adr/learned-signs.md. */
export interface SignModel {
  /** Of the sentences and what is seen in them when the weights were made; a test compares it. */
  fingerprint: string;
  /** From this probability on the text is an alarm by itself; inside a frame (game, story, joke …) the second holds. */
  alarm: number;
  alarmInFrame: number;
  /** From this probability on the text is worth a second look. */
  suspicious: number;
  /** Below this a mere sign by the rules is no alarm but a suspicion. */
  doubted: number;
  /** Below this even what the rules hold to be explicit is only a suspicion. */
  overruled: number;
  danger: Weights;
  /** Which concern an alarm is, over fewer buckets; in the order of `concerns`. */
  concern: Weights[];
}

export interface Weights {
  bias: number;
  /** What one step of `steps` is worth. */
  scale: number;
  /** A step per bucket; the length is a power of two. */
  steps: Int8Array;
}

/** The file's shape: weights in base64, a byte per bucket. */
export interface SignModelFile extends Omit<SignModel, 'danger' | 'concern'> {
  danger: PackedWeights;
  concern: PackedWeights[];
}

interface PackedWeights extends Omit<Weights, 'steps'> {
  steps: string;
}

/** Throws RangeError where the file does not fit the features. */
export function unpackSignModel(file: SignModelFile): SignModel {
  const unpack = ({ steps, ...rest }: PackedWeights): Weights => {
    const bytes = Buffer.from(steps, 'base64');
    return { ...rest, steps: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  };
  const model = { ...file, danger: unpack(file.danger), concern: file.concern.map(unpack) };
  if (model.danger.steps.length !== buckets || model.concern.length !== concerns.length)
    throw new RangeError('The weights of the signs do not fit: run "npm run train"');
  return model;
}

/** Probability, by the training sentences, that a child in danger writes so. Half of those sentences are harmless. */
export function dangerIn(model: SignModel, features: ReadonlySet<number>): number {
  return features.size === 0 ? 0 : 1 / (1 + Math.exp(-sum(model.danger, features)));
}

export function likeliestConcern(model: SignModel, features: ReadonlySet<number>): Concern {
  const sums = model.concern.map((weights) => sum(weights, features));
  return concerns[sums.indexOf(Math.max(...sums))]!;
}

function sum({ bias, scale, steps }: Weights, features: ReadonlySet<number>): number {
  const mask = steps.length - 1;
  let total = 0;
  for (const feature of features) total += steps[feature & mask]!;
  return bias + (scale * total) / Math.sqrt(features.size);
}
