/** Starts the server on Node: over the channel or the streams that the command line names (`--stdio`, `--node-ipc`). */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), {
  readFile: (uri) => readFile(fileURLToPath(uri), 'utf8').catch(() => null),
});
