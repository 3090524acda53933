/** A row of a message trace as a record, even if it has no code: what the command for its details needs. */

import type { FormatId } from '../../ids/formatId.ts';
import { emptyRecord, type LogRecord } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import type { LogTokens } from './tokenHover.ts';

export const TIMES = ['datetimeutc', 'origintimestamputc', 'origintimestamp', 'received', 'receiveddatetime', 'datetime', 'date'];
export const RECIPIENTS = ['recipientaddress', 'recipient', 'recipientstatus'];
/** The one form of time that PowerShell does not read by the computer's culture. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const ADDRESS = /[^\s;"<>{}[\]#]{1,64}@[^\s;"<>{}[\]#]{1,253}/g;

/** The message of the row; null in other formats, in the header, and if the row does not say which message it is about. */
export function traceRow(format: FormatId | null, tokens: LogTokens | undefined, line: number): LogRecord | null {
  const row = format !== null && formatTraits[format].hasMessageRows ? (tokens?.rowAt(line) ?? null) : null;
  if (row === null) {
    return null;
  }
  const first = (...columns: readonly string[]): string | null =>
    columns.map((column) => row.get(column)).find((value) => value !== undefined && value !== '') ?? null;
  const networkMessageId = first('networkmessageid', 'messagetraceid', 'id');
  if (networkMessageId === null) {
    return null;
  }
  const time = first(...TIMES);
  return {
    ...emptyRecord,
    networkMessageId,
    messageId: first('messageid'),
    sender: first('senderaddress', 'sender'),
    recipient: onlyAddress(first(...RECIPIENTS) ?? ''),
    time: time !== null && ISO.test(time) ? time : null,
  };
}

/** The address, unless there are several: then it is unknown which one is meant. */
function onlyAddress(text: string): string | null {
  const found = text.match(ADDRESS) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
