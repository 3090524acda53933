/** What the tags of Exchange Online's replies say, in English. */

import type { tags as rows } from '../../../catalogue/tokens/tags.ts';
import type { TokenWords } from '../../locale.ts';

export const tags: Readonly<Record<keyof typeof rows, TokenWords>> = {
  tagAs: {
    name: 'Number of an anti-spam rule',
    text: "The filter's own rule number; Microsoft explains only a few, such as `AS(201806281)`: directory-based edge blocking. Give it to Microsoft Support as it stands.",
  },
  tagAttr18: {
    name: 'Attribution failed for now',
    text: 'Seen with 451 4.4.3: finding the tenant for the connection failed temporarily. The number is not documented; wait for the retries, then ask Microsoft Support.',
  },
  tagAttr34: {
    name: 'Mail loop',
    text: 'Seen with 5.4.14: the message came back to Exchange Online too often. Check the type of the accepted domain, the MX and the outbound connector.',
  },
  tagAttr35: {
    name: 'Wrong Microsoft 365 region',
    text: "Seen with 451 4.4.62: the message reached a region that does not serve the recipient's domain. Send to the host of the current MX record, and make the inbound connector recognise the sending server.",
  },
  tagAttr36: {
    name: 'Relay denied: unknown organisation',
    text: "Seen with 550 5.7.64: neither the certificate's domain nor the sender's domain is an accepted domain of the tenant. Add that domain, or correct the certificate in the inbound connector.",
  },
  tagPrx4: {
    name: 'Front end could not hand over',
    text: 'Seen on temporary errors of the front end that passes sessions to a back-end server. The number is not documented; on Exchange Server check the Transport service and internal DNS.',
  },
  tagPrx5: {
    name: 'Front end could not hand over',
    text: 'Seen with 451 4.7.0 “Temporary server error”: the front end did not reach the server behind it. In Exchange Online wait for the retries; on Exchange Server check the Transport service and internal DNS.',
  },
  tagStage: {
    name: 'Step of transport',
    text: 'Which step of transport gave the reply, for example `CreateMessage`. It tells Microsoft Support where to look; the reply before it holds the reason.',
  },
  tagAgent: {
    name: 'Agent that answered',
    text: 'The transport agent that gave the reply. On Exchange Server look it up with `Get-TransportAgent`; agents of other vendors have logs of their own.',
  },
  tagGsmtp: {
    name: 'Gmail answered',
    text: "Gmail ends every reply of its own with this mark: the reply is Google's, whatever server quotes it.",
  },
};
