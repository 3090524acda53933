/** What mail providers ask for in their lists of replies: who acts, what becomes of the message, and what to do first. */

import assert from 'node:assert/strict';
import type { Actor, ResumeId, StepId } from '../../../../src/catalogue/generated/ids.ts';
import { factsOf, factsOfEntry } from '../../../../src/service/wording/cardFacts.ts';
import { documentOf } from '../../samples.ts';

type Remedy = readonly [host: string, reply: string, entry: string, actor: Actor, resumes: ResumeId, first: StepId];

const GMAIL = 'gmail-smtp-in.l.google.com';
const YAHOO = 'mta5.am0.yahoodns.net';
const OUTLOOK = 'hotmail-com.olc.protection.outlook.com';
const APPLE = 'mx01.mail.icloud.com';
const GODADDY = 'smtp.secureserver.net';
const SPECTRUM = 'mx0.charter.net';
const COX = 'cxr.mx.a.cloudfilter.cox.net';

const remedies: readonly Remedy[] = [
  // The peak limit passes by itself; only the limits of a day need waiting for a day.
  [
    GMAIL,
    '450 4.2.1 Peak SMTP relay limit exceeded for this customer.',
    'gmail/4.2.1/relay-peak',
    'senderAdmin',
    'whenLimitLifts',
    'leaveToQueue',
  ],
  [
    GMAIL,
    '421 4.7.0 Try again later, closing connection. (EHLO)',
    'gmail/4.7.0/try-again-later',
    'sendingAdmin',
    'atLaterAttempt',
    'leaveToQueue',
  ],
  [GMAIL, '550 5.4.5 Daily user sending limit exceeded.', 'gmail/5.4.5', 'sender', 'sendAgainWithinLimits', 'sendWithinLimits'],
  [
    GMAIL,
    '450 4.2.1 The user you are trying to contact is receiving email too quickly.',
    'gmail/4.2.1/recipient-rate-exceeded',
    'nobody',
    'whenLimitLifts',
    'leaveToQueue',
  ],
  [
    GMAIL,
    '550 5.7.24 The SPF record of the sending domain has one or more suspicious entries.',
    'gmail/5.7.24',
    'senderAdmin',
    'sendAgainWhenAuthenticated',
    'tightenSpf',
  ],
  [
    GMAIL,
    "451 4.7.26 Unauthenticated email from contoso.com is not accepted due to domain's DMARC policy, but temporary DNS failures prevent authentication.",
    'gmail/4.7.26/authentication-undecided',
    'senderAdmin',
    'atLaterAttempt',
    'leaveToQueue',
  ],
  [GMAIL, '550 5.7.0 Email sending denied.', 'gmail/5.7.0/sending-denied', 'senderAdmin', 'sendAgainWhenAllowed', 'enableSender'],
  [
    GMAIL,
    '550 5.7.0 Email relay denied [192.0.2.1]. Invalid credentials for relay for one of the domains in: contoso.com',
    'gmail/5.7.0/relay-denied',
    'senderAdmin',
    'sendAgainByRightRoute',
    'registerForRelay',
  ],
  [
    GMAIL,
    '421 4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your DKIM domain contoso.com.',
    'gmail/4.7.28/unsolicited-rate-of-domain',
    'senderAdmin',
    'whenLimitLifts',
    'stopUnwantedMail',
  ],
  // A rule is an organisation's own, never that of private people or of Google.
  [
    GMAIL,
    '550 5.7.1 This message violates contoso.com email policy. - gcdp 4fb4d7f45d1cf-41 - gsmtp',
    'gmail/gcdp',
    'ruleAdmin',
    'sendAgainWhenAllowed',
    'askBothAdmins',
  ],
  [
    GMAIL,
    '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
    'gmail/4.7.0/host-not-allowed',
    'ruleAdmin',
    'whenFixed',
    'followMx',
  ],
  [
    GMAIL,
    '421 4.7.0 Connection expired, try reconnecting.',
    'gmail/4.7.0/session-timed-out',
    'nobody',
    'atLaterAttempt',
    'leaveToQueue',
  ],
  [
    'cluster1.eu.messagelabs.com',
    '460 4.3.0 too many messages (#4.3.0)',
    'messagelabs/4.3.0',
    'sendingAdmin',
    'atLaterAttempt',
    'keepToHundred',
  ],
  [
    'us-smtp-inbound-1.mimecast.com',
    '451 Hostname is not authorized',
    'mimecast/451/host-not-authorized',
    'rejectingAdmin',
    'whenFixed',
    'disableOmniDirectional',
  ],
  [
    'us-smtp-inbound-1.mimecast.com',
    '451 Account inbounds disabled',
    'mimecast/451/service-disabled',
    'rejectingAdmin',
    'whenFixed',
    'askMimecastForInbound',
  ],
  [
    YAHOO,
    '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
    'yahoo/554/phishing-suspected',
    'sender',
    'sendAgainInOtherForm',
    'findHarmful',
  ],
  // The gateway quotes the server behind it.
  [
    'esa1.contoso.iphmx.com',
    "4.3.1 - Mail system full ('452', ['4.3.1 Insufficient system resources'])",
    'cisco/4.3.1',
    'destinationAdmin',
    'whenServerAccepts',
    'leaveToQueue',
  ],
  [
    YAHOO,
    '451 Message temporarily deferred due to unresolvable RFC.5321 from domain.',
    'yahoo/451/sender-domain-unresolvable',
    'senderAdmin',
    'whenFixed',
    'askForSoa',
  ],
  // Yahoo names complaints, content, reputation and traffic, and a limit of messages in one connection, but publishes no number.
  [
    YAHOO,
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    'yahoo/4.7.0/complaint-throttle',
    'sendingAdmin',
    'whenLimitLifts',
    'letUnsubscribe',
  ],
  [
    YAHOO,
    '421 Max message per connection reached, closing transmission channel',
    'yahoo/421/connection-used-up',
    'nobody',
    'atLaterAttempt',
    'newConnection',
  ],
  [
    YAHOO,
    '554 Message not allowed - Headers are not RFC compliant[291]',
    'yahoo/554/message-malformed',
    'deviceOwner',
    'sendAgainInOtherForm',
    'repairHeaders',
  ],
  [
    YAHOO,
    '554 delivery error: dd user@yahoo.com is no longer valid.',
    'yahoo/554/recipient-inactive',
    'sender',
    'sendAgainToCorrectAddress',
    'useOtherAddress',
  ],
  [
    OUTLOOK,
    '451 4.7.651 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. (S3114)',
    'outlook-com/4.7.651',
    'sendingAdmin',
    'whenServerAccepts',
    'findSendingAddress',
  ],
  [
    OUTLOOK,
    "550 SC-002 (MC6F36) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    'outlook-com/550/sc-002',
    'sendingAdmin',
    'sendAgainWhenDelisted',
    'stopMining',
  ],
  [
    OUTLOOK,
    "550 OU-001 (MC3F21) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    'outlook-com/550/ou-001',
    'sendingAdmin',
    'sendAgainWhenDelisted',
    'findSendingAddress',
  ],
  [
    APPLE,
    '550 5.7.1 [CS01] Message rejected due to local policy.',
    'apple/5.7.1/content-policy',
    'senderAdmin',
    'sendAgainWhenTrusted',
    'meetIcloudRules',
  ],
  // A session ends after too many refused recipients, whoever addressed them: the list is to be cleaned, not one address typed again.
  [APPLE, '421 4.7.0 me.com Error: too many errors', 'apple/4.7.0', 'deviceOwner', 'atLaterAttempt', 'cleanRecipients'],
  [
    APPLE,
    '421 4.7.1 Messages to user@icloud.com deferred due to excessive volume.',
    'apple/4.7.1',
    'nobody',
    'whenLimitLifts',
    'leaveToQueue',
  ],
  // An hour, the rest of the day: these blocks end by themselves.
  [
    GODADDY,
    '554 192.0.2.1 has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110',
    'godaddy/IB110',
    'sendingAdmin',
    'sendAgainWhenLifted',
    'findSendingAddress',
  ],
  [
    GODADDY,
    '550 192.0.2.1 has sent to too many recipients this hour. IB607',
    'godaddy/IB607',
    'sendingAdmin',
    'sendAgainWithinLimits',
    'sendNextHour',
  ],
  [
    SPECTRUM,
    '550 5.1.0 sender rejected AUP#O-1580',
    'spectrum/AUP1580',
    'sender',
    'sendAgainWithinLimits',
    'waitThenFewerRecipients',
  ],
  [
    SPECTRUM,
    '554 cmsmtp 192.0.2.1 blocked. AUP#In-1020',
    'spectrum/AUP1020-1080/incoming',
    'sendingAdmin',
    'sendAgainWhenLifted',
    'findSendingAddress',
  ],
  [COX, '421 cox 192.0.2.1 rejected. AUP#CDRBL', 'cox/CDRBL', 'sendingAdmin', 'atLaterAttempt', 'findSendingAddress'],
  [COX, '550 cox 192.0.2.1 rejected. AUP#CXSNDR', 'cox/CXSNDR', 'senderAdmin', 'sendAgainWhenAuthenticated', 'completeSpf'],
  [
    'smtp.forpsi.com',
    '550 5.1.0 abcDEF policy violation, see https://support.forpsi.com/kb/a4071',
    'forpsi/5.1.0',
    'sender',
    'sendAgainWhenLifted',
    'waitSixtyMinutes',
  ],
];

/** A line in which Postfix tells a reply. */
function lineOf(host: string, reply: string): string {
  const [number = '', ...words] = reply.split(' ');
  const status = number.startsWith('4') ? 'deferred' : 'bounced';
  const dsn = /^\d\.\d+\.\d+$/.test(words[0] ?? '') ? words[0] : `${number[0]}.0.0`;
  return `Nov 20 10:00:00 mail postfix/smtp[123]: 4F2A31C0D: to=<user@example.org>, relay=${host}[192.0.2.25]:25, delay=1, dsn=${dsn}, status=${status} (host ${host}[192.0.2.25] said: ${reply} (in reply to RCPT TO command))\n`;
}

describe("a provider's reply", () => {
  for (const [host, reply, entry, actor, resumes, first] of remedies) {
    it(`has the remedy of ${entry}: ${reply}`, () => {
      const document = documentOf(lineOf(host, reply));
      const told = document.findings.map((finding) => factsOf(document, finding)).find((facts) => facts.entry?.id === entry);
      assert.ok(told?.entry, `${document.findings.map((finding) => finding.entry)}`);
      // In a log of Postfix its own steps come first: the provider's stand on the card of the code.
      const { actors, steps } = factsOfEntry(told.entry);
      assert.deepEqual({ actor: actors[0], resumes: told.resume, first: steps[0] }, { actor, resumes, first });
    });
  }
});
