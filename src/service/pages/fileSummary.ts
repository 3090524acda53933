/** The summary of a file that is too large for an editor: counted while it is read, in memory that does not grow with it. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayTime } from '../../locales/wording.ts';
import { LastStates } from '../../report/lastStates.ts';
import { type Finding, type MessageState, markedPlace, type Sink, tellings } from '../../scan/finding.ts';
import { headingKey, isFailure } from '../document/failures.ts';
import { plainLine } from '../wording/markdown.ts';
import { catalogueName } from '../wording/name.ts';
import { statusLine } from '../wording/status.ts';
import { byReason, countedLine, reasonLine, sayCause } from '../wording/summary.ts';

/**
 * A page of plain text, and which of its places link to which places in the file. 0-based lines and columns, UTF-16 code units.
 */
export interface SummaryPage {
  readonly text: string;
  readonly links: readonly SummaryLink[];
}

export interface SummaryLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: { readonly line: number; readonly character: number };
}

/** Records with one cause. */
interface Group {
  count: number;
  readonly first: Finding;
  /** The first ones. */
  readonly places: Finding[];
}

/** Maximum number of places listed of one group. */
const MAX_PLACES = 20;
/** Maximum number of causes; hostile text could contain any number. Those beyond it are counted with others of their code and reason. */
const MAX_GROUPS = 2000;
/** Maximum number of failures that are open at one time; a failure's findings are all in one record or session. */
const MAX_OPEN = 10_000;
/** Maximum length of a reply's text that is listed, UTF-16 code units. */
const MAX_TEXT = 160;

export class FileSummary implements Sink {
  readonly #last = new LastStates();
  readonly #groups = new Map<string, Group>();
  /** The best place of a failure so far, by the failure's number. */
  readonly #open = new Map<number, Finding>();

  finding(finding: Finding): void {
    if (!isFailure(finding)) {
      return;
    }
    const before = this.#open.get(finding.failure);
    if (before === undefined || rank(finding) < rank(before)) {
      this.#open.set(finding.failure, finding);
    }
    if (this.#open.size > MAX_OPEN) {
      const [first] = this.#open.values();
      if (first !== undefined) {
        this.#close(first);
      }
    }
  }

  state(state: MessageState): void {
    this.#last.tell(state);
  }

  /** The page, once the file is read. `name` is the file's; `isWhole`: false if not all of it could be read. */
  page(name: string, format: FormatId, locale: Locale, isWhole = true): SummaryPage {
    for (const finding of this.#open.values()) {
      this.#count(finding);
    }
    this.#open.clear();
    const counts = this.#last.counts();
    const status = statusLine(format, { ...counts, whole: counts.whole && isWhole }, locale);
    const lines = [plainLine(name), status, '', locale.interface.fileScan.records];
    const links: SummaryLink[] = [];
    const groups = [...this.#groups.values()].sort((a, b) => b.count - a.count);
    for (const { reason, count: all, causes } of byReason(groups)) {
      lines.push('', reasonLine(reason, all, locale));
      for (const { count, first, places } of causes) {
        lines.push(INDENT + countedLine(count, sayCause(first, catalogueName(first, locale), locale), locale));
        for (const place of places) {
          const target = markedPlace(place);
          const label = fill(locale.interface.fileScan.place, { line: target.line + 1 });
          links.push({
            line: lines.length,
            start: DEEPER.length,
            end: DEEPER.length + label.length,
            target: { line: target.line, character: target.start },
          });
          lines.push(`${DEEPER}${[label, ...tell(place, locale)].join(' · ')}`);
        }
        if (count > places.length) {
          lines.push(DEEPER + fillPlural(locale.interface.fileScan.more, locale.language, count - places.length));
        }
      }
    }
    return { text: `${lines.join('\n')}\n`, links };
  }

  #close(finding: Finding): void {
    this.#open.delete(finding.failure);
    this.#count(finding);
  }

  #count(finding: Finding): void {
    const { reply, code, reason } = finding;
    const ofCause = headingKey(finding);
    const isKept = this.#groups.has(ofCause) || this.#groups.size < MAX_GROUPS;
    // The codes and reasons of the rest are as many as there are numbers of three digits at most.
    const key = isKept ? ofCause : `${reply ?? code?.charAt(0)} ${reason}`;
    const group = this.#groups.get(key) ?? { count: 0, first: finding, places: [] };
    this.#groups.set(key, group);
    group.count++;
    if (group.places.length < MAX_PLACES) {
      group.places.push(finding);
    }
  }
}

const INDENT = '    ';
const DEEPER = INDENT + INDENT;

function rank({ telling }: Finding): number {
  return tellings.indexOf(telling);
}

/** When, to whom, and what was said. */
function tell({ record: { time, recipient, server }, text }: Finding, locale: Locale): string[] {
  return [
    time === null ? '' : sayTime(time, locale, plainLine),
    plainLine(recipient ?? server ?? ''),
    plainLine(text, MAX_TEXT),
  ].filter((part) => part !== '');
}
