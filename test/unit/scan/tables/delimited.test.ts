import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DelimitedReader, PlainRecord } from '../../../../src/scan/tables/delimited.ts';
import { chunkOf, splitLines } from '../../../../src/text/lines.ts';

interface Cell {
  readonly value: string;
  readonly raw: string;
  /** `line:column` of its first character, from 0. */
  readonly at: string;
}

function recordsOf(text: string, delimiter = ',', width?: number): { line: number; cells: Cell[] }[] {
  const records: { line: number; cells: Cell[] }[] = [];
  const reader = new DelimitedReader(
    delimiter,
    (fields, line) => {
      const cells = fields.map(({ value, passage }) => {
        const place = passage.locate(0, 0);
        return { value, raw: passage.text, at: place === null ? '' : `${place.line}:${place.start}` };
      });
      records.push({ line, cells });
    },
    width,
  );
  for (const [index, line] of splitLines(text).entries()) {
    reader.line(line, index);
  }
  reader.end();
  return records;
}

const valuesOf = (text: string, delimiter?: string, width?: number): string[][] =>
  recordsOf(text, delimiter, width).map(({ cells }) => cells.map(({ value }) => value));

const cases: readonly (readonly [text: string, values: readonly string[][]])[] = [
  ['a,b,c', [['a', 'b', 'c']]],
  [',,', [['', '', '']]],
  ['a\n\n\nb', [['a'], ['b']]],
  ['"a,b",c', [['a,b', 'c']]],
  ['"",b', [['', 'b']]],
  ['a,""', [['a', '']]],
  ['"a ""b"" c"', [['a "b" c']]],
  ['"""a"""', [['"a"']]],
  ['"a\n\nb",c\nd', [['a\n\nb', 'c'], ['d']]],
  ['a"b,c', [['a"b', 'c']]],
  ['"a","b\nc","d"', [['a', 'b\nc', 'd']]],
];

describe('a record on one line', () => {
  /** The fields as the other reader gives them; null: the line is no record by itself. */
  const plainFields = (text: string): Cell[] | null => {
    const record = new PlainRecord(',');
    if (!record.set(text, 0)) {
      return null;
    }
    const cells: Cell[] = [];
    for (let field = record.field(0); field !== undefined; field = record.field(cells.length)) {
      const place = field.passage.locate(0, 0);
      cells.push({ value: field.value, raw: field.passage.text, at: place === null ? '' : `${place.line}:${place.start}` });
    }
    return cells;
  };

  it('has the fields that it has among others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', '""', ',', 'a', 'б', ' '), { minLength: 1, maxLength: 20 }), (signs) => {
        const plain = plainFields(signs.join(''));
        assert.deepEqual(plain ?? recordsOf(signs.join(''))[0]?.cells, recordsOf(signs.join(''))[0]?.cells);
      }),
    );
  });

  it('may have values in quotes, but no quote that stays open', () => {
    assert.deepEqual(
      plainFields('a,"b ""c"", d",""')?.map(({ value, at }) => [value, at]),
      [
        ['a', '0:0'],
        ['b "c", d', '0:3'],
        ['', '0:16'],
      ],
    );
    assert.equal(plainFields('a,"b'), null);
    assert.equal(plainFields('"a" b,c'), null);
  });

  it('has the same fields among the lines of a chunk, in any order of them', () => {
    const line = fc.array(fc.constantFrom('"', '""', ',', 'a', ' '), { maxLength: 6 }).map((signs) => signs.join(''));
    const valuesIn = (record: PlainRecord): (string | undefined)[] => [0, 1, 2, 3].map((index) => record.value(index));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 24 }), (lines, order) => {
        const chunk = chunkOf(lines.join('\n'));
        const among = new PlainRecord(',');
        for (const number of [...lines.keys(), ...order].filter((index) => index < lines.length)) {
          const text = lines[number] ?? '';
          const from = lines.slice(0, number).join('\n').length + (number > 0 ? 1 : 0);
          const alone = new PlainRecord(',');
          const isRecord = alone.set(text, number);
          assert.equal(among.look(chunk, from, from + text.length, number, text.includes('"')), isRecord);
          if (isRecord) {
            assert.deepEqual(valuesIn(among), valuesIn(alone));
          }
        }
      }),
    );
  });

  it('takes linear time where the next delimiter is far behind its line', () => {
    const chunk = chunkOf(' \n'.repeat(4_000_000));
    const record = new PlainRecord(',');
    for (let from = 0; from < chunk.text.length; from += 2) {
      record.look(chunk, from, from + 1, 0, false);
      if (record.text(0) !== ' ') {
        assert.fail(`the line at ${from}`);
      }
    }
  });
});

describe('delimited', () => {
  for (const [text, values] of cases) {
    it(`cuts ${JSON.stringify(text)}`, () => assert.deepEqual(valuesOf(text), values));
  }

  it('cuts at the delimiter it is given', () => {
    assert.deepEqual(valuesOf('a,b;"c;d"', ';'), [['a,b', 'c;d']]);
    assert.deepEqual(valuesOf('a b\t"c\td"', '\t'), [['a b', 'c\td']]);
  });

  it('keeps the place of every value; doubled quotes stay doubled in the raw text', () => {
    assert.deepEqual(recordsOf('a,"b ""x""","c\nd",e'), [
      {
        line: 0,
        cells: [
          { value: 'a', raw: 'a', at: '0:0' },
          { value: 'b "x"', raw: 'b ""x""', at: '0:3' },
          { value: 'c\nd', raw: 'c\nd', at: '0:13' },
          { value: 'e', raw: 'e', at: '1:3' },
        ],
      },
    ]);
  });

  it('locates a word on the second line of a value', () => {
    const places: unknown[] = [];
    const reader = new DelimitedReader(',', ([, field]) => places.push(field?.passage.locate(4, 9)));
    reader.line('a,"550', 7);
    reader.line('5.1.1 no",b', 8);
    assert.deepEqual(places, [{ line: 8, start: 0, end: 5, part: null, source: null }]);
  });

  it('gives every line back as a record where a quote is never closed', () => {
    assert.deepEqual(valuesOf('a,"b\nc,d\ne'), [['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('gives up a quote after a hundred lines and reads on', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `r${index},x`);
    lines[20] = 'r20,"x';
    assert.deepEqual(
      valuesOf(lines.join('\n')),
      lines.map((_, index) => [`r${index}`, 'x']),
    );
  });

  it('takes a quote that swallows whole rows for a part of its word, where the width is known', () => {
    assert.deepEqual(valuesOf('a,b,c\nd,"e,f\ng,h,i\nj,k,"l"', ',', 3), [
      ['a', 'b', 'c'],
      ['d', 'e,f'],
      ['g', 'h', 'i'],
      ['j', 'k', 'l'],
    ]);
    assert.deepEqual(valuesOf('"a\nb",c\nd,e', ',', 2), [
      ['a\nb', 'c'],
      ['d', 'e'],
    ]);
  });

  it('keeps what stands behind a closing quote', () => {
    assert.deepEqual(valuesOf('"a"b,c\nd,"e" f'), [
      ['ab', 'c'],
      ['d', 'e f'],
    ]);
  });

  it('holds no more than those lines back', () => {
    let records = 0;
    const reader = new DelimitedReader(',', () => records++);
    reader.line('"a', 0);
    for (let line = 1; line < 100; line++) {
      reader.line('b', line);
    }
    assert.equal(records, 0);
    reader.line('b', 100);
    assert.equal(records, 101);
  });

  it('reads back any values that were quoted', () => {
    const anyValue = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n'), maxLength: 8 });
    const anyRecords = fc.array(fc.array(anyValue, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(anyRecords, (records) => {
        const text = records.map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        assert.deepEqual(valuesOf(text), records);
      }),
    );
  });

  it('loses no line, whatever its quotes', () => {
    const anyLine = fc.string({ unit: fc.constantFrom('a', ',', '"'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const numbered = lines.map((line, index) => `n${index},${line}`);
        const values = JSON.stringify(valuesOf(numbered.join('\n')));
        assert.deepEqual(
          numbered.filter((_, index) => !values.includes(`n${index}`)),
          [],
        );
      }),
    );
  });
});

describe('a quoted value', () => {
  it('that is longer than any is a stray quote', () => {
    const records: string[][] = [];
    const reader = new DelimitedReader(',', (fields) => records.push(fields.map(({ value }) => value.slice(0, 5))));
    reader.line(`"a${'x'.repeat(5_000_000)}`, 0);
    reader.line('b', 1);
    reader.line('c,d', 2);
    reader.end();
    assert.deepEqual(records, [['axxxx'], ['b'], ['c', 'd']]);
  });
});
