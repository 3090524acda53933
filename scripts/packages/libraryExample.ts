/** The example of `docs/library.md`, compiled against the types of the installed package and run with its code. */

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { repository, samplesFolder } from '../vscode/folders.ts';

const run = promisify(execFile);

/** What it prints about a sample. */
const answer = /^extended-trace \d+ \d+ \[\]\n[\s\S]*5\.7\.64[\s\S]*recipient-unknown \d+/u;

/**
 * @param folder of the installed package
 * @param node the Node to run it with, if it is not this one
 * @returns a line for each thing that went wrong
 */
export async function tryLibrary(folder: string, node = process.execPath): Promise<readonly string[]> {
  const page = await readFile(path.join(repository, 'docs/library.md'), 'utf8');
  const example = /^```ts\n(.*?)^```$/msu.exec(page)?.[1] ?? '';
  const place = path.join(folder, '..', '..');
  const source = path.join(place, 'example.mts');
  const program = path.join(place, 'example.mjs');
  await writeFile(source, example);
  await writeFile(program, (await transform(example, { loader: 'ts', target: 'node20' })).code);
  const compiler = path.join(repository, 'node_modules/typescript/bin/tsc');
  const types = path.join(repository, 'node_modules/@types');
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--ignoreConfig',
  ];
  try {
    await run(process.execPath, [compiler, ...options, '--typeRoots', types, '--types', 'node', source], { cwd: place });
    const { stdout } = await run(node, [program, path.join(samplesFolder, 'message-trace.csv')], { cwd: place });
    return answer.test(stdout) ? [] : [`the example of docs/library.md printed:\n${stdout.slice(0, 500)}`];
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return [`the example of docs/library.md does not run: ${String(error)}\n${output.slice(0, 2000)}`];
  }
}
