/** What the common columns of logs and traces say, in English. */

import type { recordColumns as rows } from '../../../catalogue/tokens/recordColumns.ts';
import type { TokenWords } from '../../locale.ts';

export const recordColumns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnTime: {
    name: 'Time',
    text: 'When it happened. Logs and reports are in UTC; cmdlets may give it in the culture of the computer, day and month in either order.',
  },
  columnClientIp: { name: 'Address of the client', text: 'The server or client that submitted the message at this step.' },
  columnClientHostname: {
    name: 'Name of the client',
    text: 'The server or client that submitted the message at this step. For a SEND this is your own server.',
  },
  columnServerIp: {
    name: 'Address of the server',
    text: 'The server that took the message at this step; for SEND and FAIL the one that was really tried.',
  },
  columnServerHostname: {
    name: 'Name of the server',
    text: 'The server that took the message at this step; for SEND and FAIL the other side.',
  },
  columnSource: {
    name: 'Source',
    text: 'The part of transport that wrote the row. Read it together with the event: `SMTP` and `FAIL` is a refusal, `QUEUE` and `FAIL` an expiry.',
  },
  columnEventId: {
    name: 'Event',
    text: 'What happened at this step. FAIL and DEFER are what to look for; hover over the word for its meaning.',
  },
  columnEvent: {
    name: 'Event',
    text: 'What happened: in a trace a word such as `Fail`, in a protocol log a sign (`+` opened, `-` closed, `>` sent, `<` received, `*` note).',
  },
  columnRecipient: {
    name: 'Recipients',
    text: 'The addresses at this step, after groups and redirections. Several stand in the order of their statuses.',
  },
  columnSender: {
    name: 'Sender',
    text: 'The address in Sender or, where there is none, in From. Reports go to the return path instead.',
  },
  columnSubject: {
    name: 'Subject',
    text: "The subject of the message. Whatever stands in it is the sender's text, not a code of this failure.",
  },
  columnSize: { name: 'Size', text: 'Bytes with all attachments, encoded: about a third more than the files themselves.' },
  columnRecipientCount: { name: 'Number of recipients', text: 'How many recipients the message has at this step.' },
  columnTenantId: { name: 'Organisation', text: 'The organisation in Microsoft 365; on Exchange Server it says nothing.' },
  columnTrafficType: { name: 'Kind of traffic', text: '`Email` or empty; of no use in the search for a fault.' },
  columnLogId: { name: 'Id of the row', text: 'Tells this row from all others; of no use in the search for a fault.' },
  columnSchemaVersion: { name: 'Version of the server', text: 'The version of Exchange that wrote the row; not a code.' },
  columnLatency: {
    name: 'Time taken',
    text: 'How long the message has been in the organisation, or in each part of transport. Compare rows to find the slow step.',
  },
  columnPriority: { name: 'Priority', text: 'Normal, High or Low, as the message was sent.' },
  columnStatus: {
    name: 'Status',
    text: 'What became of the message for this recipient, or what the queue is doing. The code stands in the details, not here.',
  },
  columnFromIp: {
    name: 'Address it came from',
    text: 'The address that handed the message to Microsoft 365; empty for mail sent from inside.',
  },
  columnToIp: {
    name: 'Address it went to',
    text: 'The address that Microsoft 365 tried or delivered to outside; empty while there was none.',
  },
  columnPeriod: { name: 'Period searched', text: 'Start or end of the search, not a time of the message.' },
  columnIndex: { name: 'Number of the row', text: 'Counts the rows of the answer.' },
  columnOrganization: { name: 'Organisation', text: 'The domain of the organisation that was searched.' },
  columnShell: {
    name: 'Added by PowerShell',
    text: 'A property that PowerShell adds to every object; it says nothing about the message.',
  },
  columnAction: { name: 'Action', text: 'What a rule or filter did with the message at this event; often empty.' },
  columnDetail: {
    name: 'Details',
    text: 'What the log says about the event: the reply with its code is here, often after `LED=`. For a queue digest: the queues of the group.',
  },
  columnData: {
    name: 'Data',
    text: 'In a trace the values of the event as XML, in a protocol log the line sent or received: a command or a reply with its code.',
  },
  columnSession: {
    name: 'Session',
    text: 'The same for all rows of one connection, whose rows stand among those of others: filter by it.',
  },
  columnSequenceNumber: {
    name: 'Place in the session',
    text: 'Counts the rows of the session from 0; a number left out means a row left out.',
  },
  columnLocalEndpoint: {
    name: 'This side',
    text: 'Address and port of this server. Behind address translation (NAT) the other side sees and judges another address.',
  },
  columnRemoteEndpoint: {
    name: 'Other side',
    text: 'Address and port of the other server or client: the one really connected to.',
  },
  columnContext: {
    name: 'Context',
    text: 'What this server notes beside the line: who closed the session, certificates, permissions, the message sent.',
  },
  columnDestination: {
    name: 'Destination',
    text: 'Where the connection goes: a server, a domain, the id of a mailbox database, or an internal name such as `internalproxy`.',
  },
  columnDirection: { name: 'Direction', text: '`+` the connection begins, `>` something in it, `-` it ends.' },
};
