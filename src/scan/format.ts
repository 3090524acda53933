/** What every log format offers: how it is told by content, and a reader of its lines. */

import type { Sink } from './finding.ts';
import type { FormatId } from './formatId.ts';

/** Takes the lines of a document one after the other. */
export interface LineReader {
  /** `text` without its line end; `line` counts from 0. */
  line(text: string, line: number): void;
  end(): void;
}

export interface Format {
  readonly id: FormatId;
  /** Whether the first lines of a file (64 KB at most) are of this format. */
  recognises(head: readonly string[]): boolean;
  /** A reader that tells the sink what it finds. */
  open(head: readonly string[], sink: Sink): LineReader;
}
