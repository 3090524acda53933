/** Words for `catalogue/steps/delivery.ts` in English. */

import type { DeliveryStepId } from '../../../catalogue/steps/delivery.ts';
import type { StepWords } from '../../locale.ts';

export const deliverySteps: Readonly<Record<DeliveryStepId, StepWords>> = {
  spreadMessages: {
    text: 'Wait; if it recurs, find the sender of the burst and have it send fewer messages at a time or to several mailboxes.',
  },
  limitParallelSessions: {
    text: 'Let the application use at most three sessions for the mailbox and repeat after a pause, or divide the load among several mailboxes.',
  },
  moveItemsOut: {
    text: 'Move items out of the largest folder, to other folders or the archive, and give it a retention policy.',
  },
  leaveToRetry: { text: 'Leave the message to the retries of the sending server; change nothing.' },
  askServiceHealth: {
    text: 'If it lasts for hours, look at **Health > Service health** in the Microsoft 365 admin center, then open a case and quote the server and time in the brackets of the reply.',
  },
  renewSubscription: {
    text: "Renew or buy a subscription with Exchange Online in that tenant; if the domain's mail is elsewhere, point the MX record there.",
  },
  useServiceName: {
    text: 'Put the name `<domain>-<tld>.mail.protection.outlook.com` shown for the domain at **Settings > Domains** in the Microsoft 365 admin center into the MX record and the smart host; never an address.',
  },
  splitRecipients: {
    text: 'Limit the sending server to 200 recipients of one domain in a transaction, and send the rest in further ones.',
  },
  updateTlsClient: { text: 'Update the firmware, operating system or library so that it sends with TLS 1.2.' },
  useLegacyEndpoint: {
    text: 'Only until the device is replaced: allow old TLS versions for the organisation and let the device send to `smtp-legacy.office365.com`.',
  },
  readQuotedReply: {
    text: 'Work on the reply in quotation marks: the server that was to be reached gave it, or the attempt to reach it.',
  },
  coverAddressSpace: {
    text: 'On Exchange Server, enable or create a send connector whose address space contains the domain (`*` for all), with source servers that exist.',
  },
  giveRelayDomainConnector: {
    text: 'Create a connector to the system that holds the other mailboxes of the domain, or make the domain authoritative if there are none.',
  },
  breakRuleChain: {
    text: 'Find the rule, journal rule or forwarding that acts on its own copies, and except the address it sends to.',
  },
  correctAddressSpace: {
    text: 'Take the domain out of the address space of the send connector that returns it, or let mail for cloud mailboxes go by the `mail.onmicrosoft.com` routing address.',
  },
  readReceived: {
    text: 'Read the `Received` lines of the returned message from below: the two servers that alternate are the loop.',
  },
  testDane: {
    text: 'Test the domain with the DANE validation of the Microsoft Remote Connectivity Analyzer (`testconnectivity.microsoft.com`): it shows which record or certificate fails.',
  },
  offerStarttls: { text: 'Turn STARTTLS on at every MX host of the domain, and let no firewall strip it.' },
  renewMxCertificate: {
    text: 'Renew the certificate of the MX host, load it into the mail server, and adapt the TLSA record if the key changed.',
  },
  publishTlsa: {
    text: 'Publish at `_25._tcp.` of each MX host a TLSA record for the certificate in use.',
    how: [
      'Before a renewal, publish the record for the new certificate beside the old one.',
      'Wait twice the TTL of the record, then change the certificate.',
      'Test each MX host, then remove the old record.',
    ],
  },
  repairDnssec: {
    text: 'Have the DNS host sign the zone again and the registrar enter the DS record of the present key; if DNSSEC is to end, remove the DS record first.',
  },
  certificateForMx: {
    text: 'Give every MX host a certificate in date, with the name from the MX record, from a public authority.',
  },
  correctMtaStsPolicy: {
    text: 'List every MX host in the policy file of the domain.',
    how: [
      'In `https://mta-sts.<domain>/.well-known/mta-sts.txt`, write one `mx:` line for each MX host.',
      'Change `id` in the TXT record at `_mta-sts.<domain>`, so that senders fetch the policy again.',
      'If the policy cannot be repaired soon, set its `mode` to `testing`.',
    ],
  },
  bypassDane: {
    text: 'Only if mail cannot wait: create an outbound connector for this one domain with `SmtpDaneMode` set to `None`, which gives up the protection, and remove it once they have repaired it.',
  },
  bypassMtaSts: {
    text: 'Only if mail cannot wait: create an outbound connector for this one domain with `MtaStsMode` set to `None`, which gives up the protection, and remove it once they have repaired it.',
  },
};
