import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';

/** A log of lines, all of one time. */
function logOf(...lines: readonly string[]): string {
  return lines.map((line) => `Fri Nov 20 14:21:04 2026 Info: ${line}\n`).join('');
}

const MESSAGE = [
  'MID 550 ICID 3 From: <orders@contoso.com>',
  'MID 550 ICID 3 RID 0 To: <user@fabrikam.com>',
  'MID 550 ICID 3 RID 1 To: <Eva@fabrikam.com>',
  "MID 550 Message-ID '<1@contoso.com>'",
  'New SMTP DCID 7 interface 192.0.2.10 address 203.0.113.7 port 25',
];

/** `reply code class outcome reason` of each finding. */
function told(...lines: readonly string[]): readonly string[] {
  return scanText(logOf(...lines)).findings.map(
    ({ reply, code, class: own, outcome, reason }) => `${reply ?? '-'} ${code ?? '-'} ${own} ${outcome ?? '-'} ${reason ?? '-'}`,
  );
}

/** `message recipient state` of each state. */
function states(...lines: readonly string[]): readonly string[] {
  return scanText(logOf(...lines)).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient} ${state}`);
}

describe("Cisco's mail log", () => {
  it('names recipients, messages and connections by numbers, which earlier lines explain', () => {
    const { findings } = scanText(
      logOf(...MESSAGE, "Bounced: DCID 7 MID 550 to RID 1 - 5.1.0 - Unknown address error ('550', ['unknown']) []"),
    );
    assert.deepEqual(findings[0]?.record, {
      ...emptyRecord,
      time: 'Fri Nov 20 14:21:04 2026',
      event: 'Bounced',
      sender: 'orders@contoso.com',
      recipient: 'Eva@fabrikam.com',
      messageId: '<1@contoso.com>',
      session: 'MID 550',
      ip: '203.0.113.7',
    } satisfies LogRecord);
  });

  it("gives a status of its own, and the other server's reply as a list of lines", () => {
    assert.deepEqual(
      told(
        "Delayed: DCID 7 MID 550 to RID 0 - 4.1.0 - Unknown address error ('452', ['4.2.2 The mailbox', \"isn't empty: over quota\"])[]",
      ),
      ['- 4.1.0 transient delayed mailbox-full', '452 4.2.2 transient delayed mailbox-full'],
    );
  });

  it('may introduce the status with words', () => {
    const words = 'Bounced by destination server with response: ';
    assert.deepEqual(
      told(`Bounced: DCID 7 MID 550 to RID 0 - ${words}5.1.0 - Unknown address error ('550', ['5.1.1 User unknown']) []`),
      ['- 5.1.0 permanent failed recipient-unknown', '550 5.1.1 permanent failed recipient-unknown'],
    );
  });

  it('has no reply where no server answered', () => {
    assert.deepEqual(told("Bounced: DCID 0 MID 550 to RID 0 - 5.4.7 - Delivery expired (message too old) ('000', ['timeout'])"), [
      '- 5.4.7 permanent failed expired',
    ]);
  });

  it('tells what became of each recipient', () => {
    assert.deepEqual(
      states(
        ...MESSAGE,
        "Delayed: DCID 7 MID 550 to RID 0 - 4.1.0 - Unknown address error ('451', ['later'])[]",
        'Message done DCID 7 MID 550 to RID [0, 1]',
        'MID 550 ICID 3 To: <leo@tailspintoys.com> Rejected by RAT',
      ),
      [
        '<1@contoso.com> user@fabrikam.com delayed',
        '<1@contoso.com> user@fabrikam.com relayed',
        '<1@contoso.com> eva@fabrikam.com relayed',
        '<1@contoso.com> leo@tailspintoys.com failed',
      ],
    );
  });

  it('takes what its own filter dropped for no failure', () => {
    assert.deepEqual(states(...MESSAGE, 'Message aborted MID 550 Dropped by antivirus'), [
      '<1@contoso.com> user@fabrikam.com dropped',
      '<1@contoso.com> eva@fabrikam.com dropped',
    ]);
    assert.deepEqual(told(...MESSAGE, 'Message aborted MID 550 Dropped by antivirus'), []);
  });

  it('tells in words why a recipient was not accepted, and that a server could not be reached', () => {
    const error =
      'Connection Error: DCID 8 domain: fabrikam.com IP: 203.0.113.6 port: 25 details: timeout interface: 192.0.2.10 reason: connection timed out';
    assert.deepEqual(
      told(
        'MID 550 ICID 3 To: <leo@contoso.com> Rejected by LDAPACCEPT',
        'MID 550 ICID 3 To: <leo@tailspintoys.com> Rejected by RAT',
        error,
      ),
      ['- - permanent failed recipient-unknown', '- - permanent failed relay-denied', '- - transient delayed connection'],
    );
    const { record } = scanText(logOf(error)).findings[0] ?? {};
    assert.deepEqual([record?.server, record?.ip], ['fabrikam.com', '203.0.113.6']);
  });

  it('is told by its own words, not by levels alone', () => {
    assert.equal(recogniseFormat(logOf('Bounced: 550 5.1.1 unknown')), 'plain-text');
    assert.equal(recogniseFormat(logOf('MID 5 ICID 3 From: <>')), 'cisco-log');
  });
});
