/** An extension and a language server that do nothing, on the same libraries as ours: what every such extension has to load. */

import path from 'node:path';
import { bundleOf } from './bundles.ts';

const resolveDir = path.join(import.meta.dirname, '..');

const SERVER = `
  import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
  import { TextDocument } from 'vscode-languageserver-textdocument';
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  new TextDocuments(TextDocument).listen(connection);
  connection.listen();
`;

const CLIENT = `
  import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
  export function activate(context) {
    const module = context.asAbsolutePath('server.cjs');
    context.subscriptions.push(new LanguageClient('bare', 'Bare', { module, transport: TransportKind.ipc }, {}));
  }
`;

/** @returns the path of the server */
export function bareServer(): Promise<string> {
  return bundleOf('bareServer.cjs', { stdin: { contents: SERVER, resolveDir } });
}

/** @returns the path of the extension's entry */
export function bareExtension(): Promise<string> {
  return bundleOf('bareExtension.cjs', { stdin: { contents: CLIENT, resolveDir }, external: ['vscode'] });
}
