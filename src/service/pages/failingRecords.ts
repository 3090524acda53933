/**
 * The failing records of a file that is too large for an editor, a page at a time, word for word. Two readings of the file make a page: the
 * first finds which failures belong to it, the second picks their records. The memory of neither grows with the file.
 */

import type { FormatId } from '../../ids/formatId.ts';
import { type Finding, type MessageState, markedPlace, type Sink } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { HEAD_LENGTH, headOf } from '../../scan/recognise.ts';
import { Scanner, type ScanResult } from '../../scan/scanner.ts';
import { type TextChunk, textOfChunk } from '../../text/encoding.ts';
import { headingKey } from '../document/failures.ts';
import { type ToldFailure, ToldFailures } from '../document/toldFailures.ts';
import { RecordPicker } from './recordPicker.ts';

/** Which page: failures are counted from 0, in the order in which the file tells them. */
export interface RecordsChoice {
  /** The first failure of the page. */
  readonly from: number;
  /** Only failures with the cause of the one at this place (from 0) of the file; null: all. */
  readonly cause: { readonly line: number; readonly character: number } | null;
}

/** A page of failing records. */
export interface RecordsPage {
  readonly text: string;
  /** Line of the file (from 0) of each line of the text. */
  readonly lines: readonly number[];
  /** What was told about these lines when the whole file was read, at their places in the text. */
  readonly result: ScanResult;
  /** Number of failures on the page, and of all that were chosen. */
  readonly shown: number;
  readonly total: number;
  /** The first failure with the chosen cause. */
  readonly first: Finding | null;
}

/** Maximum number of failures on a page. */
const MAX_SHOWN = 5000;

/** The first reading: which failures a page has. */
export class RecordsSearch implements Sink {
  readonly #choice: RecordsChoice;
  readonly #scanner = new Scanner(this);
  readonly #told = new ToldFailures((failure) => this.#count(failure));
  readonly #wanted: ToldFailure[] = [];
  #head = '';
  #first: Finding | null = null;
  #total = 0;

  constructor(choice: RecordsChoice) {
    this.#choice = choice;
  }

  /** @returns false if the text is no log: the rest need not be pushed */
  push(chunk: TextChunk): boolean {
    if (this.#head.length < HEAD_LENGTH) {
      this.#head += textOfChunk(chunk);
    }
    this.#scanner.push(chunk);
    return this.#scanner.content !== 'other';
  }

  /** Starts the second reading, once the whole file was pushed; null: it is no log, or has none of these failures. */
  end(): RecordsReading | null {
    this.#scanner.end();
    this.#told.end();
    const { format } = this.#scanner;
    return format === null || this.#wanted.length === 0
      ? null
      : new RecordsReading(format, headOf(this.#head), this.#wanted, this.#total, this.#first);
  }

  /** Whether the text is a log, once it was pushed. */
  get isLog(): boolean {
    return this.#scanner.format !== null;
  }

  finding(finding: Finding): void {
    this.#told.finding(finding);
  }

  state(state: MessageState): void {
    const { format, counts } = this.#scanner;
    // The rows of a trace may have a status and no code.
    if (format !== null && formatTraits[format].hasMessageRows) {
      this.#told.state(state, counts.lines);
    }
  }

  #count(failure: ToldFailure): void {
    if (!this.#isChosen(failure.best)) {
      return;
    }
    if (this.#total >= this.#choice.from && this.#wanted.length < MAX_SHOWN) {
      this.#wanted.push(failure);
    }
    this.#total++;
  }

  #isChosen(best: Finding | null): boolean {
    const { cause } = this.#choice;
    if (cause === null || best === null) {
      return cause === null;
    }
    const { line, start } = markedPlace(best);
    if (this.#first === null && line === cause.line && start === cause.character) {
      this.#first = best;
    }
    return this.#first !== null && headingKey(best) === headingKey(this.#first);
  }
}

/** The second reading. */
export class RecordsReading {
  readonly #picker: RecordPicker;
  readonly #format: FormatId;
  readonly #total: number;
  readonly #first: Finding | null;

  constructor(format: FormatId, head: readonly string[], wanted: readonly ToldFailure[], total: number, first: Finding | null) {
    this.#format = format;
    this.#total = total;
    this.#first = first;
    this.#picker = new RecordPicker(format, head, wanted);
  }

  push(chunk: TextChunk): void {
    this.#picker.push(chunk);
  }

  end(): RecordsPage {
    const { text, lines, findings, states, shown } = this.#picker.end();
    const result: ScanResult = { format: this.#format, findings, states, notices: [] };
    return { text, lines, result, shown, total: this.#total, first: this.#first };
  }
}
