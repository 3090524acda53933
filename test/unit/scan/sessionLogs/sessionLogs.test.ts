import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';

/** The failing findings of a log of lines. */
function failures(...lines: readonly string[]): readonly Finding[] {
  return scanText(lines.join('\n')).findings.filter((finding) => finding.class !== 'success');
}

/** `recipient state` of each state. */
function states(...lines: readonly string[]): readonly string[] {
  return scanText(lines.join('\n')).states.map(({ recipient, state }) => `${recipient || '-'} ${state}`);
}

const WEB_FIELDS =
  '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status cs-version';
const MAIL = '2026-11-20 08:00:00 203.0.113.7';

describe("the log of Windows' SMTP service", () => {
  it('is told from the log of a web server by what its rows say', () => {
    const web = '2026-11-20 08:00:00 203.0.113.7 user W3SVC1 WEB01 192.0.2.10 443 GET /mail q=550+5.1.1+unknown 550 HTTP/1.1';
    assert.equal(recogniseFormat(`${WEB_FIELDS}\n${web}\n`), null);
    assert.equal(recogniseFormat(`${WEB_FIELDS}\n${web.replace('W3SVC1', 'SMTPSVC1')}\n`), 'iis-smtp-log');
  });

  it('reads what the server itself refused where the log does not name the site', () => {
    const fields = '#Fields: date time c-ip cs-username s-computername s-ip s-port cs-method cs-uri-query sc-status';
    const row = '2026-11-20 08:00:00 203.0.113.7';
    const [failure] = failures(
      fields,
      `${row} OutboundConnectionResponse WEB01 - 25 - 220+mx.fabrikam.com 0`,
      `${row} client WEB01 192.0.2.10 25 RCPT +TO:<user@fabrikam.com> 550`,
    );
    assert.deepEqual([failure?.reply, failure?.record.recipient], ['550', 'user@fabrikam.com']);
  });

  it('knows the recipient, the other side and the time of a reply, with a plus sign in the address', () => {
    const [failure] = failures(
      WEB_FIELDS,
      `${MAIL} OutboundConnectionResponse SMTPSVC1 WEB01 - 25 - - 220+mx.fabrikam.com+ESMTP 0 SMTP`,
      `${MAIL} OutboundConnectionCommand SMTPSVC1 WEB01 - 25 RCPT - TO:<user+tag@fabrikam.com> 0 SMTP`,
      `${MAIL} OutboundConnectionResponse SMTPSVC1 WEB01 - 25 - - 550+5.1.1+<user+tag@fabrikam.com>+unknown 0 SMTP`,
    );
    assert.ok(failure);
    const { time, recipient, server, ip, direction } = failure.record;
    assert.deepEqual(
      { time, recipient, server, ip, direction, text: failure.text },
      {
        time: '2026-11-20T08:00:00Z',
        recipient: 'user+tag@fabrikam.com',
        server: 'mx.fabrikam.com',
        ip: '203.0.113.7',
        direction: 'Send',
        text: '5.1.1 <user+tag@fabrikam.com> unknown',
      },
    );
  });

  it('takes the number that a received command was answered with for its reply', () => {
    const row = (verb: string, query: string, status: number): string =>
      `2026-11-20 08:00:00 198.51.100.4 APP01 SMTPSVC1 WEB01 192.0.2.10 0 ${verb} - ${query} ${status} SMTP`;
    const log = [
      WEB_FIELDS,
      row('EHLO', '+APP01', 250),
      row('MAIL', '+FROM:<app@contoso.com>', 250),
      row('RCPT', '+TO:<eva@fabrikam.com>', 550),
      row('RCPT', '+TO:<leo@contoso.com>', 250),
      row('DATA', '+<1@contoso.com>', 250),
      row('QUIT', 'APP01', 240),
    ];
    assert.deepEqual(states(...log), ['eva@fabrikam.com failed', 'leo@contoso.com relayed']);
    assert.deepEqual(
      scanText(log.join('\n')).findings.map(({ line, reply }) => [line, reply]),
      [[3, '550']],
    );
  });
});

describe("SmarterMail's logs", () => {
  it('are told from those of its POP3 and IMAP services', () => {
    const imap = '00:00:00.512 [203.0.113.2][550] cmd: A1 LOGIN user\n00:00:00.512 [203.0.113.2][550] rsp: A1 NO 550 5.1.1\n';
    assert.equal(recogniseFormat(imap), null);
    assert.equal(recogniseFormat(imap.replace('A1 LOGIN user', 'EHLO user')), 'smartermail-log');
  });

  it('keep sessions apart, and know the address of a server that the delivery log has connected to', () => {
    const [failure, ...others] = failures(
      '14:08:51.010 [11-1] Connecting to 203.0.113.7:25 (Id: 1)',
      '14:08:51.010 [12-1] Connecting to 203.0.113.8:25 (Id: 2)',
      '14:08:51.020 [11-1] CMD: RCPT TO:<user@fabrikam.com>',
      '14:08:51.030 [12-1] CMD: RCPT TO:<eva@contoso.com>',
      '14:08:51.040 [11-1] RSP: 550 No such user',
    );
    assert.equal(others.length, 0);
    assert.deepEqual(
      [failure?.record.recipient, failure?.record.ip, failure?.record.direction],
      ['user@fabrikam.com', '203.0.113.7', 'Send'],
    );
  });

  it('lack some answers: what follows a greeting shows that it was answered', () => {
    const [failure] = failures(
      '00:00:00.512 [203.0.113.2][550] cmd: EHLO fabrikam.com',
      '00:00:01.001 [203.0.113.2][550] cmd: MAIL FROM:<sender@fabrikam.com>',
      '00:00:01.001 [203.0.113.2][550] rsp: 250 OK',
      '00:00:01.314 [203.0.113.2][550] cmd: RCPT TO:<nobody@contoso.com>',
      '00:00:01.314 [203.0.113.2][550] rsp: 550 No such user here',
    );
    assert.equal(failure?.record.event, 'RCPT TO');
  });
});

describe("hMailServer's log", () => {
  it('has the lines of a reply in one value', () => {
    const told = failures(
      '"SMTPC"\t102\t2\t"2026-11-20 08:00:01.005"\t"203.0.113.7"\t"SENT: RCPT TO:<user@fabrikam.com>"',
      '"SMTPC"\t102\t2\t"2026-11-20 08:00:01.007"\t"203.0.113.7"\t"RECEIVED: 550-5.7.1 The message[nl]550 5.7.1 looks like spam"',
    );
    assert.deepEqual(
      told.map(({ code, reason, record, failure }) => [code, reason, record.recipient, failure]),
      [
        ['5.7.1', 'spam', 'user@fabrikam.com', 0],
        ['5.7.1', 'spam', 'user@fabrikam.com', 0],
      ],
    );
  });

  it('says which side this server is by the part that wrote the line', () => {
    const log = (part: string): readonly string[] => [
      `"${part}"\t102\t2\t"2026-11-20 08:00:01.005"\t"203.0.113.7"\t"${part === 'SMTPC' ? 'SENT' : 'RECEIVED'}: RCPT TO:<user@fabrikam.com>"`,
      `"${part}"\t102\t2\t"2026-11-20 08:00:01.007"\t"203.0.113.7"\t"${part === 'SMTPC' ? 'RECEIVED' : 'SENT'}: 550 Unknown user"`,
    ];
    assert.equal(failures(...log('SMTPC'))[0]?.record.direction, 'Send');
    assert.equal(failures(...log('SMTPD'))[0]?.record.direction, 'Receive');
  });
});

describe("MDaemon's logs", () => {
  const refused = (first: string): readonly string[] => [
    'Fri 2026-11-20 10:10:03: Session 552; child 3',
    `Fri 2026-11-20 10:10:03: ${first}`,
    'Fri 2026-11-20 10:10:03: <-- RCPT TO:<eva@contoso.com>',
    'Fri 2026-11-20 10:10:03: --> 550 Recipient unknown',
    'Fri 2026-11-20 10:10:04: ----------',
    'Fri 2026-11-20 10:10:04: <-- 250 2.1.5 Ok',
  ];

  it('say by arrows who speaks, and by a line before which side this server is', () => {
    const [failure, ...others] = failures(...refused('Accepting SMTP connection from [198.51.100.4:50511] to [192.0.2.10:25]'));
    assert.equal(others.length, 0);
    assert.deepEqual(
      [failure?.record.recipient, failure?.record.ip, failure?.record.direction],
      ['eva@contoso.com', '198.51.100.4', 'Receive'],
    );
  });

  it('may begin in mid-session: commands and replies show who is the client', () => {
    assert.deepEqual(states(...refused('Waiting...')), ['eva@contoso.com failed']);
  });
});

describe('lines of session logs below the words of whoever pasted them', () => {
  const logs: readonly (readonly [format: string, ...lines: string[]])[] = [
    [
      'iis-smtp-log',
      `${MAIL} OutboundConnectionCommand SMTPSVC1 WEB01 - 25 RCPT - TO:<user@fabrikam.com> 0 0 4 0 0 SMTP - - - -`,
      `${MAIL} OutboundConnectionResponse SMTPSVC1 WEB01 - 25 - - 550+No+such+user 0 0 157 0 16 SMTP - - - -`,
    ],
    [
      'smartermail-log',
      '00:00:01.314 [203.0.113.2][550] cmd: RCPT TO:<user@fabrikam.com>',
      '00:00:01.314 [203.0.113.2][550] rsp: 550 No such user',
    ],
    [
      'hmailserver-log',
      '"SMTPC"\t102\t2\t"2026-11-20 08:00:01.005"\t"203.0.113.7"\t"SENT: RCPT TO:<user@fabrikam.com>"',
      '"SMTPC"\t102\t2\t"2026-11-20 08:00:01.007"\t"203.0.113.7"\t"RECEIVED: 550 No such user"',
    ],
    [
      'mdaemon-log',
      'Fri 2026-11-20 09:59:58.401: 03: [5501:1] --> RCPT To:<user@fabrikam.com>',
      'Fri 2026-11-20 09:59:58.500: 02: [5501:1] <-- 550 No such user',
    ],
  ];
  for (const [format, ...lines] of logs) {
    it(`are read: ${format}`, () => {
      const { format: known, findings } = scanText(
        ['Hello,', 'what does it mean?', 'The bounce says "550 5.1.10 not found".', '', ...lines].join('\n'),
      );
      assert.equal(known, format);
      assert.deepEqual(
        findings.map(({ line, reply, record }) => [line, reply, record.recipient]),
        [
          [2, '550', null],
          [5, '550', 'user@fabrikam.com'],
        ],
      );
    });
  }
});
