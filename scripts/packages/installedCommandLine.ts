/** The npm package installed in an empty folder, and its command run there. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeTemporaryFolder, samplesFolder } from '../vscode/folders.ts';
import type { Lifetime } from '../vscode/lifetime.ts';
import { runTool } from '../vscode/processes.ts';

const onWindows = process.platform === 'win32';

/** Maximum time for a command, milliseconds; each takes less than one second. */
const TRIAL_LIMIT = 60_000;

/** @returns the folder of the installed package; no registry is contacted, as the package has no dependencies */
export async function installCommandLine(lifetime: Lifetime, file: string): Promise<string> {
  const folder = await makeTemporaryFolder(lifetime);
  // Without a package.json here, npm would install into the nearest folder above that has one.
  await writeFile(path.join(folder, 'package.json'), '{"private":true}\n');
  await runTool(lifetime, 'npm', ['install', '--offline', '--no-audit', '--no-fund', file], { cwd: folder });
  return path.join(folder, 'node_modules', 'mail-flow-lens');
}

/** The files of the installed package, relative to it, with `/` between folders. */
export async function listInstalled(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

/** What a person does with the command, and what shows that it worked. */
interface Trial {
  readonly args: readonly string[];
  readonly input?: string;
  readonly exitCode: number;
  readonly answer: RegExp;
  /** Whether the input is closed once it is answered. */
  readonly isLeft?: true;
}

const trials: readonly Trial[] = [
  { args: ['scan', path.join(samplesFolder, 'undeliverable.eml')], exitCode: 1, answer: /Mail message: 2 failed/u },
  { args: ['scan', '--format', 'ndjson', samplesFolder], exitCode: 1, answer: /^\{"file":/u },
  { args: ['explain', '--locale', 'it', '4.4.317'], exitCode: 0, answer: /4\.4\.317/u },
  {
    args: ['lsp', '--stdio'],
    input: [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ]
      .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
      .map((message) => `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
      .join(''),
    exitCode: 0,
    answer: /"hoverProvider":true/u,
  },
  {
    args: ['mcp', '--root', samplesFolder],
    input: [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'trial', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'summarize_logs', arguments: {} } },
    ]
      .map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
      .join(''),
    exitCode: 0,
    answer: /message-trace\.csv/u,
    isLeft: true,
  },
];

/**
 * Runs the command as its users would.
 *
 * @param node the Node to run it with, if it is not the first on PATH
 * @returns a line for each trial that went wrong
 */
export async function tryCommandLine(folder: string, node: string | undefined): Promise<readonly string[]> {
  const command = path.join(folder, '..', '.bin', `mail-flow-lens${onWindows ? '.cmd' : ''}`);
  const folders = node === undefined ? [] : [path.dirname(node)];
  const env = { ...process.env, PATH: [...folders, process.env.PATH].join(path.delimiter) };
  const faults: string[] = [];
  for (const { args, input = '', exitCode, answer, isLeft } of trials) {
    const child = spawn(command, args, { env, shell: onWindows, timeout: TRIAL_LIMIT });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (isLeft && answer.test(output)) {
          child.stdin.end();
        }
      });
    }
    // The input stays open, because a language server ends as soon as its client is gone.
    child.stdin.write(input);
    const [status] = await once(child, 'close');
    if (status !== exitCode || !answer.test(output)) {
      faults.push(`mail-flow-lens ${args.join(' ')} ended with ${status}, not as it should:\n${output.slice(0, 500)}`);
    }
  }
  return faults;
}
