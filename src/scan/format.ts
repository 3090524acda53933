/** What every log format offers: how it is recognised by content, and a reader of its lines. */

import type { FormatId } from '../ids/formatId.ts';
import type { Skim } from '../text/lines.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import type { Sink } from './finding.ts';

/** A table that is read by the places of its columns. */
export interface PrintedColumns {
  /** Of the dashes below the names, 0-based; the rows follow. */
  readonly line: number;
  /** Where each column begins, UTF-16 code units. */
  readonly starts: readonly number[];
}

/** Reads the lines of a document, one after another. */
export interface LineReader {
  /** `text` without its line end; `line` counts from 0. */
  line(text: string, line: number): void;
  /**
   * Reads a line without making its text, if that is enough: true, and `line` must not be called for it. False: nothing was
   * done. It finds what `line` would find.
   */
  readonly skim?: Skim;
  end(): void;
  /** Takes what is open for whole, because nothing came for a while; lines may follow. Left out where nothing waits, or only for what must come. */
  settle?(): void;
  /**
   * What the reader remembers between two records; another reader can continue with it. Null inside a record, or if everything
   * read before matters. Two readers with equal memories find the same in what follows: therefore it keeps failure numbers as
   * their distance from `FailureNumbers.count`, and no line numbers.
   */
  rest(): string | null;
  /** The line on which the open record began; null: none is open. Left out where every line is a record. */
  begun?(): number | null;
  /** Left out where the places of columns tell nothing. */
  readonly printed?: PrintedColumns;
}

/** How a format is told apart from others. */
export interface Format {
  readonly id: FormatId;
  /** Whether the first lines of a file (64 K at most) are of this format. */
  recognises(head: readonly string[]): boolean;
}

/**
 * Makes a reader that reports what it finds to the sink; `head` is the first lines of the file. With the memory of another
 * reader of the same format it continues where that one rested; otherwise it begins with the first line of the file.
 */
export type OpenReader = (head: readonly string[], sink: Sink, numbers: FailureNumbers, memory?: string) => LineReader;
