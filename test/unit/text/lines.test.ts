import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineSplitter, MAX_LINE, splitLines } from '../../../src/text/lines.ts';
import { anyCuts, cutAt } from '../chunks.ts';

const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\rb\r', ['a', 'b']],
  ['a\n\rb', ['a', '', 'b']],
  ['\r\n\r\n', ['', '']],
  ['a\r\r\nb', ['a', '', 'b']],
  ['a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
];

function linesOf(chunks: readonly string[]): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = [];
  const splitter = new LineSplitter((text, line) => lines.push({ text, line }));
  for (const chunk of chunks) {
    splitter.push(chunk);
  }
  splitter.end();
  return lines;
}

describe('lines', () => {
  for (const [text, lines] of cases) {
    it(`cuts ${JSON.stringify(text)}`, () => assert.deepEqual(splitLines(text), lines));
  }

  it('gives the same lines for any chunks', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'è', '\r', '\n', '\r\n'), maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyCuts, (text, cuts) => {
        const expected = text.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') {
          expected.pop();
        }
        assert.deepEqual(
          linesOf(cutAt(text, cuts)),
          expected.map((line, index) => ({ text: line, line: index })),
        );
      }),
    );
  });
});

describe('a line that is too long', () => {
  it('is cut at the same place in any chunks, and said to be', () => {
    const text = `a\n${'x'.repeat(MAX_LINE)}yz\nb\n${'x'.repeat(MAX_LINE)}\n`;
    for (const chunk of [text.length, 1 << 20]) {
      const lines: string[] = [];
      const cut: number[] = [];
      const splitter = new LineSplitter(
        (line) => lines.push(`${line.length} ${line.slice(-1)}`),
        undefined,
        (line) => cut.push(line),
      );
      for (let at = 0; at < text.length; at += chunk) {
        splitter.push(text.slice(at, at + chunk));
      }
      splitter.end();
      assert.deepEqual(lines, ['1 a', `${MAX_LINE} x`, '1 b', `${MAX_LINE} x`]);
      assert.deepEqual(cut, [1]);
    }
  });
});
