/** The extension in the web host: the server runs in a worker. */

import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { languages, readWordsWith, wordFiles } from '../locales/interfaceLanguages.ts';
import { activateExtension, type Exports } from './activation.ts';

/** Called by VS Code. */
export async function activate(context: ExtensionContext): Promise<Exports> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  // Callers need words synchronously, so they are read first.
  const words = await readWords(
    context,
    languages.map((language) => wordFiles(language)[0]),
  );
  readWordsWith((file) => words[file] ?? '');
  return activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, new Worker(module), options),
    readWords: () => readWords(context, languages.flatMap(wordFiles)),
    hasTerminal: false,
  });
}

/** The words of each file, as JSON. */
async function readWords(
  { extensionUri }: ExtensionContext,
  files: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const read = files.map(async (file) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'locales', `${file}.json`));
    return [file, new TextDecoder().decode(bytes)];
  });
  return Object.fromEntries(await Promise.all(read));
}
