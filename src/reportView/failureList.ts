/** The failures one by one, a page at a time; each leads to its line. */

import { fill } from '../locales/wording.ts';
import type { LogReport, ReportedFailure } from '../logReport.ts';
import { button, element } from '../pageElement.ts';
import type { FailureView } from '../reportFilter.ts';
import type { Said } from './said.ts';

/** Number of failures on a page. */
const PAGE = 100;

/** What is listed. */
interface Listed {
  readonly report: LogReport;
  readonly view: FailureView;
  readonly said: Said;
}

export class FailureList {
  readonly element = element('div', {});
  readonly #onOpen: (index: number) => void;
  #page = 0;

  constructor(onOpen: (index: number) => void) {
    this.#onOpen = onOpen;
  }

  /** Shows the first page. */
  show(listed: Listed): void {
    this.#page = 0;
    this.#draw(listed);
  }

  #draw(listed: Listed): void {
    const { report, view, said } = listed;
    const from = this.#page * PAGE;
    const rows = view.failures.slice(from, from + PAGE).flatMap((number) => {
      const failure = report.failures[number];
      return failure === undefined ? [] : [this.#row(report, failure, number, said)];
    });
    const { report: words, ticket, reportPage } = said.words;
    const { place, state, words: reply } = words.columns;
    const columns = [place, ticket.time, state, reply, ticket.recipient, said.facet('destination')];
    this.element.replaceChildren(
      rows.length === 0
        ? element('p', {}, reportPage.nothingMatches)
        : element(
            'div',
            { class: 'wide' },
            element(
              'table',
              { class: 'failures' },
              element('caption', { class: 'unseen' }, words.sections.failures),
              element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
              element('tbody', {}, ...rows),
            ),
          ),
      ...(view.failures.length > PAGE ? [this.#pages(listed)] : []),
    );
  }

  #row(report: LogReport, failure: ReportedFailure, number: number, said: Said): HTMLElement {
    const text = placeOf(report, failure, said);
    const open = button(text, { key: `failure ${number}`, style: 'link' }, () => this.#onOpen(number));
    const { reply, words, cause } = failure;
    const says = words === '' ? (report.causes[cause ?? -1]?.title ?? said.group('cause', '')) : words;
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, open),
      element('td', {}, failure.time === null ? '' : said.time(failure.time)),
      element('td', { class: failure.state }, said.group('state', failure.state)),
      element('td', {}, reply === null || says.startsWith(reply) ? says : `${reply} ${says}`),
      element('td', {}, failure.recipient ?? ''),
      element('td', {}, failure.destination ?? ''),
    );
  }

  #pages(listed: Listed): HTMLElement {
    const { view, said } = listed;
    const { length } = view.failures;
    const { previous, next, range } = said.words.reportPage;
    const [first, last] = [this.#page * PAGE, Math.min((this.#page + 1) * PAGE, length)];
    const turn = (by: number) => (): void => {
      this.#page += by;
      this.#draw(listed);
      this.element.scrollIntoView({ block: 'start' });
      this.element.querySelector('button')?.focus({ preventScroll: true });
    };
    const back = button(previous, { key: 'previous page' }, turn(-1));
    const on = button(next, { key: 'next page' }, turn(1));
    back.disabled = first === 0;
    on.disabled = last >= length;
    const shown = fill(range, { first: said.number(first + 1), last: said.number(last), count: said.number(length) });
    return element('div', { class: 'pages' }, back, element('span', {}, shown), on);
  }
}

/** The line, and of which file and part if that is not clear. */
function placeOf({ files }: LogReport, { file, line, part }: ReportedFailure, said: Said): string {
  const { fileScan, report, reportPage } = said.words;
  const place = line === null ? reportPage.findLine : fill(fileScan.place, { line: said.number(line) });
  const inPart = part === null ? place : fill(report.inPart, { place, part });
  return files.length > 1 ? `${files[file]?.name ?? ''}, ${inPart}` : inPart;
}
