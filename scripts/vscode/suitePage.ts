/** The page in which a VS Code runs the suite of test/host/, and what the suite says there. */

import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import { readMessage, type SuiteResult } from '../../test/host/message.ts';
import { openBrowser } from './browser.ts';
import { type Lifetime, PlainError } from './lifetime.ts';

/** Maximum time for the whole suite, from the opening of the page, milliseconds. */
const suiteLimit = 240_000;

/**
 * Opens a VS Code that is set up to run the suite, and shows what its reporter writes.
 *
 * @param ended rejects if the page's server stops before the suite does
 * @throws PlainError if the suite does not end, or ends without its counts
 */
export async function runSuiteInPage(lifetime: Lifetime, address: string, ended?: Promise<never>): Promise<SuiteResult> {
  const page = await (await openBrowser(lifetime)).newPage();

  // VS Code calls both functions by these names when it runs a suite in a page.
  let result: SuiteResult | undefined;
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const message = readMessage(format(...args));
    if (message === undefined) {
      return;
    }
    if ('log' in message) {
      console.log(...message.log);
    } else {
      result = message.result;
    }
  });
  const exited = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.goto(address);
  const exitCode = await Promise.race([exited, failLate(), ...(ended === undefined ? [] : [ended])]);
  if (result === undefined) {
    throw new PlainError(`The host tests ended with exit code ${exitCode} before they told their counts.`);
  }
  return result;
}

/** The timer does not keep the process alive: the script exits by itself when the suite has ended. */
async function failLate(): Promise<never> {
  await delay(suiteLimit, undefined, { ref: false });
  throw new PlainError(`The host tests did not end within ${suiteLimit / 1000} s.`);
}
