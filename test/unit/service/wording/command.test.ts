import assert from 'node:assert/strict';
import type { CheckId } from '../../../../src/catalogue/generated/ids.ts';
import { checks } from '../../../../src/catalogue/generated/rows.ts';
import type { LogRecord } from '../../../../src/scan/finding.ts';
import { commandTemplate, commandValues, fillCommand, quotePowerShell } from '../../../../src/service/wording/command.ts';
import { findingWith } from '../../findings.ts';

const quotes: readonly (readonly [value: string, literal: string])[] = [
  ['plain', "'plain'"],
  ["o'brien@contoso.com", "'o''brien@contoso.com'"],
  ['a‘b’c‚d‛e', "'a‘‘b’’c‚‚d‛‛e'"],
  ["''", "''''''"],
  ['$(calc) `n "x" ; | &', '\'$(calc) `n "x" ; | &\''],
  ['“double”', "'“double”'"],
];

/** The filled command, or the value for which it is refused. */
function filled(check: CheckId, record: Partial<LogRecord>): string {
  const command = fillCommand(check, findingWith({ record }));
  return 'text' in command ? command.text : `refused: ${command.refused}`;
}

const PORT = (value: string): string => `Test-NetConnection -ComputerName ${value} -Port 25 -InformationLevel Detailed`;

const TLS12 = (value: string): string => `echo QUIT | openssl s_client -connect ${value}:25 -starttls smtp -tls1_2`;

const commands: readonly (readonly [check: CheckId, record: Partial<LogRecord>, text: string])[] = [
  ['connectorReport', { recipient: 'user@contoso.com' }, "Get-OutboundConnectorReport -Domain 'contoso.com'"],
  ['connectorReport', { recipient: "x@'; calc; '" }, "Get-OutboundConnectorReport -Domain '''; calc; '''"],
  ['connectorReport', {}, "Get-OutboundConnectorReport -Domain '<recipientDomain>'"],
  ['connectorReport', { recipient: 'nobody' }, "Get-OutboundConnectorReport -Domain '<recipientDomain>'"],
  ['connectorReport', { recipient: 'a@b\ncalc' }, 'refused: b\ncalc'],
  ['connectorReport', { recipient: 'a@b\u0085calc' }, 'refused: b\u0085calc'],
  ['connectorReport', { recipient: 'a@b\u0000' }, 'refused: b\u0000'],
  ['connectorReport', { recipient: 'a@b\u202ec' }, 'refused: b\u202ec'],
  ['connectorReport', { recipient: 'a@contoso.com;b@fabrikam.com' }, "Get-OutboundConnectorReport -Domain '<recipientDomain>'"],
  [
    'outboundConnectorTls',
    { connector: 'To_DefaultOpportunisticTLS' },
    "Get-OutboundConnector -Identity '<connector>' | Format-List Name,TlsSettings,TlsDomain",
  ],
  ['tls12', { ip: '2001:db8::1' }, TLS12('[2001:db8::1]')],
  ['tls12', { ip: '203.0.113.7' }, TLS12('203.0.113.7')],
  ['testPort25', { ip: '203.0.113.7', server: 'mail.contoso.com' }, PORT("'203.0.113.7'")],
  ['testPort25', { server: 'mail.contoso.com' }, PORT("'mail.contoso.com'")],
  ['testPort25', { ip: '0.0.0.0', server: 'mail.contoso.com' }, PORT("'mail.contoso.com'")],
  ['testPort25', {}, PORT("'<server>'")],
  ['smtpDialogue', { ip: '203.0.113.7' }, 'telnet 203.0.113.7 25'],
  ['smtpDialogue', { ip: '2001:db8::1' }, 'telnet 2001:db8::1 25'],
  ['smtpDialogue', { server: 'mail_1.contoso.com' }, 'telnet mail_1.contoso.com 25'],
  ['smtpDialogue', {}, 'telnet "<server>" 25'],
  ['smtpDialogue', { server: 'a\tb' }, 'refused: a\tb'],
  ['eximRoute', { recipient: 'user@contoso.com' }, "exim -bt 'user@contoso.com'"],
  ['eximRoute', { recipient: "o'brien@contoso.com" }, "exim -bt 'o'\\''brien@contoso.com'"],
  ['eximRoute', { recipient: '$(calc)`calc`;"@contoso.com' }, "exim -bt '$(calc)`calc`;\"@contoso.com'"],
  ['eximRoute', { recipient: '-be@contoso.com' }, "exim -bt '<recipient>'"],
  ['eximRoute', { recipient: 'a\nb@contoso.com' }, 'refused: a\nb@contoso.com'],
  ['eximRoute', {}, "exim -bt '<recipient>'"],
  ['sendmailRetry', { session: 'n38Mw1a2006466' }, "sendmail -v -qI'n38Mw1a2006466'"],
  ['postfixMessage', { session: '4F1A32C4A' }, "postcat -q '4F1A32C4A'"],
];

/** None of these may stand in a shell unquoted. */
const hostile = [
  'a;calc',
  'a b',
  '$(calc)',
  '`calc`',
  'a|b',
  'a&b',
  '-oProxyCommand=x',
  '-t',
  'a/../b',
  'a>b',
  "a'b",
  '%PATH%',
  'a.-b',
  'a..b',
  'пример.рф',
  '1.2.3.4:25;x',
  ':;x',
];

describe('command', () => {
  for (const [value, literal] of quotes) {
    it(`quotes ${value}`, () => assert.equal(quotePowerShell(value), literal));
  }

  for (const [check, record, text] of commands) {
    it(`${check} with ${JSON.stringify(record)}`, () => assert.equal(filled(check, record), text));
  }

  for (const server of hostile) {
    it(`leaves ${server} out of a native command`, () =>
      assert.equal(filled('smtpDialogue', { server }), 'telnet "<server>" 25'));
  }

  const refusals: readonly (readonly [text: string, address: string | null])[] = [
    [
      '550 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9',
      '192.0.2.9',
    ],
    ['550 5.7.1 192.0.2.9: listed. [LastAttemptedIP=203.0.113.7:25]', '192.0.2.9'],
    ['550 5.7.1 192.0.2.9 is listed, ask 198.51.100.1', null],
    ['550 5.7.1 Refused by mail-192.0.2.9.example.com, version 1.2.3.4.5, 999.1.2.3', null],
    ['550 5.7.1 Refused', null],
  ];
  for (const [text, address] of refusals) {
    it(`knows the refused address where the reply names no other: ${text}`, () => {
      const finding = findingWith({ text, record: { ip: '203.0.113.7' } });
      assert.equal(commandValues(finding).clientAddress, address);
    });
  }

  it('knows the values of a record', () => {
    const finding = findingWith({
      record: {
        recipient: 'new@contoso.com',
        sender: '"a@b"@example.com',
        server: 's',
        ip: '0.0.0.0',
        time: 't',
        connector: 'c',
      },
      tail: { thumbprint: 'AB' },
    });
    assert.deepEqual(commandValues(finding), {
      time: 't',
      sender: '"a@b"@example.com',
      recipient: 'new@contoso.com',
      originalRecipient: null,
      messageId: null,
      networkMessageId: null,
      queueId: null,
      server: 's',
      ip: null,
      clientAddress: null,
      connector: 'c',
      thumbprint: 'AB',
      recipientDomain: 'contoso.com',
      senderDomain: 'example.com',
    });
  });
});

describe('values in a command', () => {
  it('are hosts and addresses alone where a program gets them, whatever calls it', () => {
    assert.equal(filled('packetSize', { server: '-t' }), 'ping.exe -f -l 1472 "<server>"');
    assert.equal(filled('packetSize', { server: 'mail.contoso.com' }), 'ping.exe -f -l 1472 mail.contoso.com');
  });

  it('are no redirection where they are not known', () => {
    for (const id of Object.keys(checks) as CheckId[]) {
      assert.doesNotMatch(commandTemplate(id).replace(/"<\w+>"|'<\w+>'/g, ''), /<\w+>/, id);
    }
  });
});
