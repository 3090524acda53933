import assert from 'node:assert/strict';
import fc from 'fast-check';
import { QuotedPrintable } from '../../../src/mime/quotedPrintable.ts';

/** Decoded lines, each followed by its runs as `offset:text@line:start`. */
function decode(lines: readonly string[], charset = 'utf-8'): (readonly string[])[] {
  const decoded: (readonly string[])[] = [];
  const reader = new QuotedPrintable(new TextDecoder(charset), (text, runs) => {
    decoded.push([
      text,
      ...runs.map(({ offset, length, line, start }) => `${offset}:${text.slice(offset, offset + length)}@${line}:${start}`),
    ]);
  });
  for (const [line, text] of lines.entries()) {
    reader.line(text, line);
  }
  reader.end();
  return decoded;
}

const cases: Readonly<Record<string, readonly [lines: readonly string[], decoded: readonly (readonly string[])[]]>> = {
  'an empty line': [[''], [['']]],
  'a line without escapes': [['550 5.1.1 no'], [['550 5.1.1 no', '0:550 5.1.1 no@0:0']]],
  'an escape': [['a=3Db'], [['a=b', '0:a@0:0', '2:b@0:4']]],
  'escapes alone': [['=3d=3D'], [['==']]],
  'a character of two octets': [['caf=C3=A9!'], [['café!', '0:caf@0:0', '4:!@0:9']]],
  'a character cut by a soft break': [['=D0=', '=94a'], [['Дa', '1:a@1:3']]],
  'a soft break': [['55=', '0 x'], [['550 x', '0:55@0:0', '2:0 x@1:0']]],
  'a soft break with blanks behind it': [['55= ', '0'], [['550', '0:55@0:0', '2:0@1:0']]],
  'a soft break at the end': [['55='], [['55', '0:55@0:0']]],
  'what is no escape': [['a=XYb=3'], [['a=XYb=3', '0:a=XYb=3@0:0']]],
  'two lines': [
    ['a', 'b'],
    [
      ['a', '0:a@0:0'],
      ['b', '0:b@1:0'],
    ],
  ],
  'octets that are no character': [['=FF!'], [['\ufffd!', '1:!@0:3']]],
};

describe('quoted-printable', () => {
  for (const [name, [lines, decoded]] of Object.entries(cases)) {
    it(`decodes ${name}`, () => assert.deepEqual(decode(lines), decoded));
  }

  it('decodes sets of one octet a character', () => {
    assert.deepEqual(decode(['=CD=E5 5.1.1'], 'windows-1251'), [['Не 5.1.1', '2: 5.1.1@0:6']]);
  });

  it('knows a letter that is the second octet of a character', () => {
    // 0x83 0x41 is one katakana in Shift_JIS: the A stands for itself nowhere.
    assert.deepEqual(decode(['=83A5.1.1'], 'shift_jis'), [['ア5.1.1', '1:5.1.1@0:4']]);
  });

  it('keeps the column of every character that stands for itself', () => {
    const anyPiece = fc.constantFrom('=41', 'b', ' ', '=3D', '5.1.1', '=C3=A9', 'ж', '=\n');
    fc.assert(
      fc.property(fc.array(anyPiece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const lines = pieces.join('').split('\n');
        const text = pieces
          .join('')
          .replaceAll('=\n', '')
          .replaceAll('=41', 'A')
          .replaceAll('=3D', '=')
          .replaceAll('=C3=A9', 'é');
        const [decoded = '', ...runs] = decode(lines)[0] ?? [];
        assert.equal(decoded, text);
        for (const run of runs) {
          const [, content = '', line, start] = /^\d+:(.*)@(\d+):(\d+)$/.exec(run) ?? [];
          assert.ok(lines[Number(line)]?.startsWith(content, Number(start)));
        }
      }),
    );
  });
});
