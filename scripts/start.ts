/** `npm start [-- [--locale ru|it] [FOLDER]]`: packs the extension and opens a folder, the samples by default, in VS Code with it. */

import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findCommand, openInDesktop } from './vscode/desktop.ts';
import { locatePackedExtension, makeTemporaryFolder, repository, samplesFolder } from './vscode/folders.ts';
import { describeError, type Lifetime, PlainError, runScript } from './vscode/lifetime.ts';
import { runTool } from './vscode/processes.ts';
import { type DisplayLanguage, displayLanguages, makeProfile } from './vscode/profile.ts';
import { composeAddress, serveCode } from './vscode/server.ts';

interface Request {
  /** Absolute path. */
  readonly folder: string;
  readonly language: DisplayLanguage;
}

const usage = `Usage: npm start [-- [--locale ${displayLanguages.join('|')}] [FOLDER]]`;

await runScript(async (lifetime) => {
  const request = await readRequest();
  await runTool(lifetime, 'npm', ['run', 'package'], { cwd: repository, shown: true });
  const vsix = locatePackedExtension();
  const desktop = findCommand();
  if (desktop !== undefined) {
    try {
      await openInDesktop(lifetime, desktop, vsix, request.folder, request.language);
      console.log(`Opened in the desktop VS Code, in a profile of its own: ${request.folder}`);
      return 0;
    } catch (error) {
      console.log(`The desktop VS Code did not open, so VS Code is served: ${describeError(error)}`);
    }
  }
  return serve(lifetime, vsix, request);
}, 0);

/** Serves VS Code until the script is interrupted. */
async function serve(lifetime: Lifetime, vsix: string, { folder, language }: Request): Promise<never> {
  const profile = await makeProfile(await makeTemporaryFolder(lifetime), language);
  const token = randomBytes(16).toString('hex');
  const { origin, ended } = await serveCode(lifetime, { profile, vsix, token });
  console.log(`VS Code is served to this machine only, until Ctrl+C. Open in a browser:`);
  console.log(composeAddress(origin, { folder, token }));
  return ended;
}

async function readRequest(): Promise<Request> {
  const { values, positionals } = parseArguments();
  const language = displayLanguages.find((known) => known === values.locale);
  if (language === undefined || positionals.length > 1) {
    throw new PlainError(usage, 2);
  }
  const [given] = positionals;
  // npm runs scripts in the repository; a path is relative to the folder in which the person called it.
  const folder = given === undefined ? samplesFolder : path.resolve(process.env.INIT_CWD ?? '.', given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new PlainError(`${folder}: ${found ? 'not a folder' : 'no such folder'}`, 2);
  }
  return { folder, language };
}

function parseArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { locale: { type: 'string', default: 'en' } } });
  } catch {
    // Its messages explain the syntax at length; the usage is shorter.
    throw new PlainError(usage, 2);
  }
}
