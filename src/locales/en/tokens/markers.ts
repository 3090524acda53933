/** What the markers in replies and trace details say, in English. */

import type { markers as rows } from '../../../catalogue/tokens/markers.ts';
import type { TokenWords } from '../../locale.ts';

export const markers: Readonly<Record<keyof typeof rows, TokenWords>> = {
  markerLed: {
    name: 'Last error',
    text: 'The whole reply of the last attempt: the most telling part of the row. It may be cut off in the middle; a reply after `->` inside it is the cause.',
  },
  markerMsg: { name: 'Message of the failure', text: 'Text that belongs to the last error; usually empty.' },
  markerFqdn: {
    name: 'Server that answered',
    text: 'Name of the server of the last attempt. Empty where no connection came about, or where the row is cut off: then `LastAttemptedServerName` or the outbound proxy target names it.',
  },
  markerIp: {
    name: 'Address that answered',
    text: 'Address of the server of the last attempt. `0.0.0.0` or nothing: no connection came about.',
  },
  markerLrt: {
    name: 'Last retry',
    text: 'Time of the last attempt, UTC, written in the US order: month, day, year. Often empty; in logs of Exchange Server it stands before `LED=`.',
  },
  markerReason: { name: 'Reason of a Defer', text: 'Before the group that holds the last error: read `LED=` in it.' },
  markerMessage: {
    name: 'What the connection failed of',
    text: 'The exact fault behind the general code: a socket error, a word about the certificate or DNS, or the reply of the other server. It decides the cause.',
  },
  markerLastServer: {
    name: 'Server tried last',
    text: 'The host that Exchange really tried: from the MX record, or the smart host of the connector. If it is an old one, correct that.',
  },
  markerLastIp: {
    name: 'Address tried last',
    text: 'Address and port that Exchange really tried. Test this one, not what the name resolves to today.',
  },
  markerSmtpSecurity: {
    name: 'Transport security of the attempt',
    text: 'Two internal numbers about TLS for this attempt, such as `-2;-2`; Microsoft does not document them. Read the certificate words in `Message=` instead.',
  },
  markerProxyIp: {
    name: 'Address behind the outbound proxy',
    text: 'The address that Exchange Online connected to through its outbound front end: the real destination of this attempt.',
  },
  markerProxyHost: {
    name: 'Host behind the outbound proxy',
    text: 'The host that Exchange Online connected to through its outbound front end: the real destination of this attempt.',
  },
};
