import assert from 'node:assert/strict';
import { decodeBytes, type Encoding, guessEncoding } from '../../../src/text/encoding.ts';
import { outlookFile } from '../../outlookFile.ts';
import { encode } from '../encode.ts';

const TEXT = 'date_time_utc,event_id\r\n2026-11-20,"Отчёт è 😀"\r\n';

describe('text', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const satisfies Encoding[]) {
    for (const mark of [false, true]) {
      it(`decodes ${encoding} ${mark ? 'with' : 'without'} its mark`, () => {
        assert.equal(decodeBytes(encode(TEXT, encoding, mark)), TEXT);
      });
    }
  }

  it('tells how long the mark is', () => {
    assert.deepEqual(guessEncoding(encode('a', 'utf-8', true)), { encoding: 'utf-8', bomLength: 3 });
    assert.deepEqual(guessEncoding(encode('a', 'utf-16be', true)), { encoding: 'utf-16be', bomLength: 2 });
    assert.deepEqual(guessEncoding(encode('a', 'utf-8', false)), { encoding: 'utf-8', bomLength: 0 });
  });

  it('takes one mark away and no second one', () => {
    assert.equal(decodeBytes(encode('\ufeffa', 'utf-8', true)), '\ufeffa');
  });

  it('replaces what is no UTF-8', () => {
    assert.equal(decodeBytes(Uint8Array.of(0x61, 0xff, 0x62)), 'a\ufffdb');
  });

  it('decodes an empty file', () => {
    assert.equal(decodeBytes(new Uint8Array()), '');
  });

  it('takes a text with a stray zero byte for a text', () => {
    assert.equal(decodeBytes(Buffer.from('550 5.1.1 user unknown\r\n\0')), '550 5.1.1 user unknown\r\n\0');
  });

  it('takes a text with a gap of zeros for a text, as a power failure leaves one', () => {
    for (const text of [`550 5.1.1 user unknown\r\n${'\0'.repeat(3000)}`, `a\n${'\0'.repeat(16)}b\n`]) {
      assert.equal(decodeBytes(Buffer.from(text)), text);
    }
  });

  const binaries: Readonly<Record<string, readonly number[]>> = {
    'a PNG': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0],
    'a ZIP': [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xb5, 0x55, 0x30, 0x23],
    'a compound file (.msg)': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0, 0x3e, 0],
    'a text with every tenth byte zero': [...Buffer.from('550 5.1.1\0'.repeat(20))],
    'a message of Outlook, which has gaps': [
      ...outlookFile({
        properties: {
          messageClass: 'REPORT.IPM.Note.NDR',
          subject: 'Undeliverable: Invoice',
          body: "Delivery has failed to these recipients:\r\n\r\nbob@fabrikam.com\r\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'\r\n",
        },
      }),
    ],
    zeros: new Array(64).fill(0),
  };
  for (const [name, bytes] of Object.entries(binaries)) {
    it(`calls ${name} binary`, () => {
      assert.equal(decodeBytes(Uint8Array.from(bytes)), 'binary');
    });
  }
});
