/** The extension in the Node host: the server runs in a process of its own. */

import { readFileSync } from 'node:fs';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { readWordsWith } from '../locales/interfaceLanguages.ts';
import { activateExtension, type Exports } from './activation.ts';
import { registerMcpServer } from './mcpServers.ts';
import { memoryEnvironment, memoryFlags } from './serverMemory.ts';

/** Port on which the server waits for a debugger if the extension itself is debugged; `.vscode/launch.json` attaches to it. */
const INSPECTOR_PORT = 6009;

/** Called by VS Code. */
export function activate(context: ExtensionContext): Exports {
  const run = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...memoryFlags], env: memoryEnvironment },
  };
  const debug = { ...run, options: { execArgv: [...memoryFlags, `--inspect=${INSPECTOR_PORT}`], env: memoryEnvironment } };
  readWordsWith((file) => readFileSync(context.asAbsolutePath(`dist/locales/${file}.json`), 'utf8'));
  const { version } = context.extension.packageJSON;
  context.subscriptions.push(...registerMcpServer(context.asAbsolutePath('dist/mcp.js'), process.execPath, version));
  return activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
    readWords: undefined,
    hasTerminal: true,
  });
}
