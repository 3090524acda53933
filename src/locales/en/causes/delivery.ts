/** Words for `catalogue/causes/delivery.ts` in English. */

import type { deliveryCauses as rows } from '../../../catalogue/causes/delivery.ts';
import type { CauseWords } from '../../locale.ts';

export const deliveryCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  mailboxFlooded: {
    short: 'burst of messages to one mailbox',
    text: 'By design: one mailbox may not take up the resources of its database. Alerts, monitoring or a mail storm to a single address are typical.',
  },
  parallelSubmissions: {
    short: 'more than three sessions for one mailbox',
    text: 'An application, or several devices with one account, open more than the three sessions that a mailbox may use for sending at a time.',
  },
  folderItemLimit: {
    short: 'one million items in a folder',
    text: 'One folder, usually the Inbox of a mailbox that collects automatic mail, holds a million items. Space is not the matter.',
  },
  serviceFault: {
    short: 'passing fault of the service',
    text: 'Exchange Online asks for another attempt; nothing in the message or its sender is wrong. The number after `ATTR` tells the stage and is not documented.',
  },
  replicaNotMade: {
    short: 'no second copy at the moment',
    text: 'No second server of Exchange Online could take a copy: overload or an interruption inside the service.',
  },
  subscriptionMissing: {
    short: 'no subscription with mail in the tenant',
    text: 'The domain is added in a Microsoft 365 tenant whose subscriptions have lapsed or never contained Exchange Online, while its MX record points there.',
  },
  oldServiceName: {
    short: 'old host name or address of the service',
    text: 'The MX record or smart host is `mail.messaging.microsoft.com`, `mail.global.frontbridge.com`, an address of Microsoft 365 or the name of another domain.',
  },
  tooManyOfOneDomain: {
    short: 'over 200 recipients of one domain',
    text: 'The limit counts the recipients that one transaction names, before groups are expanded.',
  },
  oldTlsClient: {
    short: 'device or library knows TLS 1.0 or 1.1 only',
    text: 'A printer, an old operating system or an old library that logs in to send mail does not speak TLS 1.2.',
  },
  noSendConnector: {
    short: 'no send connector covers the domain',
    text: 'On Exchange Server no enabled send connector has an address space with this domain, or the servers that it names are gone.',
  },
  relayDomainWithoutConnector: {
    short: 'internal relay domain without connector',
    text: 'The accepted domain is of type internal relay, the recipient is not in the directory, and no connector leads on to the system that has the mailbox.',
  },
  rulesBegetMessages: {
    short: 'rules that answer each other with new messages',
    text: 'Rules that copy or forward, journaling, or another agent create messages to which the same rules apply again.',
  },
  loopOnPremises: {
    short: 'send connector returns the mail',
    text: 'Cloud and on-premises servers each hold the other responsible for the domain: the send connector sends back what Exchange Online has just delivered.',
  },
  daneWithoutTls: {
    short: 'no STARTTLS in spite of DANE',
    text: 'A TLSA record obliges the sender to use TLS, but the MX host does not offer it, or the handshake fails; a firewall that strips STARTTLS does the same.',
  },
  mxCertificateExpired: {
    short: 'certificate of the MX host expired',
    text: 'The MX host still presents a certificate past its end date, often because its renewal was not loaded into the mail server.',
  },
  tlsaMismatch: {
    short: 'certificate renewed, TLSA record not',
    text: 'Usually the certificate or key was replaced without a new TLSA record. A wrong TLSA record or somebody who intercepts the connection looks the same.',
  },
  dnssecBroken: {
    short: 'DNSSEC signatures or DS record wrong',
    text: 'Signatures have expired, or the DS record at the registrar belongs to an old key, as after a change of DNS host. Resolvers that do not validate notice nothing.',
  },
  mxCertificateName: {
    short: 'MX name not in the certificate',
    text: 'Neither the subject nor the alternative names of the certificate contain the name under which the MX record leads to the server.',
  },
  mxNotInPolicy: {
    short: 'policy not updated after a change of MX',
    text: "The MX record was changed and the file with the domain's MTA-STS policy was not; the policy is in mode `enforce`. A forged MX record looks the same.",
  },
  certificateAgainstPolicy: {
    short: 'certificate untrusted, expired or for another name',
    text: 'MTA-STS demands a certificate of a public authority, in date and with the name of the MX host. The word after `Reason:` says which of these is missing.',
  },
};
