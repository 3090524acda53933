/** `npm run test:host`: runs the suite of test/host/ with the packed extension in every kind of VS Code. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SuiteResult } from '../test/host/message.ts';
import { codeServer } from './vscode/codeServer.ts';
import { codeWeb } from './vscode/codeWeb.ts';
import { listDesktops, runDesktopSuite, UnavailableError } from './vscode/desktopSuite.ts';
import { locatePackedExtension, repository } from './vscode/folders.ts';
import { Lifetime, PlainError, runScript } from './vscode/lifetime.ts';
import { runServedSuite } from './vscode/servedSuite.ts';
import { runWebSuite } from './vscode/webSuite.ts';

interface Host {
  /** What the tests run in, and why there. */
  readonly told: string;
  readonly run: (lifetime: Lifetime, vsix: string, outputs: string) => Promise<SuiteResult>;
}

const served: Host = {
  told: `VS Code ${codeServer.code}, served to a headless browser: extensions run in Node, and no desktop is needed`,
  run: runServedSuite,
};

const web: Host = {
  told: `VS Code ${codeWeb.code} for the web: extensions run in a web worker, on files that no disk holds, in a folder that is not trusted`,
  run: runWebSuite,
};

/** Every kind of VS Code that the suite can run in, by its name in MAIL_FLOW_LENS_HOST. */
const kinds = new Map<string, () => Promise<readonly Host[]>>([
  ['desktop', listDesktopHosts],
  ['served', async () => [served]],
  ['web', async () => [web]],
]);

const outputs = path.join(repository, 'out', 'host');
const resultFile = path.join(outputs, 'result.json');

await runScript(async (lifetime) => {
  const chosen = await chooseHosts(process.env.MAIL_FLOW_LENS_HOST);
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

/** @param name of one kind, which must be available; without a name, all kinds that are available */
async function chooseHosts(name: string | undefined): Promise<readonly Host[]> {
  if (!name) {
    return (await Promise.all([...kinds.values()].map((list) => list().catch(tellUnavailable)))).flat();
  }
  const list = kinds.get(name);
  if (list === undefined) {
    throw new PlainError(`MAIL_FLOW_LENS_HOST=${name}: no such host; there is ${[...kinds.keys()].join(', ')}.`, 2);
  }
  return list();
}

async function listDesktopHosts(): Promise<readonly Host[]> {
  return (await listDesktops()).map(({ told, program }) => ({
    told,
    run: (lifetime, vsix, folder) => runDesktopSuite(lifetime, program, vsix, folder),
  }));
}

/** One line, and the run goes on with the other hosts. */
function tellUnavailable(error: unknown): readonly Host[] {
  if (!(error instanceof UnavailableError)) {
    throw error;
  }
  console.log(`Host tests do not run in the desktop VS Code. ${error.message}`);
  return [];
}

/** Undoes what one piece of work has left before the next begins. */
async function runAlone<Result>(lifetime: Lifetime, work: (ownLifetime: Lifetime) => Promise<Result>): Promise<Result> {
  const own = new Lifetime();
  const forget = lifetime.add(() => own.end());
  const result = await work(own);
  await own.end();
  forget();
  return result;
}
