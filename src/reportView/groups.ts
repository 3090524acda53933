/** The failures in groups: those of each cause with what to do first, and by everything else that they have in common. */

import { fill } from '../locales/wording.ts';
import type { LogReport, ReportedCause } from '../logReport.ts';
import { button, type Child, element, isWebAddress } from '../pageElement.ts';
import { causeKeys, type Facet, type FailureView, type ReportFilter, type ViewGroup } from '../reportFilter.ts';
import type { Said } from './said.ts';

/** Number of groups that are shown first. */
const SHOWN = 10;
/** Maximum number of groups that are shown at all: thousands of rows are not read. */
const MAX_SHOWN = 1000;

/** What the groups are beside the causes, in their order. */
const others = ['reason', 'code', 'recipientDomain', 'destination', 'connector', 'sender', 'file'] as const;

export interface GroupsHost {
  /** Filters by a group, or no longer. */
  readonly onToggle: (facet: Facet, key: string) => void;
  readonly onUnfold: (facet: Facet) => void;
  /** Whether all groups of a facet are shown. */
  readonly isUnfolded: (facet: Facet) => boolean;
}

export function causesTable(
  report: LogReport,
  view: FailureView,
  filter: ReportFilter,
  said: Said,
  host: GroupsHost,
): HTMLElement {
  const { report: words, card, ticket } = said.words;
  const keys = causeKeys(report.causes);
  const causes = new Map(report.causes.map((cause, number) => [keys[number] ?? '', cause]));
  const groups = view.groups.cause;
  const rows = shownOf(groups, 'cause', host).map((group) => {
    const cause = causes.get(group.key);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, groupButton('cause', group, filter, said, host), ...articleOf(cause)),
      element('td', { 'data-name': card.doFirst }, cause?.doFirst ?? ''),
      element('td', { 'data-name': ticket.whoActs }, cause?.actors.join(', ') ?? ''),
      countCell(group, groups, said),
    );
  });
  return element(
    'div',
    { class: 'wide' },
    element(
      'table',
      { class: 'causes' },
      element('caption', { class: 'unseen' }, words.sections.causes),
      headOf([said.facet('cause'), card.doFirst, ticket.whoActs], words.columns.messages),
      element('tbody', {}, ...rows),
    ),
    unfoldButton(groups, 'cause', said, host),
  );
}

/** A table for each thing that failures have in common, unless the logs do not name it, or are one file. */
export function groupTables(view: FailureView, filter: ReportFilter, said: Said, host: GroupsHost): readonly HTMLElement[] {
  return others.flatMap((facet) => {
    const groups = view.groups[facet];
    const isNamed = groups.some(({ name }) => name !== '');
    const isOnly = facet === 'file' && groups.length === 1;
    return isNamed && !isOnly ? [groupTable(facet, groups, filter, said, host)] : [];
  });
}

function groupTable(facet: Facet, groups: readonly ViewGroup[], filter: ReportFilter, said: Said, host: GroupsHost): HTMLElement {
  const rows = shownOf(groups, facet, host).map((group) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, groupButton(facet, group, filter, said, host)),
      countCell(group, groups, said),
    ),
  );
  return element(
    'div',
    { class: 'group' },
    element('table', {}, element('caption', {}, said.facet(facet)), element('tbody', {}, ...rows)),
    unfoldButton(groups, facet, said, host),
  );
}

function headOf(columns: readonly string[], count: string): HTMLElement {
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...columns.map((column) => element('th', { scope: 'col' }, column)),
      element('th', { scope: 'col', class: 'count' }, count),
    ),
  );
}

function groupButton(
  facet: Facet,
  { key, name, count }: ViewGroup,
  { wanted }: ReportFilter,
  said: Said,
  host: GroupsHost,
): HTMLElement {
  const text = said.group(facet, name);
  const label = fill(said.words.reportPage.groupLabel, { name: text, count: said.number(count) });
  const made = button(text, { key: `${facet} ${key}`, label, style: 'link' }, () => host.onToggle(facet, key));
  made.setAttribute('aria-pressed', String(wanted[facet]?.includes(key) === true));
  return made;
}

/** The number, on a bar as long as its share of the largest. */
function countCell({ count }: ViewGroup, [largest]: readonly ViewGroup[], said: Said): HTMLElement {
  const cell = element('td', { class: 'count bar' }, said.number(count));
  cell.style.setProperty('--share', `${(100 * count) / Math.max(largest?.count ?? 1, 1)}%`);
  return cell;
}

function articleOf(cause: ReportedCause | undefined): readonly Child[] {
  const article = cause?.article ?? null;
  return article !== null && isWebAddress(article.url)
    ? [element('div', {}, element('a', { href: article.url, 'data-key': `article ${article.url}` }, article.title))]
    : [];
}

function shownOf(groups: readonly ViewGroup[], facet: Facet, host: GroupsHost): readonly ViewGroup[] {
  return groups.slice(0, host.isUnfolded(facet) ? MAX_SHOWN : SHOWN);
}

function unfoldButton(groups: readonly ViewGroup[], facet: Facet, said: Said, host: GroupsHost): Child {
  const { showAll, showFewer } = said.words.reportPage;
  if (groups.length <= SHOWN) {
    return '';
  }
  const isUnfolded = host.isUnfolded(facet);
  const text = isUnfolded ? showFewer : said.plural(showAll, Math.min(groups.length, MAX_SHOWN));
  const label = `${text}: ${said.facet(facet)}`;
  return button(text, { key: `unfold ${facet}`, label, style: 'quiet' }, () => host.onUnfold(facet));
}
