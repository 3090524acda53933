/** The extension in the Node host: the server runs in a process of its own. */

import { readFileSync } from 'node:fs';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { readWordsWith } from '../locales/interfaceLanguages.ts';
import { activateExtension, type Exports } from './activation.ts';
import { registerMcpServer } from './mcpServers.ts';

/** Port on which the server waits for a debugger if the extension itself is debugged; `.vscode/launch.json` attaches to it. */
const INSPECTOR_PORT = 6009;

/** Without it, a scan of many files takes 100 MB more, and is no faster: the nursery of the garbage collector grows to hold pieces of files. */
const MEMORY: readonly string[] = ['--max-semi-space-size=4'];

/** The GNU C library keeps memory for each thread, of which there are a dozen, and gives little of it back: 30 MB in a scan of a folder. Others ignore this. */
const ENVIRONMENT = { MALLOC_ARENA_MAX: '1' } as const;

/** Called by VS Code. */
export function activate(context: ExtensionContext): Exports {
  const run = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...MEMORY], env: ENVIRONMENT },
  };
  const debug = { ...run, options: { execArgv: [...MEMORY, `--inspect=${INSPECTOR_PORT}`], env: ENVIRONMENT } };
  readWordsWith((file) => readFileSync(context.asAbsolutePath(`dist/locales/${file}.json`), 'utf8'));
  const { version } = context.extension.packageJSON;
  context.subscriptions.push(...registerMcpServer(context.asAbsolutePath('dist/mcp.js'), process.execPath, version));
  return activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
    readWords: undefined,
    hasTerminal: true,
  });
}
