import assert from 'node:assert/strict';
import { scanText } from '../../../../src/scan/scanner.ts';
import { trackingLogOf } from '../../traces.ts';

function findingsIn(event: Readonly<Record<string, string>>) {
  return scanText(trackingLogOf([{ event_id: 'DEFER', ...event }])).findings;
}

describe('replies of a record', () => {
  const MINE = { server_hostname: 'mx1.contoso.com', server_ip: '192.0.2.1' };
  const REPLY = '451 4.4.397 Error communicating with target host';

  it('takes server and address from what the reply tells', () => {
    const [finding] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=mx2.contoso.com};{IP=192.0.2.2}]` });
    assert.deepEqual([finding?.record.server, finding?.record.ip], ['mx2.contoso.com', '192.0.2.2']);
  });

  it('completes no machine with the half of another', () => {
    const [server] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=mx2.contoso.com}]` });
    assert.deepEqual([server?.record.server, server?.record.ip], ['mx2.contoso.com', null]);
    const [ip] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{IP=192.0.2.2}]` });
    assert.deepEqual([ip?.record.server, ip?.record.ip], [null, '192.0.2.2']);
  });

  it('completes a machine that is named twice', () => {
    const [finding] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=MX1.contoso.com}]` });
    assert.deepEqual([finding?.record.server, finding?.record.ip], ['MX1.contoso.com', '192.0.2.1']);
  });

  it('explains the lines of one reply alike', () => {
    const REFUSED = '550-5.7.1 due to the very low reputation of the sending domain, this message\n550-5.7.1 has been blocked.';
    const findings = findingsIn({ recipient_status: `${REFUSED}\n550 5.7.1 Bye` });
    assert.equal(findings.length, 3);
    assert.equal(new Set(findings.map(({ entry }) => entry)).size, 1);
    assert.notEqual(findings[0]?.entry, scanText(trackingLogOf([{ recipient_status: '550 5.7.1 Bye' }])).findings[0]?.entry);
  });

  it('gives every line of a quoted reply the meaning of all its lines', () => {
    const [outer, ...inner] = findingsIn({
      recipient_status:
        "Remote server returned '550 5.7.350 refused -> 550-5.7.1 [192.0.2.1] Our system has detected that this message is\n550-5.7.1 likely unsolicited mail.\n550 5.7.1 x1si5 - gsmtp'",
    });
    assert.deepEqual(
      inner.map(({ within }) => within?.start),
      [outer?.start, outer?.start, outer?.start],
    );
    assert.equal(new Set(inner.map(({ entry }) => entry)).size, 1);
    assert.match(inner[0]?.entry ?? '', /^gmail/);
  });

  it('reads the words of lines without the code that each of them repeats', () => {
    const lines = '550-5.7.1 this message is likely\n550-5.7.1 unsolicited mail\n550 5.7.1 gsmtp';
    const [wrapped] = findingsIn({ recipient_status: lines });
    const [escaped] = findingsIn({ recipient_status: lines.replaceAll('\n', '\\r\\n') });
    const [plain] = findingsIn({ recipient_status: '550 5.7.1 this message is likely unsolicited mail gsmtp' });
    assert.equal(wrapped?.entry, plain?.entry);
    assert.equal(escaped?.entry, plain?.entry);
    assert.match(plain?.entry ?? '', /^gmail/);
  });

  it('takes the line of a quoted reply that does not say that it goes on for a line of the reply around it', () => {
    const findings = findingsIn({ recipient_status: '550 5.1.1 <a@contoso.com>... 550 5.1.1 unknown\n550 5.1.1 unknown' });
    assert.deepEqual(
      findings.map(({ within }) => within?.start ?? null),
      [null, findings[0]?.start, null],
    );
  });

  describe('reason of replies in replies', () => {
    const chains: readonly (readonly [text: string, ...reasons: readonly (string | null)[]])[] = [
      ['451 4.4.397 Error communicating with target host. -> 550 5.7.64 Relay Access Denied', 'relay-denied', 'relay-denied'],
      ['550 5.7.350 detected as spam -> 554 5.7.1 rejected', 'spam', 'spam'],
      [
        '451 4.4.0 Primary target IP address responded with: "451 4.4.0 Primary target IP address responded with: "552 5.2.2 mailbox full""',
        'mailbox-full',
        'mailbox-full',
        'mailbox-full',
      ],
      ['550 5.7.350 detected as spam -> 550 5.0.350 Remote server returned an error -> 554 5.7.1 No', 'spam', 'spam', 'spam'],
      ['550 5.2.2 mailbox full -> 550 5.1.1 user unknown', 'mailbox-full', 'recipient-unknown'],
      ['550 5.2.2 mailbox full -> 250 2.0.0 Ok', 'mailbox-full', null],
    ];
    for (const [text, ...reasons] of chains) {
      it(`is ${reasons.join(', ')} in ${text}`, () => {
        assert.deepEqual(
          findingsIn({ recipient_status: text }).map(({ reason }) => reason),
          reasons,
        );
      });
    }
  });

  it('finds the words before a code that ends the sentence, whoever is named after it', () => {
    for (const after of ['', ' <a@contoso.com>', ' [192.0.2.1]', ' <a@contoso.com> [192.0.2.1].']) {
      const [finding] = findingsIn({ recipient_status: `Sorry, the mailbox is over its quota. (#5.2.1)${after}` });
      assert.equal(finding?.reason, 'mailbox-full', after);
    }
  });
});
