/** `mail-flow-lens scan`: findings of files, folders, or standard input as a table or as NDJSON. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { Notice } from '../mime/notice.ts';
import { type Counts, LastStates } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { noticeLine } from '../service/wording/notice.ts';
import type { FilesAnswer } from './filesWorker.ts';
import { type Input, type InputProblem, type InputWatcher, listInputs, readAhead } from './inputs.ts';
import { LineOutput } from './lineOutput.ts';
import { scanToNdjson } from './ndjsonScan.ts';
import { Progress } from './progress.ts';
import { printTable } from './tableScan.ts';
import { MIN_SHARED_FILES, WorkSharing } from './workSharing.ts';

export const scanFormats = ['table', 'ndjson'] as const;

export interface ScanOptions {
  readonly format: (typeof scanFormats)[number];
  readonly locale: Locale;
  /** Success codes too; NDJSON always includes them. */
  readonly all: boolean;
  /** Number of threads; null for as many as the machine has room for. */
  readonly threads: number | null;
  /** Address of the file that they run. */
  readonly threadProgram: URL;
}

/** Exit status: 0 nothing failed, 1 something failed or was delayed, 2 an input could not be read. */
export type ScanStatus = 0 | 1 | 2;

/** Exit status of a program that was ended by Ctrl+C. */
const INTERRUPTED = 130;

/** Scans the paths. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<ScanStatus> {
  const run = new ScanRun(options);
  const interrupt = (): void => run.interrupt();
  process.once('SIGINT', interrupt);
  try {
    await run.readAll(paths);
  } finally {
    process.off('SIGINT', interrupt);
  }
  return run.status;
}

/** One call of the command: reads the inputs, prints what they hold, says what could not be read, and keeps what decides the status. */
class ScanRun {
  readonly #options: ScanOptions;
  readonly #sharing: WorkSharing;
  readonly #writer: NdjsonWriter;
  readonly #progress: Progress;
  #hasFailed = false;
  #isIncomplete = false;

  constructor(options: ScanOptions) {
    const isNdjson = options.format === 'ndjson';
    this.#options = options;
    // A table needs all that a file contains in one thread.
    this.#sharing = new WorkSharing(isNdjson ? options.threads : 1, options.threadProgram);
    this.#writer = new NdjsonWriter(options.locale);
    // Lines that appear on the terminal are progress enough.
    this.#progress = isNdjson && process.stdout.isTTY ? Progress.silent() : new Progress(process.stderr);
  }

  get status(): ScanStatus {
    return this.#isIncomplete ? 2 : this.#hasFailed ? 1 : 0;
  }

  interrupt(): never {
    this.#progress.clear();
    process.exit(INTERRUPTED);
  }

  async readAll(paths: readonly string[]): Promise<void> {
    const listed = listInputs(paths, (file, problem) => this.#complain(file, problem));
    const { ahead, inputs } = await readAhead(listed, MIN_SHARED_FILES);
    if (this.#sharing.sharesFiles(ahead)) {
      await this.#readOnThreads(inputs);
    } else {
      for await (const input of inputs) {
        await this.#read(input);
      }
    }
  }

  async #readOnThreads(inputs: AsyncGenerator<Input>): Promise<void> {
    const { threads, program } = this.#sharing;
    const output = new LineOutput();
    const { scanFiles } = await import('./filesScan.ts');
    await scanFiles(inputs, {
      locale: this.#options.locale,
      threads,
      program,
      onAnswer: async (answer) => {
        await output.addBytes(answer.lines);
        this.#take(answer);
      },
      onLarge: (input) => this.#read(input),
    });
  }

  /** Takes over what a thread reports on some files besides their lines. */
  #take({ failed, complaints }: FilesAnswer): void {
    this.#hasFailed ||= failed;
    for (const complaint of complaints) {
      if ('notice' in complaint) {
        this.#say(complaint.input.file, complaint.notice);
      } else {
        this.#complainOf(complaint.input, complaint.problem);
      }
    }
  }

  async #read(input: Input): Promise<void> {
    const { file } = input;
    const watcher: InputWatcher = {
      notice: (notice) => {
        this.#progress.clear();
        this.#say(file, notice);
      },
      read: (share) => this.#progress.show(file, share),
      done: () => this.#progress.clear(),
    };
    const isNdjson = this.#options.format === 'ndjson';
    const result = await (isNdjson ? this.#printNdjson(file, watcher) : printTable(file, this.#options, watcher));
    this.#progress.clear();
    if ('kind' in result) {
      this.#complainOf(input, result);
    } else {
      this.#hasFailed ||= result.failed + result.delayed > 0;
    }
  }

  /** Prints each finding as soon as its piece of the file is read; a large file is read by several threads if it can be divided. */
  async #printNdjson(file: string, watcher: InputWatcher): Promise<Counts | InputProblem> {
    const { threads, program } = this.#sharing;
    const last = new LastStates();
    const output = new LineOutput();
    const sink = { writer: this.#writer, last, line: (line: string) => output.add(line), notice: watcher.notice };
    const problem = await scanToNdjson(file, sink, {
      onPiece: (share) => {
        watcher.read(share);
        return output.drain();
      },
      otherwise: async (size) => {
        if (!this.#sharing.sharesFile(size)) {
          return false;
        }
        const { scanInPieces } = await import('./piecesScan.ts');
        return scanInPieces(file, { locale: this.#options.locale, threads, program, onRead: watcher.read }, last, output);
      },
    });
    await output.end();
    return problem ?? last.counts();
  }

  /** Folders contain other files than logs: a binary file is a problem only if the person named it. */
  #complainOf({ file, named }: Input, problem: InputProblem): void {
    if (problem.kind !== 'binary' || named) {
      this.#complain(file, problem);
    }
  }

  #complain(file: string, problem: InputProblem): void {
    this.#isIncomplete = true;
    if (problem.kind !== 'unread') {
      const reason = 'reason' in problem ? problem.reason : '';
      console.error(fill(this.#options.locale.interface.cli[problem.kind], { file: plainLine(file), reason }));
    }
  }

  #say(file: string, notice: Notice): void {
    console.error(`${plainLine(file)}: ${noticeLine(notice, this.#options.locale)}`);
  }
}
