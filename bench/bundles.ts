/** Bundles the programs that ours is compared with as ours is: otherwise their times would include reading TypeScript. */

import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { cacheFolder } from './inputs.ts';

const root = path.join(import.meta.dirname, '..');

/** @returns the path of the bundle */
export async function bundleOf(name: string, options: BuildOptions): Promise<string> {
  const outfile = path.join(cacheFolder, name);
  await build({
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    format: name.endsWith('.mjs') ? 'esm' : 'cjs',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
    ...options,
  });
  return outfile;
}

/** `reference.ts` as a program. */
export function referenceProgram(): Promise<string> {
  return bundleOf('reference.mjs', { entryPoints: ['bench/reference.ts'] });
}
