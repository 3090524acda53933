/** A text read as lines of NDJSON. */

import type { Notice } from '../mime/notice.ts';
import { maskFinding } from '../redact/maskedReport.ts';
import type { Redaction } from '../redact/redaction.ts';
import type { LastStates } from '../report/lastStates.ts';
import type { NdjsonWriter } from '../report/render/ndjson.ts';
import type { Sink } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import type { OpenedText } from './openInput.ts';
import { printedFindings } from './printedFindings.ts';
import { type LargeText, readBytes, readText, type TextResult } from './readText.ts';

export interface NdjsonSink {
  readonly writer: NdjsonWriter;
  readonly last: LastStates;
  /** Masks what is printed; null if nothing is. */
  readonly redaction: Redaction | null;
  /** Takes each finding's line, without its end, as soon as its piece of the input is read. */
  readonly line: (line: string) => void;
  /** Whether a code that tells no failure is left out. */
  readonly onlyFailures: boolean;
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
}

export function scanToNdjson(name: string, text: OpenedText, sink: NdjsonSink, large?: LargeText): Promise<TextResult> {
  return readText(name, text, scannerInto(sink, name), sink.notice, large);
}

/** The same for a text of which all bytes are there. */
export function scanBytesToNdjson(name: string, bytes: Uint8Array, sink: NdjsonSink): TextResult {
  return readBytes(name, bytes, scannerInto(sink, name), sink.notice);
}

function scannerInto({ writer, last, redaction, line, onlyFailures, notice }: NdjsonSink, name: string): Scanner {
  const sink: Sink = {
    finding: (finding) =>
      line(
        redaction === null
          ? writer.line(name, scanner.format, finding)
          : writer.line(redaction.path(name), scanner.format, maskFinding(finding, redaction)),
      ),
    state: (state) => last.tell(state),
    notice,
  };
  const scanner = new Scanner(printedFindings(sink, onlyFailures));
  return scanner;
}
