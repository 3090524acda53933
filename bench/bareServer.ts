/** A language server that does nothing, built on the same libraries: what every server has to load. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const CONTENTS = `
  import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
  import { TextDocument } from 'vscode-languageserver-textdocument';
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  new TextDocuments(TextDocument).listen(connection);
  connection.listen();
`;

/** @returns its path */
export async function bareServer(): Promise<string> {
  const folder = path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'mail-flow-lens-bench-bare');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'server.js');
  await build({
    stdin: { contents: CONTENTS, resolveDir: path.join(import.meta.dirname, '..') },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return outfile;
}
