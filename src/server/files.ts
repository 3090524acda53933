/** What a host can do with files. Addresses are URIs. */

import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { FolderItem } from '../protocol.ts';
import type { TextChunk } from '../text/encoding.ts';

/** Reads a file as text; null if it cannot be read, is not text, or is too large for an editor to show it to extensions. */
export type ReadFile = (uri: string) => Promise<string | null>;

export interface Files {
  readonly readFile: ReadFile;
  /** Null if it cannot be read. */
  readonly readFolder: (uri: string) => Promise<readonly FolderItem[] | null>;
}

/** Receives the texts of a file on the disk, one after the other: its own, or those of the files in an archive. */
export interface TextsReader {
  /**
   * A text begins. `name`: the file's, or the archive's and the path in it; `isPacked`: it is in an archive. @returns false if nothing
   * more is to be read
   */
  readonly begin: (name: string, isPacked: boolean) => boolean;
  /** A piece of it, with the share (0 to 1) of the file read so far. @returns false if the rest of the text is not to be read */
  readonly text: (chunk: TextChunk, share: number) => boolean;
  /** It ended. `isText`: false if it is binary. */
  readonly end: (isText: boolean) => void;
  /** What cannot be read of an archive; of a text that began, all that comes before was read. */
  readonly fault: (name: string, fault: ArchiveFault) => void;
}

/** Resolves to null, or to why nothing can be read: the file is on no disk of this host, or cannot be opened. */
export type ReadTexts = (uri: string, reader: TextsReader) => Promise<'noDisk' | 'unreadable' | null>;

export type WriteDocument = (name: string, text: string) => Promise<string>;

/** How a host reads its disk, for clients that read no files. Rejects if something cannot be read; `ServerFiles` turns that into null. */
export interface ServerHost extends Files {
  readonly readTexts: ReadTexts;
  /** Writes a document for the person to read, and removes it when the server ends; resolves to its URI. Null where there is no disk. */
  readonly writeDocument: WriteDocument | null;
}
