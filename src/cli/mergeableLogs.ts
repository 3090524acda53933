/** Logs that are read so that their report can be merged with others. */

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { FormatId } from '../ids/formatId.ts';
import type { Locale } from '../locales/locale.ts';
import type { MergeableReport, ReadLog, Shard } from '../logReport.ts';
import type { Sink } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { mergeReports } from '../service/overview/mergedReport.ts';
import { bytesOfPiece } from '../service/overview/pieceBytes.ts';
import { ShardGatherer } from '../service/overview/shardGatherer.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { mergeableOf } from './mergeableFile.ts';
import type { OpenedText } from './openInput.ts';
import { type InputWatcher, readText, type TextResult } from './readText.ts';

/** Low: higher levels take three times as long for pieces that are a tenth smaller. */
const COMPRESSION = { level: 3 };
/** Number of lines at the beginning that are compared with those of other shards: heads of columns and comments stand there. */
const OPENING_LINES = 20;
/** Number of hexadecimal digits of a digest. */
const DIGEST_LENGTH = 16;

export class MergeableLogs {
  readonly #locale: Locale;
  readonly #shard: Shard | null;
  readonly #logs: ReadLog[] = [];
  readonly #pieces: string[] = [];
  readonly #problems: string[] = [];
  #passedOver = 0;

  /** `shard`: which one of its log everything is that is read; null: each text is a log of its own. */
  constructor(locale: Locale, shard: Shard | null) {
    this.#locale = locale;
    this.#shard = shard;
  }

  addProblem(sentence: string): void {
    this.#problems.push(sentence);
  }

  addPassedOver(): void {
    this.#passedOver++;
  }

  /** Reads a text, and keeps what it holds if it is a mail log. */
  async read(name: string, text: OpenedText, watcher: InputWatcher): Promise<TextResult> {
    const pieces: string[] = [];
    const gatherer = new ShardGatherer(this.#locale, (piece) =>
      pieces.push(deflateRawSync(bytesOfPiece(piece), COMPRESSION).toString('base64')),
    );
    let head: readonly string[] = [];
    const sink: Sink = {
      finding: (finding) => gatherer.finding(finding),
      state: (state) => gatherer.state(state),
      success: (code, reply) => gatherer.success(code, reply),
      latency: (latency) => gatherer.latency(latency),
      notice: watcher.notice,
    };
    const scanner = new Scanner(sink, (lines) => {
      head = lines;
    });
    const result = await readText(name, text, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
    gatherer.end();
    watcher.done();
    const { format } = scanner;
    if (format !== null) {
      this.#pieces.push(...pieces);
      this.#logs.push({
        name: plainLine(name),
        format,
        shard: this.#shard,
        isRead: result.problem === null,
        lines: scanner.counts.lines,
        opening: head.slice(0, OPENING_LINES).map(digestOf),
        begins: memoriesIn(format, head),
        ends: digestOrNull(scanner.restAtEnd),
        pieces: pieces.length,
      });
    }
    return result;
  }

  report(): MergeableReport {
    const state = { version: 1, logs: this.#logs, problems: this.#problems, passedOver: this.#passedOver } as const;
    return { ...mergeReports([mergeableOf(state, this.#pieces, '')], this.#locale), state, pieces: this.#pieces };
  }
}

/** Digests of what a reader of a log with this head remembers before the first line, and after each of the first ones. */
function memoriesIn(format: FormatId, head: readonly string[]): readonly (string | null)[] {
  const scanner = new Scanner({ finding: () => undefined, state: () => undefined });
  scanner.readAs(format, head);
  const before = digestOrNull(scanner.rest());
  const after = head.slice(0, OPENING_LINES).map((line) => {
    scanner.push(`${line}\n`);
    return digestOrNull(scanner.rest());
  });
  return [before, ...after];
}

function digestOrNull(memory: string | null): string | null {
  return memory === null ? null : digestOf(memory);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}
