/** One text read into the report of logs. */

import type { Locale } from '../../locales/locale.ts';
import type { ReportCounts } from '../../logReport.ts';
import type { Notice } from '../../mime/notice.ts';
import { convertOutlookMessage, isOutlookMessage, MAX_OUTLOOK_BYTES } from '../../mime/outlook/outlookMessage.ts';
import { Scanner } from '../../scan/scanner.ts';
import { isCompoundFile } from '../../text/bytes.ts';
import type { TextChunk } from '../../text/lines.ts';
import { plainLine } from '../wording/markdown.ts';
import { noticeLine } from '../wording/notice.ts';
import type { FileGatherer } from './fileGatherer.ts';
import type { ReportBuilder } from './reportBuilder.ts';

/** How files are recognised that are read as bytes. */
export const outlookFiles = { isWanted: isCompoundFile, limit: MAX_OUTLOOK_BYTES + 1 };

export class ReportedText {
  readonly #name: string;
  readonly #builder: ReportBuilder;
  readonly #locale: Locale;
  readonly #gatherer: FileGatherer;
  readonly #scanner: Scanner;
  #isMessage = true;

  constructor(name: string, builder: ReportBuilder, locale: Locale) {
    this.#name = name;
    this.#builder = builder;
    this.#locale = locale;
    const gatherer = builder.open();
    this.#gatherer = gatherer;
    this.#scanner = new Scanner({
      finding: (finding) => gatherer.finding(finding),
      state: (state) => gatherer.state(state),
      success: (code, reply) => gatherer.success(code, reply),
      latency: (latency) => gatherer.latency(latency),
      notice: (notice) => this.#say(notice),
    });
  }

  /** So far. */
  get counts(): ReportCounts {
    return this.#gatherer.counts(true);
  }

  /** @returns false if the rest need not be pushed: the text is no log */
  push(chunk: string | TextChunk): boolean {
    this.#scanner.push(chunk);
    return this.#scanner.content !== 'other';
  }

  /** Takes the bytes of a file that `outlookFiles` recognises. */
  pushOutlook(bytes: Uint8Array): void {
    this.#isMessage = isOutlookMessage(bytes) || /\.msg$/i.test(this.#name);
    if (!this.#isMessage) {
      return;
    }
    const { text, notices } = convertOutlookMessage(bytes);
    for (const notice of notices) {
      this.#say(notice);
    }
    if (text !== '') {
      this.#scanner.readAs('outlook-message');
      this.#scanner.push(text);
    }
  }

  /** Whether it is known to be a log. */
  get isLog(): boolean {
    return this.#scanner.content === 'log';
  }

  /** Nothing came for a while: what is open is whole. More may follow. */
  settle(): void {
    this.#scanner.settle();
  }

  /** Adds what was read of a log to the report. More may follow, and be added to a builder that was cleared. */
  addSoFar(): void {
    const { format } = this.#scanner;
    if (format !== null) {
      this.#builder.add(this.#name, format, this.#gatherer);
    }
  }

  /** Adds it to the report if it is a log. `isWhole`: false if not all of it could be read. @returns whether it is one, or has nothing in it */
  end(isText: boolean, isWhole: boolean): 'log' | 'blank' | 'other' {
    this.#scanner.end();
    const { format, content } = this.#scanner;
    if (!isText || !this.#isMessage || format === null) {
      return isText && content === 'blank' && this.#isMessage ? 'blank' : 'other';
    }
    this.#builder.add(this.#name, format, this.#gatherer, isWhole);
    return 'log';
  }

  #say(notice: Notice): void {
    this.#builder.addProblem(`${plainLine(this.#name)}: ${noticeLine(notice, this.#locale)}`);
  }
}
