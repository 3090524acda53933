/** What a host can do with files. Addresses are URIs. */

import type { FolderItem } from '../protocol.ts';
import type { TextChunk } from '../text/encoding.ts';

/** Reads a file as text; null if it cannot be read, is not text, or is too large for an editor to show it to extensions. */
export type ReadFile = (uri: string) => Promise<string | null>;

export interface Files {
  readonly readFile: ReadFile;
  /** Null if it cannot be read. */
  readonly readFolder: (uri: string) => Promise<readonly FolderItem[] | null>;
}

/**
 * Passes the text of a file to `onText` chunk by chunk, with the share (0 to 1) of the file read so far; stops when it returns
 * false. Resolves to null, or to why there is no text: the file is on no disk of this host, or cannot be read as text.
 */
export type ReadChunks = (
  uri: string,
  onText: (text: TextChunk, share: number) => boolean,
) => Promise<'noDisk' | 'unreadable' | null>;

/** How a host reads its disk, for clients that read no files. Rejects if something cannot be read; `ServerFiles` turns that into null. */
export interface ServerHost extends Files {
  readonly readChunks: ReadChunks;
}
