/** The suite of test/host/ run in a VS Code for the web, whose extension host is a web worker. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { SuiteResult } from '../../test/host/message.ts';
import { VIRTUAL_FOLDER } from '../../test/host/virtualFolder.ts';
import { provideServerMain } from './codeServer.ts';
import { serveWebCode } from './codeWeb.ts';
import { makeTemporaryFolder } from './folders.ts';
import { bundleSuiteForWeb } from './hostSuite.ts';
import type { Lifetime } from './lifetime.ts';
import { installExtension, makeProfile } from './profile.ts';
import { runSuiteInPage } from './suitePage.ts';

/**
 * Runs the suite on files that are not on a disk, in a folder that nobody has trusted.
 *
 * @param vsix absolute path of the packed extension
 * @param outputs absolute path of a folder for the bundled suite
 */
export async function runWebSuite(lifetime: Lifetime, vsix: string, outputs: string): Promise<SuiteResult> {
  const testFolder = path.join(outputs, 'web');
  const { suite, extensions: testExtensions } = await bundleSuiteForWeb(testFolder);
  // VS Code for the web cannot install a file; the served one unpacks it as it would for a person.
  const { extensionsFolder, ...profile } = await makeProfile(await makeTemporaryFolder(lifetime));
  const main = await provideServerMain(lifetime);
  await installExtension(lifetime, [process.execPath, main], { extensionsFolder, ...profile }, vsix);
  const entries = await readdir(extensionsFolder, { withFileTypes: true });
  const extensions = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const address = await serveWebCode(lifetime, {
    extensionsFolder,
    extensions,
    testFolder,
    testExtensions,
    suite,
    folder: VIRTUAL_FOLDER,
  });
  return runSuiteInPage(lifetime, address);
}
