/** The steps that message traces of Exchange Online tell: rows of one message and recipient, and the events of their details. */

import type { RecipientEnd, StepKind } from '../../journey.ts';
import type { DateOrder } from '../../text/times/cultureTime.ts';
import { readClock } from './clockTime.ts';
import type { MatchedLog, MatchedRecord } from './matchedLog.ts';
import type { MessageNames } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';
import { listOf } from './trackingSteps.ts';

/** Events of `Get-MessageTraceDetailV2` by their first word or words, in lower case. */
const events: readonly (readonly [RegExp, StepKind])[] = [
  [/^receive/, 'received'],
  [/^submit/, 'submitted'],
  [/^expand/, 'expanded'],
  [/^resolve/, 'resolved'],
  [/^redirect/, 'redirected'],
  [/^transfer/, 'transferred'],
  [/^(?:transport|mail flow) rule/, 'ruleApplied'],
  [/dlp/, 'policyApplied'],
  [/^(?:spam|malware|phish|advanced threat|content filter|journal)/, 'filtered'],
  [/^send/, 'sent'],
  [/^defer/, 'deferred'],
  [/^fail/, 'failed'],
  [/^deliver/, 'delivered'],
  [/^(?:drop|quarantine)/, 'discarded'],
];

/** What the status of a trace's row says became of the message. */
const ends: readonly (readonly [RegExp, RecipientEnd['state']])[] = [
  [/^deliver|^gettingstatus.*deliver/, 'delivered'],
  [/^fail/, 'failed'],
  [/^(?:pending|defer)/, 'delayed'],
  [/^(?:filteredasspam|quarantine)/, 'discarded'],
];

const KEY = /(?:ruleId|dlpId|Rule(?:Name)?|Transport rule)\s*[=:]\s*(?:'[^']{1,200}'|"[^"]{1,200}"|[^"',;|]{1,200})/i;

export function traceSteps(
  log: MatchedLog,
  record: MatchedRecord,
  names: MessageNames,
  order: DateOrder | null,
): readonly ToldStep[] {
  const { values } = record;
  const first = (...columns: readonly string[]): string => columns.map((one) => values.get(one)).find((one) => one) ?? '';
  const ids = ['messageid', 'internetmessageid', 'messagetraceid', 'networkmessageid', 'id'].map(
    (column) => values.get(column) ?? '',
  );
  if (!ids.some((id) => id !== '' && names.has(id, 'everywhere'))) {
    return [];
  }
  for (const id of ids) {
    names.add(id, 'everywhere');
  }
  const event = first('event', 'eventid');
  const status = first('status', 'deliverystatus', 'deliveryaction');
  const written = first('date', 'datetime', 'datetimeutc', 'received', 'receiveddatetime', 'timestamp', 'origintimestamputc');
  const detail = first('detail', 'description', 'details');
  const kind: StepKind =
    event === '' ? 'received' : (events.find(([pattern]) => pattern.test(event.toLowerCase()))?.[1] ?? 'processed');
  const isTrouble = kind === 'failed' || kind === 'deferred' || event === '';
  return [
    {
      ...emptyStep,
      kind,
      instant: readClock(written, 0, order).instant,
      written,
      server: null,
      peer: first(...(kind === 'received' ? ['fromip'] : ['toip'])) || null,
      sender: first('senderaddress', 'senderfromaddress', 'sender') || null,
      recipients: listOf(first('recipientaddress', 'recipientemailaddress', 'recipients', 'recipient')),
      event: event === '' ? `Status: ${status}` : event,
      says: kind === 'ruleApplied' || kind === 'policyApplied' ? (KEY.exec(`${detail} ${first('data')}`)?.[0] ?? detail) : detail,
      ...log.say(isTrouble && record.finding?.class !== 'success' ? record.finding : null),
      file: log.file,
      line: record.line,
      end: event === '' ? (ends.find(([pattern]) => pattern.test(status.toLowerCase().replaceAll(' ', '')))?.[1] ?? null) : null,
    },
  ];
}
