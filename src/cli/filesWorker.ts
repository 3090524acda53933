/** Reads small files on a thread of its own, a batch at a time. */

import { parentPort } from 'node:worker_threads';
import { localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import type { Notice } from '../mime/notice.ts';
import { LastStates, tellsFailure } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import { type InputProblem, problemOf } from './inputProblem.ts';
import type { Input } from './inputs.ts';
import { type NdjsonSink, scanToNdjson } from './ndjsonScan.ts';
import { type OpenedInput, openInput } from './openInput.ts';
import { SharedLines } from './sharedLines.ts';

/** What a worker is started with. */
export interface FilesWork {
  readonly kind: 'files';
  readonly language: Locale['language'];
}

/** What was read of the files that were asked for. */
export interface FilesAnswer {
  /** Number of files read. If it is not all of them, the next one is not read in a batch: it is large, a pipe, or an archive. */
  readonly read: number;
  /** NDJSON, valid until the next request. */
  readonly lines: Uint8Array;
  /** What could not be read of them, in order. */
  readonly complaints: readonly Complaint[];
  /** Whether something failed or was delayed. */
  readonly failed: boolean;
}

export type Complaint =
  | { readonly input: Input; readonly problem: InputProblem }
  | { readonly input: Input; readonly notice: Notice };

/** Answers lists of files until the thread is terminated. */
export function runFilesWorker({ language }: FilesWork): void {
  const writer = new NdjsonWriter(localeOf(language));
  const output = new SharedLines();
  parentPort?.on('message', (inputs: readonly Input[]) => {
    void readFiles(inputs, writer, output).then((answer) => parentPort?.postMessage(answer));
  });
}

async function readFiles(inputs: readonly Input[], writer: NdjsonWriter, output: SharedLines): Promise<FilesAnswer> {
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
    const last = new LastStates();
    const sink: NdjsonSink = {
      writer,
      redaction: null,
      last,
      line: (line) => output.add(line),
      notice: (notice) => complaints.push({ input, notice }),
    };
    const { problem } = await scanToNdjson(input.file, opened, sink);
    const counts = last.counts();
    failed ||= tellsFailure(counts);
    if (problem !== null) {
      complaints.push({ input, problem });
    }
  }
  return { read: inputs.length, lines: output.bytes, complaints, failed };
}

function tryOpen(input: Input): OpenedInput | { readonly kind: 'problem'; readonly problem: InputProblem } {
  try {
    return openInput(input);
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) };
  }
}
