import assert from 'node:assert/strict';
import { Redaction } from '../../../src/redact/redaction.ts';
import { scanText } from '../../../src/scan/scanner.ts';

function masked(text: string): string {
  let result = '';
  const log = Redaction.begin().open((piece) => {
    result += piece;
  });
  log.push(text);
  log.end();
  return result;
}

/** A mail by a person. */
const letter = (body: string, type = 'text/plain', encoding = '8bit'): string =>
  `From: Anna Rossi <anna@contoso.com>\nTo: ben@fabrikam.com\nDate: Fri, 20 Nov 2026 08:00:00 +0000\nSubject: Greetings\nMIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;

const report = (words: string, more = ''): string =>
  `From: MAILER-DAEMON@mx.contoso.com\nTo: anna@contoso.com\nDate: Fri, 20 Nov 2026 08:00:00 +0000\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${words}\n${more}--b--\n`;

const bodyOf = (text: string): string => text.slice(text.indexOf('\n\n') + 2);

describe('prose that people wrote', () => {
  it('becomes filler of the same shape', () => {
    assert.equal(
      bodyOf(masked(letter('Dear Ben,\n\n  the price is 12,500 € — «Überraschung»!'))),
      'Xxxx Xxx,\n\n  xxx xxxxx xx 00,000 € — «Xxxxxxxxxxxx»!\n',
    );
  });

  it('keeps its columns where a letter is two units, or has marks', () => {
    const text = 'Анна 𝒜 e\u0301te\u0301 契約書';
    const filler = bodyOf(masked(letter(text))).trimEnd();
    assert.equal(filler.length, text.length);
    assert.match(filler, /^Xxxx [Xx]{2} xxxxx xxx$/);
  });

  it('gives pseudonyms to the names in it', () => {
    assert.match(
      bodyOf(masked(letter('Write to anna@contoso.com, says Anna Rossi.'))),
      /^Xxxxx xx usr\d+@(?:theirs|ours)\d+\.example, xxxx Anon\d+\.\n$/,
    );
  });

  it('is filled in HTML, whose markup stays', () => {
    const html =
      '<p class="MsoNormal" title="Our offer"><a href="https://contoso.com/offer">Read&nbsp;it</a> <!-- for Ben -->caf&eacute;</p>';
    assert.match(
      bodyOf(masked(letter(html, 'text/html'))),
      /^<p class="MsoNormal" title="Xxx xxxxx"><a href="https:\/\/(?:theirs|ours)\d+\.example\/Topic\d+">Xxxx&nbsp;xx<\/a> <!-- xxx Xxx -->xxx&xxxxxx;<\/p>\n$/,
    );
  });

  it('is filled over the lines of a tag, and behind one that nothing closes', () => {
    const html = '<p\n title="Our\noffer">Text</p>\n<secret words of="Ben"\nand "more';
    const result = bodyOf(masked(letter(html, 'text/html')));
    assert.equal(result, '<p\n title="Xxx\nxxxxx">Xxxx</p>\n<xxxxxx xxxxx of="Xxx"\nxxx "xxxx\n');
  });

  it('is filled in base64, in its character set', () => {
    // "Секрет" in KOI8-R.
    const encoded = Buffer.from([0xf3, 0xc5, 0xcb, 0xd2, 0xc5, 0xd4]).toString('base64');
    const result = bodyOf(masked(letter(encoded, 'text/plain; charset=koi8-r', 'base64')));
    assert.equal(Buffer.from(result, 'base64').toString(), 'Xxxxxx');
  });

  it('is filled in quoted-printable, over the same lines', () => {
    const result = bodyOf(
      masked(letter('Der Preis f=C3=BCr Se=\nptember: 100', 'text/plain; charset=utf-8', 'quoted-printable')),
    );
    assert.equal(result, 'Xxx Xxxxx xxx Xx=\nxxxxxxx: 000\n');
  });

  it('stays where a code was found in it, and only there', () => {
    const text = letter('Our secret project:\n\nthe log says 550 5.1.1 user unknown\n\nregards');
    assert.equal(bodyOf(masked(text)), 'Xxx xxxxxx xxxxxxx:\n\nthe log says 550 5.1.1 user unknown\n\nxxxxxxx\n');
  });

  it('is filled in the message that a report returns, not in the report', () => {
    const words = 'I am sorry: your message was not delivered.\n\n<ben@fabrikam.com>: 550 5.1.1 user unknown';
    const text = report(
      words,
      '--b\nContent-Type: message/rfc822\n\nFrom: anna@contoso.com\nSubject: Offer\n\nThe price is secret.\n',
    );
    const result = masked(text);
    assert.match(result, /\n\nI am sorry: your message was not delivered\.\n\n<usr\d+@\w+\.example>: 550 5\.1\.1 user unknown\n/);
    assert.match(result, /\nSubject: Topic\d+\n\nXxx xxxxx xx xxxxxx\.\n/);
    assert.equal(scanText(result).findings[0]?.reason, 'recipient-unknown');
  });

  it('is filled below the words that announce a copy of the message, whose header stays', () => {
    const result = masked(
      report(
        '<ben@fabrikam.com>: 550 5.1.1 user unknown\n\n--- Below this line is a copy of the message.\n\nReceived: from a by b\nSubject: The offer\n of Contoso\nTo: ben@fabrikam.com\n\nThe price is secret.',
      ),
    );
    assert.match(
      result,
      /\n--- Below this line is a copy of the message\.\n\nReceived: from a by srv\d+\nSubject: Topic\d+\n Topic\d+\nTo: usr\d+@\w+\.example\n\nXxx xxxxx xx xxxxxx\.\n/,
    );
  });

  it('is filled above a report that a person forwards, not in it', () => {
    const result = bodyOf(
      masked(
        letter(
          'Ben, please help.\n\nFrom: Mail Delivery System <MAILER-DAEMON@mx.contoso.com>\nSubject: Undelivered Mail\n\nYour message could not be delivered:\n\n<ben@fabrikam.com>: 550 5.1.1 user unknown',
        ),
      ),
    );
    assert.match(result, /^Xxx, xxxxxx xxxx\.\n\nFrom: Mail Delivery System <MAILER-DAEMON@/);
    assert.match(result, /\nYour message could not be delivered:\n\n<usr\d+@\w+\.example>: 550 5\.1\.1 user unknown\n$/);
  });

  it('is filled in every message of a mailbox in which nothing was found', () => {
    const text = `From anna@contoso.com Fri Nov 20 08:00:00 2026\n${letter('First secret')}\nFrom anna@contoso.com Fri Nov 20 08:05:00 2026\n${letter('550 5.1.1 user unknown')}`;
    const result = masked(text);
    assert.match(result, /\n\nXxxxx xxxxxx\n\nFrom usr\d+@\w+\.example Fri Nov 20 08:05:00 2026\n/);
    assert.match(result, /\n\n550 5\.1\.1 user unknown\n$/);
  });

  it('is filled before the first part, behind the last one, and in attachments that are text', () => {
    const text = letter(
      'Secret\n--b\nContent-Type: text/x-vcard; name="Ben Smith.vcf"\n\nFN:Ben Smith\n--b--\nSecret too',
      'multipart/mixed; boundary="b"',
    );
    assert.equal(
      bodyOf(masked(text)),
      'Xxxxxx\n--b\nContent-Type: text/x-vcard; name="Xxx Xxxxx.vcf"\n\nXX:Xxx Xxxxx\n--b--\nXxxxxx xxx\n',
    );
  });
});

describe('subjects', () => {
  const subject = (value: string): string => Redaction.begin().value('subject', value);

  it('stay where a server says what became of a message', () => {
    for (const value of [
      'Undelivered Mail Returned to Sender',
      'Delivery Status Notification (Failure)',
      'Returned mail: User unknown',
      'failure notice',
    ]) {
      assert.equal(subject(value), value);
    }
  });

  it('are hidden even if servers use each of their words', () => {
    assert.match(subject('Meeting about the price'), /^Topic\d+$/);
    assert.match(subject('Undeliverable: Message about the mailbox'), /^Undeliverable: Topic\d+$/);
    assert.match(subject('RE: FW: hello'), /^RE: FW: Topic\d+$/);
  });
});

it('escapes of JSON stay around the addresses between them', () => {
  assert.match(
    Redaction.begin().line('"log":"to=\\u003canna@contoso.com\\u003e, relay=none"'),
    /^"log":"to=\\u003cusr\d+@theirs\d+\.example\\u003e, relay=none"$/,
  );
});
