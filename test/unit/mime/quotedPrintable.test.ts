import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutQuotedLine } from '../../../src/mime/quotedPrintable.ts';

/** Runs as `column:text`. */
const cases: readonly (readonly [line: string, runs: readonly string[], soft: boolean])[] = [
  ['', ['0:'], false],
  ['550 5.1.1 no', ['0:550 5.1.1 no'], false],
  ['a=3Db', ['0:a', '1:=', '4:b'], false],
  ['=3D', ['0:='], false],
  ['=3d=3D', ['0:=', '3:='], false],
  ['caf=C3=A9!', ['0:caf', '3:\ufffd', '6:\ufffd', '9:!'], false],
  ['55=', ['0:55'], true],
  ['=', ['0:'], true],
  ['a=3D=', ['0:a', '1:='], true],
  ['a=XYb', ['0:a=XYb'], false],
  ['a=3', ['0:a=3'], false],
];

describe('quoted-printable', () => {
  for (const [line, runs, soft] of cases) {
    it(`cuts ${JSON.stringify(line)}`, () => {
      const cut = cutQuotedLine(line);
      assert.deepEqual(
        cut.runs.map(({ text, start }) => `${start}:${text}`),
        runs,
      );
      assert.equal(cut.soft, soft);
    });
  }

  it('keeps the column of every character', () => {
    const anyPiece = fc.constantFrom('=41', 'b', ' ', '=3D', '5.1.1');
    fc.assert(
      fc.property(fc.array(anyPiece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const line = pieces.join('');
        for (const { text, start } of cutQuotedLine(line).runs) {
          assert.ok(line.startsWith(text, start) || line[start] === '=');
        }
        const decoded = cutQuotedLine(line)
          .runs.map(({ text }) => text)
          .join('');
        assert.equal(decoded, line.replaceAll('=41', 'A').replaceAll('=3D', '='));
      }),
    );
  });
});
