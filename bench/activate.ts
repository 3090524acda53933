/**
 * Measures one start in a process of its own, from within: `activate.ts server FILE`, from the server's start to its answer to
 * `initialize`; `activate.ts extension FILE`, loading and activating it beside a `vscode` that does nothing. Prints the seconds.
 */

import { spawn } from 'node:child_process';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { nothing } from './nothing.ts';

/** Packed code copies the module's own members, and looks up all others in its prototype. */
const SOURCE = 'module.exports = Object.create(globalThis.vscode);';

const [kind, file = ''] = process.argv.slice(2);
const seconds = kind === 'server' ? await startServer() : activateExtension();
process.stdout.write(`${JSON.stringify({ seconds })}\n`);
// The activated extension may keep the process waiting.
process.exit(0);

async function startServer(): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  const started = (performance.now() - begin) / 1000;
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  return started;
}

function activateExtension(): number {
  const folder = path.dirname(path.resolve(file));
  const vscode = nothing({
    version: '1.100.0',
    env: nothing({ language: 'en' }),
    workspace: nothing({ textDocuments: [], workspaceFolders: undefined }),
    window: nothing({ activeTextEditor: undefined, visibleTextEditors: [], tabGroups: nothing({ all: [] }) }),
  });
  Object.assign(globalThis, { vscode });
  registerHooks({
    resolve: (name, context, next) => (name === 'vscode' ? { url: 'bench:vscode', shortCircuit: true } : next(name, context)),
    load: (url, context, next) =>
      url === 'bench:vscode' ? { format: 'commonjs', source: SOURCE, shortCircuit: true } : next(url, context),
  });
  const context = nothing({
    subscriptions: [],
    extensionPath: folder,
    asAbsolutePath: (name: string) => path.join(folder, name),
  });
  const require = createRequire(import.meta.url);
  const begin = performance.now();
  const extension = require(path.resolve(file)) as { readonly activate: (context: unknown) => unknown };
  extension.activate(context);
  return (performance.now() - begin) / 1000;
}
