/** Text and tables as HTML. What comes from a log is text wherever it stands: nothing here takes markup from outside. */

import type { Locale } from '../../locales/locale.ts';
import { sayNumber } from '../../locales/wording.ts';
import type { ReportGroup } from '../../reportGroups.ts';
import type { Cell, ReportTable } from './reportTables.ts';

/** For text and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Isolated, so that text that runs from right to left leaves what is around it in its place. */
export function isolate(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** How a table is shown. */
export interface TableStyle {
  /** Whether its caption is seen, or a heading above it says the same. */
  readonly caption: 'seen' | 'unseen';
  /** Whether it has so many columns that it must scroll sideways on a narrow screen. */
  readonly isWide: boolean;
}

export function* htmlTable(table: ReportTable, { caption, isWide }: TableStyle, locale: Locale): Generator<string> {
  const { id, title, columns, rows, groups = [], more } = table;
  yield isWide ? `<div class="wide" role="group" tabindex="0" aria-labelledby="${id}-caption">` : '<div>';
  yield `<table class="${id}"><caption id="${id}-caption" class="${caption}">${escapeHtml(title)}</caption>`;
  // A caption that is seen names the first column.
  const heads = columns.map(({ title: head, holds }, at) => {
    const said = at === 0 && caption === 'seen' ? `<span class="unseen">${escapeHtml(head)}</span>` : escapeHtml(head);
    return `<th scope="col"${holds === 'numbers' ? ' class="number"' : ''}>${said}</th>`;
  });
  yield `<thead><tr>${heads.join('')}</tr></thead>`;
  yield '<tbody>';
  const largest = Math.max(1, ...groups.map(totalOf));
  for (const [index, row] of rows.entries()) {
    const group = groups[index];
    const cells = row.map((cell, at) => {
      const said = sayCell(cell, locale);
      if (at === 0) {
        return `<th scope="row">${said}${group === undefined ? '' : barOf(group, largest)}</th>`;
      }
      return columns[at]?.holds === 'numbers'
        ? `<td class="number${cell === 0 ? ' zero' : ''}">${said}</td>`
        : `<td>${said}</td>`;
    });
    yield `<tr>${cells.join('')}</tr>`;
  }
  yield '</tbody></table>';
  if (more !== null) {
    yield `<p class="more">${escapeHtml(more)}</p>`;
  }
  yield '</div>';
}

function sayCell(cell: Cell, { language }: Locale): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'number') {
    return sayNumber(cell, language);
  }
  return typeof cell === 'string' ? isolate(cell) : linkTo(cell.url, isolate(cell.text));
}

/** A link out of the page; text alone if the address is not one of the web. */
function linkTo(url: string, content: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${content}</a>` : content;
}

/** Width of a whole bar. */
const BAR = 100;

/** How large a group is beside the largest, drawn in the colours of its parts; the numbers beside it say the same. */
function barOf(group: ReportGroup, largest: number): string {
  let at = 0;
  const parts = (['failed', 'delayed', 'strangers'] as const).map((part) => {
    const width = Math.round((group[part] / largest) * BAR * 10) / 10;
    const rectangle = width === 0 ? '' : `<rect class="${part}" x="${at}" width="${width}" height="4"/>`;
    at = Math.round((at + width) * 10) / 10;
    return rectangle;
  });
  return `<svg class="bar" viewBox="0 0 ${BAR} 4" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

function totalOf({ failed, delayed, strangers }: ReportGroup): number {
  return failed + delayed + strangers;
}
