/** Serves in a web worker, which reads files only through its client. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { admission } from './admission.ts';
import type { StartServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

export function serve(startServer: StartServer): void {
  const messages = [new BrowserMessageReader(self), new BrowserMessageWriter(self)] as const;
  startServer(createConnection(ProposedFeatures.all, ...messages, { messageStrategy: admission() }), {
    readFile: async () => null,
    readFolder: async () => null,
    readTexts: async () => 'noDisk',
    disk: null,
    readReport: null,
    stopFollowing: () => undefined,
    writeDocument: null,
  });
}
