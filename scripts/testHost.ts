/** `npm run test:host`: runs test/host/ with the packed extension inside every kind of VS Code. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SuiteResult } from '../test/host/message.ts';
import { codeServer } from './vscode/codeServer.ts';
import { codeWeb } from './vscode/codeWeb.ts';
import { locatePackedExtension, repository } from './vscode/folders.ts';
import { Lifetime, PlainError, runScript } from './vscode/lifetime.ts';
import { runServedSuite } from './vscode/servedSuite.ts';
import { runWebSuite } from './vscode/webSuite.ts';

interface Host {
  /** What the tests run in, and why there. */
  readonly told: string;
  readonly run: (lifetime: Lifetime, vsix: string, outputs: string) => Promise<SuiteResult>;
}

/** Every VS Code that the suite can run in, by the name that MAIL_FLOW_LENS_HOST chooses it by. */
const hosts = new Map<string, Host>([
  [
    'served',
    {
      told: `VS Code ${codeServer.code}, served to a headless browser: extensions run in Node, and no desktop is needed`,
      run: runServedSuite,
    },
  ],
  [
    'web',
    {
      told: `VS Code ${codeWeb.code} for the web: extensions run in a web worker, on files that no disk holds, in a folder that is not trusted`,
      run: runWebSuite,
    },
  ],
]);

const outputs = path.join(repository, 'out', 'host');
const resultFile = path.join(outputs, 'result.json');

await runScript(async (lifetime) => {
  const chosen = chooseHosts(process.env.MAIL_FLOW_LENS_HOST);
  const vsix = locatePackedExtension();
  await mkdir(outputs, { recursive: true });
  await rm(resultFile, { force: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  let everyHostPassed = true;
  for (const { told, run } of chosen) {
    console.log(`Host tests run in ${told}.`);
    const { passed, failed, skipped } = await runAlone(lifetime, (ownLifetime) => run(ownLifetime, vsix, outputs));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    everyHostPassed &&= failed === 0 && passed > 0;
  }
  await writeFile(resultFile, `${JSON.stringify(total)}\n`);
  console.log(`Host tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped.`);
  return everyHostPassed ? 0 : 1;
});

/** @param name of one host; all of them where there is none */
function chooseHosts(name: string | undefined): readonly Host[] {
  if (!name) {
    return [...hosts.values()];
  }
  const host = hosts.get(name);
  if (host === undefined) {
    throw new PlainError(`MAIL_FLOW_LENS_HOST=${name}: no such host; there is ${[...hosts.keys()].join(', ')}.`, 2);
  }
  return [host];
}

/** Undoes what the work has left before the next begins. */
async function runAlone<Result>(lifetime: Lifetime, work: (ownLifetime: Lifetime) => Promise<Result>): Promise<Result> {
  const own = new Lifetime();
  const forget = lifetime.add(() => own.end());
  const result = await work(own);
  await own.end();
  forget();
  return result;
}
