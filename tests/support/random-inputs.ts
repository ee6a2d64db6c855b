import fc from 'fast-check';

/**
 * The inputs of a property test are random, yet the same in every run, so that the same code gets the same verdict.
 * `SEED=` another whole number tries others, `SEED=random` new ones each time; a failure tells its seed.
 */
const { SEED: seed = '20260302' } = process.env;
if (seed !== 'random' && !/^-?\d{1,10}$/.test(seed))
  throw new Error(`SEED is '${seed}'; a whole number or 'random' would be right.`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(seed !== 'random' && { seed: Number(seed) }) });

export { fc };
