/**
 * Exchange Online's summary and enhanced summary reports: a row for each message, all recipients in one column as
 * `user@contoso.com##Receive, Fail;…`.
 * Source: https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac.
 */

import { addAll } from '../addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, messageIdOf, type Sink } from '../finding.ts';
import type { Format } from '../format.ts';
import type { Passage } from '../passage.ts';
import { readReplies } from '../readReplies.ts';
import { type Columns, openTable, type Row, readHeader, valueIn } from '../table.ts';
import { directionOf, fateOfWord } from '../traceWords.ts';

function fits(columns: Columns): boolean {
  return columns.has('recipientstatus') && (columns.has('origintimestamp') || columns.has('origintimestamputc'));
}

export const summaryTrace: Format = {
  id: 'summary-trace',

  recognises: (head) => readHeader(head, fits) !== null,

  open: (head, sink, numbers, memory) => openTable(head, fits, memory, (row) => readRow(row, numbers, sink)),
};

function readRow(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const base: LogRecord = {
    ...emptyRecord,
    time: valueIn(row, 'origintimestamputc', 'origintimestamp'),
    direction: directionOf(valueIn(row, 'directionality')),
    sender: valueIn(row, 'senderaddress'),
    messageId: valueIn(row, 'messageid'),
    networkMessageId: valueIn(row, 'networkmessageid'),
    connector: valueIn(row, 'connectorid'),
  };
  const found: Finding[] = [];
  const recipients = row('recipientstatus');
  for (const { address, events, passage } of recipients === undefined ? [] : divideRecipients(recipients.passage)) {
    const fate = fateOfWord(events.at(-1) ?? '');
    const record: LogRecord = { ...base, event: events.at(-1) ?? null, recipient: address };
    const failure = numbers.next();
    const told = readReplies(passage, 'reply', { record, outcome: fate.outcome, telling: 'diagnostic', failure });
    addAll(found, told);
    if (fate.state !== null) {
      const server = told[0]?.record.server ?? null;
      sink.state({
        message: messageIdOf(record),
        failure,
        recipient: address.toLowerCase(),
        state: fate.state,
        time: record.time,
        server,
      });
    }
  }
  const subject = row('messagesubject');
  if (subject !== undefined) {
    const failure = numbers.count;
    const told = readReplies(subject.passage, 'strict', { record: base, outcome: null, telling: 'mention', failure });
    if (told.length > 0) {
      numbers.next();
      addAll(found, told);
    }
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
}

interface RecipientStatus {
  readonly address: string;
  /** `Receive`, `Fail`. */
  readonly events: readonly string[];
  /** What follows the address and the hashes. */
  readonly passage: Passage;
}

/** Where a recipient begins; a reason that was cut off in the middle of a word is followed by one all the same. */
const RECIPIENT = /(?:^|;)[ \n]{0,4}([^\s;#"{}[\]]{1,320})##/g;
const EVENTS = /^[ \n]{0,4}[A-Za-z][A-Za-z ]{1,30}(?:, {0,2}[A-Za-z][A-Za-z ]{1,30}){0,10}/;

function divideRecipients(passage: Passage): RecipientStatus[] {
  const { text } = passage;
  const heads = [...text.matchAll(RECIPIENT)];
  return heads.map((head, index) => {
    const from = head.index + head[0].length;
    const to = heads[index + 1]?.index ?? text.length;
    const events = EVENTS.exec(text.slice(from, Math.min(to, from + 400)))?.[0].split(',') ?? [];
    return {
      address: head[1] ?? '',
      events: events.map((event) => event.trim()).filter((event) => event !== '' && event !== 'Reason'),
      passage: passage.slice(from, to),
    };
  });
}
