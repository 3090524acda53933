/**
 * `npm run test:packages`: checks that both packages have exactly the expected files, that their pages have no dead links, and
 * that the installed command line and the library's example run. MAIL_FLOW_LENS_NODE names the Node to run it with.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareContents, npmContents, vsixContents } from './packages/contents.ts';
import { installCommandLine, listInstalled, tryCommandLine } from './packages/installedCommandLine.ts';
import { tryLibrary } from './packages/libraryExample.ts';
import { listDeadLinks } from './packages/links.ts';
import { listFiles, readText } from './packages/vsix.ts';
import { locatePackedCommandLine, locatePackedExtension } from './vscode/folders.ts';
import { type Lifetime, runScript } from './vscode/lifetime.ts';

await runScript(async (lifetime) => {
  const faults = [...(await checkExtension()), ...(await checkCommandLine(lifetime))];
  for (const fault of faults) {
    console.error(fault);
  }
  return faults.length === 0 ? 0 : 1;
});

async function checkExtension(): Promise<readonly string[]> {
  const vsix = locatePackedExtension();
  const files = await listFiles(vsix);
  const inside = files.map((file) => file.replace('extension/', ''));
  const faults = [...compareContents(files, vsixContents)];
  for (const page of ['extension/readme.md', 'extension/changelog.md']) {
    faults.push(...listDeadLinks(await readText(vsix, page), inside).map((link) => `${page} has a dead link: ${link}`));
  }
  console.log(`${path.basename(vsix)}: ${files.length} files`);
  return faults.map((fault) => `${path.basename(vsix)}: ${fault}`);
}

async function checkCommandLine(lifetime: Lifetime): Promise<readonly string[]> {
  const npmPackage = locatePackedCommandLine();
  const folder = await installCommandLine(lifetime, npmPackage);
  const files = await listInstalled(folder);
  const faults = [...compareContents(files, npmContents)];
  for (const page of ['README.md', 'CHANGELOG.md']) {
    const text = await readFile(path.join(folder, page), 'utf8');
    faults.push(...listDeadLinks(text, files).map((link) => `${page} has a dead link: ${link}`));
  }
  console.log(`${path.basename(npmPackage)}: ${files.length} files`);
  faults.push(...(await tryCommandLine(folder, process.env.MAIL_FLOW_LENS_NODE || undefined)));
  faults.push(...(await tryLibrary(folder, process.env.MAIL_FLOW_LENS_NODE || undefined)));
  return faults.map((fault) => `${path.basename(npmPackage)}: ${fault}`);
}
