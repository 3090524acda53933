/** The suite of test/host/ run in the served VS Code, whose extension host is Node's. */

import path from 'node:path';
import type { SuiteResult } from '../../test/host/message.ts';
import { copySamples, makeTemporaryFolder } from './folders.ts';
import { bundleSuiteForNode, testExtension } from './hostSuite.ts';
import type { Lifetime } from './lifetime.ts';
import { makeProfile } from './profile.ts';
import { composeAddress, serveCode } from './server.ts';
import { runSuiteInPage } from './suitePage.ts';

/**
 * Runs the suite on files on a disk.
 *
 * @param vsix absolute path of the packed extension, which is installed
 * @param outputs absolute path of a folder for the bundled suite
 */
export async function runServedSuite(lifetime: Lifetime, vsix: string, outputs: string): Promise<SuiteResult> {
  const suite = path.join(outputs, 'suite.cjs');
  await bundleSuiteForNode(suite);
  const profile = await makeProfile(await makeTemporaryFolder(lifetime));
  const folder = await copySamples(lifetime);
  const { origin, ended } = await serveCode(lifetime, { profile, vsix, takesTests: true });
  const address = composeAddress(origin, { folder, tests: { extension: testExtension, suite } });
  return runSuiteInPage(lifetime, address, ended);
}
