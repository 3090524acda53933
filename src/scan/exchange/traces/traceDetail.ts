/**
 * The events of a message: what `Get-MessageTraceDetail` and `Get-MessageTraceDetailV2` give through `Export-Csv` or
 * `Format-List`. The codes of a trace are here: in `Detail`, and in the values of `Data`.
 */

import { addAll } from '../../../text/addAll.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type Sink } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { type Context, readReplies } from '../../replies/readReplies.ts';
import { withoutPort } from '../../replies/tail.ts';
import { type Row, valueIn } from '../../tables/table.ts';
import { type DataValue, readData, textIn } from './traceData.ts';
import { fateOfStatus, tellFate, tellFindings } from './traceRecord.ts';
import { hasTrace, openTimedTrace, type TraceShape } from './traceTable.ts';
import { fateOfWord, noFate } from './traceWords.ts';

/** Words that only these events have. */
const TRACE_WORDS =
  /\{LED=|^Message (?:received by:|transferred to:|sent to )|^The message was (?:deferred\. [45]\d\d|successfully delivered)/;

const TIME = ['date', 'datetime', 'received', 'receiveddatetime'] as const;

const shape: TraceShape = {
  fits: (has) => TIME.some(has) && has('event') && (has('detail') || has('description')),
  isCertain: (has) => has('messagetraceid'),
  // A journal of anything has a date, an event and details too.
  shows: (row) =>
    fateOfWord(valueIn(row, 'event') ?? '') !== null &&
    (/<MEP\s/.test(valueIn(row, 'data') ?? '') || TRACE_WORDS.test(valueIn(row, 'detail', 'description') ?? '')),
};

export const traceDetail: Format = {
  id: 'trace-detail',

  recognises: (head) => hasTrace(head, shape),
};

export const openTraceDetail: OpenReader = (head, sink, numbers, memory) =>
  openTimedTrace(head, shape, TIME, memory, (row, time) => readRow(row, time, numbers, sink));

/**
 * The server that a message was sent to, `Message sent to mx.fabrikam.com at 203.0.113.9 using TLS1.3`; one that received is on
 * our own side.
 */
const SENT_TO = /^Message (?:sent to|transferred to:?) ([A-Za-z\d][\w.-]{0,252})(?: at \[?([\da-fA-F.:]{3,45})\]?(?= |,|$))?/;

function readRow(row: Row, time: string | null, numbers: FailureNumbers, sink: Sink): void {
  const event = valueIn(row, 'event');
  const data = row.field('data');
  const values = data === undefined ? [] : readData(data.passage);
  const sender = valueIn(row, 'senderaddress', 'sender') ?? textIn(values, 'returnpath');
  // Undocumented events say nothing about the message, whatever is quoted beside them.
  const fate = fateOfStatus(event ?? '', sender) ?? noFate;
  const detail = row.field('detail') ?? row.field('description');
  const record: LogRecord = {
    ...emptyRecord,
    time,
    event,
    sender,
    recipient: valueIn(row, 'recipientaddress', 'recipient'),
    originalRecipient: textIn(values, 'relatedrecipient'),
    messageId: valueIn(row, 'messageid'),
    networkMessageId: valueIn(row, 'messagetraceid', 'networkmessageid'),
    ...otherSide(values, detail?.value ?? '', fate.state === 'queued'),
    connector: textIn(values, 'connectorid'),
  };
  const failure = numbers.next();
  const context: Context = { record, outcome: fate.outcome, telling: 'diagnostic', failure };
  const found = detail === undefined ? [] : readReplies(detail.passage, 'reply', context);
  if (values.length > 0) {
    addAll(found, readValues(values, context));
  } else if (data !== undefined) {
    addAll(found, readReplies(data.passage, 'strict', { ...context, telling: 'quotation' }));
  }
  const told = shareSide(found, values, detail?.value ?? '');
  tellFate(fate, { record, failure }, told, sink);
  const subject = row.field('subject');
  if (subject !== undefined) {
    addAll(told, readReplies(subject.passage, 'strict', { ...context, telling: 'mention' }));
  }
  tellFindings(told, sink);
}

/** The values that are a server's reply. */
const REPLIES: ReadonlySet<string> = new Set(['recipientstatus', 'statuscode', 'smtpresponse', 'response', 'lasterror', 'error']);

/** Reads the values: numbers, times and switches are never codes; other text was written by somebody. */
function readValues(values: readonly DataValue[], context: Context): Finding[] {
  return values
    .filter(({ type }) => type === 'string' || type === 'blob')
    .flatMap(({ name, passage }) =>
      REPLIES.has(name)
        ? readReplies(passage, 'reply', { ...context, telling: 'quotation' })
        : readReplies(passage, 'strict', { ...context, telling: name === 'sourcecontext' ? 'quotation' : 'mention' }),
    );
}

type OtherSide = Pick<LogRecord, 'server' | 'ip'>;

function sideOf(server: string | null, ip: string | null): OtherSide {
  return { server, ip: ip === null ? null : withoutPort(ip) };
}

/** The server to which the outbound proxy was to deliver. */
function targetOf(values: readonly DataValue[]): OtherSide {
  return sideOf(
    textIn(values, 'outboundproxytargethostname'),
    textIn(values, 'outboundproxytargetipaddress', 'outboundproxytargetip'),
  );
}

/** The other side: `ServerHostName` is our own server; for a `Receive` it is the server that submitted the message. */
function otherSide(values: readonly DataValue[], detail: string, isReceived: boolean): OtherSide {
  if (isReceived) {
    return sideOf(textIn(values, 'clientname'), textIn(values, 'clientip'));
  }
  const target = targetOf(values);
  const sentTo = SENT_TO.exec(detail.trim());
  return sideOf(target.server ?? sentTo?.[1] ?? textIn(values, 'rcptdomainmailsvr'), target.ip ?? sentTo?.[2] ?? null);
}

/**
 * Gives all findings the same other side: the server that was tried comes first, then the proxy's target, then the groups of a
 * reply, whose `FQDN` may be the proxy itself. A detail is cut off before them.
 */
function shareSide(found: readonly Finding[], values: readonly DataValue[], detail: string): Finding[] {
  const isAttempted = /\[LastAttempted(?:ServerName|IP)=|OutboundProxyTarget(?:HostName|IP):/.test(detail);
  const target = isAttempted ? sideOf(null, null) : targetOf(values);
  const server = target.server ?? found.find(({ record }) => record.server !== null)?.record.server ?? null;
  const ip = target.ip ?? found.find(({ record }) => record.ip !== null)?.record.ip ?? null;
  return found.map((finding) => ({ ...finding, record: { ...finding.record, server, ip } }));
}
