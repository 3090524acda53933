/** An input read as lines of NDJSON. */

import type { Notice } from '../mime/notice.ts';
import type { LastStates } from '../report/lastStates.ts';
import type { NdjsonWriter } from '../report/render/ndjson.ts';
import { Scanner } from '../scan/scanner.ts';
import { type InputProblem, type LargeInput, readInput } from './inputs.ts';

export interface NdjsonSink {
  readonly writer: NdjsonWriter;
  readonly last: LastStates;
  /** Takes each finding's line, without its end, as soon as its piece of the input is read. */
  readonly line: (line: string) => void;
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
}

/** Null if the input was read, even if only in part. */
export function scanToNdjson(
  file: string,
  { writer, last, line, notice }: NdjsonSink,
  large?: LargeInput,
): Promise<InputProblem | null> {
  const scanner = new Scanner({
    finding: (finding) => line(writer.line(file, scanner.format, finding)),
    state: (state) => last.tell(state),
    notice,
  });
  return readInput(file, scanner, notice, large);
}
