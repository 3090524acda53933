/** VS Code served on 127.0.0.1: its start, its address, and what the address makes it open. */

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { provideServerMain } from './codeServer.ts';
import { type Lifetime, PlainError } from './lifetime.ts';
import { startProcess } from './processes.ts';
import { installExtension, type Profile } from './profile.ts';

/** Maximum time from the server's start to its first answer, milliseconds; it takes about one second. */
const startLimit = 60_000;

export interface ServerOptions {
  readonly profile: Profile;
  /** A free one by default. */
  readonly port?: number;
  /** The packed extension to install before the start. */
  readonly vsix: string;
  /** What an address must contain to be answered; without it, anyone on this machine is answered. */
  readonly token?: string;
  /** Lets an address carry a test suite, which a built VS Code ignores otherwise. */
  readonly takesTests?: boolean;
}

export interface CodeServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Its process. */
  readonly pid: number;
  /** Fails when the server stops by itself. */
  readonly ended: Promise<never>;
}

export interface Opening {
  /** Absolute path. */
  readonly folder: string;
  readonly token?: string;
  /** What is opened in it: an absolute path with line and column. */
  readonly file?: string;
  readonly tests?: TestPayload;
}

export interface TestPayload {
  /** Absolute path of the test-only extension. */
  readonly extension: string;
  /** Absolute path of the bundled suite, which exports `run`. */
  readonly suite: string;
}

/** Installs the extension, starts the server on a free port, and stops it when the script ends. */
export async function serveCode(lifetime: Lifetime, options: ServerOptions): Promise<CodeServer> {
  const main = await provideServerMain(lifetime);
  await installExtension(lifetime, [process.execPath, main], options.profile, options.vsix);
  const server = startProcess(lifetime, process.execPath, [main, ...listArguments(options)]);
  server.stderr.resume();
  const ended = new Promise<never>((_, reject) => {
    server.on('exit', (code) => reject(new PlainError(`VS Code's server stopped with exit code ${code}.`)));
  });
  // Every use of the server fails by itself when it stops; whoever waits for `ended` still gets the rejection.
  ended.catch(() => undefined);
  const port = await Promise.race([ended, readPort(server.stdout)]);
  return { origin: `http://127.0.0.1:${port}`, pid: server.pid ?? Number.NaN, ended };
}

function listArguments({ profile, port = 0, token, takesTests }: ServerOptions): readonly string[] {
  return [
    '--host=127.0.0.1',
    `--port=${port}`,
    token === undefined ? '--without-connection-token' : `--connection-token=${token}`,
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--locale=${profile.language}`,
    `--user-data-dir=${profile.dataFolder}`,
    `--server-data-dir=${profile.dataFolder}`,
    `--extensions-dir=${profile.extensionsFolder}`,
    ...(takesTests ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** Reads the port that the server reports, and discards its further output. */
function readPort(output: Readable): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PlainError("VS Code's server did not start in time.")), startLimit);
    createInterface({ input: output }).on('line', (line) => {
      const port = /agent listening on (\d+)/u.exec(line)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    });
  });
}

/** The address that opens a folder, with or without a test suite to run in it. */
export function composeAddress(origin: string, { folder, token, file, tests }: Opening): string {
  const address = new URL(origin);
  if (token !== undefined) {
    address.searchParams.set('tkn', token);
  }
  address.searchParams.set('folder', folder);
  const remote = `vscode-remote://${address.host}`;
  if (file !== undefined) {
    const payload = [
      ['openFile', remote + file],
      ['gotoLineMode', 'true'],
    ];
    address.searchParams.set('payload', JSON.stringify(payload));
  }
  if (tests !== undefined) {
    const payload = [
      ['extensionDevelopmentPath', remote + tests.extension],
      ['extensionTestsPath', remote + tests.suite],
      ['skipWelcome', 'true'],
    ];
    address.searchParams.set('payload', JSON.stringify(payload));
  }
  return address.href;
}
