/** What client and server say to each other beyond the Language Server Protocol; imported by both. */

import type { FormatId } from './ids/formatId.ts';
import type { Grouping } from './ids/grouping.ts';
import type { Reason } from './ids/reason.ts';
import type { Explanation, LogScan } from './logScan.ts';

/** Sent by the client when it starts the server. */
export interface InitializationOptions {
  /** The editor's display language, a BCP 47 tag. */
  readonly displayLanguage?: string;
  /** Our commands that the client runs; nothing that needs another one is offered. */
  readonly commands?: readonly string[];
  /** The name or path of the shell that a new terminal runs, if known. */
  readonly shell?: string;
  /** The client reads files and folders for the server (`READ_FILE_REQUEST`, `READ_FOLDER_REQUEST`): it can reach workspaces that are on no disk. */
  readonly files?: boolean;
  /** The JSON of each file of words, if the server cannot read files. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The section of the settings that the server reads. */
export const SETTINGS_SECTION = 'mailFlowLens';

export interface Settings {
  /** `auto`: the display language. */
  readonly language: 'auto' | 'en' | 'ru' | 'it';
  /** `utc`, `local`, or the IANA name of a time zone: in which times are said. */
  readonly timeZone: string;
  /** Paths of the organisation's own catalogue files: absolute, or below a workspace folder. */
  readonly catalogue: readonly string[];
  /** By entry, code, subject (`5.7.x`), class (`4.x.x`), reply, or reason (`mailbox-full`). */
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** Entries, codes, subjects, classes, replies, or reasons that are not reported as problems. */
  readonly ignore: readonly string[];
  /** Ids of formats in which no problems are reported. */
  readonly ignoredFormats: readonly string[];
  /** Names after codes. */
  readonly inlayHints: boolean;
  /** Names at the beginning of lines. */
  readonly lineNames: boolean;
  readonly codeLens: boolean;
}

/** Used for settings that are not set, or set to a value of the wrong type. */
export const defaultSettings: Settings = {
  language: 'auto',
  timeZone: 'utc',
  catalogue: [],
  severity: {},
  ignore: [],
  ignoredFormats: [],
  inlayHints: false,
  lineNames: false,
  codeLens: false,
};

/** A name in `catalogue` that is an absolute path; any other is looked up below each workspace folder. */
export const ABSOLUTE_PATH = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;

/** Server to client, after each scan of a document. */
export const STATUS_NOTIFICATION = 'mailFlowLens/status';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Null where the text is no mail log. */
  readonly format: FormatId | null;
  /** Messages and recipients by their last state. */
  readonly failed: number;
  readonly delayed: number;
  /** False if the counts are a lower bound. */
  readonly whole: boolean;
  /** For the status bar, in the person's language: `Message trace: 3 failed, 2 delayed`. */
  readonly text: string;
  readonly tooltip: string;
}

/** Run by the server: opens an article in the browser. Argument: its address. */
export const OPEN_ARTICLE_COMMAND = 'mailFlowLens.openArticle';

/** Run by the server, for clients that have no clipboard for us: shows a text as a document. Arguments: its name, the text. */
export const SHOW_TEXT_COMMAND = 'mailFlowLens.showText';

/** Run by the server, for clients that show no decoded messages: shows one as a document. Arguments: as for `SHOW_DECODED_COMMAND`. */
export const SHOW_DECODED_TEXT_COMMAND = 'mailFlowLens.showDecodedText';

/** Client to server: a new terminal will run another shell. */
export const SHELL_NOTIFICATION = 'mailFlowLens/shell';

export interface ShellParams {
  readonly shell: string;
}

/** Run by the client: puts text on the clipboard. Arguments: the text, the words that confirm it. */
export const COPY_COMMAND = 'mailFlowLens.copyText';

/** Run by the client: says why nothing was copied. Argument: the sentence. */
export const REFUSE_COMMAND = 'mailFlowLens.refuseCopy';

/** Run by the client: writes a command into the terminal without running it. Argument: the command, one line. */
export const TERMINAL_COMMAND = 'mailFlowLens.putIntoTerminal';

/** Run by the client: adds to the setting `ignore`. Arguments: what is ignored, the words that confirm it, the word for undoing it. */
export const IGNORE_COMMAND = 'mailFlowLens.ignore';

/** Run by the client: shows a message decoded. Arguments: the address of a message, and optionally the number of a part and the code in it to go to. */
export const SHOW_DECODED_COMMAND = 'mailFlowLens.showDecoded';

/**
 * Client to server: a message decoded, as text that the server explains like any log; null if the file contains none. The message is
 * an open document, or the bytes of a binary file (`.msg`).
 */
export const DECODED_REQUEST = 'mailFlowLens/decoded';

export interface DecodedParams {
  readonly uri: string;
  /** In a mailbox: a line of the message, from 0; 0 by default. */
  readonly line?: number;
  /** In a mailbox: the number of the message, from 1; takes precedence over the line. */
  readonly message?: number;
  /** In base64. */
  readonly bytes?: string;
}

export interface DecodedResult {
  readonly text: string;
  /** In a mailbox: the number of the message. */
  readonly message: number | null;
  /** Where the parts begin in the text, lines from 0. */
  readonly parts: readonly { readonly number: string; readonly line: number }[];
}

/** Client to server: the messages of an open mailbox; empty for any other document. */
export const MESSAGES_REQUEST = 'mailFlowLens/messages';

export interface MessagesParams {
  readonly uri: string;
}

/** In order, each with its decoded header fields; those that are missing are empty. */
export type MessagesResult = readonly { readonly subject: string; readonly from: string; readonly date: string }[];

/** Run by the client: opens the explanation of a code beside the log. Arguments: address, line and character (0-based) of its place. */
export const EXPLAIN_COMMAND = 'mailFlowLens.explain';

/** Client to server: the explanation of the code at a place, as Markdown with the values of its record; null if there is no code. */
export const EXPLAIN_REQUEST = 'mailFlowLens/explain';

/** Run by the client, from the palette and from hover cards: shows the pane with the record under the cursor. Arguments: address, line and character (0-based) of its place. */
export const SHOW_DETAILS_COMMAND = 'mailFlowLens.showDetails';

/** Client to server: all about the record at a place (`Details` of `recordDetails.ts`); null if the document is no mail log. */
export const DETAILS_REQUEST = 'mailFlowLens/details';

/** Run by the client, from the palette: says what the active file was taken for, or what was looked for in it. */
export const EXPLAIN_FILE_COMMAND = 'mailFlowLens.explainFile';

/** Client to server: what a document was taken for, and how to report it if that is wrong, as Markdown. */
export const EXPLAIN_FILE_REQUEST = 'mailFlowLens/explainFile';

export interface ExplainFileParams {
  readonly uri: string;
  /** The first 64 K of it, UTF-16 code units: the server does not have a document that is no mail log. */
  readonly head: string;
}

/** A place in an open document. */
export interface PlaceParams {
  readonly uri: string;
  /** 0-based, UTF-16 code units. */
  readonly position: { readonly line: number; readonly character: number };
}

/** Run by the client: shows every failure with the cause of one. Arguments: address, line and character (0-based) of its place. */
export const SHOW_ALL_COMMAND = 'mailFlowLens.showAll';

/** Client to server: the failures of an open log in groups, the largest first; null if it is no log. */
export const FAILURE_GROUPS_REQUEST = 'mailFlowLens/failureGroups';

export interface FailureGroupsParams {
  readonly uri: string;
  readonly by: Grouping;
  /** Every word of it occurs in each failure, in any case; empty: all. */
  readonly filter: string;
  /** The number of groups that the client has, and how many more it asks for. */
  readonly from: number;
  readonly count: number;
}

export type FailureGroupsResult = {
  readonly groups: readonly FailureGroup[];
  /** Number of groups after these. */
  readonly more: number;
  /** Numbers of messages: that the filter leaves, and of all that the status bar counts. */
  readonly matched: number;
  readonly all: number;
} | null;

/** All words are plain text; only tooltips have several lines. */
export interface FailureGroup {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** `failed` if any of them is. */
  readonly state: 'failed' | 'delayed';
  /** Number of messages. */
  readonly count: number;
}

/** Client to server: the failures of one group, in document order. */
export const FAILURES_OF_REQUEST = 'mailFlowLens/failuresOf';

export interface FailuresOfParams extends FailureGroupsParams {
  /** Of the group. */
  readonly key: string;
}

export interface FailuresOfResult {
  readonly failures: readonly FailureOfGroup[];
  /** Number of failures after these. */
  readonly more: number;
}

export interface FailureOfGroup {
  /** Where it leads, 0-based, UTF-16 code units; null: the log has no code for it, and `FAILURE_PLACE_REQUEST` finds its record. */
  readonly place: { readonly line: number; readonly start: number; readonly end: number } | null;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly state: 'failed' | 'delayed';
}

/** Client to server: where a failure of a group leads that has no code; null if its record is not found. */
export const FAILURE_PLACE_REQUEST = 'mailFlowLens/failurePlace';

export interface FailurePlaceParams {
  readonly uri: string;
  readonly by: Grouping;
  readonly filter: string;
  readonly key: string;
  /** Its number in the group, from 0. */
  readonly index: number;
}

/** Client to server: where the failure at a place is listed without a filter; null if there is none. */
export const LISTED_FAILURE_REQUEST = 'mailFlowLens/listedFailure';

export interface ListedFailureParams extends PlaceParams {
  readonly by: Grouping;
  /** Whether the first failure on the line counts where there is none at the very place. */
  readonly onLine: boolean;
}

/** Its group, and its number in the group, from 0. */
export type ListedFailureResult = { readonly group: FailureGroup; readonly index: number } | null;

/** Run by the client, from the palette or a menu: shows the failure under the cursor in the list of failures. */
export const SHOW_IN_FAILURES_COMMAND = 'mailFlowLens.showInFailures';

/** Run by the client, from the palette and the title of the list of failures. */
export const GROUP_FAILURES_COMMAND = 'mailFlowLens.groupFailures';
export const FILTER_FAILURES_COMMAND = 'mailFlowLens.filterFailures';
export const CLEAR_FILTER_COMMAND = 'mailFlowLens.clearFilter';

/** Run by the client, from the palette: switches word wrap in the active editor. */
export const WRAP_COMMAND = 'mailFlowLens.wrap';

/** VS Code's own: the list of problems. */
export const SHOW_PROBLEMS_COMMAND = 'workbench.actions.view.problems';

/** Client to server: the failure after or before a place. */
export const FAILURE_REQUEST = 'mailFlowLens/failure';

export interface FailureParams extends PlaceParams {
  readonly direction: 'next' | 'previous';
}

/** Null if nothing failed. */
export type FailureResult = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The problem in one line, for people who do not see the marks. */
  readonly text: string;
  /** What went wrong, one word of a closed list. */
  readonly reason: Reason | null;
  /** Ids of those who must act, in the order of the card. */
  readonly actors: readonly string[];
} | null;

/** Run by the client, from the palette or a key. */
export const NEXT_FAILURE_COMMAND = 'mailFlowLens.nextFailure';
export const PREVIOUS_FAILURE_COMMAND = 'mailFlowLens.previousFailure';

/** Run by the client, from the palette or the walkthrough: opens a copy of a sample. */
export const OPEN_SAMPLE_COMMAND = 'mailFlowLens.openSample';

/** Run by the client, from the palette, the pane or the welcome view: opens what is on the clipboard as a new file. */
export const PASTE_LOG_COMMAND = 'mailFlowLens.pasteLog';

/** Client to server: answers to a code, a string, or words, as one types. */
export const SEARCH_REQUEST = 'mailFlowLens/search';

export interface SearchParams {
  readonly question: string;
  /** The address of the document in the active editor: if it is an open log, answers of its mail system come first. */
  readonly uri?: string;
  /** Ids that were chosen before, the latest first: the answers to an empty question. */
  readonly recent?: readonly string[];
}

export interface SearchItem {
  /** For `CARD_REQUEST`. */
  readonly id: string;
  /** `550 5.1.10 · Recipient not found` */
  readonly label: string;
  /** The authority that uses it; for a token, its kind. */
  readonly authority: string;
  /** The words that distinguish it; may be empty. */
  readonly literal: string;
}

export interface SearchResult {
  /** What may be typed, in the person's language. */
  readonly placeholder: string;
  readonly items: readonly SearchItem[];
}

/** Client to server: the card of an answer, as Markdown without values from a log; null if the id is unknown. */
export const CARD_REQUEST = 'mailFlowLens/card';

export interface CardParams {
  readonly id: string;
}

/** Client to server, for other extensions: what is known of a question, or null. */
export const ANSWER_REQUEST = 'mailFlowLens/answer';

export interface AnswerParams {
  readonly question: string;
}

export type AnswerResult = Explanation | null;

/** Client to server, for other extensions: what a text holds that need not be open. */
export const SCAN_TEXT_REQUEST = 'mailFlowLens/scanText';

export interface ScanTextParams {
  readonly text: string;
  /** What it is called in findings and sentences. */
  readonly name: string;
}

export type ScanTextResult = LogScan;

/**
 * Server to client: the text of a file below a workspace folder, or of one that `catalogue` names; null if it is
 * any other file, not text, or too large. Fails if it cannot be read.
 */
export const READ_FILE_REQUEST = 'mailFlowLens/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Maximum size of a file that is read whole, bytes: VS Code hides larger documents from extensions (textModel.ts). */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Server to client: the items of a workspace folder or of a folder below one; null for any other folder. Fails if it cannot be read. */
export const READ_FOLDER_REQUEST = 'mailFlowLens/readFolder';

export interface ReadFolderParams {
  readonly uri: string;
}

/** An item of a folder. Symbolic links are left out. */
export type FolderItem = readonly [name: string, kind: 'file' | 'folder'];

export type ReadFolderResult = readonly FolderItem[] | null;

/**
 * Client to server: scans a file from the disk without opening it, whatever its size. Reports its progress under a token
 * (`$/progress`, per cent), and can be cancelled.
 */
export const SCAN_FILE_REQUEST = 'mailFlowLens/scanFile';

export interface ScanFileParams {
  readonly uri: string;
  readonly workDoneToken?: string | number;
}

/** A page of plain text about the file, with links from it to its failing records; or the sentence that says why there is none. */
export type ScanFileResult = { readonly text: string; readonly links: readonly ScanFileLink[] } | { readonly refused: string };

/** Lines and columns from 0, UTF-16 code units. */
export interface ScanFileLink {
  /** In the page. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** In the file. */
  readonly target: RecordsTarget;
}

/** Scheme of the read-only documents that show the failing records of a file. */
export const RECORDS_SCHEME = 'mail-flow-lens-records';

/**
 * Client to server: a page of the failing records of a file on the disk, word for word. The client opens it as a document with the address
 * `page`, which the server then explains like any log, as what it is in the whole file. Progress and cancelling are as for `SCAN_FILE_REQUEST`.
 */
export const FAILING_RECORDS_REQUEST = 'mailFlowLens/failingRecords';

/** A place in a file; line and character from 0, UTF-16 code units. */
export interface FilePosition {
  readonly line: number;
  readonly character: number;
}

export interface FailingRecordsParams {
  /** The file. */
  readonly uri: string;
  /** Of an archive: the name of the text in it, as the page of `SCAN_FILE_REQUEST` has it. */
  readonly member?: string;
  /** Address of the document. */
  readonly page: string;
  /** The first failure of the page, counted from 0 in the order of the file. */
  readonly from: number;
  /** Only failures with the cause of the one at this place. */
  readonly cause?: FilePosition;
  readonly workDoneToken?: string | number;
}

export type FailingRecordsResult = FailingRecords | { readonly refused: string };

export interface FailingRecords {
  readonly text: string;
  /** Line of the file (from 0) of each line of the text. */
  readonly lines: readonly number[];
  /** Number of failures on the page, and of all. */
  readonly shown: number;
  readonly total: number;
  /** The cause in words, if only its failures are shown. */
  readonly cause: string | null;
  /** Whether an editor shows the file: not one in an archive. */
  readonly isShown: boolean;
}

/** Run by the client, from the palette, the explorer, the status bar or a link. Arguments: the file's address, and optionally a `RecordsTarget`. */
export const SHOW_RECORDS_COMMAND = 'mailFlowLens.showFailingRecords';

/** Which failing records to show. */
export interface RecordsTarget {
  readonly member?: string;
  readonly cause?: FilePosition;
  /** The place in the file to go to. */
  readonly place?: FilePosition;
}

/** Run by the client, from the status bar or the palette: other pages of failing records, the place in the file, the summary. */
export const CHOOSE_RECORDS_COMMAND = 'mailFlowLens.chooseFailingRecords';

/** Run by the client: shows a place of a file. Arguments: address, line and character (0-based). Without them: the cursor's, of a page of failing records. */
export const GO_TO_FILE_COMMAND = 'mailFlowLens.goToFile';

/** Client to server: the format of a file on the disk, judged by its beginning, as a name in the person's language; or null. */
export const RECOGNISE_FILE_REQUEST = 'mailFlowLens/recogniseFile';

export interface RecogniseFileParams {
  readonly uri: string;
}

/** Run by the client, from the palette, the explorer or the offer for a large file. Argument: the file's address. */
export const SCAN_FILE_COMMAND = 'mailFlowLens.scanFile';

/** Run by the client, from the palette: looks up a code or a text. */
export const LOOK_UP_COMMAND = 'mailFlowLens.lookUp';

/** Run by the client, from the palette and the menu of a log: saves a copy without people, servers and ids. */
export const SAVE_MASKED_COMMAND = 'mailFlowLens.saveMaskedCopy';

/** Client to server: the text of an open document, masked; null if it is not open. */
export const MASKED_COPY_REQUEST = 'mailFlowLens/maskedCopy';

export interface MaskedCopyParams {
  readonly uri: string;
}

/** Client to server: the answer of a tool for language models. The client has asked the person. */
export const TOOL_REQUEST = 'mailFlowLens/tool';

export interface ToolParams {
  readonly tool: string;
  /** What the model passes; the server checks it. */
  readonly input: unknown;
  /** Addresses of the folders that may be read. */
  readonly folders: readonly string[];
  /** Whether the person lets names, servers and ids go to the model. */
  readonly isUnmasked: boolean;
}

export type ToolAnswer = { readonly text: string } | { readonly refused: string };
