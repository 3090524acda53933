/** Finds the failure that a line of a file tells, with everything that tells of it, and keeps nothing else of the file. */

import { convertOutlookMessage } from '../mime/outlook/outlookMessage.ts';
import type { Finding } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { outlookFiles } from '../service/overview/reportedText.ts';
import type { TextChunk } from '../text/encoding.ts';
import type { FoundFailure } from '../tools/toolLogs.ts';
import type { TextsReader } from './files.ts';

/** Maximum number of findings that are kept before the line, for those that tell of the same failure: more than a record has. */
const MAX_BEFORE = 200;
/** Maximum number of findings of the failure. */
const MAX_TOLD = 100;

export class FailureFinder implements TextsReader {
  readonly #member: string | null;
  readonly #line: number;
  readonly #isStopped: () => boolean;
  #before: Finding[] = [];
  #told: Finding[] = [];
  #scanner: Scanner | null = null;
  #found: FoundFailure | null = null;

  /** `member`: the name in an archive; null: the file itself. `line`: 0-based. */
  constructor(member: string | null, line: number, isStopped: () => boolean) {
    this.#member = member;
    this.#line = line;
    this.#isStopped = isStopped;
  }

  readonly whole = {
    ...outlookFiles,
    read: (bytes: Uint8Array): void => {
      this.#scanner?.readAs('outlook-message');
      this.#scanner?.push(convertOutlookMessage(bytes).text);
    },
  };

  readonly begin = (name: string, isPacked: boolean): boolean => {
    // What a packed file without names holds is named as it is.
    const isWanted = this.#member === null ? !isPacked || !name.includes('!/') : name === this.#member;
    this.#scanner = isWanted ? this.#open() : null;
    return !this.#isStopped();
  };

  readonly text = (chunk: TextChunk): boolean => {
    this.#scanner?.push(chunk);
    return this.#scanner !== null && !this.#isStopped();
  };

  readonly end = (): void => {
    this.#close();
  };

  readonly fault = (): void => undefined;

  /** Reads a text that is there already. */
  readOpen(pieces: readonly string[]): void {
    this.#scanner = this.#open();
    for (const piece of pieces) {
      this.#scanner.push(piece);
    }
    this.#close();
  }

  found(): FoundFailure | null {
    return this.#found;
  }

  #close(): void {
    this.#scanner?.end();
    if (this.#scanner !== null && this.#told.length > 0) {
      this.#found = { format: this.#scanner.format, findings: this.#told };
    }
    this.#scanner = null;
  }

  #open(): Scanner {
    const take = (finding: Finding): void => this.#take(finding);
    return new Scanner({ finding: take, state: () => undefined, success: () => undefined, notice: () => undefined });
  }

  #take(finding: Finding): void {
    const [first] = this.#told;
    if (first !== undefined) {
      if (finding.failure === first.failure && this.#told.length < MAX_TOLD) {
        this.#told.push(finding);
      }
    } else if (finding.line === this.#line && finding.class !== 'success') {
      this.#told = [...this.#before.filter(({ failure }) => failure === finding.failure), finding];
      this.#before = [];
    } else {
      this.#before.push(finding);
      if (this.#before.length > 2 * MAX_BEFORE) {
        this.#before = this.#before.slice(-MAX_BEFORE);
      }
    }
  }
}
