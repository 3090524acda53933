import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { semanticTokens } from '../../../../src/service/editor/semanticTokens.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

const codes = [
  '550 5.1.10',
  '550 5.1.1',
  '550 5.7.1',
  '550 5.7.64',
  '550 5.7.509',
  '550 5.4.316',
  '552 5.2.2',
  '554 5.4.14',
  '450 4.4.316',
  '450 4.4.317',
  '450 4.7.320',
  '450 4.4.312',
] as const;
const COUNT = 5000;
const MAX = 500;

/** The first codes are rare, the last one is most of all. */
function codeOfRow(index: number): string {
  return codes[index < codes.length ? index : index % 3 === 0 ? 5 : codes.length - 1] ?? '';
}

function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    network_message_id: `n-${index}`,
    event_id: codeOfRow(index).startsWith('4') ? 'DEFER' : 'FAIL',
    recipient_status: `${codeOfRow(index)} no`,
  }));
}

describe('5,000 failures of 12 codes', () => {
  const document = documentOf(extendedTraceOf(rowsOf(COUNT)));
  const problems = problemsOf(document, en);
  const COUNTED = / \(([\d,]+) with this cause, the first ([\d,]+) of them listed\)$/;

  it('are all counted', () => assert.equal(document.failures.length, COUNT));

  it('make as many problems as VS Code draws, in document order', () => {
    assert.equal(problems.length, MAX);
    const lines = problems.map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
  });

  it('show every code, and say how many of it there are', () => {
    const counted = new Map(codes.map((code) => [code.slice(4), 0]));
    for (const { code, message } of problems) {
      const all = COUNTED.exec(String(message))?.[1];
      const listed = problems.filter((other) => other.code === code).length;
      counted.set(
        String(code),
        Math.max(counted.get(String(code)) ?? 0, all === undefined ? listed : Number(all.replace(',', ''))),
      );
    }
    const expected = new Map(codes.map((code) => [code.slice(4), 0]));
    for (let index = 0; index < COUNT; index++) {
      const code = codeOfRow(index).slice(4);
      expected.set(code, (expected.get(code) ?? 0) + 1);
    }
    assert.deepEqual(counted, expected);
  });

  it('count on the first problem of a cause only', () => {
    const counting = problems.filter(({ message }) => COUNTED.test(String(message)));
    assert.deepEqual(
      counting.map(({ code }) => code),
      ['5.4.316', '4.4.312'],
    );
    for (const { code, message } of counting) {
      const alike = problems.filter((other) => other.code === code);
      assert.equal(COUNTED.exec(String(message))?.[2], String(alike.length));
    }
  });

  it('show the same ones when one more of a frequent cause is added behind them', () => {
    const more: Row = { network_message_id: 'm', event_id: 'DEFER', recipient_status: '450 4.4.312 no' };
    const edited = problemsOf(documentOf(extendedTraceOf([...rowsOf(COUNT), more])), en);
    const places = (list: typeof problems) => list.map(({ range }) => range);
    assert.deepEqual(places(edited), places(problems));
  });

  it('have a token for every code of a range', () => {
    const data = semanticTokens(document, { start: { line: 2001, character: 0 }, end: { line: 2061, character: 0 } });
    assert.equal(data.length / 5, 60);
  });
});

describe('failures with words of their own each', () => {
  it('are told apart by their code where their words make too many causes', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      network_message_id: `n-${index}`,
      recipient_status: index === 1999 ? '550 5.1.2 bad' : `554 5.0.0 words ${index}`,
    }));
    const problems = problemsOf(documentOf(extendedTraceOf(rows)), en);
    assert.equal(problems.length, MAX);
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['5.0.0', '5.1.2']);
    assert.match(String(problems[0]?.message), /\(1,999 with this cause, the first 499 of them listed\)$/);
  });
});
