/**
 * Exchange Online's summary and enhanced summary reports: a row for each message, all recipients in one column as
 * `user@contoso.com##Receive, Fail;…`.
 * Source: https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac.
 */

import { addAll } from '../../../text/addAll.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type Sink } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import type { Passage } from '../../replies/passage.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { type Row, valueIn } from '../../tables/table.ts';
import { fateOfStatus, tellFate, tellFindings } from './traceRecord.ts';
import { hasTrace, openTimedTrace, type TraceShape } from './traceTable.ts';
import { directionOf, type Fate, noFate } from './traceWords.ts';

/**
 * The beginning of a recipient; another follows even a reason that was cut off in the middle of a word. The addresses of guests
 * have hashes of their own: `eve_fabrikam.com#EXT#@contoso.onmicrosoft.com##Receive, Deliver`.
 */
const RECIPIENT = /(?:^|;)[ \n]{0,4}<?([^\s;"<>{}[\]]{1,320}?)>?##(?!#)/g;
/** Maximum text that holds the events and the beginning of a reply, UTF-16 code units. */
const EVENTS_LENGTH = 200;

const TIME = ['origintimestamputc', 'origintimestamp', 'datetimeutc', 'datetime'] as const;

const shape: TraceShape = {
  fits: (has) => has('recipientstatus') && !has('eventid'),
  isCertain: (has) => has('origintimestamp') || has('origintimestamputc'),
  shows(row) {
    const text = row.field('recipientstatus')?.passage.text ?? '';
    return divideRecipients(text).some(({ address }) => address.includes('@'));
  },
};

export const summaryTrace: Format = {
  id: 'summary-trace',

  recognises: (head) => hasTrace(head, shape),
};

export const openSummaryTrace: OpenReader = (head, sink, numbers, memory) =>
  openTimedTrace(head, shape, TIME, memory, (row, time) => readRow(row, time, numbers, sink));

function readRow(row: Row, time: string | null, numbers: FailureNumbers, sink: Sink): void {
  const base: LogRecord = {
    ...emptyRecord,
    time,
    direction: directionOf(valueIn(row, 'directionality')),
    sender: valueIn(row, 'senderaddress'),
    messageId: valueIn(row, 'messageid'),
    networkMessageId: valueIn(row, 'networkmessageid'),
    connector: valueIn(row, 'connectorid'),
  };
  const found: Finding[] = [];
  const statuses = row.field('recipientstatus')?.passage;
  for (const { address, from, to } of statuses === undefined ? [] : divideRecipients(statuses.text)) {
    const passage = (statuses as Passage).slice(from, to);
    const { event, fate } = readEvents(passage.text.slice(0, EVENTS_LENGTH), base.sender);
    const record: LogRecord = { ...base, event, recipient: address };
    const failure = numbers.next();
    const told = readReplies(passage, 'reply', { record, outcome: fate?.outcome ?? null, telling: 'diagnostic', failure });
    addAll(found, told);
    tellFate(fate, { record, failure }, told, sink);
  }
  const subject = row.field('messagesubject');
  if (subject !== undefined) {
    const failure = numbers.count;
    const told = readReplies(subject.passage, 'strict', { record: base, outcome: null, telling: 'mention', failure });
    if (told.length > 0) {
      numbers.next();
      addAll(found, told);
    }
  }
  tellFindings(found, sink);
}

interface RecipientStatus {
  readonly address: string;
  /** Offset of what follows the hashes. */
  readonly from: number;
  readonly to: number;
}

/**
 * Divides the recipients. Semicolons between them are not enough: replies have their own, in brackets and groups that may not
 * be closed.
 */
function divideRecipients(text: string): RecipientStatus[] {
  const heads = [...text.matchAll(RECIPIENT)];
  return heads.map((head, index) => ({
    address: head[1] ?? '',
    from: head.index + head[0].length,
    to: heads[index + 1]?.index ?? text.length,
  }));
}

/**
 * The last event of `Receive, Fail, Reason: [{LED=…`. What follows a final event may be a reason's words; what follows
 * `Receive` is an event, and if it is unknown, so is what became of the message.
 */
function readEvents(text: string, sender: string | null): { readonly event: string | null; readonly fate: Fate | null } {
  const words = text
    .replace(/(?:\bReason:|[[{\d]).*$/s, '')
    .split(/[,\uff0c]/)
    .map((word) => word.replace(/[:\s]+$/, '').trim())
    .filter((word) => word !== '');
  let last: { readonly event: string; readonly fate: Fate } | null = null;
  for (const event of words) {
    const fate = fateOfStatus(event, sender);
    if (fate === null) {
      return last === null || last.fate.state === 'queued' ? unknown : last;
    }
    last = { event, fate };
  }
  return last ?? (sender === '<>' ? { event: null, fate: noFate } : unknown);
}

const unknown = { event: null, fate: null };
