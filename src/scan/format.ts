/** What every log format offers: how it is recognised by content, and a reader of its lines. */

import type { FormatId } from '../ids/formatId.ts';
import type { Skim } from '../text/lines.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import type { Sink } from './finding.ts';

/** Takes the lines of a document one after the other. */
export interface LineReader {
  /** `text` without its line end; `line` counts from 0. */
  line(text: string, line: number): void;
  /**
   * Takes a line without its text being made, where that is enough: true, and it must not come again. False: nothing was done.
   * What it finds is what `line` would have found.
   */
  readonly skim?: Skim;
  end(): void;
  /**
   * What the reader remembers between two records; with it another reader goes on in its place. Null inside a record, or where
   * everything read so far matters. Two readers with equal memories find the same in what follows: so failure numbers are kept in
   * it as their distance from `FailureNumbers.count`, and nothing in it names a line.
   */
  rest(): string | null;
}

/** How a format is told apart from others. */
export interface Format {
  readonly id: FormatId;
  /** Whether the first lines of a file (64 K at most) are of this format. */
  recognises(head: readonly string[]): boolean;
}

/**
 * Makes a reader that reports to the sink what it finds; `head` is the first lines of the file. With the memory of another reader of the
 * same format it goes on where that one rested; else it begins with the first line of the file.
 */
export type OpenReader = (head: readonly string[], sink: Sink, numbers: FailureNumbers, memory?: string) => LineReader;
