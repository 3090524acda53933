/** Reads the texts of one file, its own or those in an archive, into a part of a report. */

import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { Locale } from '../locales/locale.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import { ReportBuilder, type ReportPart } from '../service/overview/reportBuilder.ts';
import { outlookFiles, ReportedText } from '../service/overview/reportedText.ts';
import { archiveLine } from '../service/wording/archive.ts';
import type { TextChunk } from '../text/encoding.ts';
import type { TextsReader } from './files.ts';

/** What a file holds: of an archive, several logs. `members`: the name of each log in the archive; null: the file itself. */
export interface FoundPart {
  readonly part: ReportPart;
  readonly members: readonly (string | null)[];
}

/** Numbers of messages. */
export interface FoundCounts {
  readonly failed: number;
  readonly delayed: number;
}

export interface FileTextsOptions {
  readonly locale: Locale;
  readonly own: readonly OwnEntry[];
  readonly isStopped: () => boolean;
  /** `share`: of the file, from 0 to 1. `counts` goes through all that was found so far, which takes time. */
  readonly onRead: (share: number, counts: () => FoundCounts) => void;
}

export class FileTexts implements TextsReader {
  readonly #name: string;
  readonly #options: FileTextsOptions;
  readonly #builder: ReportBuilder;
  readonly #members: (string | null)[] = [];
  #text: ReportedText | null = null;
  #member: string | null = null;
  #isWhole = true;
  /** Of the texts that have ended. */
  #counts: FoundCounts = { failed: 0, delayed: 0 };

  /** `name`: as the report has it, with the folders that it is in. */
  constructor(name: string, options: FileTextsOptions) {
    this.#name = name;
    this.#options = options;
    this.#builder = new ReportBuilder(options.locale, options.own);
  }

  readonly whole = {
    ...outlookFiles,
    read: (bytes: Uint8Array): void => this.#text?.pushOutlook(bytes),
  };

  readonly begin = (name: string, isPacked: boolean): boolean => {
    this.#member = isPacked ? name : null;
    this.#text = new ReportedText(this.#nameOf(name), this.#builder, this.#options.locale);
    this.#isWhole = true;
    return !this.#options.isStopped();
  };

  readonly text = (chunk: TextChunk, share: number): boolean => {
    const isLog = this.#text?.push(chunk) === true;
    this.#options.onRead(share, () => this.#countsWith(this.#text));
    return isLog && !this.#options.isStopped();
  };

  readonly end = (isText: boolean): void => {
    const text = this.#text;
    this.#text = null;
    const content = text?.end(isText, this.#isWhole && !this.#options.isStopped());
    this.#counts = this.#countsWith(text);
    if (content === 'log') {
      this.#members.push(this.#member);
    } else if (content === 'other') {
      this.#builder.addPassedOver();
    }
  };

  readonly fault = (name: string, fault: ArchiveFault): void => {
    this.#isWhole = false;
    this.#builder.addProblem(archiveLine(this.#nameOf(name), fault, this.#options.locale));
  };

  found(): FoundPart {
    return { part: this.#builder.part(), members: this.#members };
  }

  /** The name of the file, which has its folders, and the name in the archive. */
  #nameOf(name: string): string {
    const own = this.#name.slice(this.#name.lastIndexOf('/') + 1);
    return name.startsWith(own) ? this.#name + name.slice(own.length) : name;
  }

  #countsWith(text: ReportedText | null): FoundCounts {
    const counts = text?.counts;
    return { failed: this.#counts.failed + (counts?.failed ?? 0), delayed: this.#counts.delayed + (counts?.delayed ?? 0) };
  }
}
