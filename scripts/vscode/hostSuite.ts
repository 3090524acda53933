/** The suite of test/host/ as one file that an extension host can load. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { repository } from './folders.ts';

const sources = path.join(repository, 'test', 'host');

/** The extension that VS Code takes for the one in development; it only carries the suite. */
export const testExtension = path.join(sources, 'extension');

/**
 * Bundles the tests with mocha, as an extension host is not to depend on how this repository's modules are laid out.
 *
 * @param outfile absolute path of the CommonJS file, which exports `run` for VS Code to call
 */
export async function bundleSuite(outfile: string): Promise<void> {
  const tests = (await readdir(path.join(sources, 'suite'))).filter((name) => name.endsWith('.test.ts'));
  const loads = tests.map((name) => `require("./suite/${name}");`).join('');
  await build({
    stdin: {
      // The tests are loaded late, once mocha has put its functions where they look for them.
      contents: `import { runTests } from "./runner.ts"; export const run = () => runTests(() => { ${loads} });`,
      resolveDir: sources,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
    // Mocha names its worker's file that way; only its parallel mode, which is not used, starts it.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
}
