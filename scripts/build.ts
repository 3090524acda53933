/** Builds every bundle from one table of entries. */

import { build } from 'esbuild';

const entries = [
  { out: 'dist/extension.cjs', from: 'src/client/node.ts', external: ['vscode'] },
  { out: 'dist/server.cjs', from: 'src/server/node.ts', external: [] },
  { out: 'dist/cli.mjs', from: 'src/cli/main.ts', external: [] },
] as const;

await Promise.all(
  entries.map(({ out, from, external }) =>
    build({
      entryPoints: [from],
      outfile: out,
      bundle: true,
      platform: 'node',
      // UMD modules, which some libraries name as their main ones, load their parts in a way that cannot be bundled.
      mainFields: ['module', 'main'],
      target: 'node20',
      format: out.endsWith('.mjs') ? 'esm' : 'cjs',
      external: [...external],
      minify: true,
      keepNames: false,
      legalComments: 'none',
      logLevel: 'warning',
      banner:
        out === 'dist/cli.mjs'
          ? {
              js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
            }
          : {},
    }),
  ),
);
