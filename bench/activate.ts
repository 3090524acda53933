/** Starts a server as a client does, waits until it is initialised, and ends: `activate.ts SERVER`. */

import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const child = spawn(process.execPath, [process.argv[2] ?? '', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
connection.listen();
await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
await connection.sendRequest(ShutdownRequest.type);
await connection.sendNotification(ExitNotification.type);
