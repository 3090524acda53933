/** What the columns of tracking logs and traces say, in English. */

import type { columns as rows } from '../../../catalogue/tokens/columns.ts';
import type { TokenWords } from '../../locale.ts';

export const columns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnRecipientStatus: {
    name: 'Status of the recipient',
    text: 'One reply for each recipient, in the order of the addresses: the code stands here. In an enhanced summary it is `address##Receive, Fail`, without a code.',
  },
  columnSourceContext: {
    name: 'Context of the source',
    text: 'What the component adds to the event: an agent, a mailbox and client, a session id or a reply. Numbers in it are no codes unless they stand in a reply.',
  },
  columnConnectorId: {
    name: 'Connector',
    text: 'The connector that took or sent the message. Compare it with the one you expected.',
  },
  columnInternalMessageId: {
    name: 'Number on one server',
    text: 'A number of the message on this server only: it differs on every other one. To follow the message use the Message-ID or the network message ID.',
  },
  columnMessageId: {
    name: 'Message-ID',
    text: 'The header of the message, the same on every server. Not always unique: some systems use one for many messages.',
  },
  columnNetworkMessageId: {
    name: 'Network message ID',
    text: 'The same for all copies of a message, whatever group or rule made them: the best value to search by. `Get-MessageTraceDetailV2` takes it as `-MessageTraceId`.',
  },
  columnRelatedRecipient: {
    name: 'Related recipient',
    text: 'The other address of an EXPAND, REDIRECT or RESOLVE event. Follow that one too.',
  },
  columnReference: {
    name: 'Reference',
    text: 'Connects the row with another message: for DSN the Message-ID of report or original, for TRANSFER the internal id of the message that was split, for THROTTLE the reason.',
  },
  columnReturnPath: {
    name: 'Return path',
    text: 'The address of MAIL FROM: reports go there. `<>`: the message is a report itself, and nobody is told if it fails.',
  },
  columnMessageInfo: {
    name: 'More about the message',
    text: 'For DELIVER and SEND the time when the message entered the organisation: the difference to the time of the row is the delay. It can hold authentication errors too.',
  },
  columnDirectionality: { name: 'Direction', text: '`Incoming` or 1: into your organisation; `Originating` or 2: out of it.' },
  columnOriginalClientIp: {
    name: 'Address of the original client',
    text: 'The device or server that the message came from first. The same address behind many senders points to one misused machine or account.',
  },
  columnOriginalServerIp: { name: 'Address of the original server', text: 'The server that handed the message over first.' },
  columnCustomData: {
    name: 'Data of agents',
    text: 'What filters and rules noted, as `S:key=value` groups. Numbers in it are rule numbers and versions, not error codes.',
  },
};
