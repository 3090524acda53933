/** The summary of a file that is too large for an editor: counted while it is read, in memory that does not grow with it. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayTime } from '../../locales/wording.ts';
import type { Notice } from '../../mime/notice.ts';
import { type Counts, LastStates } from '../../report/lastStates.ts';
import { type Finding, type MessageState, markedPlace, type Sink } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { headingKey } from '../document/failures.ts';
import { ToldFailures } from '../document/toldFailures.ts';
import { plainLine } from '../wording/markdown.ts';
import { catalogueName } from '../wording/name.ts';
import { noticeLine } from '../wording/notice.ts';
import { statusLine } from '../wording/status.ts';
import { byReason, countedLine, reasonLine, sayCause } from '../wording/summary.ts';

/**
 * A page of plain text, and which of its places lead to which failing records of the file. 0-based lines and columns, UTF-16 code units.
 */
export interface SummaryPage {
  readonly text: string;
  readonly links: readonly SummaryLink[];
}

export interface SummaryLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: SummaryTarget;
}

/** Failing records: all, or those with the cause of the one at a place; and the place among them to go to. */
export interface SummaryTarget {
  /** The name of the file in an archive. */
  readonly member?: string;
  readonly cause?: FilePosition;
  readonly place?: FilePosition;
}

export interface FilePosition {
  readonly line: number;
  readonly character: number;
}

/** Records with one cause. */
interface Group {
  count: number;
  readonly first: Finding;
  /** The first ones, and one more. */
  readonly places: Finding[];
}

/** Maximum number of places listed of one group. */
const MAX_PLACES = 20;
/** Maximum number of causes; hostile text could contain any number. Those beyond it are counted with others of their code and reason. */
const MAX_GROUPS = 2000;
/** Maximum length of a reply's text that is listed, UTF-16 code units. */
const MAX_TEXT = 160;
/** Maximum number of notices about what could not be read. */
const MAX_NOTICES = 10;

export class FileSummary implements Sink {
  readonly #last = new LastStates();
  readonly #notices: Notice[] = [];
  readonly #groups = new Map<string, Group>();
  readonly #told = new ToldFailures(({ best }) => {
    if (best !== null) {
      this.#count(best);
    }
  });

  finding(finding: Finding): void {
    this.#told.finding(finding);
  }

  state(state: MessageState): void {
    this.#last.tell(state);
  }

  notice(notice: Notice): void {
    if (this.#notices.length < MAX_NOTICES) {
      this.#notices.push(notice);
    }
  }

  get counts(): Counts {
    return this.#last.counts();
  }

  /**
   * The page, once the file is read. `name` is the file's; `isWhole`: false if not all of it could be read; `leads`: whether its links lead
   * anywhere.
   */
  page(name: string, format: FormatId, locale: Locale, isWhole = true, leads = true): SummaryPage {
    this.#told.end();
    const { counts } = this;
    const status = statusLine(format, { ...counts, whole: counts.whole && isWhole }, locale);
    const notices = this.#notices.map((notice) =>
      [fill(locale.interface.fileScan.place, { line: notice.line + 1 }), noticeLine(notice, locale)].join(' · '),
    );
    const lines = [plainLine(name), status, ...notices, ''];
    const links: SummaryLink[] = [];
    const link = (start: number, label: string, rest: string, target: SummaryTarget): void => {
      links.push({ line: lines.length, start, end: start + label.length, target });
      lines.push(' '.repeat(start) + label + rest);
    };
    const hasStatuses = formatTraits[format].hasMessageRows && counts.failed + counts.delayed > 0;
    if (leads && (this.#groups.size > 0 || hasStatuses)) {
      link(0, locale.interface.fileScan.showAll, '', {});
    }
    lines.push(locale.interface.fileScan.records);
    const groups = [...this.#groups.values()].sort((a, b) => b.count - a.count);
    for (const { reason, count: all, causes } of byReason(groups)) {
      lines.push('', reasonLine(reason, all, locale));
      for (const { count, first, places } of causes) {
        const cause = positionOf(first);
        link(INDENT, countedLine(count, sayCause(first, catalogueName(first, locale), locale), locale), '', { cause });
        for (const place of places.slice(0, MAX_PLACES)) {
          const position = positionOf(place);
          const label = fill(locale.interface.fileScan.place, { line: position.line + 1 });
          link(DEEPER, label, ['', ...tell(place, locale)].join(' · '), { cause, place: position });
        }
        const next = places[MAX_PLACES];
        if (next !== undefined) {
          const label = fillPlural(locale.interface.fileScan.more, locale.language, count - MAX_PLACES);
          link(DEEPER, label, '', { cause, place: positionOf(next) });
        }
      }
    }
    return { text: `${lines.join('\n')}\n`, links };
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
    if (group.places.length <= MAX_PLACES) {
      group.places.push(finding);
    }
  }
}

/** Number of blanks before a cause, and before its places. */
const INDENT = 4;
const DEEPER = 8;

function positionOf(finding: Finding): FilePosition {
  const { line, start } = markedPlace(finding);
  return { line, character: start };
}

/** When, to whom, and what was said. */
function tell({ record: { time, recipient, server }, text }: Finding, locale: Locale): string[] {
  return [
    time === null ? '' : sayTime(time, locale, plainLine),
    plainLine(recipient ?? server ?? ''),
    plainLine(text, MAX_TEXT),
  ].filter((part) => part !== '');
}
