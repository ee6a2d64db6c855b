import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align, pieces } from '../../../src/learner/align';
import { verifyCorrections } from '../../../src/learner/verify';
import type { Correction } from '../../../src/ports/turn';

interface Proposal {
  pupil: string;
  corrected: string;
  corrections: Correction[];
  /** How the sentence may come out whole; the pupil's own words where they are right. */
  right: string[];
}

const proposals: Proposal[] = readFileSync(join(__dirname, '../../sets/proposals.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [pupil = '', corrected = '', list = '', right = ''] = line.split('\t');
    return {
      pupil,
      corrected,
      right: right.split(' / '),
      corrections: list.split('; ').flatMap((item) => {
        const [wrong, better] = item.split('=>');
        return wrong && better
          ? [{ wrong, right: better, type: 'word-choice' as const, why: '这样更好。' }]
          : [];
      }),
    };
  });

/** The changes from one sentence to another, each as one string. */
function changes(from: string, to: string): string[] {
  const [source, target] = [pieces(from), pieces(to)];
  return align(source, target).map(
    (edit) =>
      `${edit.from}-${edit.to}:${target
        .slice(edit.targetFrom, edit.targetTo)
        .map(({ text }) => text)
        .join(' ')}`,
  );
}

function judged({ pupil, right }: Proposal, made: string): { good: number; all: number } {
  const ways = right.map((way) => new Set(changes(pupil, way)));
  const done = changes(pupil, made || pupil);
  return {
    good: Math.max(...ways.map((way) => done.filter((one) => way.has(one)).length)),
    all: done.length,
  };
}

const results = proposals.map((proposal) => ({
  proposal,
  verified: verifyCorrections({ ...proposal, sentence: proposal.pupil, level: 'A2' }),
}));
const isCorrect = ({ pupil, right }: Proposal) => right.includes(pupil);

describe('what models propose', () => {
  test('a correct sentence is never corrected', () => {
    const corrected = results.filter(
      ({ proposal, verified }) => isCorrect(proposal) && verified.shown.length > 0,
    );
    expect(corrected.map(({ proposal, verified }) => [proposal.pupil, verified.corrected])).toEqual([]);
  });

  test('what is kept is more often right than what was proposed', () => {
    const [proposed, kept] = [
      results.map(({ proposal }) => judged(proposal, proposal.corrected)),
      results.map(({ proposal, verified }) => judged(proposal, verified.corrected)),
    ].map((list) => ({
      good: list.reduce((sum, one) => sum + one.good, 0),
      all: list.reduce((sum, one) => sum + one.all, 0),
    }));
    expect(kept!.good / kept!.all).toBeGreaterThan(proposed!.good / proposed!.all);
    expect(kept!.good / kept!.all).toBeGreaterThanOrEqual(0.95);
  });

  test('nine of ten right and minimal fixes come through', () => {
    const minimal = results.filter(
      ({ proposal }) => !isCorrect(proposal) && proposal.right.includes(proposal.corrected),
    );
    const lost = minimal.filter(({ proposal, verified }) => !proposal.right.includes(verified.corrected));
    expect(lost.length / minimal.length).toBeLessThanOrEqual(0.1);
  });

  test('what is shown stands in the pupil’s sentence', () => {
    for (const { proposal, verified } of results)
      for (const { wrong, right } of [...verified.shown, ...verified.stored]) {
        expect(proposal.pupil).toContain(wrong);
        expect(right).not.toBe(wrong);
      }
  });
});
