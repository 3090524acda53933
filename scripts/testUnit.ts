/**
 * `npm run test:unit [-- FILE…] [-- --grep WORD]`: runs mocha on the quick tests, or on the files that are named. With `--long`,
 * which `npm run test:long` passes: on the long tests, with a new seed that is printed at the end; `SEED=` repeats it. With
 * `--fixed-seed`, which `npm test` passes, the long tests too use the seed of the quick tests.
 */

import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const MOCHA = 'node_modules/mocha/bin/mocha.js';
const QUICK = ['unit', 'lsp', 'cli', 'grammar'].map((folder) => `test/${folder}/**/*.test.ts`);
const LONG = ['test/long/**/*.test.ts'];

const isLong = process.argv.includes('--long');
const isFixed = process.argv.includes('--fixed-seed');
const given = process.argv.slice(2).filter((argument) => argument !== '--long' && argument !== '--fixed-seed');
const areNamed = given.some((argument) => argument.endsWith('.test.ts') || existsSync(argument));
const seed = process.env.SEED ?? (isLong && !isFixed ? String(randomInt(2 ** 31)) : undefined);

// Two processes; named files run in one, which starts sooner.
const whole = ['--parallel', '--jobs', '2', ...(isLong ? LONG : QUICK)];

const { status } = spawnSync(process.execPath, [MOCHA, ...(areNamed ? [] : whole), ...given], {
  stdio: 'inherit',
  // Types are stripped and code is compiled once for all runs, and for the processes that tests start.
  env: {
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
    ...process.env,
    ...(seed === undefined ? {} : { SEED: seed }),
  },
});
if (seed !== undefined) {
  console.log(`The seed of these runs: SEED=${seed}`);
}
process.exitCode = status ?? 1;
