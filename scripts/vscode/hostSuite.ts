/**
 * Bundles the suite of test/host/ for an extension host, so that it does not depend on how this repository's modules are laid
 * out.
 */

import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { repository, samplesFolder } from './folders.ts';

const sources = path.join(repository, 'test', 'host');

/** The extension that VS Code takes for the one in development; it owns languages as other people's extensions do. */
export const testExtension = path.join(sources, 'extension');

/** @param outfile absolute path of the CommonJS file, which exports `run` for VS Code to call */
export async function bundleSuiteForNode(outfile: string): Promise<void> {
  await bundle(outfile, await composeSuite('import Mocha from "mocha";'), {
    platform: 'node',
    // Mocha names its worker's file in this way; only its parallel mode, which is not used, starts it.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
}

/** What a bundle for the web holds, as paths in its folder. */
export interface WebBundle {
  readonly suite: string;
  readonly extensions: readonly string[];
}

/** Fills a folder with the suite, the test extension, and one that provides the samples as files that are not on a disk. */
export async function bundleSuiteForWeb(folder: string): Promise<WebBundle> {
  await rm(folder, { recursive: true, force: true });
  await cp(testExtension, path.join(folder, 'extension'), { recursive: true });
  await cp(path.join(sources, 'files', 'package.json'), path.join(folder, 'files', 'package.json'));
  await bundle(
    path.join(folder, 'files', 'extension.js'),
    `import { provideFiles } from "./memoryFiles.ts";
     export const activate = (context) => provideFiles(context, ${JSON.stringify(await readSamples())});`,
    { platform: 'browser' },
  );
  // VS Code runs a suite in the host of the extension whose folder contains it.
  const suite = 'files/suite.js';
  await bundle(path.join(folder, suite), await composeSuite('import "mocha/mocha.js"; const { Mocha } = globalThis;'), {
    platform: 'browser',
    alias: { 'node:assert/strict': path.join(sources, 'assert.ts'), 'iconv-lite': path.join(sources, 'codePages.ts') },
    // Mocha's browser build uses these if it finds them; otherwise it puts its class into the global scope.
    define: { exports: 'undefined', module: 'undefined' },
  });
  return { suite, extensions: ['extension', 'files'] };
}

/** @param importMocha a statement that imports the class `Mocha` */
async function composeSuite(importMocha: string): Promise<string> {
  const tests = (await readdir(path.join(sources, 'suite'))).filter((name) => name.endsWith('.test.ts'));
  const loads = tests.map((name) => `require("./suite/${name}");`).join('');
  // The tests are loaded late, after mocha has defined its functions as globals.
  return `${importMocha} import { runTests } from "./runner.ts"; export const run = () => runTests(Mocha, () => { ${loads} });`;
}

async function bundle(outfile: string, contents: string, options: BuildOptions): Promise<void> {
  await build({
    ...options,
    stdin: { contents, resolveDir: sources, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/** The samples by their paths below the folder, in base64. */
async function readSamples(): Promise<Readonly<Record<string, string>>> {
  const samples: Record<string, string> = {};
  for (const entry of await readdir(samplesFolder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const file = path.join(entry.parentPath, entry.name);
      samples[path.relative(samplesFolder, file).replaceAll(path.sep, '/')] = await readFile(file, 'base64');
    }
  }
  return samples;
}
