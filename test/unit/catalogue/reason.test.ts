import assert from 'node:assert/strict';
import { entryOf, everyEntry } from '../../../src/catalogue/entries.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import {
  reasonOf,
  reasonOfQuoted,
  reasonOfQuoting,
  reasonOfStatus,
  reasonWordsIn,
  saysLittle,
} from '../../../src/catalogue/reason.ts';
import { type Reason, reasons } from '../../../src/ids/reason.ts';

/** Replies of other systems' logs, in the order of what decides. */
const replies: Readonly<Record<string, readonly (readonly [reply: string, reason: Reason])[]>> = {
  "an entry's own words": [
    ['550 5.7.64 TenantAttribution; Relay Access Denied', 'relay-denied'],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; user@contoso.com', 'recipient-unknown'],
  ],
  'general words, whatever the number': [
    ['550 5.1.1 Mailbox full', 'mailbox-full'],
    ['552 5.2.2 User unknown', 'recipient-unknown'],
    ['550 User unknown', 'recipient-unknown'],
    ['550 5.9.99 User unknown', 'recipient-unknown'],
    ['450 4.1.1 Too many connections from your host', 'rate-limited'],
  ],
  'what the words are about, not a word in them': [
    ['554 5.7.1 <mail.trojan.example[203.0.113.7]>: Client host rejected: Access denied', 'policy'],
    ['421 4.4.2 mx.overquota.example Error: timeout exceeded', 'connection'],
    ['550 5.1.1 User unknown. See http://postmaster.example/antispam-policy.html', 'recipient-unknown'],
    ['450 4.7.1 Quota exceeded. Outgoing mail limit for user joe reached, wait 60 minutes', 'rate-limited'],
    ['550 5.1.0 <n@contoso.com>: Sender address rejected: User unknown in virtual mailbox table', 'sender-rejected'],
    ['550 user@contoso.com is not permitted to relay through this server without authentication.', 'relay-denied'],
    ['501 5.5.2 <my_host>: Helo command rejected: Invalid name', 'protocol'],
    ['450 4.3.2 Service currently unavailable', 'greylisted'],
    ['521 5.3.2 Service currently unavailable', 'policy'],
    // With the 421, postscreen hangs up after the tests for which it put the recipient off with the 450.
    ['421 4.3.2 Service currently unavailable', 'greylisted'],
    ['421 Service currently unavailable', 'server-busy'],
    ['504 5.5.4 Encryption required for requested authentication mechanism', 'login'],
    ['550 5.7.1 Attachment type not allowed', 'virus'],
  ],
  'the number where words tell nothing': [
    ['552 5.2.2 Sorry', 'mailbox-full'],
    ['550 5.1.1 Sorry', 'recipient-unknown'],
    ['550 5.7.23 Sorry', 'sender-authentication'],
    ['530 Sorry', 'login'],
  ],
  'nothing that is known': [
    ['550 5.9.99 Sorry', 'unknown'],
    ['550 Sorry', 'unknown'],
    ['550 SMTP error from remote mail server after MAIL FROM:<> SIZE=1024: Sorry', 'unknown'],
  ],
  'a list of domains, although the entry is about lists': [
    ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', 'ip-blocked'],
    ['554 5.7.1 Service unavailable; Sender address [a@contoso.com] blocked using dbl.spamhaus.org', 'domain-blocked'],
  ],
};

const quotations: readonly (readonly [own: Reason, quoted: Reason, reason: Reason])[] = [
  ['unknown', 'mailbox-full', 'mailbox-full'],
  ['expired', 'connection', 'connection'],
  ['server-error', 'tls', 'tls'],
  ['connection', 'tls', 'tls'],
  ['policy', 'spam', 'spam'],
  ['tls', 'server-busy', 'tls'],
  ['mailbox-full', 'policy', 'mailbox-full'],
  ['expired', 'unknown', 'expired'],
  ['unknown', 'unknown', 'unknown'],
];

describe('reason', () => {
  for (const [rule, told] of Object.entries(replies)) {
    for (const [reply, reason] of told) {
      it(`by ${rule}: ${reply}`, () => {
        const code = /\b5\.\d+\.\d+|\b4\.\d+\.\d+/.exec(reply)?.[0] ?? null;
        const entry = chooseEntry({ code, reply: reply.slice(0, 3), text: reply, writer: 'other' });
        assert.equal(reasonOf(entry, reply, reply.charAt(0)), reason);
      });
    }
  }

  it('believes the number that only the speaker uses, unless words say more than that the server is busy', () => {
    const entry = entryOf('exchange-online/4.7.500-699');
    assert.equal(entry.reason, 'rate-limited');
    assert.equal(reasonOf(entry, '451 4.7.500 Server busy. Please try again later', '4'), 'rate-limited');
    assert.equal(
      reasonOf(entry, '451 4.7.651 The mail server [203.0.113.7] has been temporarily rate limited due to IP reputation.', '4'),
      'ip-blocked',
    );
  });

  it('prefers the words of an entry to general words', () => {
    const entry = everyEntry().find(({ texts, reason }) => texts !== undefined && reason === 'relay-denied');
    assert.ok(entry);
    assert.equal(reasonOf(entry, 'mailbox is full', '5'), 'relay-denied');
  });

  it('prefers general words to an entry whose words say little, weak ones excepted', () => {
    const entry = everyEntry().find(({ texts, reason }) => texts !== undefined && reason === 'policy');
    assert.ok(entry);
    assert.equal(reasonOf(entry, 'mailbox is full', '5'), 'mailbox-full');
    assert.equal(reasonOf(entry, 'system resource', '5'), 'policy');
  });

  it('is the same for a text of any length', () => {
    const entry = entryOf('iana/X.1.1');
    assert.equal(reasonOf(entry, `${'x'.repeat(400)} mailbox is full`, '5'), 'mailbox-full');
    assert.equal(reasonOf(entry, 'x'.repeat(400), '5'), 'recipient-unknown');
  });

  for (const [own, quoted, reason] of quotations) {
    it(`of a reply that tells ${own} and quotes ${quoted} is ${reason}`, () =>
      assert.equal(reasonOfQuoting(own, quoted), reason));
  }

  it('of what a server quotes that refuses the sender is about the sender', () => {
    assert.equal(reasonOfQuoted('recipient-unknown', 'sender-rejected'), 'sender-rejected');
    assert.equal(reasonOfQuoted('recipient-unknown', 'spam'), 'recipient-unknown');
  });

  it('of a status alone is told by the words of the report, weak ones where the number says little', () => {
    assert.equal(reasonOfStatus('mailbox-full', 'User unknown', '5'), 'recipient-unknown');
    assert.equal(reasonOfStatus('mailbox-full', 'system resource', '5'), 'mailbox-full');
    assert.equal(reasonOfStatus('unknown', 'system resource', '5'), 'server-busy');
    assert.equal(reasonOfStatus('unknown', 'It could not be delivered.', '5'), 'unknown');
    assert.deepEqual(reasonWordsIn('User unknown', '5'), { isWeak: false });
    assert.equal(reasonWordsIn('It could not be delivered.', '5'), null);
  });

  it('says little in these words', () =>
    assert.deepEqual(reasons.filter(saysLittle), ['connection', 'expired', 'policy', 'server-error', 'unknown']));

  it('is known of every entry for a failure', () => {
    const without = everyEntry().filter(({ reason, resumes }) => reason === undefined && resumes !== 'nothingToDo');
    assert.deepEqual(
      without.map(({ id }) => id),
      [],
    );
  });
});
