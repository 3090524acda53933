/** What client, server and the page of the report say to each other about reports; imported by all three. */

import type { InterfaceWords } from './locales/interface.ts';
import type { Locale } from './locales/locale.ts';
import type { LogReport, ReportedFailure } from './logReport.ts';

/** Run by the client: shows the report of a log. Argument: its address; by default the active editor's. */
export const SHOW_REPORT_COMMAND = 'mailFlowLens.showReport';

/** Run by the client: shows the report of folders and files. Arguments as the explorer gives them: the address, all selected ones. */
export const SCAN_FOLDER_COMMAND = 'mailFlowLens.scanFolder';

/** Run by the client: forgets what was kept of files that were read for reports. */
export const CLEAR_INDEX_COMMAND = 'mailFlowLens.clearReportIndex';

/** Client to server: the report of logs. What was found so far is told under `scan`; if it is cancelled, the answer is what was found until then. */
export const REPORT_REQUEST = 'mailFlowLens/report';

export interface ReportParams {
  /** Addresses: open documents are read as they are in the editor, everything else from the disk. */
  readonly sources: readonly string[];
  /** Names this request in what is told about it. */
  readonly scan: string;
  /** Where to keep what is found in files, so that unchanged ones are not read again: the address of a folder; null: nowhere. */
  readonly index: string | null;
  /** Under which name what was read is remembered, so that of logs that grow only what was added is read the next time; null: nothing is. */
  readonly follow: string | null;
}

/** Client to server: a report is followed no longer. The name under which it was. */
export const STOP_FOLLOWING_NOTIFICATION = 'mailFlowLens/stopFollowing';

/** Client to server: whether any of these files is another than it was. */
export const HAVE_CHANGED_REQUEST = 'mailFlowLens/haveChanged';

export interface HaveChangedParams {
  readonly watched: readonly WatchedFile[];
}

/** A file or folder as it was read. Null: of a folder; of both, it counts as changed. */
export interface WatchedFile {
  readonly uri: string;
  readonly size: number | null;
  /** Milliseconds since 1970. */
  readonly modified: number | null;
}

/** Why there is nothing to show, in a sentence; or what was found since it was last told. */
export type ReportResult = { readonly refused: string } | FoundReport;

/**
 * What was found since it was last told under the same scan: files, places, problems and failures go behind those that are known, all else
 * replaces what is known. Causes are in the order in which they came.
 */
export interface FoundReport {
  readonly report: LogReport;
  /** Of each of its files. */
  readonly places: readonly FilePlace[];
  /** Number of files that were not read again, because they have not changed. */
  readonly unchanged: number;
  /** False if it was cancelled. */
  readonly isWhole: boolean;
  /** What tells that the report should be read again, if it is followed; told at its end. */
  readonly watched: readonly WatchedFile[];
  /** In which times are said; null: UTC. */
  readonly timeZone: string | null;
}

/** Where a file of a report is: `member`: in an archive, its name. */
export interface FilePlace {
  readonly uri: string;
  readonly member?: string;
}

/** Client to server: stops a scan; its request is answered with what was found until then. */
export const STOP_SCAN_NOTIFICATION = 'mailFlowLens/stopScan';

/** Server to client, at most a few times a second: how far a scan is; `found` is null. */
export const SCAN_PROGRESS_NOTIFICATION = 'mailFlowLens/scanProgress';

/**
 * Server to client, at most once a second: how far a scan is, and what it found. It is answered when that was taken over: the next is not sent
 * before, because a channel keeps whatever nobody has read yet.
 */
export const SCAN_FOUND_REQUEST = 'mailFlowLens/scanFound';

export interface ScanProgressParams extends ScanState {
  readonly scan: string;
  readonly found: FoundReport | null;
}

export interface ScanState {
  /** Name of the file that is being read. */
  readonly name: string;
  /** Number of files that were read, and of those that are to be read. */
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
  /** Bytes a second. */
  readonly rate: number;
  /** Messages. */
  readonly failed: number;
  readonly delayed: number;
}

/** Client to server: forgets what is kept in a folder. */
export const CLEAR_INDEX_REQUEST = 'mailFlowLens/clearIndex';

export interface ClearIndexParams {
  readonly index: string;
}

/** Number of files that were kept, and bytes. */
export interface ClearIndexResult {
  readonly files: number;
  readonly bytes: number;
}

/** Client to server: where an open log tells of a message for which it has no code; null if it is not found. */
export const MESSAGE_PLACE_REQUEST = 'mailFlowLens/messagePlace';

export interface MessagePlaceParams {
  readonly uri: string;
  readonly message: string | null;
  readonly recipient: string;
  readonly time: string | null;
}

/** From 0, UTF-16 code units. */
export type MessagePlaceResult = { readonly line: number; readonly character: number } | null;

/** Words of the page. */
export type PageWords = Pick<InterfaceWords, 'report' | 'reportPage' | 'overview' | 'fileScan' | 'card' | 'ticket'>;

/** What every message to the page has. */
export interface ToPage {
  readonly title: string;
  readonly words: PageWords;
  readonly locale: Pick<Locale, 'language' | 'timeZone'>;
  /** Kept by the page, so that the editor can make the report anew after a reload. */
  readonly sources: readonly string[];
  /** While it is read. */
  readonly scan: ScanState | null;
}

export interface ReportMessage extends ToPage {
  readonly type: 'report';
  /** Number of this report; answers name it. */
  readonly version: number;
  /** The number of the report that it continues, to whose files, problems and failures it adds; null: it continues none. */
  readonly follows: number | null;
  readonly report: LogReport;
  /** Number of all failures in its list; those that are missing follow in messages of their own. */
  readonly all: number;
  readonly unchanged: number;
  readonly isWhole: boolean;
  /** Number of messages that failed or are delayed beyond those of the report before, where a log is followed. */
  readonly fresh: number;
  /** Since when, ISO 8601; null: nothing is followed yet. */
  readonly since: string | null;
}

export type ToReportPage =
  | ReportMessage
  /** The next failures of a report. */
  | { readonly type: 'failures'; readonly version: number; readonly failures: readonly ReportedFailure[] }
  /** Nothing was found yet. */
  | (ToPage & { readonly type: 'scanning' })
  /** How far a scan is, whose report so far the page has. */
  | { readonly type: 'scan'; readonly scan: ScanState }
  /** There is nothing to show: why. */
  | (ToPage & { readonly type: 'refused'; readonly sentence: string });

/** Things in a report that can be opened: by their number in `failures`, `slowest`, `unexplained`, `files`. */
export const openedThings = ['failure', 'delivery', 'words', 'file'] as const;

export type FromReportPage =
  | { readonly type: 'ready' | 'stop' | 'again' }
  | { readonly type: (typeof openedThings)[number]; readonly version: number; readonly index: number };
