/** The summary of an archive: that of each log in it, and what could not be read. */

import type { ArchiveFault } from '../../ids/archiveFault.ts';
import type { Locale } from '../../locales/locale.ts';
import { fillPlural } from '../../locales/wording.ts';
import { archiveLine } from '../wording/archive.ts';
import { plainLine } from '../wording/markdown.ts';
import type { SummaryPage } from './fileSummary.ts';

/** Length from which on only the counts of a log are listed, UTF-16 code units. */
const MAX_LENGTH = 1_000_000;
/** Maximum number of faults that are listed. */
const MAX_FAULTS = 100;
/** Number of lines of a log's summary that name and count it. */
const HEAD_LINES = 2;

export class ArchiveSummary {
  readonly #name: string;
  readonly #locale: Locale;
  readonly #logs: string[] = [];
  readonly #faults: string[] = [];
  #length = 0;
  #passedOver = 0;

  constructor(name: string, locale: Locale) {
    this.#name = name;
    this.#locale = locale;
  }

  /** Adds a file of the archive. `page`: its summary, null if it is no mail log; `counts`: false if it is empty. */
  add(page: SummaryPage | null, counts: boolean): void {
    if (page === null) {
      this.#passedOver += counts ? 1 : 0;
      return;
    }
    const text = this.#length < MAX_LENGTH ? page.text : `${page.text.split('\n', HEAD_LINES).join('\n')}\n`;
    this.#length += text.length;
    this.#logs.push(text);
  }

  addFault(name: string, fault: ArchiveFault): void {
    if (this.#faults.length < MAX_FAULTS) {
      this.#faults.push(archiveLine(name, fault, this.#locale));
    }
  }

  /** Null if nothing in it is a log, and nothing was left unread. It has no links: no editor shows a file in an archive. */
  page(): SummaryPage | null {
    if (this.#logs.length === 0 && this.#faults.length === 0) {
      return null;
    }
    const { language } = this.#locale;
    const { passedOver } = this.#locale.interface.fileScan;
    const notes = [...this.#faults, ...(this.#passedOver > 0 ? [fillPlural(passedOver, language, this.#passedOver)] : [])];
    const head = [plainLine(this.#name), ...notes].join('\n');
    return { text: [`${head}\n`, ...this.#logs].join('\n'), links: [] };
  }
}
