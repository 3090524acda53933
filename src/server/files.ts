/** What a host can do with files. Addresses are URIs. */

import type { FolderItem } from '../protocol.ts';
import type { TextChunk } from '../text/encoding.ts';

/** Reads a file as text; null where it cannot be read, is no text, or is larger than an editor would show to extensions. */
export type ReadFile = (uri: string) => Promise<string | null>;

export interface Files {
  readonly readFile: ReadFile;
  /** Null where it cannot be read. */
  readonly readFolder: (uri: string) => Promise<readonly FolderItem[] | null>;
}

/**
 * Hands the text of a file to `onText`, chunk by chunk, with the share (0 to 1) of the file that is read; ends early where it
 * answers false. Null, or why the file gave nothing: no disk of this host has it, or it cannot be read as text.
 */
export type ReadChunks = (
  uri: string,
  onText: (text: TextChunk, share: number) => boolean,
) => Promise<'noDisk' | 'unreadable' | null>;

/** How a host reads its disk. Unlike `ServerFiles`, which asks it where the client reads no files, it rejects where it cannot read. */
export interface ServerHost extends Files {
  readonly readChunks: ReadChunks;
}
