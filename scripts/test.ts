/**
 * `npm test`: runs every check in turn, from the quickest to the slowest, and stops at the first that fails. The last line counts
 * the tests.
 */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'knowledge', command: 'node', args: ['scripts/knowledge.ts', '--check'] },
  { name: 'walls', command: 'node', args: ['scripts/walls.ts', '--check'] },
  { name: 'lint', command: 'biome', args: ['check', '.'] },
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of Node code', command: 'tsc', args: ['-p', 'tsconfig.node.json'] },
  { name: 'unused code', command: 'knip', args: ['--no-gitignore'] },
  { name: 'build and pack', command: 'npm', args: ['run', '--silent', 'package'] },
  { name: 'packages', command: 'node', args: ['scripts/testPackages.ts'] },
  { name: 'unit, command line and language server tests', command: 'node', args: ['scripts/testUnit.ts'] },
  { name: 'nothing reaches the network', command: 'node', args: ['scripts/testNetwork.ts'] },
  { name: 'long tests', command: 'node', args: ['scripts/testUnit.ts', '--long', '--fixed-seed'] },
  { name: 'fuzzing, in short', command: 'node', args: ['scripts/fuzz.ts', '--runs', '100', '--seed', '20261130'] },
  {
    name: 'fuzzing with small inputs, in short',
    command: 'node',
    args: ['scripts/fuzz.ts', '--small', '--runs', '20000', '--seed', '20261130'],
  },
  { name: 'page of recognition', command: 'node', args: ['scripts/recognitionPage.ts', '--check'] },
  { name: 'page of limits', command: 'node', args: ['scripts/limitsPage.ts', '--check'] },
  { name: 'recognition', command: 'node', args: ['scripts/eval.ts'] },
  { name: 'tests inside VS Code', command: 'node', args: ['scripts/testHost.ts'] },
  { name: 'tests of the interface', command: 'node', args: ['scripts/testUi.ts'] },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Summaries of the test runners: mocha's, in VS Code too, and the last line of the interface tests. */
const summaries: readonly [keyof Counts, RegExp][] = [
  ['passed', /^ {2}(\d+) passing|^UI tests: (\d+) passed/],
  ['failed', /^ {2}(\d+) failing|^UI tests: \d+ passed, (\d+) failed/],
  ['skipped', /^ {2}(\d+) pending|^UI tests: \d+ passed, \d+ failed, (\d+) skipped/],
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
console.log(`Mail Flow Lens ${version}, Node ${process.version}`);

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
let broken: string | null = null;
for (const step of steps) {
  const started = Date.now();
  console.log(`\n▶ ${step.name}`);
  const { exitCode, output } = await run(step);
  for (const line of stripVTControlCharacters(output).split('\n')) {
    count(line);
  }
  console.log(`${exitCode === 0 ? '✔' : '✘'} ${step.name}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (exitCode !== 0) {
    broken = step.name;
    break;
  }
}

if (broken !== null && counts.failed === 0) {
  // A check that is not a test runner failed: it counts as one test.
  counts.failed = 1;
}
console.log(broken === null ? '' : `\nStopped: ${broken} failed.`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = broken === null ? 0 : 1;

function count(line: string): void {
  for (const [name, pattern] of summaries) {
    const match = pattern.exec(line);
    counts[name] += Number(match?.[1] ?? match?.[2] ?? 0);
  }
}

/** Runs a step, showing its output as it comes. */
function run({ command, args }: Step): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve) => {
    const isNode = command === 'node';
    const child = spawn(isNode ? process.execPath : command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows, npm and the tools that it installs are command files, which only a shell can run.
      shell: process.platform === 'win32' && !isNode,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}` }));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}
