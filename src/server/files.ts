/** What a host can do with files. Addresses are URIs. */

import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { FolderItem } from '../protocol.ts';
import type { FoundReport } from '../reportProtocol.ts';
import type { SearchedText } from '../service/journey/journeySearch.ts';
import type { ChunkOfBytes, TextChunk } from '../text/encoding.ts';
import type { ScanListener, ScanOrder } from './reportScan.ts';

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
  /** Receives files as bytes instead of `text`: those that are wanted by their beginning. */
  readonly whole?: WholeReader;
  /** It ended. `isText`: false if it is binary. */
  readonly end: (isText: boolean) => void;
  /** What cannot be read of an archive; of a text that began, all that comes before was read. */
  readonly fault: (name: string, fault: ArchiveFault) => void;
}

export interface WholeReader {
  readonly isWanted: (head: Uint8Array) => boolean;
  /** Maximum number of bytes that are read. */
  readonly limit: number;
  readonly read: (bytes: Uint8Array) => void;
}

/** Resolves to null, or to why nothing can be read: the file is on no disk of this host, or cannot be opened. */
export type ReadTexts = (uri: string, reader: TextsReader) => Promise<'noDisk' | 'unreadable' | null>;

/** A file in which names of a message are looked for. */
export type SearchedFile = Required<Pick<SearchedText, 'format' | 'read'>>;

/** What a disk says of a file or folder. */
export interface Stamp {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** When the file itself was last put there or touched, in the same way: another one can have the size and the date of one that it replaces. */
  readonly changed: number;
}

/** The disk of a host. Addresses are URIs. */
export interface Disk {
  /** Searches a file of any size for the names of a message. */
  readonly search: (uri: string) => SearchedFile;
  /** Null if nothing is there, or it is neither a file nor a folder. */
  readonly stampOf: (uri: string) => Promise<Stamp | null>;
  readonly readFolder: (uri: string) => Promise<readonly FolderItem[]>;
  /** The bytes between two places of a file, fewer where it ends. */
  readonly readBytes: (uri: string, from: number, to: number) => Promise<Uint8Array>;
  readonly chunkOf: ChunkOfBytes;
  /** The address without any link on the way; null if nothing is there. */
  readonly realPath: (uri: string) => Promise<string | null>;
  /** What was kept under a key in a folder; null if nothing was, or it cannot be read. */
  readonly readKept: (folder: string, key: string) => Promise<string | null>;
  readonly keep: (folder: string, key: string, text: string) => Promise<void>;
  /** Forgets what was kept in a folder and those below it, and not used since a time (milliseconds since 1970). */
  readonly forget: (folder: string, before: number) => Promise<{ readonly files: number; readonly bytes: number }>;
}

/** Reads a report outside of the server's own thread, within limits of memory. */
export type ReadReport = (order: ScanOrder, listener: ScanListener) => Promise<FoundReport>;

/** Forgets what is remembered of the files of a report that was followed under this name. */
export type StopFollowing = (name: string) => void;

export type WriteDocument = (name: string, text: string) => Promise<string>;

/** How a host reads its disk, for clients that read no files. Rejects if something cannot be read; `ServerFiles` turns that into null. */
export interface ServerHost extends Files {
  readonly readTexts: ReadTexts;
  /** Null where there is none. */
  readonly disk: Disk | null;
  /** Null where a report has to be read on the server's own thread. */
  readonly readReport: ReadReport | null;
  readonly stopFollowing: StopFollowing;
  /** Writes a document for the person to read, and removes it when the server ends; resolves to its URI. Null where there is no disk. */
  readonly writeDocument: WriteDocument | null;
}
