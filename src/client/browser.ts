/** The extension in the web host: the server runs in a worker. */

import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { languages } from '../locales/interfaceLanguages.ts';
import { activateExtension } from './activation.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, new Worker(module), options),
    readWords: async () => Object.fromEntries(await Promise.all(languages.map((language) => readWords(context, language)))),
    hasTerminal: false,
  });
}

/** A worker reads no files: its client does. */
async function readWords({ extensionUri }: ExtensionContext, language: string): Promise<readonly [string, string]> {
  const file = Uri.joinPath(extensionUri, 'dist', 'locales', `${language}.json`);
  return [language, new TextDecoder().decode(await workspace.fs.readFile(file))];
}
