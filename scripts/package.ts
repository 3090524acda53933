/** Packs the extension into `dist/mail-flow-lens.vsix`, within its size ceiling, and the command line into `dist/mail-flow-lens.tgz`. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { packCommandLine } from './packages/npmPackage.ts';
import { packExtension, readText } from './packages/vsix.ts';
import { repository } from './vscode/folders.ts';
import { PlainError, runScript } from './vscode/lifetime.ts';

const MAX_VSIX_BYTES = 2_000_000;

await runScript(async (lifetime) => {
  const vsix = path.join('dist', 'mail-flow-lens.vsix');
  await packExtension(vsix);
  const { size } = statSync(vsix);
  console.log(`${vsix}: ${Math.ceil(size / 1000)} kB`);
  if (size > MAX_VSIX_BYTES) {
    throw new PlainError(`${vsix} is larger than ${MAX_VSIX_BYTES / 1000} kB`);
  }
  const npmPackage = path.join('dist', 'mail-flow-lens.tgz');
  await packCommandLine(lifetime, path.join(repository, npmPackage), await readText(vsix, 'extension/readme.md'));
  console.log(`${npmPackage}: ${Math.ceil(statSync(npmPackage).size / 1000)} kB`);
  return 0;
});
