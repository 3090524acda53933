/** `npm run build [-- --dev]` and `npm run watch`: builds every bundle from one table of entries. */

import { rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { composeDeclarations } from './bundles/declarations.ts';
import { listEntries } from './bundles/entries.ts';
import { composeNotices } from './bundles/notices.ts';
import { watch } from './bundles/watch.ts';

const { values } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

for (const stale of [
  'cli',
  'detailsView',
  'reportView',
  'journeyView',
  'extension.cjs.map',
  'extension.browser.js.map',
  'server.js.map',
  'cli.mjs.map',
  'library.mjs.map',
]) {
  await rm(`dist/${stale}`, { recursive: true, force: true });
}

if (values.watch) {
  await watch(listEntries('development'));
} else {
  const entries = listEntries(values.dev ? 'development' : 'release');
  const results = await Promise.all(entries.map((entry) => build({ ...entry, logLevel: 'warning' })));
  const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
  await writeFile('dist/library.d.mts', await composeDeclarations());
  await writeFile('dist/ThirdPartyNotices.txt', `${composeNotices(metafiles)}\n`);
}
