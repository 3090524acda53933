/** The table of the bundles in `dist/`, for a release and for development. */

import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { catalogueBeside } from './catalogue.ts';
import { wordsEntry } from './words.ts';

/** A release is small and fast to load; a development build has source maps and readable code. */
export type BuildKind = 'release' | 'development';

const forNode = {
  platform: 'node',
  // Some libraries name UMD modules as their main ones; these load their parts in a way that cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20',
} satisfies BuildOptions;

const requireInModule = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Entry of the server's file, which both hosts, the thread of a scan and the tools of `mcp.js` share, so that the readers and the catalogue,
 * most of its size, are packed once. Whoever requires it gets the tools and no language server.
 */
const serverOfEitherHost = `
  import { readWordsWith } from './src/locales/languages.ts';
  import { readReport } from './src/server/reportScan.ts';
  import { startServer } from './src/server/server.ts';
  if (typeof importScripts === 'function') require('./src/server/browser.ts').serve(startServer);
  else {
    const { readFileSync } = require('node:fs');
    const { join } = require('node:path');
    readWordsWith((file) => readFileSync(join(__dirname, 'locales', file + '.json'), 'utf8'));
    if (typeof module === 'object' && module.parent) module.exports = { serveTools: require('./src/server/toolServing/node.ts').serveTools };
    else if (require('node:worker_threads').isMainThread) require('./src/server/node.ts').serve(startServer);
    else require('./src/server/scanThread/node.ts').runScan(readReport);
  }
`;

/** Plugin that takes the words from the files that the bundles share, in place of the modules of each language. */
const packedWords: Plugin = {
  name: 'packed words',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/source\.ts$/ }, ({ resolveDir }) =>
      path.basename(resolveDir) === 'locales' ? { path: path.join(resolveDir, 'packed.ts') } : undefined,
    );
  },
};

/** Plugin that makes the command line run the server's own file, loaded only when it is needed. */
const serverBeside: Plugin = {
  name: 'server beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/server\/node\.ts$/ }, ({ importer }) =>
      path.basename(path.dirname(importer)) === 'cli' ? { path: './server.js', external: true } : undefined,
    );
  },
};

/** Plugin that makes the command line load the server of tools, a file of its own, only when it is needed. */
const toolsBeside: Plugin = {
  name: 'tools beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/mcp\/main\.ts$/ }, ({ importer }) =>
      path.basename(path.dirname(importer)) === 'cli' ? { path: './mcp.js', external: true } : undefined,
    );
  },
};

/**
 * Plugin that takes Node's modules with `require`: an import looks at everything that they export, and so loads parts of Node that nobody
 * uses.
 */
const requiredBuiltins: Plugin = {
  name: 'required builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: name, namespace }) =>
      namespace === 'builtin' ? { path: name, external: true } : { path: name, namespace: 'builtin' },
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `module.exports = require(${JSON.stringify(name)});`,
    }));
  },
};

const bundles: readonly BuildOptions[] = [
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
    // The page of the pane, in a frame of its own.
    outdir: 'dist/detailsView',
    entryPoints: ['src/detailsView/main.ts', 'src/detailsView/main.css'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
  {
    // The page of reports.
    outdir: 'dist/reportView',
    entryPoints: ['src/reportView/main.ts', 'src/reportView/main.css'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
  {
    // The page of journeys and sessions.
    outdir: 'dist/journeyView',
    entryPoints: ['src/journeyView/main.ts', 'src/journeyView/main.css'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
  {
    ...forNode,
    outfile: 'dist/server.js',
    stdin: { contents: serverOfEitherHost, resolveDir: process.cwd() },
    // Without a wrapping function, which would be parsed twice; a worker reads the file as a script.
    format: 'cjs',
    conditions: ['browser'],
    alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
    // Its entry is a module for the bundler and a script for Node.
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  },
  {
    // The server of tools for agents; what reads logs is in `server.js`.
    ...forNode,
    outfile: 'dist/mcp.js',
    entryPoints: ['src/mcp/main.ts'],
    format: 'cjs',
    // No schema is checked by the library: the smaller one of its checkers is packed.
    alias: { '@modelcontextprotocol/server/_shims': './node_modules/@modelcontextprotocol/server/dist/shimsBrowser.mjs' },
  },
  {
    ...forNode,
    // Each command is loaded when it is called.
    splitting: true,
    outdir: 'dist',
    entryPoints: { cli: 'src/cli/main.ts', 'cli/worker': 'src/cli/worker.ts', library: 'src/library/main.ts' },
    chunkNames: 'cli/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireInModule}` },
    plugins: [catalogueBeside, requiredBuiltins],
  },
];

/** Everything that is built, the words included. */
export function listEntries(kind: BuildKind): readonly BuildOptions[] {
  const isRelease = kind === 'release';
  return [
    wordsEntry,
    ...bundles.map(
      (bundle): BuildOptions => ({
        ...bundle,
        plugins: [packedWords, serverBeside, toolsBeside, ...(bundle.plugins ?? [])],
        bundle: true,
        minify: isRelease,
        sourcemap: !isRelease,
        keepNames: false,
        legalComments: 'none',
        // Pure ASCII takes half the memory, and is parsed faster.
        charset: 'ascii',
        metafile: true,
      }),
    ),
  ];
}
