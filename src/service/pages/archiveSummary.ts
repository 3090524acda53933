/** The summary of an archive: that of each log in it, and what could not be read. */

import type { ArchiveFault } from '../../ids/archiveFault.ts';
import type { Locale } from '../../locales/locale.ts';
import { fillPlural } from '../../locales/wording.ts';
import { archiveLine } from '../wording/archive.ts';
import { plainLine } from '../wording/markdown.ts';
import type { SummaryLink, SummaryPage } from './fileSummary.ts';

/** Length from which on only the counts of a log are listed, UTF-16 code units. */
const MAX_LENGTH = 1_000_000;
/** Maximum number of faults that are listed. */
const MAX_FAULTS = 100;
/** Number of lines of a log's summary that name and count it. */
const HEAD_LINES = 2;

export class ArchiveSummary {
  readonly #name: string;
  readonly #locale: Locale;
  readonly #logs: { readonly text: string; readonly links: readonly SummaryLink[] }[] = [];
  readonly #faults: string[] = [];
  #length = 0;
  #passedOver = 0;

  constructor(name: string, locale: Locale) {
    this.#name = name;
    this.#locale = locale;
  }

  /** Adds a file of the archive. `page`: its summary, null if it is no mail log; `counts`: false if it is empty. */
  add(member: string, page: SummaryPage | null, counts: boolean): void {
    if (page === null) {
      this.#passedOver += counts ? 1 : 0;
      return;
    }
    const isListed = this.#length < MAX_LENGTH;
    const text = isListed ? page.text : `${page.text.split('\n', HEAD_LINES).join('\n')}\n`;
    const links = isListed ? page.links.map((link) => ({ ...link, target: { ...link.target, member } })) : [];
    this.#length += text.length;
    this.#logs.push({ text, links });
  }

  addFault(name: string, fault: ArchiveFault): void {
    if (this.#faults.length < MAX_FAULTS) {
      this.#faults.push(archiveLine(name, fault, this.#locale));
    }
  }

  /** Null if nothing in it is a log, and nothing was left unread. */
  page(): SummaryPage | null {
    if (this.#logs.length === 0 && this.#faults.length === 0) {
      return null;
    }
    const { language } = this.#locale;
    const { passedOver } = this.#locale.interface.fileScan;
    const notes = [...this.#faults, ...(this.#passedOver > 0 ? [fillPlural(passedOver, language, this.#passedOver)] : [])];
    let text = `${[plainLine(this.#name), ...notes].join('\n')}\n`;
    const links: SummaryLink[] = [];
    let line = notes.length + 1;
    for (const log of this.#logs) {
      // A blank line is between two of them.
      line++;
      for (const link of log.links) {
        links.push({ ...link, line: link.line + line });
      }
      text += `\n${log.text}`;
      line += log.text.split('\n').length - 1;
    }
    return { text, links };
  }
}
