/** Outlook's messages as MIME text, and what the scanner finds in it. */

import assert from 'node:assert/strict';
import type { NoticeKind } from '../../../../src/ids/noticeKind.ts';
import type { Notice } from '../../../../src/mime/notice.ts';
import { convertOutlookMessage, isOutlookMessage, MAX_OUTLOOK_BYTES } from '../../../../src/mime/outlook/outlookMessage.ts';
import { compoundFile, type OutlookFile, outlookFile } from '../../../outlookFile.ts';
import { ascii, findingsOf, report, status } from './outlookReport.ts';

function convert(file: OutlookFile): { readonly text: string; readonly notices: readonly Notice[] } {
  return convertOutlookMessage(outlookFile(file));
}

function kinds(notices: readonly Notice[]): NoticeKind[] {
  return notices.map(({ kind }) => kind);
}

/** `code recipient` of each failure that is told. */
function told(text: string): string[] {
  const lines = findingsOf(text)
    .filter(({ telling }) => telling !== 'mention')
    .map(({ code, record }) => `${code} ${record.recipient}`);
  return [...new Set(lines)];
}

describe('Outlook messages', () => {
  it('composes the header from properties and reads the body', () => {
    const { text, notices } = convert({
      properties: {
        subject: 'Hello',
        fromName: 'Anna "A" B',
        fromAddress: 'anna@contoso.com',
        submitted: new Date('2026-11-20T09:30:00Z'),
        body: 'Hi\r\nthere',
      },
      recipients: [{ recipientType: 1, displayName: 'Bob', smtpAddress: 'bob@fabrikam.com' }],
    });
    assert.deepEqual(notices, []);
    assert.equal(
      text,
      [
        'From: "Anna \\"A\\" B" <anna@contoso.com>',
        'To: "Bob" <bob@fabrikam.com>',
        'Subject: Hello',
        'Date: Fri, 20 Nov 2026 09:30:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="mail-flow-lens-1"',
        '',
        '--mail-flow-lens-1',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Hi',
        'there',
        '--mail-flow-lens-1--',
        '',
      ].join('\n'),
    );
  });

  it('keeps the header that the message travelled with, but not what that said of its form', () => {
    const header =
      'Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a\r\n\tby b; Fri, 20 Nov 2026 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;\r\n\tcharset="x"\r\nSubject: As sent\r\n\r\nX-Behind: no';
    const { text } = convert({ properties: { headers: header, subject: 'As saved', body: 'x' } });
    assert.deepEqual(text.split('\n').slice(0, 5), [
      'Received: from a',
      '\tby b; Fri, 20 Nov 2026 09:30:00 +0000',
      'Subject: As sent',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="mail-flow-lens-1"',
    ]);
    assert.doesNotMatch(text, /charset="x"|X-Behind/);
  });

  it('lets no value begin a field, end the header or close a part', () => {
    const hostile = 'a\r\nX-Evil: 1\n\n--mail-flow-lens-1\u2028X-Evil: 2\rX-Evil: 3';
    const { text } = convert({
      properties: {
        subject: hostile,
        fromName: hostile,
        fromAddress: `${hostile}@x`,
        messageId: hostile,
        body: 'x\n--mail-flow-lens-1--\n--mail-flow-lens-3\ny',
      },
      attachments: [
        { fileName: hostile, mimeType: 'image/png', data: ascii('x') },
        { fileName: 'a.txt', data: ascii('Content-Type: multipart/mixed; boundary="mail-flow-lens\\-2"') },
      ],
    });
    assert.doesNotMatch(text, /^X-Evil/m);
    assert.match(text, /boundary="mail-flow-lens-4"/);
    assert.equal(text.split('\n--mail-flow-lens-4\n').length, 4);
    assert.ok(text.endsWith('--mail-flow-lens-4--\n'));
  });

  it('finds the code of a report that has a body only, and says that its status is lost', () => {
    const { text, notices } = convert({
      properties: {
        ...report,
        body: "bob@fabrikam.com\r\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'\r\n",
      },
    });
    assert.deepEqual(told(text), ['5.1.10 bob@fabrikam.com']);
    assert.deepEqual(notices, [{ kind: 'lost-report', line: 0, part: '' }]);
    assert.doesNotMatch(text, /message\/delivery-status/);
  });

  it('decodes HTML by its own code page', () => {
    const { text, notices } = convert({
      properties: { htmlCodePage: 1251, html: Uint8Array.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) },
    });
    assert.match(text, /Content-Type: text\/html; charset=utf-8\n[\s\S]*\n<p>Привет\n/);
    assert.deepEqual(notices, []);
    assert.deepEqual(kinds(convert({ properties: { htmlCodePage: 437, html: ascii('<p>') } }).notices), ['unknown-charset']);
  });

  it('reads strings that are not in Unicode by the code page of the message, or of its language', () => {
    const streams = { '__substg1.0_1000001E': Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) };
    for (const properties of [{ codePage: 1251 }, { locale: 0x0419 }]) {
      assert.match(convert({ properties, streams }).text, /\nПривет\n/);
    }
  });

  it('gives a message with both bodies as alternatives', () => {
    const { text } = convert({ properties: { body: 'plain', html: ascii('<p>html') } });
    assert.match(
      text,
      /multipart\/alternative; boundary="mail-flow-lens-1"\n\n--mail-flow-lens-1\nContent-Type: text\/plain[\s\S]*text\/html/,
    );
  });

  it('reads rich text where there is nothing else', () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}{\\*\\generator x;}\\f1\\'cf\\'f0\\'e8 \\f0\\u1080?\\{a\\}\\par 550 5.1.1\\tab x{\\pict 0102}}";
    const header = new Uint8Array(16);
    new DataView(header.buffer).setUint32(4, rtf.length, true);
    new DataView(header.buffer).setUint32(8, 0x414c454d, true);
    const { text, notices } = convert({ properties: { richText: Uint8Array.from([...header, ...ascii(rtf)]) } });
    assert.match(text, /\n\nПри и\{a\}\n550 5\.1\.1\tx\n--/);
    assert.deepEqual(notices, []);
  });

  it('unpacks compressed rich text', () => {
    // The example of MS-OXRTFCP section 3.1.1.
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    const { text, notices } = convert({ properties: { richText: new Uint8Array(packed) } });
    assert.match(text, /\n\nhello world\n--/);
    assert.deepEqual(notices, []);
    assert.deepEqual(kinds(convert({ properties: { richText: new Uint8Array(packed.subarray(0, 30)) } }).notices), [
      'bad-encoding',
    ]);
    assert.deepEqual(kinds(convert({ properties: { richText: ascii('nothing of the kind') } }).notices), ['bad-encoding']);
  });

  it('keeps a delivery status that is attached, by its type or by what it says', () => {
    for (const attachment of [
      { mimeType: 'message/delivery-status', data: ascii(status) },
      { fileName: 'details.txt', mimeType: 'text/plain', data: ascii(status) },
      { fileName: 'ATT00001.dat', data: ascii(status) },
    ]) {
      const { text, notices } = convert({ properties: { ...report, body: 'It failed.' }, attachments: [attachment] });
      assert.match(text, /Content-Type: multipart\/report; report-type=delivery-status; boundary=/);
      assert.deepEqual(told(text), ['5.1.10 bob@fabrikam.com']);
      assert.deepEqual(notices, []);
    }
  });

  it('composes a lost delivery status from what the recipients say, and invents none', () => {
    const { text, notices } = convert({
      properties: { ...report, body: 'It failed.', reportingServer: 'mx.contoso.com' },
      recipients: [
        {
          displayName: 'Bob',
          smtpAddress: 'bob@fabrikam.com',
          supplementaryInfo: '<mx.fabrikam.com #5.7.26 smtp;550 5.7.26 Unauthenticated email>',
        },
        {
          displayName: 'carol@fabrikam.com',
          statusCode: 511,
          remoteServer: 'mx2.fabrikam.com',
          reasonCode: 1,
          diagnosticCode: 35,
        },
        { displayName: 'Dave', addressType: 'EX', address: '/O=CONTOSO/CN=DAVE', statusCode: 510 },
        { displayName: 'erin@fabrikam.com' },
      ],
    });
    assert.deepEqual(kinds(notices), ['lost-report']);
    assert.ok(
      text.includes(
        [
          'Content-Type: message/delivery-status',
          'Content-Transfer-Encoding: 8bit',
          '',
          'Reporting-MTA: dns; mx.contoso.com',
          '',
          'Final-Recipient: rfc822; bob@fabrikam.com',
          'X-Display-Name: Bob',
          'Action: failed',
          'Status: 5.7.26',
          'Remote-MTA: dns; mx.fabrikam.com',
          'Diagnostic-Code: smtp;550 5.7.26 Unauthenticated email',
          '',
          'Final-Recipient: rfc822; carol@fabrikam.com',
          'Action: failed',
          'Status: 5.1.1',
          'Remote-MTA: dns; mx2.fabrikam.com',
          'X-NDR-Reason-Code: 1',
          'X-NDR-Diag-Code: 35',
          '',
          'Final-Recipient: unknown; /O=CONTOSO/CN=DAVE',
          'X-Display-Name: Dave',
          'Action: failed',
          'X-NDR-Status-Code: 510',
          '--mail-flow-lens-1--',
        ].join('\n'),
      ),
      text,
    );
    assert.deepEqual(told(text), ['null /O=CONTOSO/CN=DAVE', '5.7.26 bob@fabrikam.com', '5.1.1 carol@fabrikam.com']);
  });

  it('reads the class for what became of the message, and a receipt for none', () => {
    for (const [messageClass, action] of [
      ['REPORT.IPM.Note.DR', 'delivered'],
      ['REPORT.IPM.Note.Delayed.DR', 'delayed'],
      ['REPORT.IPM.Note.DELAYED', 'delayed'],
      ['REPORT.IPM.Note.Expanded.DR', 'expanded'],
    ] as const) {
      const { text } = convert({
        properties: { messageClass: messageClass },
        recipients: [{ displayName: 'bob@x.example', supplementaryInfo: '<#4.4.7>' }],
      });
      assert.match(text, new RegExp(`\nAction: ${action}\nStatus: 4\\.4\\.7\n`));
    }
    assert.deepEqual(convert({ properties: { messageClass: 'REPORT.IPM.Note.IPNRN', body: 'Read.' } }).notices, []);
  });

  it('reads messages in messages, to a depth of 20', () => {
    let file: OutlookFile = {
      properties: { ...report, body: 'Deep' },
      attachments: [{ mimeType: 'message/delivery-status', data: ascii(status) }],
    };
    for (let depth = 0; depth < 20; depth++) {
      file = { properties: { subject: `Level ${depth}`, body: 'See below' }, attachments: [{ method: 5, message: file }] };
    }
    const { text, notices } = convert(file);
    assert.equal(text.match(/^Content-Type: message\/rfc822$/gm)?.length, 20);
    assert.deepEqual(told(text), ['5.1.10 bob@fabrikam.com']);
    assert.deepEqual(notices, []);
    const deeper = convert({ properties: { body: 'See below' }, attachments: [{ method: 5, message: file }] });
    assert.deepEqual(deeper.notices, [{ kind: 'too-deep', line: 0, part: Array.from({ length: 21 }, () => 2).join('.') }]);
    assert.doesNotMatch(deeper.text, /Deep/);
  });

  it('gives attached text and mail with its content, and of others name, type and size', () => {
    const { text } = convert({
      properties: { body: 'x' },
      attachments: [
        { fileName: 'returned.eml', data: ascii('Subject: Inner\r\n\r\nwords') },
        { fileName: 'photo.png', mimeType: 'image/png', data: ascii('secret pixels') },
        { fileName: 'odd', mimeType: 'multipart/mixed; boundary=x', data: ascii('--x') },
        { mimeType: 'text/rfc822-headers', data: ascii('Message-ID: <a@b>') },
      ],
    });
    assert.match(text, /Content-Type: message\/rfc822\n[\s\S]*?filename="returned\.eml"; size=23\n\nSubject: Inner\n\nwords\n--/);
    assert.match(text, /Content-Type: image\/png\nContent-Disposition: attachment; filename="photo\.png"; size=13\n\n\n--/);
    assert.match(
      text,
      /Content-Type: application\/octet-stream\nContent-Disposition: attachment; filename="odd"; size=3\n\n\n--/,
    );
    assert.match(text, /Content-Type: text\/rfc822-headers\n[\s\S]*?\n\nMessage-ID: <a@b>\n--/);
    assert.doesNotMatch(text, /pixels/);
  });

  it('says once that a message is encrypted, and reads one that is signed', () => {
    const sealed = { fileName: 'smime.p7m', mimeType: 'application/pkcs7-mime', data: ascii('0\x82') };
    const encrypted = convert({ properties: { messageClass: 'IPM.Note.SMIME', subject: 'Secret' }, attachments: [sealed] });
    assert.deepEqual(encrypted.notices, [{ kind: 'encrypted', line: 0, part: '' }]);
    assert.match(encrypted.text, /^Subject: Secret\n/);
    const attached = convert({ properties: { body: 'See the attachment' }, attachments: [sealed] });
    assert.deepEqual(attached.notices, [{ kind: 'encrypted', line: 0, part: '2' }]);
    const signed = convert({
      properties: { messageClass: 'IPM.Note.SMIME.MultipartSigned', fromAddress: 'mailer-daemon@x.example' },
      attachments: [
        {
          fileName: 'smime.p7m',
          mimeType: 'multipart/signed',
          data: ascii(
            'Content-Type: multipart/signed; boundary="s"\r\n\r\n--s\r\n\r\nbob@x.example\r\n550 5.1.1 User unknown\r\n--s--\r\n',
          ),
        },
      ],
    });
    assert.deepEqual(signed.notices, []);
    assert.deepEqual(told(signed.text), ['5.1.1 bob@x.example']);
  });

  it('says once that a message is protected by rights', () => {
    for (const file of [
      {
        properties: { body: 'Use Outlook' },
        attachments: [{ fileName: 'message.rpmsg', mimeType: 'application/x-microsoft-rpmsg-message', data: ascii('x') }],
      },
      { properties: { headers: 'Content-Class: rpmsg.message\r\n', body: 'Use Outlook' } },
    ]) {
      const { text, notices } = convert(file);
      assert.deepEqual(notices, [{ kind: 'rights-protected', line: 0, part: '' }]);
      assert.match(text, /Use Outlook/);
    }
  });

  it('refuses what is too large, no compound file, or no message', () => {
    const document = compoundFile({ WordDocument: ascii('x') });
    assert.equal(isOutlookMessage(document), false);
    for (const [bytes, kind] of [
      [document, 'no-message'],
      [ascii('From: a\n'), 'no-message'],
      [new Uint8Array(), 'no-message'],
      [new Uint8Array(MAX_OUTLOOK_BYTES + 1), 'too-large'],
    ] as const) {
      assert.deepEqual(convertOutlookMessage(bytes), { text: '', notices: [{ kind, line: 0, part: '' }] });
    }
  });
});
