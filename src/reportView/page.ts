/** The page of a report: puts together what it is sent, filters it, and keeps filter, focus and place over a reload. */

import { fill } from '../locales/wording.ts';
import { button, type Child, element, keepFocus } from '../pageElement.ts';
import {
  type Facet,
  type FailureIndex,
  type FailureView,
  facets,
  filterFailures,
  indexFailures,
  noFilter,
  type ReportFilter,
} from '../reportFilter.ts';
import type { FromReportPage, openedThings, ReportMessage, ScanState, ToReportPage } from '../reportProtocol.ts';
import { Chart } from './chart.ts';
import { Drawing } from './drawing.ts';
import { FailureList } from './failureList.ts';
import { causesTable, groupTables } from './groups.ts';
import { IncomingReport, type WholeMessage } from './incomingReport.ts';
import { readKept } from './kept.ts';
import { latencyTables } from './latencies.ts';
import { filesTable, notUnderstood, slowestTable } from './readLogs.ts';
import { Said } from './said.ts';
import { ScanBar } from './scanBar.ts';

export interface PageHost {
  send(message: FromReportPage): void;
  /** What was kept when the page was shown last; undefined at first. */
  readKept(): unknown;
  keep(kept: unknown): void;
}

/** Pause in the scrolling after which the place is kept, milliseconds. */
const SCROLL_DELAY = 300;

/** A report that the page has. */
interface Shown {
  readonly message: ReportMessage;
  readonly said: Said;
  readonly index: FailureIndex;
}

export class Page {
  readonly #host: PageHost;
  /** Tells those who do not see it what is left, and how far a scan is. */
  readonly #live = element('p', { class: 'unseen', role: 'status' });
  readonly #bar = element('header', {});
  readonly #head = element('div', { class: 'head' });
  readonly #scan: ScanBar;
  readonly #filters = element('div', { class: 'filters' });
  readonly #main = element('main', {});
  readonly #chart = new Chart((period) => this.#filterBy({ ...this.#filter, period }));
  readonly #causes = element('div', {});
  readonly #groups = element('div', { class: 'groups' });
  readonly #list = new FailureList((index) => this.#open('failure', index));
  readonly #failures = element('section', { id: 'failures', 'aria-labelledby': 'failures-title', tabindex: '-1' });
  readonly #unfolded = new Set<Facet>();
  readonly #incoming = new IncomingReport();
  readonly #drawing = new Drawing<ReportMessage>((message) => keepFocus(() => this.#showReport(message, new Said(message))));
  #shown: Shown | null = null;
  #said: Said | null = null;
  #filter: ReportFilter = noFilter;
  #scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PageHost, body: HTMLElement) {
    this.#host = host;
    this.#scan = new ScanBar(() => this.#host.send({ type: 'stop' }));
    this.#bar.append(this.#head, this.#scan.element, this.#filters);
    body.append(this.#live, this.#bar, this.#main);
    window.addEventListener('scroll', () => {
      clearTimeout(this.#scrolling);
      this.#scrolling = setTimeout(() => this.#keep(), SCROLL_DELAY);
    });
  }

  show(message: ToReportPage): void {
    if (message.type === 'scan') {
      this.#showScan(message.scan);
      return;
    }
    const whole = this.#incoming.take(message);
    if (whole === 'unknown') {
      this.#host.send({ type: 'ready' });
    } else if (whole !== 'incomplete') {
      this.#showWhole(whole);
    }
  }

  #showWhole(message: WholeMessage): void {
    document.documentElement.lang = message.locale.language;
    this.#said = new Said(message);
    if (message.type === 'report') {
      this.#showScan(message.scan);
      this.#drawing.show(message, message.scan === null);
    } else {
      this.#drawing.drop();
      this.#shown = null;
      // What was kept before a reload is for the report that follows.
      this.#host.keep({ ...readKept(this.#host.readKept(), message.sources), sources: message.sources });
      const sentence = message.type === 'refused' ? message.sentence : '';
      this.#head.replaceChildren(element('h1', {}, message.title), this.#againButton());
      this.#filters.replaceChildren();
      this.#main.replaceChildren(element('p', {}, sentence));
      this.#say(sentence);
      this.#showScan(message.type === 'scanning' ? (message.scan ?? 'starting') : null);
    }
  }

  #showReport(message: ReportMessage, said: Said): void {
    const isFirst = this.#shown === null;
    if (isFirst) {
      const kept = readKept(this.#host.readKept(), message.sources);
      this.#filter = kept.filter;
      requestAnimationFrame(() => window.scrollTo(0, kept.scrolled));
    }
    const { counts } = message.report;
    const strangers = counts.strangers.failed + counts.strangers.delayed;
    if (isFirst && counts.failed + counts.delayed === 0 && strangers > 0) {
      this.#filter = { ...this.#filter, party: 'strangers' };
    }
    this.#shown = { message, said, index: indexFailures(message.report) };
    const { sections } = said.words.report;
    const open = (thing: (typeof openedThings)[number], index: number): void => this.#open(thing, index);
    this.#failures.replaceChildren(element('h2', { id: 'failures-title' }, sections.failures), this.#list.element);
    const fresh = freshWords(message, said);
    this.#head.replaceChildren(
      element('h1', {}, message.title),
      element('span', { class: 'less' }, said.span(message.report.span)),
      ...(message.fresh > 0 ? [element('strong', {}, fresh)] : []),
      this.#againButton(),
    );
    this.#main.replaceChildren(
      this.#overview(message, said),
      section('time', sections.overTime, this.#chart.element),
      section('causes', sections.causes, this.#causes),
      section('groups', sections.groups, this.#groups),
      this.#failures,
      section('slowest', sections.slowest, slowestTable(message.report, said, open)),
      section('latency', sections.latency, ...latencyTables(message.report, said)),
      section('unknown', sections.notUnderstood, ...notUnderstood(message, said, open)),
      section('read', sections.read, ...filesTable(message, said, open)),
    );
    this.#showFiltered();
  }

  /** The numbers at the top, each of which leaves what it counts. */
  #overview({ report, isWhole }: ReportMessage, said: Said): HTMLElement {
    const { counts } = report;
    const { report: words } = said.words;
    const strangers = counts.strangers.failed + counts.strangers.delayed;
    const say = (count: number): string =>
      counts.whole && isWhole ? said.number(count) : fill(words.counts.atLeast, { count: said.number(count) });
    const number = (style: string, name: string, count: number, filter: ReportFilter | null): HTMLElement => {
      const shown = [element('span', { class: 'number' }, say(count)), ' ', element('span', {}, name)];
      if (filter === null || count === 0) {
        return element('div', { class: `total ${style}` }, ...shown);
      }
      const made = button('', { key: `total ${style}`, style: `total ${style}` }, () => this.#filterBy(filter, true));
      made.append(...shown);
      return made;
    };
    const only = (state: string): ReportFilter => ({ ...noFilter, wanted: { state: [state] } });
    const isMissing = report.problems.length + report.unexplained.length + report.unlisted > 0 || !counts.whole || !isWhole;
    return element(
      'section',
      { class: 'overview', 'aria-label': words.sections.read },
      element(
        'div',
        { class: 'totals' },
        number('failed', words.counts.failed, counts.failed, only('failed')),
        number('delayed', words.counts.delayed, counts.delayed, only('delayed')),
        number('delivered', words.counts.delivered, counts.delivered, null),
        strangers > 0 ? number('strangers', words.counts.strangers, strangers, { ...noFilter, party: 'strangers' }) : '',
      ),
      counts.failed + counts.delayed + strangers === 0 ? element('p', {}, words.nothingFailed) : '',
      element('p', { class: 'less' }, words.counts.note),
      isMissing ? element('p', {}, `${words.notAll} `, element('a', { href: '#unknown' }, words.sections.notUnderstood)) : '',
    );
  }

  /** Shows what the filter leaves. */
  #showFiltered(): void {
    if (this.#shown === null) {
      return;
    }
    const { message, said, index } = this.#shown;
    const view = filterFailures(index, this.#filter);
    const host = {
      onToggle: (facet: Facet, key: string) => this.#toggle(facet, key),
      onUnfold: (facet: Facet) => this.#unfold(facet),
      isUnfolded: (facet: Facet) => this.#unfolded.has(facet),
    };
    this.#filters.replaceChildren(...this.#chips(view, index, message, said));
    this.#chart.show(message.report, index, view, this.#filter, said);
    this.#causes.replaceChildren(causesTable(message.report, view, this.#filter, said, host));
    this.#groups.replaceChildren(...groupTables(view, this.#filter, said, host));
    this.#list.show({ report: message.report, view, said });
  }

  #chips(view: FailureView, index: FailureIndex, message: ReportMessage, said: Said): readonly Child[] {
    const { report } = message;
    const { reportPage } = said.words;
    const { party, wanted, period } = this.#filter;
    const chips = facets.flatMap((facet) =>
      (wanted[facet] ?? []).map((key) => {
        const { keys, names } = index.columns[facet];
        const text = said.filterOf(facet, names[keys.indexOf(key)] ?? key);
        return this.#chip(`${facet} ${key}`, text, said, () => this.#toggle(facet, key));
      }),
    );
    if (period !== null) {
      chips.push(this.#chip('period', said.period(period), said, () => this.#filterBy({ ...this.#filter, period: null })));
    }
    if (party === 'strangers') {
      const ours = (): void => this.#filterBy({ ...this.#filter, party: 'own' });
      chips.push(this.#chip('party', fill(reportPage.filter, { name: reportPage.whose, value: said.party(party) }), said, ours));
    }
    const isOwn = party === 'own';
    const all = report.failures.reduce((sum, { isStrangers, messages }) => sum + (isStrangers === isOwn ? 0 : messages), 0);
    const matched = fill(reportPage.matched, { matched: said.number(view.count), all: said.number(all) });
    this.#say(message.fresh > 0 ? `${freshWords(message, said)}. ${matched}` : matched);
    const list = button(matched, { key: 'matched', style: 'link' }, () => {
      this.#failures.scrollIntoView({ block: 'start' });
      this.#failures.focus({ preventScroll: true });
    });
    const none = button(reportPage.removeFilters, { key: 'no filter', style: 'quiet' }, () =>
      this.#filterBy({ ...noFilter, party }),
    );
    return [
      list,
      chips.length === 0 ? '' : element('ul', { class: 'chips', 'aria-label': reportPage.filters }, ...chips),
      chips.length > 1 ? none : '',
    ];
  }

  #chip(key: string, text: string, said: Said, onRemove: () => void): HTMLElement {
    const label = fill(said.words.reportPage.removeFilter, { filter: text });
    return element('li', {}, button(`${text} ✕`, { key: `chip ${key}`, label, style: 'chip' }, onRemove));
  }

  #toggle(facet: Facet, key: string): void {
    const before = this.#filter.wanted[facet] ?? [];
    const now = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
    this.#filterBy({ ...this.#filter, wanted: { ...this.#filter.wanted, [facet]: now } });
  }

  #unfold(facet: Facet): void {
    if (!this.#unfolded.delete(facet)) {
      this.#unfolded.add(facet);
    }
    keepFocus(() => this.#showFiltered());
  }

  /** `leads`: to the list of what is left. */
  #filterBy(filter: ReportFilter, leads = false): void {
    this.#filter = filter;
    keepFocus(() => this.#showFiltered());
    this.#keep();
    if (leads) {
      this.#failures.scrollIntoView({ block: 'start' });
    }
  }

  #showScan(scan: ScanState | 'starting' | null): void {
    if (this.#said !== null) {
      this.#scan.show(scan, this.#said);
    }
  }

  #againButton(): Child {
    const text = this.#said?.words.reportPage.again ?? '';
    return button(text, { key: 'again' }, () => this.#host.send({ type: 'again' }));
  }

  #open(type: (typeof openedThings)[number], index: number): void {
    if (this.#shown !== null) {
      this.#host.send({ type, version: this.#shown.message.version, index });
    }
  }

  #keep(): void {
    if (this.#shown !== null) {
      this.#host.keep({ sources: this.#shown.message.sources, filter: this.#filter, scrolled: window.scrollY });
    }
  }

  #say(text: string): void {
    if (this.#live.textContent !== text) {
      this.#live.textContent = text;
    }
  }
}

function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), ...children);
}

/** How many failures came, and since when. */
function freshWords({ fresh, since }: ReportMessage, said: Said): string {
  const { newFailures, newSince } = said.words.reportPage;
  const failures = said.plural(newFailures, fresh);
  return since === null ? failures : fill(newSince, { failures, time: said.time(since) });
}
