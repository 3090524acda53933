import assert from 'node:assert/strict';
import { entriesOf, entryOf, isEntryId } from '../../../src/catalogue/entries.ts';
import type { CauseId } from '../../../src/catalogue/generated/ids.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import { judgeCauses, type Proof } from '../../../src/catalogue/provenCauses.ts';

const choices: readonly (readonly [code: string, text: string, id: string | null])[] = [
  ['5.1.10', 'RESOLVER.ADR.RecipientNotFound', 'exchange-online/5.1.10'],
  ['5.1.10', '', 'exchange-online/5.1.10'],
  ['5.4.1', 'Recipient address rejected: Access denied AS(201806281)', 'exchange-online/5.4.1/edge-blocking'],
  ['5.4.1', 'RECIPIENT ADDRESS REJECTED: ACCESS DENIED', 'exchange-online/5.4.1/edge-blocking'],
  ['5.4.1', 'Relay Access Denied', 'exchange-online/5.4.1/relay'],
  ['5.4.1', 'something else', 'iana/X.4.1'],
  ['4.4.1', 'something else', 'iana/X.4.1'],
  ['5.1.5', 'OK', null],
  ['2.1.5', 'Recipient OK', null],
  ['5.7.1', 'something else', 'exchange-online/5.7.1'],
  ['5.7.1', 'RESOLVER.RST.AuthRequired', 'exchange-online/5.7.1/auth-required'],
  ['5.7.1', 'RESOLVER.RST.NotAuthorized', 'exchange-online/5.7.1/not-authorized'],
  ['5.7.1', 'TRANSPORT.RULES.RejectMessage; the message was rejected', 'exchange-online/5.7.1/mail-flow-rule'],
  ['5.7.1', 'Unable to relay', 'exchange-online/5.7.1/relay'],
  ['5.7.1', 'Service unavailable, Client host blocked using Spamhaus', 'exchange-online/5.7.1/block-list'],
  ['5.7.1', 'Client was not authenticated', 'exchange-online/5.7.1/not-authenticated'],
  ['5.7.1', 'Unable to relay: TRANSPORT.RULES.RejectMessage', 'exchange-online/5.7.1/mail-flow-rule'],
  ['5.2.2', 'mailbox full', 'exchange-online/5.2.2'],
  ['5.2.2', 'Submission quota exceeded', 'exchange-online/5.2.2/sending-limit'],
  ['4.4.7', 'QUEUE.Expired; message expired', 'exchange-online/4.4.7'],
  ['4.4.7', 'Message delayed', 'exchange-server/4.4.7/delayed'],
  ['4.4.999', '[LastAttemptedServerName=mail.contoso.com]', 'exchange-online/4.x.x/connector'],
  ['4.4.999', 'no tail', null],
  ['5.4.999', '[LastAttemptedServerName=mail.contoso.com]', null],
  ['4.4.316', '[LastAttemptedServerName=mail.contoso.com]', 'exchange-online/4.4.316'],
  ['2.0.0', 'OK', null],
  ['4.x.x', 'no tail', null],
  ['__proto__', '', null],
];

const nothing: Proof = { text: '', outcome: null, connector: null, recipient: null, originalRecipient: null };

/** Proven causes of an entry by the words of a reply, with the literal that proves each. */
const words: readonly (readonly [entry: string, text: string, proven: Partial<Record<CauseId, string>>])[] = [
  ['exchange-online/4.4.316', '[Message=Socket error code 10061]', { connectionRefused: 'Socket error code 10061' }],
  [
    'exchange-online/4.4.316',
    '(Winsock error code: 10061, Win32 error code: 10061)',
    { connectionRefused: 'Winsock error code: 10061' },
  ],
  ['exchange-online/4.4.315', '[Message=Socket error code 10060]', { connectionTimedOut: 'Socket error code 10060' }],
  ['exchange-online/4.4.315', '[Message=SocketTimedout: x]', { connectionTimedOut: 'SocketTimedout' }],
  ['exchange-online/4.4.312', '[Message=InfoNoRecords]', { noMailRecords: 'InfoNoRecords' }],
  ['exchange-online/4.4.312', '[Message=ErrorRetry]', { dnsServersFail: 'ErrorRetry' }],
  ['exchange-online/4.4.312', '[Message=InfoDomainNonexistent]', { domainNonexistent: 'InfoDomainNonexistent' }],
  ['exchange-online/4.4.317', '[Message=UntrustedRoot]', { untrustedRoot: 'UntrustedRoot' }],
  ['exchange-online/4.4.317', '[Message=SubjectMismatch, Thumbprint: x]', { subjectMismatch: 'SubjectMismatch' }],
  ['exchange-online/4.4.317', '[Message=CertificateExpired]', { certificateExpired: 'CertificateExpired' }],
  [
    'exchange-online/4.4.317',
    '[Message=451 5.7.3 STARTTLS is required to send mail]',
    { starttlsRequired: 'STARTTLS is required to send mail' },
  ],
  ['exchange-online/4.4.317', '[Message=421 4.3.2 Service not available]', { serviceNotAvailable: '[Message=421' }],
  ['exchange-online/4.4.317', '(Winsock error code: 995)', { connectionAborted: 'Winsock error code: 995' }],
  ['exchange-online/4.4.318', '[Message=Socket error code 10054]', { connectionReset: 'Socket error code 10054' }],
  ['exchange-online/4.4.318', '[Message=SuspiciousRemoteServerError]', { suspiciousServer: 'SuspiciousRemoteServerError' }],
  ['exchange-online/4.7.320', '[Message=UntrustedRoot]', { untrustedRoot: 'UntrustedRoot' }],
  ['exchange-online/4.7.320', 'certificate is no longer valid', { certificateRevoked: 'certificate is no longer valid' }],
  ['exchange-online/5.1.10', 'RESOLVER.ADR.RecipientNotFound', { notInDirectory: 'RESOLVER.ADR.RecipientNotFound' }],
  ['exchange-online/5.1.1', 'RESOLVER.ADR.ExRecipNotFound', { oldExchangeAddress: 'RESOLVER.ADR.ExRecipNotFound' }],
  ['exchange-online/5.1.1', 'user unknown', { unknownAtRemote: 'User unknown' }],
  ['exchange-online/5.7.64', 'TenantAttribution [ATTR36]', { certificateDomainNotAccepted: 'ATTR36' }],
  ['exchange-online/4.4.316', 'Connection refused', {}],
];

/** Names that replies of one entry give a fault; each rules the others out. */
const faults: readonly (readonly [entry: string, ...literals: readonly string[]])[] = [
  ['exchange-online/4.4.312', 'InfoNoRecords', 'ErrorRetry'],
  [
    'exchange-online/4.4.317',
    'STARTTLS is required to send mail',
    'SubjectMismatch',
    'UntrustedRoot',
    '[Message=421 4.3.2 Service not available]',
    'TLS negotiation failed',
  ],
  ['exchange-online/4.7.320', 'CertificateExpired', 'SubjectMismatch', 'CertificateRevoked', 'UntrustedRoot'],
  ['exchange-online/5.1.1', 'User unknown', 'RESOLVER.ADR.ExRecipNotFound', 'RESOLVER.ADR.RecipNotFound'],
  ['exchange-online/5.2.2', 'STOREDRV.Deliver: mailbox full', 'over quota', 'MapiExceptionNamedPropsQuotaExceeded'],
  ['exchange-online/5.7.1/block-list', 'delist@microsoft.com', 'zen.spamhaus.org'],
  [
    'exchange-online/5.2.251-255',
    'continuous mailbox full errors',
    'continuous send as denied errors',
    'continuous invalid license errors',
    'continuous too many recipients errors',
    'continuous invalid recipients errors',
  ],
  [
    'exchange-online/5.7.139',
    'the user credentials were incorrect',
    'security defaults policy',
    'the request did not meet the criteria to be authenticated',
    'basic authentication is disabled',
  ],
  [
    'exchange-online/5.7.139/switched-off',
    'SmtpClientAuthentication is disabled for the Tenant',
    'SmtpClientAuthentication is disabled for the Mailbox',
  ],
  [
    'exchange-online/5.7.139/federation',
    'the federated STS service was unreachable',
    'the federated STS URL does not support HTTPS',
  ],
  ['exchange-server/4.2.1', 'Socket error code 10061', 'Socket error code 10060', 'Socket error code 10013'],
  ['exchange-server/4.4.0/dns', 'ErrorRetry', 'InfoDomainNonexistent'],
];

function judge(id: string, proof: Partial<Proof>) {
  assert.ok(isEntryId(id));
  return judgeCauses(entryOf(id), { ...nothing, ...proof });
}

/** Replies in another system's log: words, even weak ones, go before what a standard says of the number, and a service's own number before weak words. */
const elsewhere: readonly (readonly [code: string | null, reply: string | null, text: string, id: string])[] = [
  [null, '452', '452 Mailbox delivery restricted by policy error', 'words/recipient-restricted'],
  ['5.7.3', '451', '5.7.3 STARTTLS needed', 'words/tls'],
  ['5.1.1', '550', '5.1.1 Sorry', 'iana/X.1.1'],
  [
    '5.7.1',
    '554',
    '5.7.1 Service unavailable; Sender address [anna@contoso.com] blocked using dbl.example.net',
    'block-list/5.7.1/domain-block-listed',
  ],
  [
    '5.7.1',
    '554',
    '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.net',
    'block-list/5.7.1/block-listed',
  ],
];

describe('lookup', () => {
  for (const [code, text, id] of choices) {
    it(`${code} ${JSON.stringify(text)} is ${id}`, () => assert.equal(chooseEntry({ code, reply: null, text })?.id ?? null, id));
  }
  for (const [code, reply, text, id] of elsewhere) {
    it(`elsewhere, ${JSON.stringify(text)} is ${id}`, () =>
      assert.equal(chooseEntry({ code, reply, text, writer: 'other' })?.id, id));
  }

  it('reads the code behind words that tell nothing', () => {
    const meaningOf = (text: string): string | undefined => chooseEntry({ code: null, reply: '554', text, writer: 'other' })?.id;
    assert.equal(meaningOf('sorry (#5.2.2)'), 'iana/X.2.2');
    assert.equal(meaningOf('sorry (#5.2.2 - chkuser)'), 'iana/X.2.2');
    assert.equal(meaningOf('sorry, no mailbox here by that name (#5.2.2)'), 'words/recipient-unknown');
    assert.equal(meaningOf('sorry (5.2.2)'), meaningOf('sorry'));
  });

  it('takes a number without words as the server that speaks means it', () => {
    const rejected = { code: '5.2.2', reply: '550', text: '550 5.2.2 rejected' } as const;
    assert.equal(chooseEntry({ ...rejected, server: 'mx01.hornetsecurity.com', writer: 'other' })?.id, 'hornetsecurity/5.2.2');
    assert.equal(chooseEntry({ ...rejected, server: 'mx01.hornetsecurity.com', writer: 'exchange' })?.id, 'hornetsecurity/5.2.2');
    assert.equal(chooseEntry({ ...rejected, server: 'mail.contoso.com', writer: 'other' })?.id, 'iana/X.2.2');
  });

  it('lets the longest literal win', () => {
    assert.equal(
      chooseEntry({ code: '5.4.1', reply: null, text: 'Relay Access Denied; Recipient address rejected: Access denied' })?.id,
      'exchange-online/5.4.1/edge-blocking',
    );
  });

  it('knows all meanings of a code', () => {
    assert.deepEqual(
      entriesOf('5.4.1').map(({ id }) => id),
      ['exchange-online/5.4.1/edge-blocking', 'exchange-online/5.4.1/relay', 'zoho/5.4.1', 'iana/X.4.1'],
    );
    assert.deepEqual(entriesOf('5.4.999'), []);
  });

  it('knows an id from another text', () => {
    assert.equal(isEntryId('exchange-online/5.1.10'), true);
    assert.equal(isEntryId('toString'), false);
  });
});

describe('judged causes', () => {
  for (const [id, text, proven] of words) {
    it(`${id} by ${JSON.stringify(text)}`, () => {
      const told = judge(id, { text }).proven.map(({ cause, literal }) => [cause, literal]);
      assert.deepEqual(Object.fromEntries(told), proven);
    });
  }

  it('are all possible where nothing is proven', () => {
    assert.deepEqual(judge('exchange-online/4.4.316', {}), {
      proven: [],
      possible: ['connectionRefused', 'smartHostOutdated', 'onPremisesShutDown', 'deadBackupMx'],
    });
  });

  it('leave out those about mail by MX where the record names a connector', () => {
    assert.deepEqual(judge('exchange-online/4.4.316', { connector: 'To server' }).possible, [
      'connectionRefused',
      'smartHostOutdated',
      'onPremisesShutDown',
    ]);
  });

  it('leave out other names of the fault where the reply gives it one', () => {
    assert.deepEqual(judge('exchange-online/4.4.317', { text: 'UntrustedRoot' }).possible, ['unequalServers']);
  });

  it('leave out every other fault that a reply could have named', () => {
    for (const [id, ...literals] of faults) {
      const named = literals.map((text) => ({ text, causes: judge(id, { text }).proven.map(({ cause }) => cause) }));
      assert.equal(
        new Set(named.flatMap((one) => one.causes)).size,
        literals.length,
        `${id} has a cause of its own for each name`,
      );
      const kept = named.flatMap(({ text }) => {
        const { possible } = judge(id, { text });
        return named
          .flatMap((other) => other.causes)
          .filter((cause) => possible.includes(cause))
          .map((cause) => `${id} ${text}: ${cause}`);
      });
      assert.deepEqual(kept, []);
    }
  });

  it('tell those that stand under many codes only where they are proven', () => {
    const { proven, possible } = judge('exchange-online/4.4.316', { text: 'UntrustedRoot' });
    assert.deepEqual(proven, [{ cause: 'untrustedRoot', literal: 'UntrustedRoot' }]);
    assert.deepEqual(possible, ['smartHostOutdated', 'onPremisesShutDown', 'deadBackupMx']);
  });

  it('prove a forwarding by the address that it was sent to', () => {
    const cause = (recipient: string, originalRecipient: string | null) =>
      judge('exchange-online/5.1.10', { recipient, originalRecipient }).proven.map((one) => one.cause);
    assert.deepEqual(cause('new@contoso.com', 'old@contoso.com'), ['forwardingBroken']);
    assert.deepEqual(cause('user@contoso.com', 'USER@contoso.com'), []);
    assert.deepEqual(cause('user@contoso.com', null), []);
  });

  it('prove a delay by its outcome', () => {
    const cause = (outcome: string) => judge('exchange-server/4.4.7/delayed', { outcome }).proven.map((one) => one.cause);
    assert.deepEqual(cause('delayed'), ['delayNotice']);
    assert.deepEqual(cause('failed'), []);
  });
});
