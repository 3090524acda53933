/** Our own requests about files that an editor does not show to extensions, large ones and archives: which format they have, and what they contain. */

import type { CancellationToken } from 'vscode-languageserver';
import type { ArchiveFault } from '../../ids/archiveFault.ts';
import type { Locale } from '../../locales/locale.ts';
import {
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_REQUEST,
  type ScanFileParams,
  type ScanFileResult,
} from '../../protocol.ts';
import { HEAD_LENGTH, recogniseFormat } from '../../scan/recognise.ts';
import { Scanner } from '../../scan/scanner.ts';
import { ArchiveSummary } from '../../service/pages/archiveSummary.ts';
import { FileSummary, type SummaryPage } from '../../service/pages/fileSummary.ts';
import { type TextChunk, textOfChunk } from '../../text/encoding.ts';
import type { Feature } from '../feature.ts';
import { nameOfFile, refusalOf } from '../fileRefusal.ts';
import type { TextsReader } from '../files.ts';
import { ScanProgress } from '../scanProgress.ts';

export const fileScan: Feature = {
  register(served) {
    served.connection.onRequest(RECOGNISE_FILE_REQUEST, async ({ uri }: RecogniseFileParams): Promise<string | null> => {
      let head = '';
      await served.readTexts(uri, {
        begin: () => head === '',
        text: (chunk) => {
          head += textOfChunk(chunk);
          return head.length < HEAD_LENGTH;
        },
        end: () => undefined,
        fault: () => undefined,
      });
      const format = recogniseFormat(head);
      return format === null ? null : served.locale.interface.formats[format];
    });
    served.connection.onRequest<ScanFileResult, void>(
      SCAN_FILE_REQUEST,
      async ({ uri, workDoneToken }: ScanFileParams, token) => {
        const progress = new ScanProgress(served, workDoneToken);
        const scan = new FileScan(nameOfFile(uri), served.locale, token, (share) => progress.report(share));
        const problem = await served.readTexts(uri, scan);
        progress.done();
        return (problem === null ? scan.page() : null) ?? { refused: refusalOf(problem ?? scan.problem, uri, served.locale) };
      },
    );
  },
};

/** Reads the texts of one file, each into a summary of its own. */
class FileScan implements TextsReader {
  readonly #summary: ArchiveSummary;
  readonly #name: string;
  readonly #locale: Locale;
  readonly #token: CancellationToken;
  readonly #onRead: (share: number) => void;
  #text = new SummarisedText('');
  #isText = true;
  /** The summary of the file itself, if it is no archive. */
  #own: SummaryPage | null = null;

  constructor(name: string, locale: Locale, token: CancellationToken, onRead: (share: number) => void) {
    this.#summary = new ArchiveSummary(name, locale);
    this.#name = name;
    this.#locale = locale;
    this.#token = token;
    this.#onRead = onRead;
  }

  /** Why there is no page. */
  get problem(): 'unreadable' | 'noLog' {
    return this.#isText ? 'noLog' : 'unreadable';
  }

  /** Null if nothing is a log, and nothing was left unread. */
  page(): SummaryPage | null {
    return this.#own ?? this.#summary.page();
  }

  readonly begin = (name: string): boolean => {
    this.#text = new SummarisedText(name);
    return !this.#token.isCancellationRequested;
  };

  readonly text = (chunk: TextChunk, share: number): boolean => {
    this.#text.scanner.push(chunk);
    this.#onRead(share);
    return this.#text.scanner.content !== 'other' && !this.#token.isCancellationRequested;
  };

  readonly end = (isText: boolean): void => {
    const { name, scanner, summary, isWhole } = this.#text;
    scanner.end();
    const page = scanner.format === null ? null : summary.page(name, scanner.format, this.#locale, isWhole);
    if (name === this.#name && isWhole) {
      this.#isText = isText;
      this.#own = page;
    } else {
      this.#summary.add(name, page, scanner.content !== 'blank');
    }
  };

  readonly fault = (name: string, fault: ArchiveFault): void => {
    this.#text.isWhole = false;
    this.#summary.addFault(name, fault);
  };
}

class SummarisedText {
  readonly name: string;
  readonly summary = new FileSummary();
  readonly scanner = new Scanner(this.summary);
  isWhole = true;

  constructor(name: string) {
    this.name = name;
  }
}
