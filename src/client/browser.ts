/** The extension in the web host: the server runs in a worker. */

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './activation.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, new Worker(module), options),
    hasTerminal: false,
  });
}
