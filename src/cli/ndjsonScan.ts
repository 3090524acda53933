/** A text read as lines of NDJSON. */

import type { Notice } from '../mime/notice.ts';
import type { LastStates } from '../report/lastStates.ts';
import type { NdjsonWriter } from '../report/render/ndjson.ts';
import { Scanner } from '../scan/scanner.ts';
import type { OpenedText } from './openInput.ts';
import { type LargeText, readText, type TextResult } from './readText.ts';

export interface NdjsonSink {
  readonly writer: NdjsonWriter;
  readonly last: LastStates;
  /** Takes each finding's line, without its end, as soon as its piece of the input is read. */
  readonly line: (line: string) => void;
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
}

export function scanToNdjson(
  name: string,
  text: OpenedText,
  { writer, last, line, notice }: NdjsonSink,
  large?: LargeText,
): Promise<TextResult> {
  const scanner = new Scanner({
    finding: (finding) => line(writer.line(name, scanner.format, finding)),
    state: (state) => last.tell(state),
    notice,
  });
  return readText(name, text, scanner, notice, large);
}
