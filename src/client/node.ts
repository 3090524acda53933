/** The extension in the Node host: the server runs in a process of its own. */

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './activation.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    readWords: undefined,
    hasTerminal: true,
  });
}
