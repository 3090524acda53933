/** A language server that does nothing, built on the same libraries: what every server has to load. */

import path from 'node:path';
import { bundleOf } from './bundles.ts';

const CONTENTS = `
  import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
  import { TextDocument } from 'vscode-languageserver-textdocument';
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  new TextDocuments(TextDocument).listen(connection);
  connection.listen();
`;

/** @returns its path */
export function bareServer(): Promise<string> {
  return bundleOf('bareServer.cjs', { stdin: { contents: CONTENTS, resolveDir: path.join(import.meta.dirname, '..') } });
}
