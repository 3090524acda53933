/** The suite of test/host/ run in the served VS Code, whose extension host is Node's. */

import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import { readMessage, type SuiteResult } from '../../test/host/message.ts';
import { openBrowser } from './browser.ts';
import { copySamples, makeTemporaryFolder } from './folders.ts';
import { testExtension } from './hostSuite.ts';
import { type Lifetime, PlainError } from './lifetime.ts';
import { makeProfile } from './profile.ts';
import { composeAddress, serveCode } from './server.ts';

/** Milliseconds for the whole suite, from the opening of the page. */
const suiteLimit = 240_000;

/**
 * Opens VS Code with the suite in it, and shows what its reporter writes.
 *
 * @param vsix absolute path of the packed extension, which is installed
 * @param suite absolute path of the bundled suite
 * @throws PlainError where the suite does not end, or ends without its counts
 */
export async function runServedSuite(lifetime: Lifetime, vsix: string, suite: string): Promise<SuiteResult> {
  const profile = await makeProfile(await makeTemporaryFolder(lifetime));
  const folder = await copySamples(lifetime);
  const { origin, ended } = await serveCode(lifetime, { profile, vsix, takesTests: true });
  const page = await (await openBrowser(lifetime)).newPage();

  // VS Code calls both functions by these names when it runs a suite in a page.
  let result: SuiteResult | undefined;
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const message = readMessage(format(...args));
    if (message === undefined) {
      return;
    }
    if ('text' in message) {
      console.log(message.text);
    } else {
      result = message.result;
    }
  });
  const exited = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.goto(composeAddress(origin, { folder, tests: { extension: testExtension, suite } }));
  const exitCode = await Promise.race([exited, ended, failLate()]);
  if (result === undefined) {
    throw new PlainError(`The host tests ended with exit code ${exitCode} before they told their counts.`);
  }
  return result;
}

/** Its timer keeps nothing alive: the script exits by itself when the suite has ended. */
async function failLate(): Promise<never> {
  await delay(suiteLimit, undefined, { ref: false });
  throw new PlainError(`The host tests did not end within ${suiteLimit / 1000} s.`);
}
