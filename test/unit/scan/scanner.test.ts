import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanText } from '../../../src/scan/scanner.ts';
import { decodeBytes } from '../../../src/text/encoding.ts';
import { cutAt } from '../chunks.ts';
import { encode } from '../encode.ts';
import { readSample, sampleNames } from '../samples.ts';
import { assertTailIsNothing, firstOfFormat, hostileTails, hugeTexts } from './hugeTexts.ts';
import { assertMarked } from './messages/mutatedMessages.ts';
import { assertAnyChunks, scanChunks, scannedTexts } from './scannedTexts.ts';

describe('scanner', () => {
  for (const [name, text] of Object.entries(scannedTexts)) {
    const expected = scanText(text);

    it(`finds the same in any chunks of ${name}`, () => assertAnyChunks(text, 6));

    it(`finds the same in ${name} one character at a time`, () => {
      assert.deepEqual(scanChunks([...text]), expected);
    });

    it(`finds the same in ${name} with CRLF or CR`, () => {
      assert.deepEqual(scanText(text.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(scanText(text.replaceAll('\n', '\r')), expected);
    });

    it(`reads the same of ${name} in every encoding, with a mark and without`, () => {
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
        for (const mark of [false, true]) {
          assert.equal(decodeBytes(encode(text, encoding, mark)), text, `${encoding} ${mark}`);
        }
      }
    });
  }

  for (const name of sampleNames) {
    it(`finds the same in ${name} by chunks of 4,093 characters`, () => {
      const text = readSample(name);
      const cuts = Array.from({ length: Math.ceil(text.length / 4093) }, (_, index) => index * 4093);
      assert.deepEqual(scanChunks(cutAt(text, cuts)), scanText(text));
    });
  }

  it('throws at no text, and places every finding in it', () => {
    const anyPiece = fc.constantFrom(
      ...[
        '550',
        ' ',
        '5.1.1',
        '-',
        '4.4.7',
        '"',
        "'",
        ',',
        ';',
        '\n',
        '->',
        '[Message=',
        ']',
        '{LED=',
        '};{',
        'said:',
        'a@b.example',
        '#',
        '(',
        '--b',
      ],
    );
    const anyBody = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const anyHead = fc.constantFrom('', ...Object.values(scannedTexts).map((text) => text.slice(0, 400)));
    fc.assert(
      fc.property(anyHead, anyBody, (head, body) => {
        const text = head + body;
        const lines = text.split('\n');
        for (const { line, start, end, code, reply } of scanText(text).findings) {
          assertMarked(lines[line]?.slice(start, end) ?? '', code ?? reply);
        }
      }),
    );
  });

  for (const [name, { text, findings }] of Object.entries(hugeTexts(0.01))) {
    it(`comes to the end of ${name}`, () => assert.equal(scanText(text).findings.length, findings));
  }

  for (const { name, text } of firstOfFormat) {
    for (const [what, tail] of Object.entries(hostileTails(0.02))) {
      it(`finds no more and no less where ${what} stand behind ${name}`, () => assertTailIsNothing(text, tail));
    }
  }
});
