/** The logs in the workspace folders that are not open: found by name, read at each search. */

import { URI, Utils } from 'vscode-uri';
import { recogniseFormat } from '../scan/recognise.ts';
import type { Files } from './files.ts';

export interface WorkspaceLog {
  readonly uri: string;
  readonly text: string;
}

/** Maximum number of files that a search reads: each search reads them again, and nobody waits longer. */
export const MAX_WORKSPACE_FILES = 1000;
/** Maximum depth of folders below a workspace folder that a search enters. */
const MAX_DEPTH = 10;
/** Number of files read at the same time. */
const AT_ONCE = 8;

/** Names of logs, including rotated ones, and of saved messages. */
const LOG_NAME = /\.(?:csv|tsv|txt|log|eml|mbox|mbx)(?:\.\d{1,6})?$|^(?:maillog|mail|mainlog|rejectlog|syslog)(?:[.-]\d{1,8})?$/i;
/** What a search for one message reads besides: archives, and messages of Outlook. */
const SEARCHED_NAME = /\.(?:zip|gz|msg)$/i;
const PASSED_OVER = /^(?:\.|node_modules$)/;

/**
 * The logs that contain one of the words. Leaves out those for which `isOpen` is true. Ends early when it is cancelled.
 */
export async function* searchWorkspace(
  files: Files,
  folders: readonly string[],
  words: readonly string[],
  isOpen: (uri: string) => boolean,
  isCancelled: () => boolean,
): AsyncGenerator<WorkspaceLog> {
  const searched = (await listFiles(files, folders, (name) => LOG_NAME.test(name), isCancelled)).filter((uri) => !isOpen(uri));
  for (let from = 0; from < searched.length && !isCancelled(); from += AT_ONCE) {
    const batch = searched.slice(from, from + AT_ONCE);
    const texts = await Promise.all(batch.map((uri) => files.readFile(uri)));
    for (const [index, text] of texts.entries()) {
      const uri = batch[index];
      if (uri !== undefined && text !== null && words.some((word) => text.includes(word)) && recogniseFormat(text) !== null) {
        yield { uri, text };
      }
    }
  }
}

/** The addresses of the files in some folders that are named like logs, archives or saved messages; at most `MAX_WORKSPACE_FILES`. */
export function listSearchedFiles(
  files: Files,
  folders: readonly string[],
  isCancelled: () => boolean,
): Promise<readonly string[]> {
  return listFiles(files, folders, (name) => LOG_NAME.test(name) || SEARCHED_NAME.test(name), isCancelled);
}

async function listFiles(
  files: Files,
  folders: readonly string[],
  isWanted: (name: string) => boolean,
  isCancelled: () => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    await listBelow(files, URI.parse(folder), 0, found, isWanted, isCancelled);
  }
  return found;
}

/** Adds the addresses below a folder, in order of name. */
async function listBelow(
  files: Files,
  folder: URI,
  depth: number,
  found: string[],
  isWanted: (name: string) => boolean,
  isCancelled: () => boolean,
): Promise<void> {
  const items = (await files.readFolder(folder.toString())) ?? [];
  for (const [name, kind] of items.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (found.length >= MAX_WORKSPACE_FILES || isCancelled()) {
      return;
    }
    if (kind === 'file' && isWanted(name)) {
      found.push(Utils.joinPath(folder, name).toString());
    } else if (kind === 'folder' && depth < MAX_DEPTH && !PASSED_OVER.test(name)) {
      await listBelow(files, Utils.joinPath(folder, name), depth + 1, found, isWanted, isCancelled);
    }
  }
}
