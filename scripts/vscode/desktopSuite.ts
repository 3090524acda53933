/**
 * The suite of test/host/ run in the desktop VS Code by `@vscode/test-electron`: in the oldest that the extension supports, and
 * in the newest.
 */

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { downloadAndUnzipVSCode, type ProgressReporter, ProgressReportStage, runTests } from '@vscode/test-electron';
import { readMessage, type SuiteResult } from '../../test/host/message.ts';
import { locateCache } from './cacheFolder.ts';
import { locateChosenDesktop, locateCommand } from './desktop.ts';
import { copySamples, makeTemporaryFolder, repository } from './folders.ts';
import { bundleSuiteForNode, testExtension } from './hostSuite.ts';
import { describeError, type Lifetime, PlainError } from './lifetime.ts';
import { installExtension, makeProfile } from './profile.ts';

/**
 * Time without a byte after which a download is abandoned, milliseconds: a network that swallows everything must not stop a run.
 */
const SILENCE_LIMIT = 10_000;

/** Maximum time for the whole suite, from the start of VS Code, milliseconds. */
const SUITE_LIMIT = 300_000;

/** A VS Code of the desktop. */
export interface Desktop {
  readonly told: string;
  /** Absolute path of its program. */
  readonly program: string;
}

/** No desktop VS Code is available on this machine. */
export class UnavailableError extends PlainError {}

/**
 * The one that VSCODE_EXECUTABLE names; otherwise the oldest that `engines.vscode` allows and the newest, downloaded once.
 *
 * @throws UnavailableError if there is no screen to show them on, or they cannot be downloaded
 */
export async function listDesktops(): Promise<readonly Desktop[]> {
  const chosen = locateChosenDesktop();
  if (chosen !== undefined) {
    return [{ told: `the desktop VS Code that VSCODE_EXECUTABLE names, ${chosen}`, program: chosen }];
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new UnavailableError('The desktop VS Code needs a screen, and there is none: xvfb-run -a brings one.');
  }
  const oldest = await readOldestVersion();
  return [
    { told: `the desktop VS Code ${oldest}, the oldest that is supported`, program: await download(oldest) },
    { told: 'the newest desktop VS Code', program: await download('stable') },
  ];
}

/**
 * Runs the suite on files on a disk.
 *
 * @param vsix absolute path of the packed extension, which is installed
 * @param outputs absolute path of a folder for the bundled suite
 * @throws PlainError if the suite does not end, or ends without its counts
 */
export async function runDesktopSuite(lifetime: Lifetime, program: string, vsix: string, outputs: string): Promise<SuiteResult> {
  const suite = path.join(outputs, 'suite.cjs');
  await bundleSuiteForNode(suite);
  const profile = await makeProfile(await makeTemporaryFolder(lifetime));
  await installExtension(lifetime, [locateCommand(program)], profile, vsix);
  let result: SuiteResult | undefined;
  const output = readLines((line) => {
    const message = readMessage(line);
    if (message !== undefined && 'log' in message) {
      console.log(...message.log);
    } else {
      result = message?.result ?? result;
    }
  });
  const run = runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: testExtension,
    extensionTestsPath: suite,
    launchArgs: [
      await copySamples(lifetime),
      `--user-data-dir=${profile.dataFolder}`,
      `--extensions-dir=${profile.extensionsFolder}`,
    ],
    stdout: output,
    // Electron and Chromium write their own messages there.
    stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
  });
  // If a test fails, the run rejects as well; the counts say so.
  const ended = run.then(String, describeError);
  const end = await Promise.race([ended, delay(SUITE_LIMIT, 'it took too long', { ref: false })]);
  if (result === undefined) {
    throw new PlainError(`The host tests ended before they told their counts: ${end}.`);
  }
  return result;
}

async function readOldestVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
    readonly engines: { readonly vscode: string };
  };
  return manifest.engines.vscode.replace('^', '');
}

/** @returns absolute path of the program */
async function download(version: string): Promise<string> {
  const cachePath = path.join(locateCache(), 'desktop-builds');
  await mkdir(cachePath, { recursive: true });
  const reporter: ProgressReporter = {
    report({ stage }) {
      if (stage === ProgressReportStage.ResolvingCDNLocation) {
        console.log(`Fetching the desktop VS Code ${version}, once …`);
      }
    },
    error: () => undefined,
  };
  try {
    return await downloadAndUnzipVSCode({ version, cachePath, timeout: SILENCE_LIMIT, reporter });
  } catch (error) {
    throw new UnavailableError(`The desktop VS Code ${version} cannot be downloaded: ${describeError(error)}.`);
  }
}

/** A stream that passes on what is written to it, line by line. */
function readLines(onLine: (line: string) => void): Writable {
  let rest = '';
  return new Writable({
    decodeStrings: false,
    defaultEncoding: 'utf8',
    write(chunk: Buffer | string, _encoding, done) {
      const lines = (rest + chunk.toString()).split(/\r?\n/u);
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
      done();
    },
  });
}
