/** The failures of a report as CSV (RFC 4180), in which no cell is a formula for a spreadsheet. */

import type { LogReport, ReportedFailure } from '../../logReport.ts';
import { UNSEEN } from '../../text/unseen.ts';
import { wordTable } from '../../text/wordTable.ts';

/** What begins a formula in a spreadsheet, after what it skips: of either width, and as old spreadsheets had it. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;
/**
 * The same behind a semicolon inside of a text. Where the system's separator of lists is a semicolon, as in Russia and Italy, a spreadsheet that
 * opens the file by a double click divides cells there, whatever the quotation marks say.
 */
const INNER_FORMULA = /;(?=[\s"]*[=+\-@|%\uff1d\uff0b\uff0d\uff20])/gu;
/** Line ends, which divide rows for the same reason, tabs, and what is not seen. */
const INVISIBLE = new RegExp(`(?:${UNSEEN.source})+`, 'gu');
const QUOTED = /[",;]|^\s|\s$/;

/**
 * Tells a spreadsheet that the text is UTF-8: without it, Excel and Windows PowerShell 5.1 read Cyrillic letters as those of the system's old code page.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** One row of the table; fields that have no value are empty. */
type Row = Partial<ReportedFailure> & Pick<ReportedFailure, 'code' | 'reply'>;

/** The header row has the names of the fields in JSON, in every language: other programs read it. `all`: codes of success follow, a row each. */
export function* csvLines({ files, causes, failures, codes }: LogReport, all: boolean): Generator<string> {
  const columns: Readonly<Record<string, (row: Row) => string | number | boolean | null | undefined>> = wordTable({
    file: ({ file }) => files[file ?? -1]?.name,
    line: ({ line }) => line,
    column: ({ column }) => column,
    endColumn: ({ endColumn }) => endColumn,
    part: ({ part }) => part,
    time: ({ time }) => time,
    state: ({ state }) => state ?? 'success',
    isStrangers: ({ isStrangers }) => isStrangers,
    messages: ({ messages }) => messages,
    code: ({ code }) => code,
    reply: ({ reply }) => reply,
    reason: ({ cause }) => causes[cause ?? -1]?.reason,
    title: ({ cause }) => causes[cause ?? -1]?.title,
    recipient: ({ recipient }) => recipient,
    recipientDomain: ({ recipientDomain }) => recipientDomain,
    destination: ({ destination }) => destination,
    connector: ({ connector }) => connector,
    sender: ({ sender }) => sender,
    messageId: ({ messageId }) => messageId,
    words: ({ words }) => words,
  });
  const line = (row: Row): string =>
    `${Object.values(columns)
      .map((read) => cell(read(row)))
      .join(',')}\r`;
  yield `${BYTE_ORDER_MARK}${Object.keys(columns).join(',')}\r`;
  for (const failure of failures) {
    yield line(failure);
  }
  for (const { code, reply, count } of all ? codes.filter((one) => one.class === 'success') : []) {
    yield line({ code, reply, messages: count });
  }
}

/** A number as it is; a text on one line, quoted where it must be, with an apostrophe before what a spreadsheet would calculate. */
function cell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') {
    return String(value ?? '');
  }
  const text = value.replace(INVISIBLE, ' ').replace(INNER_FORMULA, ";'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}
