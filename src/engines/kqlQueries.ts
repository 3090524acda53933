/** Queries over tables that Microsoft documents, ready to run. */

export interface ReadyQuery {
  readonly name: string;
  readonly about: readonly string[];
  readonly query: string;
}

/** The distinct texts of a column go through the function, and their meanings back to the rows: servers repeat few texts often. */
function withMeanings(rows: string, text: string, writer: string, end: string): string {
  return `let Rows = materialize(${rows});
let Texts = Rows | distinct Text = ${text} | where isnotempty(Text) | extend Id = hash(Text);
let Meanings = MailFlowLens_Meanings((Texts | project Id, Text, Writer = "${writer}", Server = ""));
Rows | extend Id = hash(${text}) | join kind=inner Meanings on Id
${end}`;
}

/** Columns of the table that the Exchange solution of Microsoft Sentinel fills from tracking logs. */
const TRACKING = 'MessageTrackingLog_CL';
/** Our own table for what the message trace tells of each event: its columns are properties of Graph's exchangeMessageTraceDetail. */
const TRACE = 'ExchangeMessageTraceDetail_CL';

export const traceSchema: readonly (readonly [name: string, type: string])[] = [
  ['TimeGenerated', 'datetime'],
  ['MessageTraceId', 'string'],
  ['MessageId', 'string'],
  ['SenderAddress', 'string'],
  ['RecipientAddress', 'string'],
  ['Event', 'string'],
  ['Action', 'string'],
  ['Description', 'string'],
  ['Data', 'string'],
];

const traceTable = [
  `${TRACE} is a table of your own for the details of message traces (Graph: exchangeMessageTraceDetail; Get-MessageTraceDetailV2):`,
  `.create table ${TRACE} (${traceSchema.map(([name, type]) => `${name}:${type}`).join(', ')})`,
];

export const readyQueries: readonly ReadyQuery[] = [
  {
    name: 'reasons-of-tracking-log',
    about: [
      `Why messages failed or wait, by reason, from the tracking logs of Exchange Server in ${TRACKING},`,
      'the table of the solution "Microsoft Exchange Security - Exchange On-Premises" of Microsoft Sentinel.',
    ],
    query: withMeanings(
      `${TRACKING} | where TimeGenerated > ago(1d) and eventId in ("FAIL", "DEFER", "DSN")`,
      'recipientStatus',
      'exchange',
      '| summarize Events = count(), Recipients = dcount(recipientAddress), Example = take_any(recipientStatus) by Reason, Class, Code, Title, Side, Step, Link\n| order by Events desc',
    ),
  },
  {
    name: 'failures-of-tracking-log',
    about: [`Each failure of the last hours in ${TRACKING}, with what happened and who acts.`],
    query: withMeanings(
      `${TRACKING} | where TimeGenerated > ago(4h) and eventId == "FAIL"`,
      'recipientStatus',
      'exchange',
      '| project TimeGenerated, senderAddress, recipientAddress, messageId, Reply, Code, Reason, Title, Acts, Step, Link, recipientStatus\n| order by TimeGenerated desc',
    ),
  },
  {
    name: 'reasons-of-message-trace',
    about: ['Why messages failed or wait, by reason, from details of message traces of Exchange Online.', ...traceTable],
    query: withMeanings(
      `${TRACE} | where TimeGenerated > ago(1d) and Event in ("Fail", "Failed", "Defer", "Deferred")`,
      'Description',
      'exchange',
      '| summarize Events = count(), Recipients = dcount(RecipientAddress), Example = take_any(Description) by Reason, Class, Code, Title, Side, Step, Link\n| order by Events desc',
    ),
  },
  {
    name: 'undelivered-of-email-events',
    about: [
      'What Defender for Office 365 counts as not delivered, with the reason that the message trace tells of the same message and recipient.',
      'EmailEvents has no reply of a server: its DeliveryLocation only says that delivery failed.',
      ...traceTable,
    ],
    query: `let Undelivered = EmailEvents | where TimeGenerated > ago(1d) and DeliveryLocation in ("Failed", "Dropped")
  | project TimeGenerated, NetworkMessageId, InternetMessageId, EmailDirection, DeliveryAction, DeliveryLocation, SenderFromAddress,
      RecipientEmailAddress = tolower(RecipientEmailAddress);
${withMeanings(
  `${TRACE} | where TimeGenerated > ago(2d) and Event in ("Fail", "Failed", "Defer", "Deferred")
  | extend InternetMessageId = MessageId, RecipientEmailAddress = tolower(RecipientAddress)
  | join kind=inner Undelivered on InternetMessageId, RecipientEmailAddress`,
  'Description',
  'exchange',
  '| summarize arg_max(TimeGenerated, *) by NetworkMessageId, RecipientEmailAddress\n| project TimeGenerated, NetworkMessageId, EmailDirection, DeliveryAction, DeliveryLocation, SenderFromAddress, RecipientEmailAddress, Code, Reason, Title, Acts, Step, Link',
)}`,
  },
  {
    name: 'taken-away-after-delivery',
    about: [
      'Failures that users may report though the message was delivered: what was taken away afterwards (EmailPostDeliveryEvents).',
      'No server refused these, so that they have no code.',
    ],
    query: `EmailPostDeliveryEvents | where TimeGenerated > ago(1d)
| summarize Messages = dcount(NetworkMessageId), Example = take_any(NetworkMessageId) by ActionType, Action, ActionTrigger, ActionResult, DeliveryLocation
| order by Messages desc`,
  },
];
