/** What the names in the data of a trace detail say, in English. */

import type { detailNames as rows } from '../../../catalogue/tokens/detailNames.ts';
import type { TokenWords } from '../../locale.ts';

export const detailNames: Readonly<Record<keyof typeof rows, TokenWords>> = {
  detailServerHostName: { name: 'Server', text: 'The server that did this step, inside Microsoft 365 or on the other side.' },
  detailClientIp: {
    name: 'Address of the client',
    text: 'Where the message came from at this step. Compare it with the addresses in your inbound connector and SPF record.',
  },
  detailClientName: {
    name: 'Name of the client',
    text: 'The name of the server or device that the message came from at this step.',
  },
  detailConnectorId: {
    name: 'Connector',
    text: 'The connector used. If it is not the one you expected, look at the domains and conditions of your connectors.',
  },
  detailFirstForestHop: {
    name: 'First server in Microsoft 365',
    text: 'The server where the message entered this region of Microsoft 365.',
  },
  detailDeliveryPriority: {
    name: 'Delivery priority',
    text: 'Normal, High or Low: the priority that the message was sent with.',
  },
  detailReturnPath: {
    name: 'Return path',
    text: 'The address of MAIL FROM: bounces go there and SPF is checked for its domain. `<>`: the message is a report itself.',
  },
  detailRcptCount: { name: 'Number of recipients', text: 'How many recipients this copy of the message has.' },
  detailTotalLatency: {
    name: 'Time taken',
    text: 'How long the message has been on its way up to here. Compare it between events to find the slow step.',
  },
  detailMailboxServer: { name: 'Mailbox server', text: 'The server that holds the mailbox, or had it then.' },
  detailSourceContext: {
    name: 'Context of the source',
    text: 'What the component that wrote the event adds: an agent, a session id or a reply.',
  },
  detailRecipientStatus: {
    name: 'Status of the recipient',
    text: 'The reply for this recipient, often with `LED=` in it: this is where the code stands.',
  },
  detailRelatedRecipient: {
    name: 'Related recipient',
    text: 'The other address of an expansion, redirection or replacement. Trace that one too.',
  },
  detailRcptDomainMailSvr: {
    name: "Mail server of the recipient's domain",
    text: 'By its name, the server to which mail for that domain goes, as Exchange Online saw it. Compare it with the current MX record.',
  },
  detailProxyIp: {
    name: 'Address behind the outbound proxy',
    text: 'The address that Exchange Online connected to: the real destination of this attempt.',
  },
  detailProxyHost: {
    name: 'Host behind the outbound proxy',
    text: 'The host that Exchange Online connected to: the real destination of this attempt.',
  },
  detailIpPool: {
    name: 'Pool of outgoing addresses',
    text: "The set of Microsoft's addresses the message left from. A high-risk or relay pool explains refusals by reputation: see why the message was put there.",
  },
  detailExternalResponse: {
    name: 'Reply of an outside server',
    text: 'True: the reply comes from the other side, and Microsoft only passes it on. Turn to the administrators of that server.',
  },
  detailScl: {
    name: 'Spam confidence level',
    text: 'From -1 (filtering skipped) over 0 and 1 (not spam) and 5, 6 (spam) to 8, 9 (certainly spam).',
  },
  detailSfv: {
    name: 'Verdict of the spam filter',
    text: 'Why filtering ended as it did: NSPM not spam, SPM spam, SKN and SKA allowed before, SKB blocked by the tenant, SKQ released from quarantine, BLK blocked by the user.',
  },
  detailCip: {
    name: 'Connecting address',
    text: 'The address that the filter judged. If it is your own gateway, use enhanced filtering for connectors, so that the original address is judged.',
  },
  detailCustomData: {
    name: 'Data of agents',
    text: 'Groups such as `S:SFA=`, `S:AMA=` and `S:TRA=`: spam filter, malware filter, mail flow rules. Numbers in them are not error codes.',
  },
  detailStatusCode: { name: 'Status code', text: 'The enhanced status code of the reply, where there is one.' },
  detailSequenceNumber: {
    name: 'Sequence number',
    text: 'The order of events: events of the same second may be listed out of order, this number puts them right.',
  },
};
