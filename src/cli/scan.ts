/** `mail-flow-lens scan`: findings of files, folders or standard input as a table or as NDJSON. */

import { availableParallelism } from 'node:os';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { Notice } from '../mime/notice.ts';
import { type Counts, LastStates } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import { table } from '../report/render/table.ts';
import type { Finding, MessageState, Place } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import { factsOf } from '../service/wording/cardFacts.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { codeOf } from '../service/wording/name.ts';
import { noticeLine } from '../service/wording/notice.ts';
import { problemLine } from '../service/wording/problem.ts';
import { statusLine } from '../service/wording/status.ts';
import { type Input, type InputProblem, listInputs, readAhead, readInput, STANDARD_INPUT } from './inputs.ts';
import { LineOutput } from './lineOutput.ts';
import { type NdjsonSink, scanToNdjson } from './ndjsonScan.ts';
import { Progress } from './progress.ts';

export const scanFormats = ['table', 'ndjson'] as const;

/** Fewer files are read before a thread has started. */
const MIN_FILES = 500;
/** More threads have little to read. */
const MAX_THREADS = 8;
/** A recipient longer than this is cut in the table, UTF-16 code units. */
const MAX_CELL = 40;

export interface ScanOptions {
  readonly format: (typeof scanFormats)[number];
  readonly locale: Locale;
  /** Success codes too; NDJSON has them always. */
  readonly all: boolean;
  /** On which a large file is read; null: as many as the machine has room for. */
  readonly threads: number | null;
  /** Address of the file that they run. */
  readonly threadProgram: URL;
}

/** As of a program that was ended by Ctrl+C. */
const INTERRUPTED = 130;

/** Is told how the reading of a file goes. */
interface Watcher {
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
  /** The share of the file that is read, 0 to 1. */
  readonly read: (share: number) => void;
  readonly done: () => void;
}

/** Scans the paths; the exit status: 0 nothing failed, 1 something failed or was delayed, 2 an input could not be read. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<0 | 1 | 2> {
  let failed = false;
  let unread = false;
  const complain = (file: string, problem: InputProblem): void => {
    unread = true;
    if (problem.kind === 'unread') {
      return;
    }
    console.error(
      fill(options.locale.interface.cli[problem.kind], {
        file: plainLine(file),
        reason: 'reason' in problem ? problem.reason : '',
      }),
    );
  };
  const tell = (file: string, notice: Notice): void => {
    console.error(`${plainLine(file)}: ${noticeLine(notice, options.locale)}`);
  };
  // Lines that come as they are found say themselves that it goes on.
  const progress = new Progress(
    options.format === 'ndjson' && process.stdout.isTTY ? { write: () => undefined } : process.stderr,
  );
  process.once('SIGINT', () => {
    progress.clear();
    process.exit(INTERRUPTED);
  });
  const scanFile = options.format === 'ndjson' ? printNdjson : printTable;
  const read = async ({ file, named }: Input): Promise<void> => {
    const result = await scanFile(file, options, {
      notice: (notice) => {
        progress.clear();
        tell(file, notice);
      },
      read: (share) => progress.show(file, share),
      done: () => progress.clear(),
    });
    progress.clear();
    if ('kind' in result) {
      if (result.kind !== 'binary' || named) {
        complain(file, result);
      }
    } else {
      failed ||= result.failed + result.delayed > 0;
    }
  };
  const threads = threadsOf(options);
  const { ahead, all } = await readAhead(listInputs(paths, complain), MIN_FILES);
  if (options.format === 'ndjson' && threads > 1 && ahead === MIN_FILES) {
    const output = new LineOutput();
    const { scanFiles } = await import('./filesScan.ts');
    await scanFiles(all, {
      locale: options.locale,
      threads,
      program: options.threadProgram,
      onAnswer: async (answer) => {
        await output.addBytes(answer.lines);
        failed ||= answer.failed;
        for (const complaint of answer.complaints) {
          const { file, named } = complaint.input;
          if ('notice' in complaint) {
            tell(file, complaint.notice);
          } else if (complaint.problem.kind !== 'binary' || named) {
            complain(file, complaint.problem);
          }
        }
      },
      onLarge: read,
    });
  } else {
    for await (const input of all) {
      await read(input);
    }
  }
  return unread ? 2 : failed ? 1 : 0;
}

function threadsOf({ threads }: ScanOptions): number {
  return Math.min(threads ?? availableParallelism(), MAX_THREADS);
}

/** Prints each finding as soon as its piece of the file is read; a large file is read by several threads where it can be divided. */
async function printNdjson(file: string, options: ScanOptions, watcher: Watcher): Promise<Counts | InputProblem> {
  const { locale } = options;
  const last = new LastStates();
  const output = new LineOutput();
  const sink: NdjsonSink = { writer: new NdjsonWriter(locale), last, line: (line) => output.add(line), notice: watcher.notice };
  const problem = await scanToNdjson(file, sink, {
    onPiece: (share) => {
      watcher.read(share);
      return output.drain();
    },
    async otherwise() {
      const threads = threadsOf(options);
      if (threads < 2 || file === STANDARD_INPUT) {
        return false;
      }
      const { scanInPieces } = await import('./piecesScan.ts');
      return scanInPieces(file, { locale, threads, program: options.threadProgram, onRead: watcher.read }, last, output);
    },
  });
  await output.end();
  return problem ?? last.counts();
}

/** Prints a file's failures, or with `all` every finding, under a line that counts them. Silent for what is no mail log. */
async function printTable(file: string, { locale, all }: ScanOptions, watcher: Watcher): Promise<Counts | InputProblem> {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: watcher.notice,
  });
  const problem = await readInput(file, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
  watcher.done();
  if (problem !== null) {
    return problem;
  }
  const { format } = scanner;
  const log = new LogDocument(file, 0, { format, findings, states, notices: [] });
  if (format !== null) {
    const rows = (all ? log.findings : log.failures.map(({ best }) => best)).map((finding) => [
      sayPlace(finding, log.placeInPart(finding)),
      codeOf(finding),
      plainLine(finding.record.recipient ?? '', MAX_CELL),
      problemLine(factsOf(log, finding), locale),
    ]);
    process.stdout.write(`${plainLine(file)}\n  ${statusLine(format, log.counts, locale)}\n${table(rows)}`);
  }
  return log.counts;
}

/** Line and column from 1, behind the number of the part in whose decoded text they are. */
function sayPlace(finding: Finding, inPart: Place | undefined): string {
  const { line, start } = inPart ?? finding;
  return `${finding.part === null ? '' : `${finding.part} `}${line + 1}:${start + 1}`;
}
