/** The failures of a report as CSV (RFC 4180), in which no cell is a formula for a spreadsheet. */

import type { LogReport, ReportedFailure } from '../../logReport.ts';

/** What begins a formula in a spreadsheet, after what it skips. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/u;
const QUOTED = /[",;\t\r\n]/;

/** The header row has the names of the fields in JSON, in every language: other programs read it. */
export function* csvLines({ files, causes, failures }: LogReport): Generator<string> {
  const columns: Readonly<Record<string, (failure: ReportedFailure) => string | number | null>> = {
    file: ({ file }) => files[file]?.name ?? '',
    line: ({ line }) => line,
    column: ({ column }) => column,
    part: ({ part }) => part,
    time: ({ time }) => time,
    state: ({ state }) => state,
    isStrangers: ({ isStrangers }) => String(isStrangers),
    messages: ({ messages }) => messages,
    code: ({ code }) => code,
    reply: ({ reply }) => reply,
    reason: ({ cause }) => causes[cause ?? -1]?.reason ?? null,
    title: ({ cause }) => causes[cause ?? -1]?.title ?? null,
    recipient: ({ recipient }) => recipient,
    recipientDomain: ({ recipientDomain }) => recipientDomain,
    destination: ({ destination }) => destination,
    connector: ({ connector }) => connector,
    sender: ({ sender }) => sender,
    messageId: ({ messageId }) => messageId,
    words: ({ words }) => words,
  };
  yield `${Object.keys(columns).join(',')}\r`;
  for (const failure of failures) {
    yield `${Object.values(columns)
      .map((read) => cell(read(failure)))
      .join(',')}\r`;
  }
}

/** A number as it is; a text quoted where it must be, with an apostrophe before what a spreadsheet would calculate. */
function cell(value: string | number | null): string {
  if (value === null || typeof value === 'number') {
    return String(value ?? '');
  }
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}
