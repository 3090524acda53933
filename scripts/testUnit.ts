/**
 * `npm run test:unit [-- FILE…] [-- --grep WORD]`: runs mocha on the quick tests, or on the files that are named. With `--long`,
 * which `npm run test:long` passes: on the long tests, with a new seed that is printed at the end; `SEED=` repeats it. With
 * `--fixed-seed`, which `npm test` passes, the long tests too use the seed of the quick tests.
 */

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const MOCHA = 'node_modules/mocha/bin/mocha.js';
const testsIn = (...folders: readonly string[]): string[] => folders.map((folder) => `test/${folder}/**/*.test.ts`);
const QUICK = testsIn('unit', 'grammar');
/** Those that start processes, and as many others as take the other process as long. */
const STARTING = testsIn('lsp', 'cli', 'unit/bench', 'unit/cli', 'unit/knowledge', 'unit/scripts', 'unit/server');
const LONG = ['test/long/**/*.test.ts'];

const isLong = process.argv.includes('--long');
const isFixed = process.argv.includes('--fixed-seed');
const given = process.argv.slice(2).filter((argument) => argument !== '--long' && argument !== '--fixed-seed');
const areNamed = given.some((argument) => argument.endsWith('.test.ts') || existsSync(argument));
const seed = process.env.SEED ?? (isLong && !isFixed ? String(randomInt(2 ** 31)) : undefined);

// Two processes: one that computes, one that mostly waits for the processes it starts. Named files run in one.
const shares: readonly (readonly string[])[] = areNamed
  ? [[]]
  : isLong
    ? [['--parallel', '--jobs', '2', ...LONG]]
    : [[...QUICK, ...STARTING.flatMap((tests) => ['--ignore', tests])], STARTING];

// A client waits for a server that is not there until its test gives up.
if (!areNamed && !existsSync('dist/cli.mjs')) {
  console.error('The tests start the built program: run `npm run build` first.');
  process.exit(2);
}

const statuses = await Promise.all(shares.map((share) => run([...share, ...given], shares.length === 1)));
if (seed !== undefined) {
  console.log(`The seed of these runs: SEED=${seed}`);
}
process.exitCode = Math.max(...statuses);

/** Runs mocha; unless it runs alone, its output is printed when it ends. @returns its exit status */
async function run(args: readonly string[], isAlone: boolean): Promise<number> {
  const output = isAlone ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [MOCHA, ...args], {
    stdio: ['inherit', output, output],
    // Types are stripped and code is compiled once for all runs, and for the processes that tests start.
    env: {
      NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
      ...process.env,
      ...(seed === undefined ? {} : { SEED: seed }),
    },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(printed));
  return status ?? 1;
}
