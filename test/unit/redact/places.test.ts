import assert from 'node:assert/strict';
import { Redaction } from '../../../src/redact/redaction.ts';

const LOGIN = 'slartibart';
const HOST = 'zaphodpc';

function masked(text: string, redaction = Redaction.begin()): string {
  let result = '';
  const log = redaction.open((piece) => {
    result += piece;
  });
  log.push(text);
  log.end();
  return result;
}

/** The value in every way in which a text can hold it. */
function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const inBase64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(offset === 0 ? 0 : 4)
      .replace(/..={0,2}$/, ''),
  );
  return [value, hex.join(''), hex.map((byte) => `=${byte}`).join(''), hex.map((byte) => `%${byte}`).join(''), ...inBase64];
}

function assertGone(text: string, values: readonly string[]): void {
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
  for (const value of values) {
    for (const form of formsOf(value)) {
      assert.ok(!seen.includes(form.toLowerCase()), `${form} is left in ${text}`);
    }
  }
}

/** Lines that name a host without a domain, by the kind of the place. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  'beside an IP address in brackets': [
    `Nov 20 08:31:05 mx postfix/smtpd[1]: connect from ${HOST}[192.0.2.1]`,
    `Nov 20 08:31:05 mx postfix/smtpd[1]: A1B2C3D4E5: client=${HOST}[192.0.2.1]`,
    `Nov 20 08:31:05 mx postfix/smtp[1]: connect to ${HOST}[2001:db8::7]:25: Connection refused`,
    `2026-11-20 08:31:05 1abcde-000001-XY <= anna@contoso.com H=${HOST} [192.0.2.1]:4455 P=esmtp S=100`,
    `2026-11-20 08:31:05 1abcde-000001-XY <= anna@contoso.com H=(${HOST}) [192.0.2.1] P=esmtp S=100`,
    `2026-11-20 08:31:05 plain authenticator failed for mail (${HOST}) [192.0.2.1]: 535 Incorrect authentication data`,
  ],
  'as the greeting of a client': [
    `Received: from [192.0.2.1] (port=4455 helo=${HOST}) by mx`,
    `Received: from mail ([192.0.2.1] helo:${HOST}) by mx`,
    `504 5.5.2 <${HOST}>: Helo command rejected: need fully-qualified hostname; helo=<${HOST}>`,
    `2026-11-20 08:31:05 rejected EHLO: syntactically invalid argument(s): ${HOST}`,
  ],
  'as who sent or took it': [
    `Received: from ${HOST} by mx with esmtp`,
    `Nov 20 08:31:05 mx postfix/smtpd[1]: warning: hostname ${HOST} does not resolve`,
  ],
  'in commands of a proxy': [`XFORWARD NAME=${HOST} ADDR=192.0.2.1`, `XPROXYFROM ADDR=192.0.2.1 DOMAIN=${HOST}`],
  'in fields of programs': [`{"remote_host":"${HOST}","client_name":"${HOST}"}`, `remote_host=${HOST} remote_ip=192.0.2.1`],
  'on the route of a message': [`RCPT TO:<@${HOST},@${HOST}:anna@contoso.com>`],
  'behind the sign of an address': [`login anna@${HOST} failed`, `Message-ID: <abc@${HOST}>`],
  'in a share': [`saved to \\\\${HOST}\\mail\\log.txt`, `{"file":"\\\\\\\\${HOST}\\\\mail\\\\log.txt"}`],
};

/** The same for who has a mailbox or logs in. */
const logins: Readonly<Record<string, readonly string[]>> = {
  'in a line of Exim': [
    `2026-11-20 08:31:05 1abcde-000001-XY <= anna@contoso.com U=${LOGIN} P=local S=100`,
    `2026-11-20 08:31:05 1abcde-000001-XY <= anna@contoso.com P=esmtpa A=plain_login:${LOGIN} S=100`,
    `2026-11-20 08:31:05 1abcde-000001-XY => ${LOGIN} <${LOGIN}@contoso.com> R=localuser T=local_delivery`,
  ],
  'in brackets behind a program': [
    `Nov 20 08:31:05 mx dovecot: lmtp(${LOGIN}): msgid=<a@b.com>: saved mail to INBOX`,
    `Nov 20 08:31:05 mx dovecot: lmtp(123, ${LOGIN}): saved mail to INBOX`,
    `Nov 20 08:31:05 mx dovecot: lda(${LOGIN})<1><abc>: saved mail to INBOX`,
    `Nov 20 08:31:05 mx dovecot: auth-worker(1): sql(${LOGIN},192.0.2.1): unknown user`,
  ],
  'of Windows': [
    `user CONTOSO\\${LOGIN} failed`,
    `Logon failed for user 'CONTOSO\\${LOGIN}' from 192.0.2.1`,
    `{"user":"CONTOSO\\\\${LOGIN}"}`,
    `sasl_username=CONTOSO\\${LOGIN}`,
  ],
  'in an address of the web': [
    `550 5.7.1 see https://www.contoso.com/users/${LOGIN}`,
    `550 5.7.1 see https://www.contoso.com/?name=${LOGIN}&more=1#${LOGIN}`,
    `550 5.7.1 see www.contoso.com/${LOGIN}.html`,
  ],
  'in a path': [`cannot open C:\\Users\\${LOGIN}\\mail.log`, `cannot open /var/vmail/contoso.com/${LOGIN}/Maildir`],
  'in names of directories': [
    `CN=${LOGIN},OU=${LOGIN},DC=contoso,DC=local`,
    `/o=Contoso/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${LOGIN}`,
    `C=US;A= ;P=Contoso;O=Exchange;S=${LOGIN};G=${LOGIN};`,
    `c=us;a=attmail;p=contoso;s=${LOGIN};g=${LOGIN}`,
    `/C=US/A=ATTMAIL/P=CONTOSO/S=${LOGIN.toUpperCase()}/`,
  ],
  'in encoded words': [
    `warning: Subject =?utf-8?B?${Buffer.from(`Offer ${LOGIN}`).toString('base64')}?= refused`,
    `From: =?utf-8?Q?${[...LOGIN].map((letter) => `=${letter.charCodeAt(0).toString(16)}`).join('')}?= <a@contoso.com>`,
  ],
  'in fields of a message without an address': [
    `Resent-From: ${LOGIN}`,
    `Resent-Sender: Bart ${LOGIN}`,
    `Resent-To: a@contoso.com (${LOGIN})`,
    `X-Authenticated-User: ${LOGIN}`,
    `X-Original-To: ${LOGIN}+x.contoso.com`,
  ].map(
    (field) =>
      `Received: from mx.contoso.com by mx.fabrikam.com; Fri, 20 Nov 2026 08:00:00 +0000\nFrom: a@contoso.com\nSubject: x\n${field}\n\nx\n`,
  ),
};

describe('what its place says is a name', () => {
  for (const [name, lines] of Object.entries({ ...hosts, ...logins })) {
    it(`is masked ${name}, with one pseudonym`, () => {
      for (const line of lines) {
        const redaction = Redaction.begin();
        const result = masked(line, redaction);
        assertGone(result, [LOGIN, HOST, 'contoso']);
        assert.equal(masked(line, redaction), result);
      }
    });
  }

  it('is a SID, but for who gave it', () => {
    assert.match(
      masked('owner S-1-5-21-1234567890-987654321-1122334455-1001'),
      /^owner S-1-5-21-(?!1234567890)\d{10}-\d{9}-\d{10}-\d{4}$/,
    );
    assert.equal(masked('owner S-1-5-32-544'), 'owner S-1-5-32-544');
  });

  it('is masked in letters of full width, and with characters that are not seen', () => {
    for (const line of [
      'to ａｎｎａ．ｚａｐｈｏｄ@ｃｏｎｔｏｓｏ．ｃｏｍ failed',
      'to anna.za\u200bphod@con\u00adtoso.com failed',
      'host mx.con\u200dtoso.com[192.0.2.1] said',
      'host ｍｘ．ｃｏｎｔｏｓｏ。ｃｏｍ said',
    ]) {
      const result = masked(line);
      assertGone(result, ['zaphod', 'contoso']);
      assert.match(result, /^(?:to|host) .+(?: failed| said)$/);
    }
    const redaction = Redaction.begin();
    assert.equal(redaction.line('ａnna@contoso.com'), redaction.line('anna@contoso.com'));
  });

  it('leaves words of servers, programs, ends of lines and signatures', () => {
    for (const line of [
      'Nov 20 08:31:05 mx postfix/smtpd[1]: lost connection after AUTH from unknown[127.0.0.1]',
      'relay=local, relay=none, relay=dovecot, host not found',
      '{"text":"550 refused\\nnext line\\r\\n550 last"}',
      '550 refused\\n550 5.7.1 last, OK\\n250 2.0.0 sent',
      'v=1; a=rsa-sha256; c=relaxed/relaxed; s=mail',
      'see https://support.google.com/mail/?p=BlockedMessage',
    ]) {
      assert.equal(masked(line), line);
    }
  });

  it('takes no time that grows with what it does not find', () => {
    for (const text of ['a\\', 'a(', 'CN=', '/a.b/', 'a=b,', '<@a,', 'from a (', '=?u?q?a', 'a [', '\u200ba']) {
      assert.ok(masked(text.repeat(20_000)).length > 1000);
    }
  });
});

describe('names of files', () => {
  it('are masked where they are those of messages, customers and servers', () => {
    const redaction = Redaction.begin();
    for (const path of [`mail/Offer for ${LOGIN}.eml`, `${LOGIN}.msg`, `${HOST}.contoso.com.log`, `Bart ${LOGIN}/mail.log`]) {
      assertGone(redaction.path(path), [LOGIN, HOST, 'contoso']);
    }
    for (const path of ['MSGTRK2026112018-1.LOG', 'mail.log.2.gz', 'Undeliverable.eml']) {
      assert.equal(redaction.path(path), path);
    }
  });
});
