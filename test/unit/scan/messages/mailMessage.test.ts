import assert from 'node:assert/strict';
import { type Finding, tellings } from '../../../../src/scan/finding.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { markFindings, renumber, unmark } from '../../marks.ts';
import { reportOf } from '../../reports.ts';

function groupOf(recipient: string, code: string, words: string, action = 'failed'): string[] {
  return [`Final-Recipient: rfc822;${recipient}`, `Action: ${action}`, `Status: ${code}`, `Diagnostic-Code: smtp;${words}`];
}

/** `code telling recipient failure`, best told first within the order of the document. */
function told(text: string): string[] {
  return renumber(scanText(text).findings).map(
    ({ code, reply, telling, record, failure }) => `${code ?? reply} ${telling} ${record.recipient ?? '-'} ${failure}`,
  );
}

function states(text: string): string[] {
  return scanText(text).states.map(({ recipient, state }) => `${recipient} ${state}`);
}

function firstOf(text: string): Finding {
  const [finding] = scanText(text).findings;
  assert.ok(finding);
  return finding;
}

const A = 'a@contoso.com';
const B = 'b@contoso.com';

/** A bounce without MIME, as qmail and Exim write them. */
function plainBounce(...lines: readonly string[]): string {
  return ['From: MAILER-DAEMON@mx.example.net', 'To: sender@example.com', 'Subject: failure notice', '', ...lines, ''].join('\n');
}

describe('mail message', () => {
  it('does not take the copy of the message for the words of the report', () => {
    const text = plainBounce(
      `<${A}>:`,
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '',
      '--- Below this line is a copy of the message.',
      '',
      '550 5.2.2 was what the other server said',
    );
    assert.deepEqual(told(text), [`5.1.1 quotation ${A} 0`, '5.2.2 mention - 1']);
  });

  it('finds a bare reply below the line that introduces it', () => {
    const text = plainBounce(A, '  SMTP error from remote mail server after RCPT TO:', '    550 Mailbox quota exceeded');
    assert.deepEqual(told(text), [`550 quotation ${A} 0`]);
  });

  it('takes the recipient of fields that name none from the diagnostic, otherwise from the words', () => {
    const named = reportOf({ groups: [[`Diagnostic-Code: smtp; 550 5.1.1 <${A}>... User unknown`]] });
    assert.deepEqual(told(named), [`5.1.1 diagnostic ${A} 0`]);
    const silent = reportOf({ text: [`${A}`, 'is unknown here.'], groups: [['Diagnostic-Code: smtp; 550 5.1.1 User unknown']] });
    assert.deepEqual(told(silent), [`5.1.1 diagnostic ${A} 0`]);
    assert.deepEqual(states(silent), [`${A} failed`]);
  });

  it('believes a report that calls a temporary error fatal and tries again', () => {
    const words = [
      'The following addresses had fatal errors',
      `[Status: Error, Address: <${A}>, ResponseCode 421, , Host not reachable.]`,
    ];
    assert.deepEqual(states(plainBounce(...words)), [`${A} failed`]);
    assert.deepEqual(states(plainBounce(...words, '', 'Message will be retried for 4 more day(s)')), [`${A} delayed`]);
  });

  it('gives what a reply quotes to the recipient of that reply', () => {
    const text = plainBounce('554 <a@contoso.com>... 550 Host unknown', '554 <b@contoso.com>... 550 Host unknown');
    assert.deepEqual(told(text), [
      `554 quotation ${A} 0`,
      `550 quotation ${A} 0`,
      `554 quotation ${B} 1`,
      `550 quotation ${B} 1`,
    ]);
  });

  it('takes the server and its address from the words of Postfix', () => {
    const { record } = firstOf(plainBounce(`<${A}>: host mx.example.net[192.0.2.5]`, '    said: 550 5.1.1 unknown'));
    assert.deepEqual([record.server, record.ip], ['mx.example.net', '192.0.2.5']);
  });

  it('takes codes in a message that is no report for mentions', () => {
    const text = 'From: b@example.com\nTo: a@example.com\nSubject: Tomorrow\n\nRoom 550 4.2.1 at noon\n';
    assert.deepEqual(told(text), ['4.2.1 mention - 0']);
    assert.deepEqual(states(text), []);
  });

  it('reads a report that was forwarded as an attachment', () => {
    const report = reportOf({
      text: [A, "returned '550 5.1.10 no'"],
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no')],
      returned: ['Message-ID: <original@contoso.com>', 'From: sender@example.com', '', 'Hello'],
    });
    const text = `From: helpdesk@contoso.com\nTo: admin@contoso.com\nSubject: FW\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="outer"\n\n--outer\n\nSee below\n--outer\nContent-Type: message/rfc822\n\n${report}--outer--\n`;
    assert.deepEqual(told(text), [`5.1.10 quotation ${A} 0`, `5.1.10 status ${A} 0`, `5.1.10 diagnostic ${A} 0`]);
    assert.equal(firstOf(text).record.messageId, '<original@contoso.com>');
  });

  it('survives a header folded over more lines than the stack holds', () => {
    const text = plainBounce('x').replace(
      'Subject: failure notice',
      `X-Long: 550 5.1.1 a${'\n b'.repeat(150_000)}\n 550 5.1.1 a`,
    );
    assert.equal(scanText(text).findings.length, 2);
  });

  it('marks status, diagnostic and quotation, and no other numbers', () => {
    const text = reportOf({
      header: ['Received: from mx (203.0.113.7) by b with id 15.21.412.18; v=1.155.974.0 SFS:(13230040)', 'X-Version: 5.1.1'],
      text: [
        A,
        "Remote Server returned '550 «5.1.10» RESOLVER.ADR.RecipientNotFound; not found'",
        'Version 4.4.7, page 550, on 20.11.2026',
      ],
      groups: [groupOf(A, '«5.1.10»', '550 «5.1.10» RESOLVER.ADR.RecipientNotFound; not\n found')],
    });
    assert.equal(markFindings(unmark(text)), text.trimEnd());
  });

  it('tells one recipient once, however often it is told', () => {
    const text = reportOf({ text: [A, "returned '550 5.1.10 no'"], groups: [groupOf(A, '5.1.10', '550 5.1.10 no')] });
    assert.deepEqual(told(text), [`5.1.10 quotation ${A} 0`, `5.1.10 status ${A} 0`, `5.1.10 diagnostic ${A} 0`]);
    assert.deepEqual(states(text), [`${A} failed`]);
  });

  it('keeps two recipients apart that failed with one code', () => {
    const text = reportOf({
      text: [A, "returned '550 5.1.10 no'", '', B, "returned '550 5.1.10 no'"],
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no'), groupOf(B, '5.1.10', '550 5.1.10 no')],
    });
    assert.deepEqual(told(text), [
      `5.1.10 quotation ${A} 0`,
      `5.1.10 quotation ${B} 1`,
      `5.1.10 status ${A} 0`,
      `5.1.10 diagnostic ${A} 0`,
      `5.1.10 status ${B} 1`,
      `5.1.10 diagnostic ${B} 1`,
    ]);
    assert.deepEqual(states(text), [`${A} failed`, `${B} failed`]);
  });

  it('gives nobody a reply that stands before both of two recipients', () => {
    const text = reportOf({
      text: ["The server returned '550 5.7.1 no'"],
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no'), groupOf(B, '5.1.10', '550 5.1.10 no')],
    });
    assert.deepEqual(told(text)[0], '5.7.1 quotation - 0');
    assert.deepEqual(
      told(text)
        .slice(1)
        .map((line) => line.at(-1)),
      ['1', '1', '2', '2'],
    );
  });

  it('gives the only recipient a reply that names nobody', () => {
    const text = reportOf({ text: ["The server returned '550 5.1.10 no'"], groups: [groupOf(A, '5.1.10', '550 5.1.10 no')] });
    assert.deepEqual(told(text)[0], `5.1.10 quotation ${A} 0`);
  });

  it('gives a quoted reply the place of the one that quotes it', () => {
    const text = reportOf({ groups: [groupOf(A, '5.0.350', '550 5.0.350 Remote error -> 550 5.7.1 refused')] });
    const { findings } = scanText(text);
    assert.deepEqual(
      findings.map(({ code, within }) => [code, within?.start ?? null]),
      [
        ['5.0.350', null],
        ['5.0.350', null],
        ['5.7.1', 26],
      ],
    );
    assert.equal(new Set(findings.map(({ failure }) => failure)).size, 1);
  });

  const actions: readonly (readonly [action: string, outcome: string, own: string])[] = [
    ['failed', 'failed', 'permanent'],
    ['Failed', 'failed', 'permanent'],
    ['failed (bad destination)', 'failed', 'permanent'],
    ['delayed', 'delayed', 'transient'],
    ['delivered', 'delivered', 'success'],
    ['relayed', 'relayed', 'success'],
    ['expanded', 'expanded', 'success'],
  ];
  for (const [action, outcome, own] of actions) {
    it(`takes the class of a bare status from "Action: ${action}"`, () => {
      const finding = firstOf(reportOf({ groups: [[`Final-Recipient: rfc822;${A}`, `Action: ${action}`, 'Status: 4.4.7']] }));
      assert.deepEqual([finding.outcome, finding.class], [outcome, own]);
    });
  }

  it('lets the reply decide the class of a diagnostic', () => {
    const text = reportOf({ groups: [groupOf(A, '4.4.7', '450 4.4.7 expired')] });
    assert.deepEqual(
      scanText(text).findings.map(({ class: own }) => own),
      ['permanent', 'transient'],
    );
  });

  it('reads the record', () => {
    const text = reportOf({
      groups: [
        [
          'Original-Recipient: rfc822;old@contoso.com',
          `Final-Recipient: rfc822; <${A}>`,
          'Action: delayed',
          'Status: 4.4.1',
          'Remote-MTA: dns;mail.contoso.com',
          'Last-Attempt-Date: Fri, 20 Nov 2026 10:15:00 +0200',
          'Will-Retry-Until: Sat, 21 Nov 2026 10:15:00 +0200 (EET)',
        ],
      ],
      returned: [
        'From: Sender <sender@example.com>',
        'Message-ID: <1@example.com>',
        'X-MS-Exchange-Organization-Network-Message-Id: n-1',
        '',
        'Hello',
      ],
    });
    const { record, tail } = firstOf(text);
    assert.deepEqual(record, {
      time: '2026-11-20T08:15:00Z',
      event: null,
      direction: null,
      sender: 'sender@example.com',
      recipient: A,
      originalRecipient: 'old@contoso.com',
      messageId: '<1@example.com>',
      networkMessageId: 'n-1',
      session: null,
      server: 'mail.contoso.com',
      ip: null,
      connector: null,
    });
    assert.equal(tail.retryUntil, '2026-11-21T08:15:00Z');
  });

  const servers: readonly (readonly [value: string, server: string | null, ip: string | null])[] = [
    ['dns; mail.contoso.com', 'mail.contoso.com', null],
    ['dns;mail.contoso.com.', 'mail.contoso.com', null],
    ['dns; mail.contoso.com:25', 'mail.contoso.com', null],
    ['mail.contoso.com', 'mail.contoso.com', null],
    ['dns; mail.contoso.com. (203.0.113.7, the server for the domain contoso.com.)', 'mail.contoso.com', '203.0.113.7'],
    ['dns; mail.contoso.com ([203.0.113.7])', 'mail.contoso.com', '203.0.113.7'],
    ['dns; mail.contoso.com (2001:db8::7, the server for the domain contoso.com.)', 'mail.contoso.com', '2001:db8::7'],
    ['dns;mail.contoso.com (TCP|192.0.2.1|33442|203.0.113.7|25) (mail.contoso.com ESMTP)', 'mail.contoso.com', '203.0.113.7'],
    ['dns;mail.contoso.com (mx. -- Server LMTP [6.1 [built Jan 28 2005]])', 'mail.contoso.com', null],
    ['dns; [203.0.113.7]', null, '203.0.113.7'],
    ['dns; 203.0.113.7', null, '203.0.113.7'],
    ['dns; [2001:db8::7]:25', null, '2001:db8::7'],
    ['dns;', null, null],
  ];
  for (const [value, server, ip] of servers) {
    it(`takes ${server ?? 'no server'} at ${ip ?? 'no address'} from "Remote-MTA: ${value}"`, () => {
      const { record } = firstOf(
        reportOf({ groups: [[`Final-Recipient: rfc822;${A}`, 'Action: failed', `Remote-MTA: ${value}`, 'Status: 5.1.1']] }),
      );
      assert.deepEqual([record.server, record.ip], [server, ip]);
    });
  }

  const dates: readonly (readonly [written: string, read: string])[] = [
    ['Fri, 20 Nov 2026 10:15:00 +0200', '2026-11-20T08:15:00Z'],
    ['20 Nov 2026 08:15:00 GMT', '2026-11-20T08:15:00Z'],
    ['Fri, 20 Nov 2026 00:15:00 -0800 (PST)', '2026-11-20T08:15:00Z'],
    ['2026-11-20T08:15:00Z', '2026-11-20T08:15:00Z'],
    ['Fri, 20 Nov 2026 08:15:00', 'Fri, 20 Nov 2026 08:15:00'],
    ['yesterday', 'yesterday'],
  ];
  for (const [written, read] of dates) {
    it(`reads "${written}" as ${read}`, () => {
      const group = [`Final-Recipient: rfc822;${A}`, 'Action: failed', 'Status: 5.1.1', `Last-Attempt-Date: ${written}`];
      assert.equal(firstOf(reportOf({ groups: [group] })).record.time, read);
    });
  }

  const automatic: readonly (readonly [header: string, line: string, found: readonly string[]])[] = [
    ['Return-Path: <>', '5.1.27 Urlaub', []],
    ['Auto-Submitted: auto-replied', '5.1.27 Urlaub', []],
    ['Return-Path: <>', '550 5.1.1 unknown', ['5.1.1 quotation - 0']],
    ['X-Any: 1', '550 5.1.1 unknown', ['5.1.1 mention - 0']],
  ];
  for (const [header, line, found] of automatic) {
    it(`reads "${line}" below "${header}" as ${found.length === 0 ? 'no code' : found[0]}`, () => {
      const text = `From: jan@contoso.com\nTo: s@example.com\nSubject: x\n${header}\n\n${line}\n`;
      assert.deepEqual(told(text), found);
    });
  }

  it('takes a complaint for no report of delivery', () => {
    const text = reportOf({ text: ['5.1.27 is the number', '550 5.1.1 unknown'] })
      .replace('report-type=delivery-status', 'report-type=feedback-report')
      .replace('postmaster@', 'complaints@');
    assert.deepEqual(told(text), ['5.1.1 mention - 0']);
  });

  const copies: readonly (readonly [name: string, lines: readonly string[]])[] = [
    ['an announcement', ['--- Below this line is a copy of the message.', '', 'Message-ID: <1@example.com>', 'X: y']],
    ['an announcement above its header', ['   ----- Unsent message follows -----', 'X: y', 'Message-ID:', ' <1@example.com>']],
    ['a sentence', ['Original message follows.', '', 'Message-ID: <1@example.com>']],
    ['its own header', ["Messaggio d'origine:", 'Received: from a by b', ' with SMTP', 'Message-ID: <1@example.com>']],
    ['a header in two pieces', ['Received: from a by b', '', 'Received: by c', 'Message-ID: <1@example.com>']],
  ];
  for (const [name, lines] of copies) {
    it(`knows the copied message by ${name}`, () => {
      const text = plainBounce(`<${A}>:`, '550 5.1.1 unknown', '', ...lines, '', 'Message-ID: <2@example.com>', '550 5.2.2 full');
      assert.deepEqual(told(text), [`5.1.1 quotation ${A} 0`, '5.2.2 mention - 1']);
      assert.equal(firstOf(text).message, '<1@example.com>');
    });
  }

  it('goes on with the words behind a header of another report', () => {
    const text = plainBounce('See below.', '', 'From: MAILER-DAEMON@b.example', 'Received: by b', '', `<${A}>:`, '550 5.1.1 no');
    assert.deepEqual(told(text), [`5.1.1 quotation ${A} 0`]);
  });

  const named: readonly (readonly [line: string, recipient: string | null])[] = [
    [`  "${A}":`, A],
    [`The following message to <${A}> was undeliverable.`, A],
    [`The following recipients returned permanent errors: ${A}.`, A],
    [`      ${A} on 20.11.2026 09:00`, A],
    [`Write to ${A} for help.`, null],
    [`Received for ${A} by us`, null],
  ];
  for (const [line, recipient] of named) {
    it(`takes ${recipient ?? 'nobody'} from "${line}"`, () => {
      assert.deepEqual(told(plainBounce(line, '', 'The server said: 550 5.1.1 unknown')), [
        `5.1.1 quotation ${recipient ?? '-'} 0`,
      ]);
    });
  }

  const namedInHtml: readonly (readonly [html: string, recipient: string | null])[] = [
    [`<p>${A}<br>`, A],
    [`<td width="1"><a href="mailto:${B}"><b>${A}</b></a></td>`, A],
    [`Your message to <b>${A}</b> couldn't be delivered.`, A],
    [`If you need help, contact <a href="mailto:${A}">${A}</a>.`, null],
  ];
  for (const [html, recipient] of namedInHtml) {
    it(`takes ${recipient ?? 'nobody'} from the HTML "${html}"`, () => {
      const text = reportOf({ type: 'text/html', text: [html, '<p>The server said: 550 5.1.1 unknown</p>'] });
      assert.deepEqual(told(text), [`5.1.1 quotation ${recipient ?? '-'} 0`]);
    });
  }

  const localised = [
    'Диагностические сведения для администраторов:',
    '',
    'Создающий сервер: DB9PR04MB8341.eurprd04.prod.outlook.com',
    'Принимающий сервер: mx.fabrikam.com (203.0.113.9)',
    '',
    A,
    "Удалённый сервер вернул '550 5.4.316 Message expired'",
    "21.11.2026 8:22:17 - Сервер mail.contoso.com (203.0.113.7) вернул '450 4.4.316 Connection refused'",
    '',
    B,
    "Удалённый сервер вернул '550 User unknown'",
    '',
    'Исходные заголовки сообщения:',
  ];
  const charset = 'text/plain; charset=utf-8';

  it('takes recipients, servers and the last attempt from what Exchange says in another language', () => {
    const text = reportOf({ type: charset, text: localised });
    const shown = scanText(text).findings.map(({ code, reply, record: { recipient, server, ip, time } }) =>
      [code ?? reply, recipient, server, ip, time].join(' '),
    );
    assert.deepEqual(shown, [
      `5.4.316 ${A} mail.contoso.com 203.0.113.7 2026-11-21T08:22:17Z`,
      `4.4.316 ${A} mail.contoso.com 203.0.113.7 2026-11-21T08:22:17Z`,
      `550 ${B} mx.fabrikam.com 203.0.113.9 2026-11-20T08:00:00Z`,
    ]);
    assert.deepEqual(states(text), [`${A} failed`, `${B} failed`]);
  });

  it('leaves what the fields say of server and attempt', () => {
    const fields = ['Remote-MTA: dns;mx9.fabrikam.com', 'Last-Attempt-Date: Fri, 20 Nov 2026 07:00:00 GMT'];
    const groups = [
      [...groupOf(A, '5.4.316', '550 5.4.316 Message expired'), ...fields],
      [...groupOf(B, '5.1.1', '550 User unknown'), 'Remote-MTA: dns;MX.fabrikam.com'],
    ];
    const statuses = scanText(reportOf({ type: charset, text: localised, groups })).findings.filter(
      ({ telling }) => telling === 'status',
    );
    assert.deepEqual(
      statuses.map(({ record: { server, ip, time } }) => [server, ip, time].join(' ')),
      ['mx9.fabrikam.com  2026-11-20T07:00:00Z', 'MX.fabrikam.com 203.0.113.9 2026-11-20T08:00:00Z'],
    );
  });

  it('takes the server that refused a message from the table of a report in HTML', () => {
    const html = '<tr><td>Erreur :</td><td>550 5.1.1 inconnu</td></tr><tr><td>Rejeté par :</td><td>mx.fabrikam.com</td></tr>';
    assert.equal(
      firstOf(reportOf({ type: 'text/html', text: [`<p>${A}</p>`, `<table>${html}</table>`] })).record.server,
      'mx.fabrikam.com',
    );
  });

  it('reads the recipients of a status beyond ASCII', () => {
    const text = reportOf({ groups: [['Final-Recipient: utf-8;\\x{430}нна@fabrikam.com', 'Action: failed', 'Status: 5.1.1']] });
    const recipient = (source: string): string | null => firstOf(source).record.recipient;
    assert.equal(recipient(text.replace('message/delivery-status', 'message/global-delivery-status')), 'анна@fabrikam.com');
  });

  it('reads folded headers that came back as text', () => {
    const text = reportOf({
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no')],
      returnedType: 'text/rfc822-headers',
      returned: ['Subject: we got', ' 550 5.7.1 no', 'Message-ID:', ' <1@example.com>'],
    });
    assert.equal(firstOf(text).record.messageId, '<1@example.com>');
    assert.deepEqual(told(text).slice(2), ['5.7.1 mention - 1']);
  });

  it('takes the time from the header where the status has none', () => {
    assert.equal(firstOf(reportOf({ groups: [groupOf(A, '5.1.1', '550 5.1.1 no')] })).record.time, '2026-11-20T08:00:00Z');
  });

  it('keeps columns in quoted-printable text', () => {
    const text = reportOf({
      encoding: 'quoted-printable',
      text: ['a=3D"x" =E8 returned \'550 «5.1.10» no\' and 55=', '0 «5.7.1» no'],
    });
    assert.equal(markFindings(unmark(text)), text.trimEnd());
  });

  it('reads a code that a soft break cuts in the text of its part', () => {
    const [finding] = scanText(
      reportOf({ encoding: 'quoted-printable', text: ["a=3Db returned '550 5.1.=", "10 no'"] }),
    ).findings;
    assert.deepEqual([finding?.code, finding?.part, finding?.line, finding?.start, finding?.end], ['5.1.10', '1', 0, 18, 24]);
    assert.equal(finding?.source?.end, "a=3Db returned '550 5.1.".length);
  });

  it('reads the text of parts in base64, and points to their header', () => {
    const words = Buffer.from("The server\r\nreturned '550 5.1.10 no'").toString('base64');
    const text = reportOf({ encoding: 'base64', text: [words.slice(0, 10), words.slice(10)] });
    const [finding, ...others] = scanText(text).findings;
    assert.deepEqual(others, []);
    assert.deepEqual([finding?.code, finding?.part, finding?.line, finding?.start], ['5.1.10', '1', 1, 14]);
    assert.match(text.split('\n')[finding?.source?.line ?? 0] ?? '', /^Content-Type: text\/plain/);
  });

  it('reads the codes of the returned message as mentions', () => {
    const text = reportOf({
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no')],
      returned: ['Subject: we got 550 5.7.1 no', 'Message-ID: <1@example.com>', '', 'Yesterday: 550 5.7.64 no'],
    });
    assert.deepEqual(told(text).slice(2), ['5.7.1 mention - 1', '5.7.64 mention - 2']);
    assert.deepEqual(states(text), [`${A} failed`]);
  });

  it('reads returned headers alone too', () => {
    const text = reportOf({
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no')],
      returnedType: 'text/rfc822-headers',
      returned: ['From: sender@example.com', 'Message-ID: <1@example.com>'],
    });
    assert.equal(firstOf(text).record.messageId, '<1@example.com>');
  });

  it('knows recipients by X-Failed-Recipients where nothing else names them', () => {
    const text = `From: Mail Delivery System <mailer-daemon@mx.example>\nTo: s@example.com\nX-Failed-Recipients: ${A}\nMIME-Version: 1.0\n\n  ${A}\n    host mx [203.0.113.7]\n    said: 550 5.1.1 unknown\n`;
    assert.deepEqual(told(text), [`5.1.1 quotation ${A} 0`]);
    assert.deepEqual(states(text), [`${A} failed`]);
  });

  it('takes no sender for the recipient, and the outcome from the words', () => {
    const text = `From: mailer-daemon@mx.example\nTo: s@example.com\nX-Failed-Recipients: ${A}\nMIME-Version: 1.0\n\nThis is a permanent error. The following address failed:\n\n  ${A}\n    SMTP error after MAIL FROM:<s@example.com> SIZE=1543:\n    host mx.example [203.0.113.7]: 550 5.7.0 <s@example.com>... Use your own server\n`;
    assert.deepEqual(told(text), [`5.7.0 quotation ${A} 0`]);
    assert.equal(firstOf(text).outcome, 'failed');
  });

  it('takes nobody to whom a report is sent for the recipient, unless a session names the same', () => {
    const reply = '550 5.7.0 <s@example.com>... Use your own server';
    const text = (words: string) =>
      `From: mailer-daemon@mx.example\nTo: s@example.com\nMIME-Version: 1.0\n\n${words}\n${reply}\n`;
    const recipient = (words: string) => scanText(text(words)).findings[0]?.record.recipient;
    assert.equal(recipient(`<${A}>:`), A);
    assert.equal(recipient('s@example.com'), null);
    assert.equal(recipient('>>> RCPT TO:<s@example.com>'), 's@example.com');
  });

  it('takes the recipient from the transcript of a session', () => {
    const text = `From: mailer-daemon@mx.example\nTo: s@example.com\nMIME-Version: 1.0\n\n In:  MAIL FROM:<s@example.com>\n Out: 250 2.1.0 Ok\n In:  RCPT TO:<${A}>\n Out: 451 4.3.0 queue file write error\n`;
    assert.equal(scanText(text).findings.at(-1)?.record.recipient, A);
  });

  it('reads words that are only of bounces in bounces alone', () => {
    const message = (from: string) => `From: ${from}\nTo: s@example.com\nSubject: x\nMIME-Version: 1.0\n\n<mx #5.1.1 unknown>\n`;
    assert.deepEqual(told(message('colleague@example.com')), []);
    assert.deepEqual(told(message('MAILER-DAEMON@example.com')), ['5.1.1 quotation - 0']);
  });

  it('gives its findings in the order of the document', () => {
    const text = reportOf({
      text: [B, "returned '550 5.7.1 no'", '', A, "returned '550 5.1.10 no'"],
      groups: [groupOf(A, '5.1.10', '550 5.1.10 no'), groupOf(B, '5.7.1', '550 5.7.1 no')],
    });
    const places = scanText(text).findings.map(({ line, start }) => line * 1000 + start);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('orders the ways of telling, the best first', () => {
    assert.deepEqual(tellings, ['diagnostic', 'quotation', 'status', 'mention']);
  });
});
