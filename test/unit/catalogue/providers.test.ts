import assert from 'node:assert/strict';
import { everyEntry } from '../../../src/catalogue/entries.ts';
import type { Authority } from '../../../src/catalogue/generated/ids.ts';
import { causes, type steps } from '../../../src/catalogue/generated/rows.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import { en } from '../../../src/locales/en/index.ts';

/** Reply, host that gave it, entry, who acts, and what its provider says to do first. */
const replies: readonly (readonly [string, string, string, string, keyof typeof steps])[] = [
  [
    '550 5.5.0 The recipient account is blocked LPN007_426',
    'smtpz4.laposte.net',
    'laposte/426',
    'recipient, sender',
    'haveAccountUnblocked',
  ],
  ['550 5.5.0 OFR_426 [426]', 'smtp-in.orange.fr', 'orange/426', 'recipient, sender', 'haveAccountUnblocked'],
  [
    '421 Service refused, please try later. OFR_999 [999]',
    'smtp-in.orange.fr',
    'orange/999',
    'sendingAdmin',
    'findSendingAddress',
  ],
  [
    '550 5.7.1 Policy rejection on the target address',
    'mx.yandex.ru',
    'yandex/5.7.1/recipient-disabled',
    'recipient, sender',
    'haveAccountUnblocked',
  ],
  [
    '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
    'smtp.yandex.ru',
    'yandex/5.7.8/mail-programs-off',
    'deviceOwner',
    'allowMailPrograms',
  ],
  [
    '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc',
    'mxs.mail.ru',
    'mailru/NotSpamForm',
    'senderAdmin, sender',
    'sendSpamForm',
  ],
  ['550 message sending for this account is disabled', 'smtp.mail.ru', 'mailru/SendingDisabled', 'sender', 'confirmMailbox'],
  ['550 Suspected bounce attacks', 'mx3.qq.com', 'qq/BounceAttacks', 'sendingAdmin', 'refuseForgeries'],
  ['550 Mailbox unavailable or access denied', 'mx3.qq.com', 'qq/MailboxUnavailable', 'sender, recipient', 'pauseToRecipient'],
  ['550 Sender frequency limited', 'mx3.qq.com', 'qq/SenderFrequency', 'sender', 'pauseThenSlower'],
  ['554 DT:SUM 163 smtp1', '163mx01.mxmail.netease.com', 'netease/DT-SUM', 'deviceOwner, senderAdmin', 'useSameSender'],
  ['554 MI:STC 163 smtp1', '163mx01.mxmail.netease.com', 'netease/MI-STC', 'sender', 'sendRestTomorrow'],
  ['554 HL:IPB 163 smtp1', '163mx01.mxmail.netease.com', 'netease/HL-IPB', 'sendingAdmin', 'askProviderToAdmit'],
  [
    '554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
    'mx00.t-online.de',
    't-online/NOWL',
    'sendingAdmin',
    'writeToAddressInReply',
  ],
  [
    '550 Reject due to policy restrictions',
    'mx00.emig.gmx.net',
    'gmx/550/policy-refused',
    'senderAdmin, sendingAdmin',
    'openReplyLink',
  ],
  // The first line only repeats what 550 means; the next tells the reason.
  [
    '550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit http://postmaster.gmx.com/en/error-messages',
    'mx00.emig.gmx.net',
    'gmx/550/policy-refused',
    'senderAdmin, sendingAdmin',
    'openReplyLink',
  ],
  [
    '550-Requested action not taken: mailbox unavailable 550 For explanation visit http://postmaster.gmx.com/en/error-messages',
    'mx00.emig.gmx.net',
    'gmx/550/recipient-unknown',
    'sender',
    'correctAddress',
  ],
  [
    '550-Requested action not taken: mailbox unavailable 550-Invalid DNS MX or A/AAAA resource record',
    'mx-ha02.web.de',
    'web-de/550/sender-domain-unresolvable',
    'senderAdmin, deviceOwner',
    'repairSenderDomain',
  ],
  ['450 Reject due to policy violations', 'mx-ha02.web.de', 'web-de/450/blocked-for-now', 'sendingAdmin', 'keepOneHelo'],
  [
    '450 4.7.1 Service refused due to bad behavior SFR_IN_102',
    'smtp-in.sfr.fr',
    'sfr/SFR-IN-02',
    'sendingAdmin',
    'findSendingAddress',
  ],
  [
    '450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_103',
    'smtp-in.sfr.fr',
    'sfr/SFR-IN-03',
    'sendingAdmin',
    'findWrongCommands',
  ],
  [
    '535 5.5.4 Optional Argument not permitted for that AUTH mode. - gsmtp',
    'smtp.gmail.com',
    'gmail/5.5.4/parameter-refused',
    'deviceOwner, sendingAdmin',
    'changeLoginMechanism',
  ],
  [
    '503 5.7.0 No identity changes permitted. - gsmtp',
    'smtp.gmail.com',
    'gmail/5.7.0/command-sequence',
    'deviceOwner, sendingAdmin',
    'logInOncePerSession',
  ],
  [
    '421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
    'mx1.free.fr',
    'free/TooManySpams',
    'sendingAdmin',
    'findSendingAddress',
  ],
  ['541 5.4.1 Mail rejected by destination domain', 'mx.zoho.com', 'zoho/5.4.1', 'recipientAdmin', 'askAdminAnotherWay'],
  [
    '553 5.7.1 Relaying disallowed as user@contoso.com',
    'smtp.zoho.com',
    'zoho/5.7.1/sender-not-owned',
    'deviceOwner',
    'sendAsOneself',
  ],
  [
    '550 5.4.6 Unusual sending activity detected',
    'smtp.zoho.com',
    'zoho/SendingRestricted',
    'sender, senderAdmin',
    'haveSendingUnblocked',
  ],
  [
    '553 Requested action not taken: no smtp MX only',
    '163mx01.mxmail.netease.com',
    'netease/MxOnly',
    'deviceOwner',
    'useOwnSmtpServer',
  ],
  [
    '554 Messaggio rifiutato dal sistema. Indirizzo destinatario sconosciuto o non abilitato',
    'mx.pec.aruba.it',
    'aruba/554/certified-only',
    'recipient, sender',
    'haveOrdinaryMailAdmitted',
  ],
  ['550 policy violation', 'smtp.aruba.it', 'aruba/PolicyViolation', 'sender', 'keepTwentyMinutePace'],
  ['550 SENDER REJECTED', 'authsmtp.securemail.pro', 'register-it/SENDER-REJECTED', 'sender', 'waitFourHours'],
  ['550 MAX RCPT TO DAILY LIMIT', 'authsmtp.securemail.pro', 'register-it/MAX-RCPT-TO', 'sender', 'waitForMidnight'],
  [
    '551 5.7.1 Unable to correctly read the forwarding recipient (#id-5.9.5)',
    'mx1.improvmx.com',
    'improvmx/5.7.1/forwarding-target',
    'recipientAdmin',
    'correctAlias',
  ],
  [
    '550 IP blacklisted by CSI. [smtp-16.iol.local; LIB_102]',
    'smtp-in.libero.it',
    'libero/LIB-102',
    'sendingAdmin',
    'findSendingAddress',
  ],
  ['550 Mailbox is frozen. See http://mail.i.ua/err/3/', 'mx.i.ua', 'iua/err-3', 'sender, recipient', 'useOtherAddress'],
];

/** Blocks that end by themselves: the entry and the step that says when. */
const endings: Readonly<Record<string, keyof typeof steps>> = {
  'yandex/SpamStatistics': 'waitOneDay',
  'free/TooManyErrors': 'waitOneDay',
  'sfr/SFR-IN-01': 'waitTwoHours',
  'sfr/SFR-IN-03': 'waitTwoHours',
  'sfr/SFR-IN-05': 'waitTwoHours',
  'gmx/550/ip-blocked': 'waitForBlockToEnd',
  'netease/HL-IHU': 'waitForBlockToEnd',
};

/** Whose mailboxes are people's own: no administrator of the recipient is there to ask. */
const consumer: readonly Authority[] = [
  'mailru',
  'rambler',
  'qq',
  'netease',
  'naver',
  'gmx',
  'web-de',
  't-online',
  'orange',
  'laposte',
  'sfr',
  'free',
  'libero',
  'iua',
  'proton',
];

describe('mailbox providers', () => {
  for (const [text, server, id, actors, step] of replies) {
    it(`${id}: ${text}`, () => {
      const [reply = null, code = null] = /^(\d{3})(?: (\d\.\d\.\d+)\b)?/.exec(text)?.slice(1) ?? [];
      const entry = chooseEntry({ code: code ?? null, reply, text, server });
      assert.equal(entry?.id, id);
      assert.equal(entry?.actors.join(', '), actors);
      const [cause] = entry?.causes ?? [];
      assert.ok(cause !== undefined);
      assert.equal(causes[cause].fixes[0], step);
    });
  }

  for (const [id, step] of Object.entries(endings)) {
    it(`${id} says when the block ends`, () => {
      const entry = everyEntry().find((one) => one.id === id);
      assert.ok(entry?.fixes.includes(step));
      assert.match(JSON.stringify(en.steps[step]), /ends by itself/);
    });
  }

  it('send nobody to administrators of a mailbox that has none', () => {
    const wrong = everyEntry().filter(
      ({ authority, actors }) =>
        consumer.includes(authority) && actors.some((actor) => actor === 'recipientAdmin' || actor === 'rejectingAdmin'),
    );
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });
});
