/** `mail-flow-lens scan`: what files, folders, or standard input hold, file by file as a table or as NDJSON, or as one report. */

import type { Locale } from '../locales/locale.ts';
import { fillPlural } from '../locales/wording.ts';
import type { Shard } from '../logReport.ts';
import type { Notice } from '../mime/notice.ts';
import { maskReport } from '../redact/maskedReport.ts';
import type { Redaction } from '../redact/redaction.ts';
import { type Counts, LastStates, tellsFailure } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import { isReportFormat } from '../report/render/reportFormats.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { noticeLine } from '../service/wording/notice.ts';
import type { ScanFormat } from './commands.ts';
import { keepHeapsSmall } from './heaps.ts';
import { type InputProblem, problemLine, problemOf } from './inputProblem.ts';
import { type Input, listInputs, readAhead } from './inputs.ts';
import { LineOutput } from './lineOutput.ts';
import type { MergeableLogs } from './mergeableLogs.ts';
import { scanToNdjson } from './ndjsonScan.ts';
import { type OpenedText, openInput, textsOf } from './openInput.ts';
import { Progress } from './progress.ts';
import type { InputWatcher, TextResult } from './readText.ts';
import { addToReport } from './reportScan.ts';
import type { FilesAnswer } from './smallFiles.ts';
import { printTable } from './tableScan.ts';
import { MIN_SHARED_FILES, WorkSharing } from './workSharing.ts';

export interface ScanOptions {
  readonly format: ScanFormat;
  readonly locale: Locale;
  /** Success codes too; NDJSON and JSON always include them. */
  readonly all: boolean;
  /** NDJSON of failures alone; all other formats list nothing else anyway. */
  readonly onlyFailures: boolean;
  /** Masks what is printed; null if nothing is. */
  readonly redaction: Redaction | null;
  /** Whether the report, as JSON, is to be merged with others; null if not. */
  readonly mergeable: { readonly shard: Shard | null } | null;
  /** Number of threads; null for as many as the machine has room for. */
  readonly threads: number | null;
  /** Address of the file that they run. */
  readonly threadProgram: URL;
  /** Address of the package's manifest, which has the version. */
  readonly manifest: URL;
}

/** Exit status: 0 nothing failed, 1 something failed or was delayed, 2 an input could not be read. */
export type ScanStatus = 0 | 1 | 2;

/** Minimum number of files that are read in batches: of fewer, each is printed as soon as it is read. */
const MIN_BATCHED_FILES = 20;
/** Exit status of a program that was ended by Ctrl+C. */
const INTERRUPTED = 130;

/** Scans the paths. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<ScanStatus> {
  const run = new ScanRun(
    options,
    options.mergeable === null ? null : await openMergeable(options.mergeable.shard, options.locale),
  );
  const interrupt = (): void => run.interrupt();
  process.once('SIGINT', interrupt);
  try {
    await run.readAll(paths);
  } finally {
    process.off('SIGINT', interrupt);
  }
  return run.status;
}

async function openMergeable(shard: Shard | null, locale: Locale): Promise<MergeableLogs> {
  const { MergeableLogs } = await import('./mergeableLogs.ts');
  return new MergeableLogs(locale, shard);
}

/** One call of the command: reads the inputs, prints what they hold, says what could not be read, and keeps what decides the status. */
class ScanRun {
  readonly #options: ScanOptions;
  readonly #sharing: WorkSharing;
  /** Whether what is printed of a file needs nothing but that file. */
  readonly #readsInBatches: boolean;
  readonly #writer: NdjsonWriter;
  readonly #progress: Progress;
  /** What is put together of all inputs; null if each is printed by itself. */
  readonly #report: ReportBuilder | null;
  /** The same for a report that is to be merged with others. */
  readonly #mergeable: MergeableLogs | null;
  #hasFailed = false;
  #isIncomplete = false;
  /** Number of files that are no mail logs, and that the person did not name. */
  #passedOver = 0;

  constructor(options: ScanOptions, mergeable: MergeableLogs | null) {
    this.#mergeable = mergeable;
    const isNdjson = options.format === 'ndjson';
    this.#options = options;
    this.#report = isReportFormat(options.format) && mergeable === null ? new ReportBuilder(options.locale) : null;
    // A table needs all that a file contains in one thread, and pseudonyms are those of one run; those of a report come last.
    this.#readsInBatches = isNdjson && options.redaction === null;
    const canShare = this.#report !== null || this.#readsInBatches;
    this.#sharing = new WorkSharing(canShare ? options.threads : 1, options.threadProgram);
    this.#writer = new NdjsonWriter(options.locale);
    // Lines that appear on the terminal are progress enough.
    this.#progress = isNdjson && process.stdout.isTTY ? Progress.silent() : new Progress(process.stderr);
  }

  get status(): ScanStatus {
    return this.#isIncomplete ? 2 : this.#hasFailed ? 1 : 0;
  }

  interrupt(): never {
    this.#progress.clear();
    // An exit would wait for a pipe that is being opened, and has nobody who writes. The signal, no longer caught, does not.
    process.kill(process.pid, 'SIGINT');
    process.exit(INTERRUPTED);
  }

  async readAll(paths: readonly string[]): Promise<void> {
    const listed = listInputs(paths, (file, problem) => this.#complain(file, problem));
    const { ahead, inputs } = await readAhead(listed, MIN_SHARED_FILES);
    if (this.#readsInBatches && ahead >= MIN_BATCHED_FILES) {
      await this.#readBatches(inputs, this.#sharing.sharesFiles(ahead) ? this.#sharing.threads : 1);
    } else {
      for await (const input of inputs) {
        await this.#read(input);
      }
    }
    this.#sayPassedOver();
    await this.#printReport();
  }

  async #printReport(): Promise<void> {
    const { format } = this.#options;
    const report = (this.#mergeable ?? this.#report)?.report();
    if (report !== undefined && isReportFormat(format)) {
      const { printReport } = await import('./reportPrint.ts');
      const { redaction } = this.#options;
      this.#hasFailed ||= tellsFailure(report.counts);
      await printReport(redaction === null ? report : maskReport(report, redaction), format, this.#options);
    }
  }

  async #readBatches(inputs: AsyncGenerator<Input>, threads: number): Promise<void> {
    const { program } = this.#sharing;
    const output = new LineOutput();
    const { scanFiles } = await import('./filesScan.ts');
    await scanFiles(inputs, {
      locale: this.#options.locale,
      onlyFailures: this.#options.onlyFailures,
      threads,
      program,
      onAnswer: async (answer) => {
        await output.addBytes(answer.lines);
        this.#take(answer);
      },
      onLarge: (input) => this.#read(input),
    });
  }

  /** Takes over what is reported on a batch of files besides their lines. */
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

  /** Reads an input: its text, or each file in an archive. */
  async #read(input: Input): Promise<void> {
    let texts = 0;
    let passedOver = 0;
    let isFaulty = false;
    try {
      const found = textsOf(input.file, openInput(input), (name, fault) => {
        isFaulty = true;
        this.#complain(name, { kind: 'archive', fault });
      });
      for await (const { name, text } of found) {
        texts++;
        const { problem } = await this.#readText(name, text);
        const isNamed = input.named && name === input.file;
        passedOver += isPassedOver(problem) && !isNamed ? 1 : 0;
        if (problem !== null) {
          this.#complainOf({ file: name, named: isNamed }, problem);
        }
      }
    } catch (error) {
      this.#complain(input.file, problemOf(error));
    }
    if (input.named && passedOver > 0 && passedOver === texts && !isFaulty) {
      // An archive in which nothing is a log.
      this.#complain(input.file, { kind: 'noLog' });
    }
  }

  async #readText(name: string, text: OpenedText): Promise<TextResult> {
    const watcher: InputWatcher = {
      notice: (notice) => {
        this.#progress.clear();
        this.#say(name, notice);
      },
      read: (share) => this.#progress.show(name, share),
      done: () => this.#progress.clear(),
    };
    if (this.#mergeable !== null) {
      return this.#mergeable.read(name, text, watcher);
    }
    const result = await (this.#report !== null
      ? addToReport(name, text, this.#report, { locale: this.#options.locale, sharing: this.#sharing }, watcher)
      : this.#options.format === 'ndjson'
        ? this.#printNdjson(name, text, watcher)
        : printTable(name, text, this.#options, watcher));
    this.#progress.clear();
    this.#hasFailed ||= tellsFailure(result.counts);
    return result;
  }

  /** Prints each finding as soon as its piece of the text is read; a large file is read by several threads if it can be divided. */
  async #printNdjson(name: string, text: OpenedText, watcher: InputWatcher): Promise<TextResult & { readonly counts: Counts }> {
    const { threads, program } = this.#sharing;
    const last = new LastStates();
    const output = new LineOutput();
    const { redaction, onlyFailures } = this.#options;
    const line = (text: string): void => output.add(text);
    const sink = { writer: this.#writer, last, redaction, onlyFailures, line, notice: watcher.notice };
    const result = await scanToNdjson(name, text, sink, {
      onPiece: (share) => {
        watcher.read(share);
        return output.drain();
      },
      otherwise: async (path, size) => {
        if (!this.#sharing.sharesFile(size)) {
          return false;
        }
        const [{ scanInPieces }, { LineTaker }] = await Promise.all([import('./piecesScan.ts'), import('./lineTaker.ts')]);
        const { locale } = this.#options;
        if (onlyFailures) {
          keepHeapsSmall();
        }
        const options = { path, size, locale, threads, program, onRead: watcher.read };
        return scanInPieces(name, options, new LineTaker(name, this.#writer, last, output, onlyFailures));
      },
    });
    await output.end();
    return { ...result, counts: last.counts() };
  }

  /** Folders and archives contain other files than logs: these are a problem only if the person named them. */
  #complainOf({ file, named }: Input, problem: InputProblem): void {
    if (named || !isPassedOver(problem)) {
      this.#complain(file, problem);
    } else {
      this.#passedOver++;
      (this.#mergeable ?? this.#report)?.addPassedOver();
    }
  }

  #complain(file: string, problem: InputProblem): void {
    this.#isIncomplete = true;
    this.#progress.clear();
    const line = problemLine(file, problem, this.#options.locale);
    if (line !== null) {
      this.#sayProblem(line);
    }
  }

  #sayProblem(sentence: string): void {
    console.error(sentence);
    (this.#mergeable ?? this.#report)?.addProblem(sentence);
  }

  /** Tells a person, and no program, how many files were passed over. */
  #sayPassedOver(): void {
    const { locale } = this.#options;
    if (this.#passedOver > 0 && process.stderr.isTTY) {
      console.error(fillPlural(locale.interface.fileScan.passedOver, locale.language, this.#passedOver));
    }
  }

  #say(file: string, notice: Notice): void {
    this.#sayProblem(`${plainLine(file)}: ${noticeLine(notice, this.#options.locale)}`);
  }
}

/** Whether the input is a file of another kind, which is no problem among others. */
function isPassedOver(problem: InputProblem | null): boolean {
  return problem?.kind === 'binary' || problem?.kind === 'noLog';
}
