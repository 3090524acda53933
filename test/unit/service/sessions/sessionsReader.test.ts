import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { sayAnswer, sayRefusal } from '../../../../src/service/sessions/sessionSentences.ts';
import { SessionsReader } from '../../../../src/service/sessions/sessionsReader.ts';
import { sessionsText } from '../../../../src/service/sessions/sessionsText.ts';
import type { SessionsReport } from '../../../../src/sessionFacts.ts';

const HEAD = `#Software: Microsoft Exchange Server
#Version: 15.02.1544.011
#Log-type: SMTP Send Protocol Log
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
`;

/** Rows of one session: seconds, event, data, context. */
function rowsOf(
  id: string,
  rows: readonly (readonly [seconds: number, event: string, data?: string, context?: string])[],
  from = 0,
): string {
  return rows
    .map(([seconds, event, data = '', context = ''], index) => {
      const time = new Date(Date.UTC(2026, 10, 20, 18) + seconds * 1000).toISOString();
      return `${time},To Internet,${id},${index + from},10.0.4.12:41022,203.0.113.9:25,${event},"${data.replaceAll('"', '""')}","${context}"\n`;
    })
    .join('');
}

function read(logs: readonly string[], asked: string | null = null): SessionsReport {
  const reader = new SessionsReader(asked);
  for (const [index, log] of logs.entries()) {
    const lines = reader.begin(`SEND${index + 1}.LOG`);
    for (const [line, text] of log.split('\n').slice(0, -1).entries()) {
      lines.line(text, line);
    }
    lines.end();
  }
  return reader.end();
}

const TLS_ROW =
  'TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using bulk encryption algorithm CALG_AES_256 with strength 256 bits, MAC hash algorithm CALG_SHA_384 with strength 384 bits and key exchange algorithm CALG_ECDH_EPHEM with strength 384 bits';
const CERTIFICATE =
  'Received certificate Subject Issuer name Serial number Thumbprint Not before Not after Subject alternate names';

const whole = rowsOf('08DF458E3A1C7D41', [
  [0, '*', '', 'attempting to connect'],
  [0, '+'],
  [1, '<', '220 mx1.fabrikam.com ESMTP'],
  [1, '>', 'EHLO mail.contoso.com'],
  [1, '<', '250-mx1.fabrikam.com'],
  [1, '<', '250 STARTTLS'],
  [1, '>', 'STARTTLS'],
  [2, '<', '220 2.0.0 Ready to start TLS'],
  [
    2,
    '*',
    ' CN=mx1.fabrikam.com CN=Contoso CA 0A1B2C3D4E5F60718293A4B5 AABBCCDDEEFF00112233445566778899AABBCCDD 2026-01-01T00:00:00.000Z 2026-12-01T00:00:00.000Z mx1.fabrikam.com;*.fabrikam.com',
    CERTIFICATE,
  ],
  [2, '*', '', TLS_ROW],
  [2, '>', 'EHLO mail.contoso.com'],
  [2, '<', '250 mx1.fabrikam.com'],
  [2, '*', '', 'sending message with RecordId 47 and InternetMessageId <a1@contoso.com>'],
  [2, '>', 'MAIL FROM:<anna@contoso.com> SIZE=18340'],
  [2, '>', 'RCPT TO:<lea@fabrikam.com>'],
  [2, '>', 'RCPT TO:<leo@fabrikam.com>'],
  [3, '<', '250 2.1.0 Ok'],
  [3, '<', '250 2.1.5 Ok'],
  [3, '<', '550 5.1.1 <leo@fabrikam.com>: Recipient address rejected'],
  [3, '>', 'DATA'],
  [3, '<', '354 End data with <CR><LF>.<CR><LF>'],
  [44, '<', '250 2.0.0 Ok: queued as 4cQ7vB5z0Kz9Y'],
  [44, '*', '', 'sending message with RecordId 48 and InternetMessageId <a2@contoso.com>'],
  [44, '>', 'MAIL FROM:<bob@contoso.com> SIZE=100'],
  [45, '<', '250 2.1.0 Ok'],
  [45, '>', 'RCPT TO:<lea@fabrikam.com>'],
  [45, '<', '250 2.1.5 Ok'],
  [45, '>', 'DATA'],
  [45, '<', '354 End data'],
  [46, '<', '451 4.7.1 Try again later'],
  [46, '>', 'QUIT'],
  [46, '<', '221 2.0.0 Bye'],
  [46, '-', '', 'Local'],
]);

describe('SMTP sessions', () => {
  it('tell each message with its recipients, refusals and answer', () => {
    const [session] = read([HEAD + whole], '08df458e3a1c7d41').sessions;
    assert.deepEqual(
      session?.messages.map(({ ids, sender, recipients, refusals, answer }) => [
        ids,
        sender,
        recipients,
        refusals.map(({ words }) => words.slice(0, 9)),
        answer?.words.slice(0, 9),
      ]),
      [
        [['a1@contoso.com'], 'anna@contoso.com', ['lea@fabrikam.com', 'leo@fabrikam.com'], ['550 5.1.1'], '250 2.0.0'],
        [['a2@contoso.com'], 'bob@contoso.com', ['lea@fabrikam.com'], [], '451 4.7.1'],
      ],
    );
    assert.deepEqual(
      [session?.direction, session?.peer, session?.remote, session?.ended],
      ['send', 'mx1.fabrikam.com', '203.0.113.9', 'quit'],
    );
  });

  it('keep no more commands without a reply than servers send at once, and count the rest', () => {
    const head: Parameters<typeof rowsOf>[1] = [
      [0, '+'],
      [0, '<', '220 mx1.fabrikam.com ESMTP'],
      [0, '>', 'EHLO mail.contoso.com'],
      [0, '<', '250 mx1.fabrikam.com'],
    ];
    const sent = Array.from({ length: 5000 }, () => [1, '>', 'NOOP'] as const);
    const unanswered = (rows: Parameters<typeof rowsOf>[1]): number => {
      const [session] = read(
        [HEAD + rowsOf('08DF458E3A1C7D41', [...head, ...rows, [9, '-', '', 'Local']])],
        '08DF458E3A1C7D41',
      ).sessions;
      return session?.oddities.filter(({ kind }) => kind === 'unanswered').length ?? Number.NaN;
    };
    assert.equal(unanswered(sent), 2000);
    const replies = sent.map(() => [2, '<', '250 Ok'] as const);
    assert.equal(unanswered([...sent, ...replies]), 0);
    // The reply to the last command is not taken for one to an earlier command.
    assert.equal(unanswered([...sent, ...replies, [3, '>', 'QUIT']]), 1);
  });

  it('say of a temporary refusal that it is one', () => {
    const [session] = read([HEAD + whole]).sessions;
    const [first, second] = session?.messages ?? [];
    assert.ok(first !== undefined && second !== undefined);
    const said = languages.map((language) => {
      const locale = localeOf(language);
      return [...first.refusals.map((one) => sayRefusal(one, locale)), sayAnswer(second, locale)].map(
        (text) => text.split(':')[0],
      );
    });
    assert.deepEqual(said.flat().toSorted(), ['deferred', 'refused', 'rifiutato', 'rinviato', 'отклонено', 'отложено']);
  });

  it('tell TLS and certificates, and call out one that ends soon', () => {
    const [session] = read([HEAD + whole]).sessions;
    assert.deepEqual(session?.tls, { version: 'TLS 1.2', cipher: 'AES 256' });
    assert.deepEqual(session?.certificates, [
      {
        of: 'peer',
        subject: 'CN=mx1.fabrikam.com',
        thumbprint: 'AABBCCDDEEFF00112233445566778899AABBCCDD',
        notAfter: '2026-12-01T00:00:00.000Z',
        names: ['mx1.fabrikam.com', '*.fabrikam.com'],
      },
    ]);
    assert.deepEqual(session?.oddities, [
      { kind: 'longWait', command: 'DATA', wait: 41_000 },
      { kind: 'certificateExpires', subject: 'CN=mx1.fabrikam.com', notAfter: '2026-12-01T00:00:00.000Z' },
    ]);
  });

  it('call out a certificate for other names than the one the peer greets by', () => {
    const other = whole
      .replace('mx1.fabrikam.com;*.fabrikam.com', 'mail.fabrikam.com;*.tailspintoys.com')
      .replace('2026-12-01', '2027-12-01');
    assert.deepEqual(read([HEAD + other]).sessions[0]?.oddities[1], {
      kind: 'certificateName',
      name: 'mx1.fabrikam.com',
      names: ['mail.fabrikam.com', '*.tailspintoys.com'],
    });
  });

  it('call out a command without a reply, and a session without a message', () => {
    const rows = rowsOf('08DF458E3A1C7D42', [
      [0, '+'],
      [0, '<', '220 mx.tailspintoys.com ESMTP'],
      [0, '>', 'EHLO mail.contoso.com'],
      [9, '-', '', 'Remote(SocketError)'],
    ]);
    const [session] = read([HEAD + rows]).sessions;
    assert.equal(session?.ended, 'Remote(SocketError)');
    assert.deepEqual(session?.oddities, [{ kind: 'unanswered', command: 'EHLO mail.contoso.com' }, { kind: 'noMessage' }]);
  });

  it('go on in the next log, and call out the one that is missing', () => {
    const rows = whole.split('\n');
    const [first, second] = [rows.slice(0, 12), rows.slice(12)].map(
      (some) => HEAD + some.join('\n') + (some.at(-1) === '' ? '' : '\n'),
    );
    const joined = read([first ?? '', second ?? '']);
    assert.equal(joined.count, 1);
    assert.equal(joined.sessions[0]?.messages.length, 2);
    assert.deepEqual(read([second ?? '']).sessions[0]?.oddities[0], { kind: 'beginningMissing' });
    assert.deepEqual(read([first ?? '']).sessions[0]?.oddities[0], { kind: 'endMissing' });
  });

  it('are counted by peer and connector', () => {
    const second = whole.replaceAll('08DF458E3A1C7D41', '08DF458E3A1C7D43');
    const plain = rowsOf('08DF458E3A1C7D44', [
      [0, '+'],
      [0, '<', '220 mx2.fabrikam.com ESMTP'],
      [0, '>', 'EHLO mail.contoso.com'],
      [2, '<', '250 mx2.fabrikam.com'],
      [2, '>', 'MAIL FROM:<anna@contoso.com>'],
      [2, '<', '250 2.1.0 Ok'],
      [2, '>', 'RCPT TO:<lea@fabrikam.com>'],
      [2, '<', '250 2.1.5 Ok'],
      [2, '>', 'DATA'],
      [2, '<', '354 go'],
      [2, '<', '250 2.0.0 Ok'],
      [2, '-', '', 'Local'],
    ]);
    const { peers, count } = read([HEAD + whole + second + plain]);
    assert.equal(count, 3);
    assert.deepEqual(
      peers.map(({ peer, connector, sessions, failed, messages, tls, meanWait }) => [
        peer,
        connector,
        sessions,
        failed,
        messages,
        tls,
        meanWait,
      ]),
      [
        ['mx1.fabrikam.com', 'To Internet', 2, 2, 2, { 'TLS 1.2 AES 256': 2 }, 4273],
        ['mx2.fabrikam.com', 'To Internet', 1, 0, 1, { '': 1 }, 500],
      ],
    );
  });

  it('fit 100 columns in every language', () => {
    for (const language of languages) {
      const lines = sessionsText(read([HEAD + whole]), localeOf(language)).split('\n');
      assert.deepEqual(
        lines.filter((line) => line.length > 100),
        [],
      );
      assert.ok(lines.length > 10);
    }
  });
});
