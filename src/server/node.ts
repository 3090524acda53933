/**
 * Serves on Node, over the channel or streams that the command line names (`--stdio`, `--node-ipc`). It is given the server instead of
 * importing it: only one of the two hosts is loaded, and the bundler packs what that one imports in a form that loads more slowly.
 */

import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { PROGRAM_NAME } from '../ids/product.ts';
import { admission } from './admission.ts';
import { nodeDisk, readItems } from './disk/node.ts';
import type { WriteDocument } from './files.ts';
import { readOnThread, stopFollowing } from './scanThread/node.ts';
import type { StartServer } from './server.ts';
import { readText, readTexts } from './texts/node.ts';

/** Folders of the documents that were written. */
const written = new Set<string>();

function removeDocuments(): void {
  for (const folder of written) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes each into a folder of its own, which nobody else can read, so that those of the same name that are open stay. */
const writeDocument: WriteDocument = async (name, text) => {
  const folder = await mkdtemp(join(tmpdir(), `${PROGRAM_NAME}-`));
  written.add(folder);
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  return pathToFileURL(path).href;
};

export function serve(startServer: StartServer): void {
  process.once('exit', removeDocuments);
  startServer(createConnection(ProposedFeatures.all, { messageStrategy: admission() }), {
    readFile: readText,
    readFolder: readItems,
    readTexts,
    disk: nodeDisk,
    readReport: readOnThread,
    stopFollowing,
    writeDocument,
  });
}
