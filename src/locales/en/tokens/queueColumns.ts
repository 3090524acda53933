/** What the properties of queues say, in English. */

import type { queueColumns as rows } from '../../../catalogue/tokens/queueColumns.ts';
import type { TokenWords } from '../../locale.ts';

export const queueColumns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnIdentity: {
    name: 'Queue',
    text: 'Server and number of the queue, with a third part for one message. Commands take it as `-Identity`.',
  },
  columnDeliveryType: {
    name: 'Way of delivery',
    text: 'How routing sends the message on: `DnsConnectorDelivery` by the MX record, `SmartHostConnectorDelivery` to the smart host of a connector, `SmtpDeliveryToMailbox` into a mailbox.',
  },
  columnNextHopDomain: {
    name: 'Name of the next hop',
    text: 'A domain, a smart host, a site or a database availability group: whatever the way of delivery calls its target.',
  },
  columnTlsDomain: {
    name: 'TLS domain',
    text: 'The name that the certificate of the next hop must hold; empty where none is demanded.',
  },
  columnNextHopConnector: {
    name: 'Id of the next hop',
    text: 'The GUID of the Send connector, the site or the group; only zeros: none.',
  },
  columnNextHopCategory: {
    name: 'Inside or outside',
    text: '`Internal`: the next hop belongs to the organisation; `External`: it does not.',
  },
  columnMessageCount: {
    name: 'Messages in the queue',
    text: 'How many messages wait: all, or those of this kind. A number that only grows points to a next hop that does not answer.',
  },
  columnRate: {
    name: 'Speed of the queue',
    text: 'Messages a second over the last minute, in and out; `Velocity` is out minus in. Negative and large: the queue fills up.',
  },
  columnLastError: { name: 'Last error', text: 'The reply or the fault of the last attempt: the code stands here.' },
  columnRetryTime: {
    name: 'Time of an attempt',
    text: 'When the queue tried to connect, or will try next. `Retry-Queue` tries at once.',
  },
  columnRetryCount: { name: 'Attempts so far', text: 'How often the queue or the message was tried; not a code.' },
  columnIpPool: { name: 'Pool of outgoing addresses', text: 'The set of addresses that the message leaves from.' },
  columnRiskLevel: {
    name: 'Risk level',
    text: "How suspicious the messages of the queue look; used by Microsoft's own service.",
  },
  columnGroup: {
    name: 'Value of the group',
    text: 'What the queues of this row have in common: next hop, server, status or last error.',
  },
  columnMessageSource: {
    name: 'Where it came in',
    text: 'The part of transport, with the Receive connector, that brought the message into the queue.',
  },
  columnScl: { name: 'Spam confidence level', text: 'From -1 (filtering skipped) to 9 (certainly spam).' },
  columnExpiration: { name: 'Expires', text: 'When the server gives the message up and returns it.' },
};
