/** Which message, and which SMTP session, a person means by a place in a log. */

import { formatTraits } from '../../scan/formatTraits.ts';
import type { SessionMessage, SmtpSessionFacts } from '../../sessionFacts.ts';
import type { ColumnRecord } from '../document/logColumns.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { type IdCell, idAt, idsOfRecord } from '../document/messageIds.ts';
import { findingsOfRecord } from '../document/recordFindings.ts';

export interface AskedPlace {
  readonly log: LogDocument;
  readonly text: LogText;
  readonly position: { readonly line: number; readonly character: number };
  /** The record and the cell at the place. */
  readonly record: ColumnRecord;
  readonly cell: IdCell | null;
}

/** The id of the session to which a row of a protocol log belongs; null elsewhere. */
export function sessionAt({ log, record }: AskedPlace): string | null {
  const id = log.format === 'protocol-log' ? record.cells.find(({ column }) => column === 'sessionid')?.value : undefined;
  return id === undefined || id === '' ? null : id;
}

/**
 * A name of the message at a place: the id under the cursor, else what its record is about; null: nothing names a message there.
 * `session`: that of a row of a protocol log.
 */
export function messageAt(place: AskedPlace, session: SmtpSessionFacts | null): string | null {
  const { log, text, position, record, cell } = place;
  const under = idAt(log, position, text.line(position.line), cell)?.id;
  if (under !== undefined && under !== sessionAt(place)) {
    return under;
  }
  if (session !== null) {
    return messageOfRow(session, log.lineInSource(position.line))?.ids[0] ?? session.id;
  }
  return returnedMessage(place) ?? idsOfRecord(log, record, text.line(record.start), valuesOf(record))[0] ?? null;
}

/** Of a message with a report: the message about which it is, not the report itself. */
function returnedMessage({ log, record }: AskedPlace): string | null {
  if (log.format === null || formatTraits[log.format].messages === null) {
    return null;
  }
  const isOnly = formatTraits[log.format].messages === 'one';
  const finding = findingsOfRecord(log, record)[0] ?? (isOnly ? log.failures[0]?.best : undefined);
  const { networkMessageId = null, messageId = null } = finding?.record ?? {};
  const id = messageId ?? networkMessageId;
  return id === null || id === '' ? null : id.replace(/^<|>$/g, '');
}

/** The message in whose transaction a row is, else the last one. */
function messageOfRow({ messages }: SmtpSessionFacts, line: number): SessionMessage | undefined {
  return messages.find(({ answer, refusals }) => ((answer ?? refusals.at(-1))?.line ?? -1) >= line) ?? messages.at(-1);
}

function valuesOf({ cells }: ColumnRecord): ReadonlyMap<string, string> {
  return new Map(cells.map(({ column, value }) => [column, value]));
}
