import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isNoId } from '../../../src/redact/pseudonyms.ts';
import { Redaction } from '../../../src/redact/redaction.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { splitLines } from '../../../src/text/lines.ts';
import { markedTexts } from '../markedTexts.ts';
import { readSample, sampleNames } from '../samples.ts';

interface Log {
  readonly name: string;
  readonly text: string;
}

const logs: readonly Log[] = [...markedTexts, ...sampleNames.map((name) => ({ name, text: readSample(name) }))];

/** A run that has seen the log, as the command line's has. */
function redactionOf(text: string): Redaction {
  const redaction = Redaction.begin();
  for (const line of splitLines(text)) {
    redaction.learn(line);
  }
  const log = redaction.open(null);
  log.push(text);
  log.end();
  return redaction;
}

/** The text as a run masks it, or turns it back; it arrives in steps of this length. */
function through(redaction: Redaction, text: string, step = text.length): string {
  let result = '';
  const log = redaction.open((piece) => {
    result += piece;
  });
  for (let at = 0; at < text.length; at += step) {
    log.push(text.slice(at, at + step));
  }
  log.end();
  return result;
}

function masked(text: string): string {
  return through(redactionOf(text), text);
}

/** What has to be the same in a masked log. */
function tellingsOf(text: string): unknown[] {
  return scanText(text).findings.map(({ line, code, reply, class: status, outcome, reason, entry, part, within, telling }) => ({
    line,
    code,
    reply,
    status,
    outcome,
    reason,
    entry,
    part,
    within: within?.line ?? null,
    telling,
  }));
}

/** Values that must be gone: found by cutting at signs, not by the masker's patterns. */
function secretsOf(text: string): Set<string> {
  const secrets = new Set<string>();
  for (const piece of text.split(/[\s<>()[\]{}"',;|`\\=:/&?#]+/)) {
    const value = piece.replace(/^[.!*_-]+|[.!*_-]+$/g, '');
    const octets = value.split('.');
    const isAddress = value.includes('@') && OWN.test(value);
    const isIp =
      octets.length === 4 &&
      octets.every((octet) => octet !== '' && Number(octet) < 256) &&
      !/^(?:127\.|255\.|[0.]+$)/.test(value);
    if (isAddress || isIp || (OWN.test(value) && !value.includes('@')) || (GUID.test(value) && !/^[0-]+$/.test(value))) {
      secrets.add(value.toLowerCase());
    }
  }
  return secrets;
}

/** The invented organisations of the fixtures. */
const OWN = /(?:^|[@.])(?:contoso|fabrikam|northwindtraders|tailspintoys|wingtiptoys)\.(?:com|local)$/i;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ROLE = /^(?:postmaster|mailer-daemon)@/i;

function assertGone(original: string, text: string): void {
  const lower = text.toLowerCase();
  const left = [...secretsOf(original)].filter((secret) => {
    for (let at = lower.indexOf(secret); at >= 0; at = lower.indexOf(secret, at + 1)) {
      if (!/[\p{L}\p{N}.]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(at + secret.length))) {
        return !ROLE.test(secret);
      }
    }
    return false;
  });
  assert.deepEqual(left, []);
}

describe('masked logs', () => {
  for (const { name, text } of logs) {
    it(`${name}: tells the same at the same lines, and none of its people, hosts and ids`, () => {
      const result = masked(text);
      assert.equal(splitLines(result).length, splitLines(text).length);
      assert.deepEqual(tellingsOf(result), tellingsOf(text));
      assertGone(text, result);
    });
  }

  it('keep the numbers by which a provider speaks, which no id becomes', () => {
    const reply = '550 5.5.0 <anna@contoso.com>: blocked LPN999_426, OFR998_504';
    assert.match(masked(`Diagnostic-Code: smtp; ${reply}\n`), /: blocked LPN999_426, OFR998_504\n/);
    assert.deepEqual(
      ['lpn999', 'ofr998', 'abc998'].map((word) => isNoId(word)),
      [true, true, false],
    );
  });

  it('are turned back by the key, apart from capitals', () => {
    for (const name of ['message-trace.csv', 'MSGTRK2026112018-1.LOG', 'SEND2026112018-1.LOG', 'undeliverable.eml'] as const) {
      const text = readSample(name);
      const redaction = redactionOf(text);
      const undone = through(Redaction.undoing(redaction.key()), through(redaction, text));
      const lines = splitLines(text.toLowerCase());
      const different = splitLines(undone.toLowerCase()).filter((line, index) => line !== lines[index]);
      assert.deepEqual(different, [], name);
    }
  });

  it('are the same however the text arrives', () => {
    const text = readSample('undeliverable.eml');
    const redaction = redactionOf(text);
    assert.equal(through(redaction, text, 997), through(redaction, text));
  });
});

const mime = (encoding: string, body: string): string =>
  `From: a@contoso.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b/mx.contoso.com"\n\n--b/mx.contoso.com\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--b/mx.contoso.com--\n`;

describe('masking of messages', () => {
  it('reaches into base64', () => {
    const words = 'Привет\r\nThe mail to anna.rossi@contoso.com failed: 550 5.1.1 user unknown, said mx.contoso.com\r\n';
    const encoded = Buffer.from(words).toString('base64').replace(/.{60}/g, '$&\n');
    const text = mime('base64', encoded);
    const result = masked(text);
    const body = /base64\n\n([^-]+)\n--/.exec(result)?.[1] ?? '';
    assert.match(
      Buffer.from(body, 'base64').toString(),
      /^Привет\r\nThe mail to usr\d+@(?:theirs|ours)\d+\.example failed: 550 5\.1\.1 user unknown, said mx\.(?:theirs|ours)\d+\.example\r\n$/,
    );
    assert.equal(splitLines(result).length, splitLines(text).length);
    assert.match(result, /boundary="b\/mx\.(\w+)\.example"[\s\S]*\n--b\/mx\.\1\.example\n[\s\S]*\n--b\/mx\.\1\.example--\n$/);
  });

  it('reaches into quoted-printable, across its soft breaks', () => {
    const result = masked(mime('quoted-printable', 'to anna.ro=\nssi=40conto=\nso.com: 550 5.=\n1.1 caf=C3=A9'));
    assert.match(result, /\n\nto usr\d+=\n/);
    assert.match(result, /: 550 5\.=\n1\.1 caf=C3=A9\n/);
    assert.doesNotMatch(result.replaceAll('=\n', ''), /rossi|contoso/);
  });

  it('reaches into encoded words', () => {
    const name = Buffer.from('Анна Росси').toString('base64');
    const subject = Buffer.from('Undeliverable: Договор с Contoso').toString('base64');
    const result = masked(
      `Received: from mx.contoso.com by mx.fabrikam.com; Fri, 20 Nov 2026 08:00:00 +0000\nFrom: =?utf-8?B?${name}?= <anna@contoso.com>\nTo: b@fabrikam.com\nDate: Fri, 20 Nov 2026 08:00:00 +0000\nSubject: =?utf-8?B?${subject}?=\n\nАнна Росси wrote\n`,
    );
    const [from = '', title = ''] = [...result.matchAll(/=\?utf-8\?B\?([\w+/=]+)\?=/g)].map(([, word = '']) =>
      Buffer.from(word, 'base64').toString(),
    );
    assert.match(from, /^Anon\d+$/);
    assert.match(title, /^Undeliverable: Topic\d+$/);
    assert.ok(result.endsWith(`\n\n${from} xxxxx\n`), result);
  });

  it('empties what is no text', () => {
    const result = masked(mime('base64', 'iVBORw0KGgo=').replace('text/plain', 'image/png'));
    assert.match(result, /\n\nAAAAAAAAAAA=\n/);
  });
});

describe('pseudonyms', () => {
  const redaction = Redaction.begin();
  redaction.addInside('contoso.com');
  const mask = (text: string): string => redaction.line(text);

  it('are the same for the same value, in any case', () => {
    assert.equal(mask('to Anna@Contoso.com'), mask('to anna@contoso.com'));
    assert.equal(mask('<anna@contoso.com> at 203.0.113.7'), mask('<anna@contoso.com> at 203.0.113.7'));
    assert.notEqual(mask('anna@contoso.com'), mask('ben@contoso.com'));
  });

  it('tell inside from outside, and what belongs together', () => {
    assert.match(mask('mx1.contoso.com for anna@contoso.com'), /^mx1\.(ours\d+)\.example for usr\d+@\1\.example$/);
    assert.match(mask('host a7.fabrikam.com'), /^host srv\d+\.theirs\d+\.example$/);
    assert.match(mask('EXCH01.contoso.local'), /^[A-Z]{4}\d\d\.theirs\d+\.local$/);
  });

  it('leave public names, and take out those of tenants', () => {
    const domain = mask('contoso.com').replace('.example', '');
    assert.equal(mask('contoso-com.mail.protection.outlook.com'), `${domain}-example.mail.protection.outlook.com`);
    assert.match(mask('contoso.onmicrosoft.com'), /^tenant\d+\.onmicrosoft\.com$/);
    assert.match(
      mask('DB9PR04MB8341.eurprd04.prod.outlook.com'),
      /^[A-Z]{2}\d[A-Z]{2}\d\d[A-Z]{2}\d{4}\.eurprd04\.prod\.outlook\.com$/,
    );
    assert.equal(mask('gmail-smtp-in.l.google.com'), 'gmail-smtp-in.l.google.com');
    assert.match(mask('7.113.0.203.zen.spamhaus.org'), /^\d+\.\d+\.\d+\.198\.zen\.spamhaus\.org$/);
    assert.match(mask('ben@gmail.com'), /^usr\d+@gmail\.com$/);
  });

  it('keep addresses private or public', () => {
    assert.match(mask('[192.168.1.7]:25'), /^\[10\.\d+\.\d+\.\d+\]:25$/);
    assert.match(mask('203.0.113.9'), /^198\.1[89]\.\d+\.\d+$/);
    assert.equal(mask('127.0.0.1 and ::1'), '127.0.0.1 and ::1');
    assert.match(mask('fe80::1:2'), /^fe80::[\da-f:]+$/);
    assert.match(mask('2001:db9::7'), /^2001:db8:[\da-f:]+$/);
  });

  it('keep codes, times and words', () => {
    for (const text of [
      '550 5.7.64 TenantAttribution; Relay Access Denied',
      'RESOLVER.ADR.RecipientNotFound; Recipient not found',
      '2026-11-20T03:17:44.9550000Z AS(201806281) TLS_AES_256_GCM_SHA384 15.21.412.18',
      '@400000006920d01e20b4a1fc status: local 0/10',
      'smtp.mailfrom=; dkim=none header.d=none',
    ]) {
      assert.equal(mask(text), text);
    }
  });

  it('mask values of a known kind', () => {
    assert.match(redaction.value('connector', 'Outbound to Adatum'), /^Connector\d+$/);
    assert.equal(redaction.value('connector', 'To_DefaultOpportunisticTLS'), 'To_DefaultOpportunisticTLS');
    assert.match(redaction.value('subject', 'Undeliverable: Offer for Fabrikam'), /^Undeliverable: Topic\d+$/);
    assert.equal(redaction.value('subject', 'Undelivered Mail Returned to Sender'), 'Undelivered Mail Returned to Sender');
    assert.match(redaction.value('server', 'KRAKEN'), /^SRV\d+$/);
    assert.match(redaction.value('person', 'Anna Rossi'), /^Anon\d+$/);
    assert.match(mask('Anna Rossi is away'), /^Anon\d+ is away$/);
  });

  it('differ from run to run', () => {
    const values = '08DF452CAA95EF31 anna.rossi@contoso.com mx.contoso.com 203.0.113.7';
    assert.notEqual(Redaction.begin().line(values), Redaction.begin().line(values));
  });

  it('never collide', () => {
    const run = Redaction.begin();
    const hosts = new Set<string>();
    const addresses = new Set<string>();
    for (let number = 0; number < 20_000; number++) {
      hosts.add(run.line(`host${number}x.contoso${number}.com`));
      addresses.add(run.line(`11.${number >> 8}.${number & 255}.1`));
    }
    assert.equal(hosts.size, 20_000);
    assert.equal(addresses.size, 20_000);
  });
});

it('hides nothing less for what the mask of one record hides', () => {
  const text = readFileSync('samples/undeliverable.eml', 'utf8');
  assert.doesNotMatch(masked(text), /giulia\.moretti|luca\.ferri|Luca Ferri|davide\.serra|contoso/i);
});

describe('a line that is too long', () => {
  it('is masked without its end, which is marked', () => {
    let masked = '';
    const log = Redaction.begin().open((piece) => {
      masked += piece;
    });
    const piece = ' '.repeat(1 << 20);
    log.push('550 5.1.1 <anna@fabrikam.com> unknown\n\n');
    for (let at = 0; at < 20; at++) {
      log.push(piece);
    }
    log.push('secret@fabrikam.com\r');
    log.push('\nto <anna@fabrikam.com>\n');
    log.end();
    assert.match(masked.slice(-80), / {3}\[…\]\r\nto <\S+@\S+>\n$/);
    assert.doesNotMatch(masked, /secret|anna/);
  });
});

describe('names without a domain', () => {
  const secret = 'slartibart';
  for (const text of [
    `Nov 20 08:31:05 mx postfix/smtpd[1]: A1B2C3D4E5: client=x[192.0.2.1], sasl_method=LOGIN, sasl_username=${secret}`,
    `Nov 20 08:31:05 mx postfix/local[1]: A1B2C3D4E5: to=<anna@contoso.com>, orig_to=<${secret}>, dsn=5.1.1, status=bounced (unknown user: "${secret}")`,
    `Nov 20 08:31:05 mx postfix/local[1]: A1B2C3D4E5: to=<anna@contoso.com>, dsn=5.2.2, status=bounced (cannot update mailbox /var/mail/${secret})`,
    `Nov 20 08:31:05 mx sendmail[1]: xAK: to=${secret}, ctladdr=${secret} (1000/1000), mailer=local, dsn=5.1.1, stat=User unknown`,
    `Nov 20 08:31:06 mx dovecot: imap-login: Login: user=<${secret}>, method=PLAIN`,
    `2026-11-20 08:31:05 H=(pc) [192.0.2.1] F=<anna@contoso.com> rejected RCPT <${secret}>: Unknown user`,
    `2026-11-20 08:31:05 login authenticator failed for (pc) [192.0.2.1]: 535 Incorrect authentication data (set_id=${secret})`,
    `2026-11-20T08:31:05Z INFO Authentication successful (auth.success) accountName = "${secret}", accountId = 5`,
    `{"rcpt":"${secret}","auth_user":"${secret}","response":"550 5.1.1 unknown user ${secret}"}`,
    `VRFY ${secret}`,
    `550 5.1.1 User unknown: ${secret}`,
    `550 5.1.1 ""${secret} fast""@contoso.com`,
    `{"r":"550 5.1.1 \\"${secret} fast\\"@contoso.com"}`,
  ]) {
    it(`are masked: ${text}`, () => assert.doesNotMatch(masked(text), new RegExp(secret, 'i')));
  }

  it('are masked in a record', () => {
    const run = Redaction.begin();
    assert.match(run.value('account', secret), /^usr\d+$/);
    assert.match(run.value('account', 'anna@contoso.com'), /^usr\d+@\w+\.example$/);
    for (const nobody of ['root', 'unknown', 'local', '']) {
      assert.equal(run.value('account', nobody), nobody);
    }
  });
});

describe('a subject that a program writes into its log', () => {
  for (const text of [
    '2026-11-20 08:31:05 1abcde-000001-XY <= anna@contoso.com S=100 T="Krikkit for Zarquon" for ben@fabrikam.com',
    'Nov 20 08:31:05 mx postfix/cleanup[1]: A1B2C3D4E5: warning: header Subject: Krikkit for Zarquon from local; from=<anna@contoso.com> to=<ben@fabrikam.com>',
    '2026-11-20 08:31:05 #1(normal) <abc>; task; rspamd_task_write_log: rcpts: <ben@fabrikam.com>, subject: "Krikkit for Zarquon"',
  ]) {
    it(`is masked: ${text}`, () => assert.doesNotMatch(masked(text), /krikkit|zarquon/i));
  }
});

describe('what is written as numbers throughout', () => {
  const address = 'anna.rossi@contoso.com';
  const hex = (character: string): string => character.charCodeAt(0).toString(16);
  const forms: Readonly<Record<string, (character: string) => string>> = {
    'quoted-printable': (character) => `=${hex(character).toUpperCase()}`,
    'percent signs': (character) => `%${hex(character)}`,
    JSON: (character) => `\\u00${hex(character)}`,
    'a string of a program': (character) => `\\x${hex(character)}`,
    HTML: (character) => `&#x${hex(character)};`,
    'decimal HTML': (character) => `&#${character.charCodeAt(0)};`,
  };
  for (const [name, write] of Object.entries(forms)) {
    it(`is masked and turned back: ${name}`, () => {
      const text = `550 5.7.1 ${[...address].map(write).join('')} refused`;
      const redaction = redactionOf(text);
      const result = through(redaction, text);
      assert.match(result, /^550 5\.7\.1 Topic\d+ refused$/);
      assert.equal(through(Redaction.undoing(redaction.key()), result), text);
    });
  }
});
