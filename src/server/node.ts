/** Starts the server on Node: over the channel or the streams that the command line names (`--stdio`, `--node-ipc`). */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all));
