/** Packs the extension into `dist/mail-flow-lens.vsix` and holds it to its size ceiling. */

import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const PACKAGE_PATH = 'dist/mail-flow-lens.vsix';
const MAX_BYTES = 2_000_000;

await createVSIX({
  packagePath: PACKAGE_PATH,
  dependencies: false,
  rewriteRelativeLinks: false,
  skipLicense: false,
  allowMissingRepository: true,
});
const { size } = statSync(PACKAGE_PATH);
console.log(`${PACKAGE_PATH}: ${Math.ceil(size / 1000)} kB`);
if (size > MAX_BYTES) {
  console.error(`${PACKAGE_PATH} is larger than ${MAX_BYTES / 1000} kB`);
  process.exitCode = 1;
}
