/** The extension in the Node host: the server runs in a process of its own. */

import { readFileSync } from 'node:fs';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { readWordsWith } from '../locales/interfaceLanguages.ts';
import { activateExtension } from './activation.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  readWordsWith((file) => readFileSync(context.asAbsolutePath(`dist/locales/${file}.json`), 'utf8'));
  activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    readWords: undefined,
    hasTerminal: true,
  });
}
