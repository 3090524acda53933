/** `npm run test:host`: installs the packed extension into a real VS Code and runs test/host/ inside it. */

import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SuiteResult } from '../test/host/message.ts';
import { codeVersion } from './vscode/codeServer.ts';
import { locatePackedExtension, repository } from './vscode/folders.ts';
import { bundleSuite } from './vscode/hostSuite.ts';
import { type Lifetime, PlainError, runScript } from './vscode/lifetime.ts';
import { runServedSuite } from './vscode/servedSuite.ts';

interface Host {
  /** What the tests run in, and why there. */
  readonly told: string;
  readonly run: (lifetime: Lifetime, vsix: string, suite: string) => Promise<SuiteResult>;
}

/** Every VS Code that the suite can run in, by the name that MAIL_FLOW_LENS_HOST chooses it by. */
const hosts = new Map<string, Host>([
  ['served', { told: `VS Code ${codeVersion}, served to a headless browser: it needs no desktop`, run: runServedSuite }],
]);

const outputs = path.join(repository, 'out', 'host');
const resultFile = path.join(outputs, 'result.json');

await runScript(async (lifetime) => {
  const name = process.env.MAIL_FLOW_LENS_HOST || 'served';
  const host = hosts.get(name);
  if (host === undefined) {
    throw new PlainError(`MAIL_FLOW_LENS_HOST=${name}: no such host; there is ${[...hosts.keys()].join(', ')}.`, 2);
  }
  const vsix = locatePackedExtension();
  console.log(`Host tests run in ${host.told}.`);
  const suite = path.join(outputs, 'suite.cjs');
  await bundleSuite(suite);
  await rm(resultFile, { force: true });
  const result = await host.run(lifetime, vsix, suite);
  await writeFile(resultFile, `${JSON.stringify(result)}\n`);
  console.log(`Host tests: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped.`);
  return result.failed === 0 && result.passed > 0 ? 0 : 1;
});
