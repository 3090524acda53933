/** Builds every bundle from one table of entries. */

import { type BuildOptions, build } from 'esbuild';

const forNode = {
  platform: 'node',
  // UMD modules, which some libraries name as their main ones, load their parts in a way that cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20',
} satisfies BuildOptions;

const requireInModule = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Both hosts share the server's file: the words and the catalogue, most of its size, are packed once. */
const serverOfEitherHost = `
  if (typeof importScripts === 'function') require('./src/server/browser.ts');
  else require('./src/server/node.ts');
`;

const entries: readonly BuildOptions[] = [
  { ...forNode, outfile: 'dist/extension.cjs', entryPoints: ['src/client/node.ts'], format: 'cjs', external: ['vscode'] },
  {
    outfile: 'dist/extension.browser.js',
    entryPoints: ['src/client/browser.ts'],
    format: 'cjs',
    external: ['vscode'],
    platform: 'browser',
    target: 'es2022',
  },
  {
    ...forNode,
    outfile: 'dist/server.js',
    stdin: { contents: serverOfEitherHost, resolveDir: process.cwd() },
    format: 'iife',
    conditions: ['browser'],
    alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
  },
  {
    ...forNode,
    outfile: 'dist/cli.mjs',
    entryPoints: ['src/cli/main.ts'],
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireInModule}` },
  },
];

await Promise.all(
  entries.map((entry) =>
    build({
      ...entry,
      bundle: true,
      minify: true,
      keepNames: false,
      legalComments: 'none',
      charset: 'utf8',
      logLevel: 'warning',
    }),
  ),
);
