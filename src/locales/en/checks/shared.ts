/** Words for `catalogue/checks/shared.ts` in English. */

import type { sharedChecks as rows } from '../../../catalogue/checks/shared.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const sharedChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  spfAtEachServer: { title: "SPF record, from each of the domain's name servers" },
  dkimSelectors: {
    title: "DKIM keys of the sender's domain (Exchange Online)",
    caveat: 'Other services use other selectors: the one after `s=` in `DKIM-Signature`.',
  },
  senderDomainRecords: {
    title: "MX and address records of the sender's domain",
    caveat: 'An MX record of `.` says that the domain takes no mail.',
  },
  outboundAddress: {
    title: 'Public address of this server',
    caveat:
      'Run it on the server that sends; it asks `resolver1.opendns.com`. A firewall may use another address for port 25. Tells nothing about Exchange Online.',
  },
  pointerRecord: {
    title: 'PTR record of the sending address, and back',
    caveat: 'Put in the sending address. It must come back under `IPAddress`.',
  },
  listedAtSpamhaus: {
    title: 'Is the sending address listed at Spamhaus?',
    caveat:
      'IPv4; put in the sending address. `127.0.0.…` means listed, an unknown name means not listed, `127.255.255.…` that the list does not serve your resolver.',
  },
  domainListed: {
    title: "Is the sender's domain listed at Spamhaus (DBL)?",
    caveat:
      '`127.0.1.…` means listed, an unknown name means not listed, `127.255.255.…` that the list does not serve your resolver. Look up domains in links too.',
  },
  listTest: {
    title: 'Does the block list serve this resolver?',
    caveat:
      'Run it on the server that filters. Right is `127.0.0.2` with others; `127.255.255.254` means a public resolver, `127.255.255.255` too many queries.',
  },
  outboundConnections: { title: 'Limits on outgoing connections', caveat: EXCHANGE_SERVER },
  forwardingMailboxes: {
    title: 'Mailboxes that forward to outside addresses',
    caveat: 'Shows forwarding of the mailbox; Inbox rules can forward too.',
  },
  senderBlocks: { title: 'Does your organisation block this sender?', caveat: 'Answers for your own organisation only.' },
  groupMembers: { title: 'Members of the group', caveat: 'Answers for your own organisation only.' },
  sendConnectorTls: { title: 'Send connectors: TLS settings', caveat: EXCHANGE_SERVER },
};
