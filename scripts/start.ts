/**
 * `npm start [-- [--locale ru|it] [--port N] [FOLDER]]`: packs the extension and opens a folder in VS Code with it; by default the
 * samples, at the first failure of a trace.
 */

import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findCommand, openInDesktop } from './vscode/desktop.ts';
import { locatePackedExtension, makeTemporaryFolder, repository, samplesFolder } from './vscode/folders.ts';
import { describeError, type Lifetime, PlainError, runScript } from './vscode/lifetime.ts';
import { runTool } from './vscode/processes.ts';
import { type DisplayLanguage, displayLanguages, makeProfile, offlineSettings } from './vscode/profile.ts';
import { composeAddress, serveCode } from './vscode/server.ts';

interface Request {
  /** Absolute path. */
  readonly folder: string;
  /** Of VS Code's server; 0: a free one. */
  readonly port: number;
  readonly language: DisplayLanguage;
}

const usage = `Usage: npm start [-- [--locale ${displayLanguages.join('|')}] [--port N] [FOLDER]]`;

const SAMPLES_PAGE = path.join(samplesFolder, 'README.md');
const SAMPLE = path.join(samplesFolder, 'message-trace.csv');

await runScript(async (lifetime) => {
  const request = await readRequest();
  await runTool(lifetime, 'npm', ['run', 'package'], { cwd: repository, shown: true });
  const vsix = locatePackedExtension();
  const first = request.folder === samplesFolder ? await findFirstFailure(SAMPLE) : undefined;
  const desktop = findCommand();
  if (desktop !== undefined) {
    try {
      const files = first === undefined ? [] : [SAMPLES_PAGE, first];
      await openInDesktop(lifetime, desktop, vsix, request.folder, files, request.language);
      console.log(`Opened in the desktop VS Code, in a profile of its own: ${request.folder}`);
      return 0;
    } catch (error) {
      console.log(`The desktop VS Code did not open, so VS Code is served: ${describeError(error)}`);
    }
  }
  return serve(lifetime, vsix, request, first);
}, 0);

/** Serves VS Code until the script is interrupted. An address opens one file: the log; the samples' page is named beside it. */
async function serve(
  lifetime: Lifetime,
  vsix: string,
  { folder, language, port }: Request,
  file: string | undefined,
): Promise<never> {
  const profile = await makeProfile(await makeTemporaryFolder(lifetime), language, {}, offlineSettings);
  const token = randomBytes(16).toString('hex');
  const { origin, ended } = await serveCode(lifetime, { profile, vsix, token, port });
  console.log(`VS Code is served to this machine only, until Ctrl+C. Open in a browser:`);
  console.log(composeAddress(origin, { folder, token, ...(file === undefined ? {} : { file }) }));
  if (file !== undefined) {
    console.log(`${path.relative(repository, SAMPLES_PAGE)} says what each sample shows.`);
  }
  return ended;
}

/** The place of the first failure of a log: the file's path, line and column from 1. */
async function findFirstFailure(file: string): Promise<string | undefined> {
  // Packing has written the modules of the knowledge, which the scanner needs.
  const { scanText } = await import('../src/scan/scanner.ts');
  const found = scanText(await readFile(file, 'utf8')).findings.find((finding) => finding.class !== 'success');
  return found === undefined ? undefined : `${file}:${found.line + 1}:${found.start + 1}`;
}

async function readRequest(): Promise<Request> {
  const { values, positionals } = parseArguments();
  const language = displayLanguages.find((known) => known === values.locale);
  const port = Number(values.port);
  if (language === undefined || positionals.length > 1 || !/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new PlainError(usage, 2);
  }
  const [given] = positionals;
  // npm runs scripts in the repository; a path is relative to the folder in which the person called it.
  const folder = given === undefined ? samplesFolder : path.resolve(process.env.INIT_CWD ?? '.', given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new PlainError(`${folder}: ${found ? 'not a folder' : 'no such folder'}`, 2);
  }
  return { folder, language, port };
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { locale: { type: 'string', default: 'en' }, port: { type: 'string', default: '0' } },
    });
  } catch {
    // Its messages explain the syntax at length; the usage is shorter.
    throw new PlainError(usage, 2);
  }
}
