/** One document that the client has open: its text as it is now, and the log that was last read of it. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { OpenText } from '../scan/openText.ts';
import type { ScanResult } from '../scan/scanner.ts';
import type { Excerpt } from '../service/document/excerpt.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import type { EditedDocument } from './editedDocument.ts';

/** Pause in the typing after which an edited text is read again, milliseconds. */
const SCAN_DELAY = 200;

/** Some lines of a file, and what was told about them when the whole file was read. */
export interface ToldExcerpt {
  readonly excerpt: Excerpt;
  readonly result: ScanResult;
}

export class OpenLog {
  readonly document: EditedDocument;
  readonly #ownEntries: () => readonly OwnEntry[];
  readonly #onRead: (log: LogDocument) => void;
  /** What is known of the text, if it is an excerpt. */
  readonly told: ToldExcerpt | undefined;
  #text: OpenText | undefined;
  #last: LogDocument | undefined;
  /** Time of the last edit, milliseconds since 1970; 0 before the first. */
  #edited = 0;
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** Callers of `settled` that are waiting for the pending reading. */
  #waiting: ((log: LogDocument | undefined) => void)[] = [];

  /**
   * `ownEntries` gives the organisation's own catalogue at each reading; `onRead` is called after each reading. `told`: what is known of the
   * text, which is then not read, and which nobody edits.
   */
  constructor(
    document: EditedDocument,
    ownEntries: () => readonly OwnEntry[],
    onRead: (log: LogDocument) => void,
    told?: ToldExcerpt,
  ) {
    this.document = document;
    this.#ownEntries = ownEntries;
    this.#onRead = onRead;
    this.told = told;
  }

  get uri(): string {
    return this.document.uri;
  }

  /** As it was last read, even if an edit has come since; undefined before the first reading. */
  get last(): LogDocument | undefined {
    return this.#last;
  }

  /** As it was last read; undefined while an edit is waiting to be read. */
  get current(): LogDocument | undefined {
    return this.#last?.version === this.document.version ? this.#last : undefined;
  }

  /** As the text is now: an edit that is waiting is read at once. */
  now(): LogDocument {
    return this.current ?? this.read();
  }

  /** As it is read once the typing pauses; undefined if the document is closed before. */
  settled(): Promise<LogDocument | undefined> {
    const { current } = this;
    if (current !== undefined || this.#pending === undefined) {
      return Promise.resolve(current);
    }
    return new Promise((wake) => this.#waiting.push(wake));
  }

  /** An edit after a pause is read at once; hasty ones are read when the typing pauses. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.document.update(changes, version);
    const now = Date.now();
    const isHasty = now - this.#edited < SCAN_DELAY;
    this.#edited = now;
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.read(), isHasty ? SCAN_DELAY : 0);
  }

  /** Reads the text: all of it the first time, then only what edits can have changed. */
  read(): LogDocument {
    this.#cancelPending();
    const { uri, version } = this.document;
    const result = this.told?.result ?? this.#readText();
    const log = new LogDocument(uri, version, result, this.#ownEntries(), this.told?.excerpt);
    this.#last = log;
    this.#onRead(log);
    this.#wake(log);
    return log;
  }

  /** For when the client has closed the document: cancels the pending reading. */
  close(): void {
    this.#cancelPending();
    this.#wake(undefined);
  }

  #readText(): ScanResult {
    const equal = this.document.takeEqual();
    if (this.#text === undefined) {
      this.#text = new OpenText(this.document.text);
    } else {
      this.#text.update(this.document.text, equal);
    }
    return this.#text.result;
  }

  #cancelPending(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  #wake(log: LogDocument | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) {
      wake(log);
    }
  }
}
