/** What was read, which deliveries were slow, and what was not understood: the parts of the page that no filter changes. */

import { fill } from '../locales/wording.ts';
import type { LogReport } from '../logReport.ts';
import { button, type Child, element } from '../pageElement.ts';
import type { openedThings, ReportMessage } from '../reportProtocol.ts';
import type { Said } from './said.ts';

/** Maximum number of files, and of sentences about them, that are listed. */
const MAX_LISTED = 500;

type OnOpen = (thing: (typeof openedThings)[number], index: number) => void;

export function slowestTable({ slowest, files }: LogReport, said: Said, onOpen: OnOpen): HTMLElement {
  const { report, ticket } = said.words;
  if (slowest.length === 0) {
    return element('p', {}, report.noSlowest);
  }
  const { duration, deliveredAt, slowAt, file } = report.columns;
  const rows = slowest.map((delivery, index) => {
    const took = said.duration(delivery.duration);
    return [
      button(took, { key: `delivery ${index}`, style: 'link' }, () => onOpen('delivery', index)),
      delivery.slowAt ?? '',
      delivery.recipient ?? '',
      said.time(delivery.deliveredAt),
      files[delivery.file]?.name ?? '',
    ];
  });
  return table(report.sections.slowest, [duration, slowAt, ticket.recipient, deliveredAt, file], rows);
}

export function filesTable({ report, unchanged }: ReportMessage, said: Said, onOpen: OnOpen): readonly Child[] {
  const { report: words, fileScan, reportPage, overview } = said.words;
  const { file, format, span } = words.columns;
  const columns = [file, format, span, overview.failed, overview.delayed, words.counts.delivered, words.counts.strangers];
  const rows = report.files.slice(0, MAX_LISTED).map((one, index) => {
    const label = fill(reportPage.openFile, { name: one.name });
    const { failed, delayed, delivered, strangers } = one.counts;
    return [
      button(one.name, { key: `file ${index}`, label, style: 'link' }, () => onOpen('file', index)),
      one.formatName,
      said.span(one.span),
      ...[failed, delayed, delivered, strangers.failed + strangers.delayed].map((count) => said.number(count)),
    ];
  });
  return [
    table(words.sections.read, columns, rows),
    report.files.length > MAX_LISTED ? element('p', {}, said.plural(fileScan.more, report.files.length - MAX_LISTED)) : '',
    unchanged > 0 ? element('p', {}, said.plural(reportPage.unchanged, unchanged)) : '',
    report.passedOver > 0 ? element('p', {}, `${said.plural(fileScan.passedOver, report.passedOver)}.`) : '',
  ];
}

/** What is not known or not shown; says so too if there is nothing. */
export function notUnderstood({ report, isWhole }: ReportMessage, said: Said, onOpen: OnOpen): readonly Child[] {
  const { report: words, reportPage, fileScan } = said.words;
  const codeless = report.failures.reduce((sum, { cause, messages }) => sum + (cause === null ? messages : 0), 0);
  const sentences = [
    isWhole ? '' : reportPage.stopped,
    report.counts.whole ? '' : words.counts.notWhole,
    report.unlisted > 0 ? said.plural(words.unlisted, report.unlisted) : '',
    codeless > 0 ? said.plural(words.withoutCode, codeless) : '',
  ].filter((sentence) => sentence !== '');
  const rows = report.unexplained.map(({ words: server, count, file, line }, index) => {
    const place = `${report.files[file]?.name ?? ''}, ${fill(fileScan.place, { line: said.number(line) })}`;
    return [button(place, { key: `words ${index}`, style: 'link' }, () => onOpen('words', index)), server, said.number(count)];
  });
  const { problems } = report;
  if (sentences.length + rows.length + problems.length === 0) {
    return [element('p', {}, words.understood)];
  }
  const { place, words: reply, messages } = words.columns;
  return [
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...(problems.length === 0
      ? []
      : [
          element('h3', {}, words.problems),
          element('ul', {}, ...problems.slice(0, MAX_LISTED).map((sentence) => element('li', {}, sentence))),
          problems.length > MAX_LISTED ? element('p', {}, said.plural(fileScan.more, problems.length - MAX_LISTED)) : '',
        ]),
    ...(rows.length === 0
      ? []
      : [element('h3', {}, words.unexplained), table(words.unexplained, [place, reply, messages], rows)]),
  ];
}

export function table(caption: string, columns: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const rowOf = ([first = '', ...cells]: readonly Child[]): HTMLElement =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)));
  return element(
    'div',
    { class: 'wide' },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
      element('tbody', {}, ...rows.map(rowOf)),
    ),
  );
}
