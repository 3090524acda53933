/** Runs the suite with mocha inside the extension host; scripts/testHost.ts bundles it together with every test. */

import type Mocha from 'mocha';
import { formatMessage, type SuiteMessage } from './message.ts';

/** Maximum time for one test, milliseconds: the first one waits until the language server has started. */
const timeout = 30_000;

/**
 * Runs every test.
 *
 * @param MochaClass mocha as this host can load it
 * @param loadTests loads the test files, which find mocha's functions as globals
 * @throws Error if a test fails or there is none, as VS Code expects
 */
export async function runTests(MochaClass: typeof Mocha, loadTests: () => void): Promise<void> {
  MochaClass.reporters.Base.consoleLog = (...args: readonly unknown[]) => tell({ log: args });
  const mocha = new MochaClass({ ui: 'bdd', reporter: 'spec', color: false, timeout });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadTests();
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error('mocha counted nothing'))));
  });
  tell({ result: { passed: passes, failed: failures, skipped: pending } });
  if (failures > 0 || passes === 0) {
    throw new Error(`${failures} of ${passes + failures} tests failed`);
  }
}

function tell(message: SuiteMessage): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only way out of an extension host in every VS Code
  console.log(formatMessage(message));
}
