/** One seed for every property test: the same in each run, unless `SEED` names another. Mocha loads this before the tests. */

import fc from 'fast-check';

const { SEED } = process.env;

/** A 32-bit integer. */
export const seed = SEED === undefined ? 20_261_120 : Number(SEED);

fc.configureGlobal({ seed });
