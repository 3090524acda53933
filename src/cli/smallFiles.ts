/** Reads small files, a batch at a time, into lines of NDJSON: on a thread of its own, or on the one that prints them. */

import type { Locale } from '../locales/locale.ts';
import type { Notice } from '../mime/notice.ts';
import { LastStates, tellsFailure } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import { type InputProblem, problemOf } from './inputProblem.ts';
import type { Input } from './inputs.ts';
import { type NdjsonSink, scanBytesToNdjson } from './ndjsonScan.ts';
import { type OpenedInput, openInput } from './openInput.ts';
import { SharedLines } from './sharedLines.ts';

/** Number of batches that one thread may have read, or be asked to read, and that are not printed yet: so it need not wait for its turn. */
export const LANES = 3;

/** Files to read. */
export interface FilesBatch {
  /** Below `LANES`. The lines of an answer are overwritten by the next batch of the same lane. */
  readonly lane: number;
  readonly inputs: readonly Input[];
}

/** What was read of the files that were asked for. */
export interface FilesAnswer {
  /** Number of files read. If it is not all of them, the next one is not read in a batch: it is large, a pipe, or an archive. */
  readonly read: number;
  /** NDJSON. */
  readonly lines: Uint8Array;
  /** What could not be read of them, in order. */
  readonly complaints: readonly Complaint[];
  /** Whether something failed or was delayed. */
  readonly failed: boolean;
}

export type Complaint =
  | { readonly input: Input; readonly problem: InputProblem }
  | { readonly input: Input; readonly notice: Notice };

export class SmallFiles {
  readonly #writer: NdjsonWriter;
  readonly #onlyFailures: boolean;
  readonly #outputs: readonly SharedLines[] = Array.from({ length: LANES }, () => new SharedLines());
  readonly #last = new LastStates();

  constructor(locale: Locale, onlyFailures: boolean) {
    this.#onlyFailures = onlyFailures;
    this.#writer = new NdjsonWriter(locale);
  }

  read({ lane, inputs }: FilesBatch): FilesAnswer {
    const output = this.#outputs[lane] ?? new SharedLines();
    const complaints: Complaint[] = [];
    let failed = false;
    output.clear();
    for (const [index, input] of inputs.entries()) {
      const opened = tryOpen(input);
      if (opened.kind === 'problem') {
        complaints.push({ input, problem: opened.problem });
        continue;
      }
      if (opened.kind !== 'bytes') {
        return { read: index, lines: output.bytes, complaints, failed };
      }
      this.#last.clear();
      const sink: NdjsonSink = {
        writer: this.#writer,
        redaction: null,
        onlyFailures: this.#onlyFailures,
        last: this.#last,
        line: (line) => output.add(line),
        notice: (notice) => complaints.push({ input, notice }),
      };
      const { problem } = scanBytesToNdjson(input.file, opened.bytes, sink);
      failed ||= tellsFailure(this.#last.counts());
      if (problem !== null) {
        complaints.push({ input, problem });
      }
    }
    return { read: inputs.length, lines: output.bytes, complaints, failed };
  }
}

function tryOpen(input: Input): OpenedInput | { readonly kind: 'problem'; readonly problem: InputProblem } {
  try {
    return openInput(input);
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) };
  }
}
