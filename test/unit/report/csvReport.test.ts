import assert from 'node:assert/strict';
import { en } from '../../../src/locales/en/index.ts';
import { hostileTexts, logTexts, printedReport, reportOf, reportWith } from '../logReports.ts';
import { readSample } from '../samples.ts';

/** Cells by RFC 4180, divided by a separator. */
function parseCsv(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at] ?? '';
    if (isQuoted) {
      if (char !== '"') {
        cell += char;
      } else if (csv[at + 1] === '"') {
        cell += '"';
        at++;
      } else {
        isQuoted = false;
      }
    } else if (char === '"' && cell === '') {
      // A quotation mark inside of a cell is a letter like others.
      isQuoted = true;
    } else if (char === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (csv.startsWith('\r\n', at) || char === '\n') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      at += char === '\r' ? 1 : 0;
    } else {
      cell += char;
    }
  }
  return rows.slice(0, -1);
}

/** What Excel and LibreOffice calculate, whatever blanks and marks they skip before it. */
const CALCULATED = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

const formulas = [
  '=1+1',
  '+1',
  "-1+cmd|' /C calc'!A0",
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\uff1d1',
  '\uff0b1',
  '\uff0d1',
  '\uff20A1',
  '"=1',
  'a;=1+1',
  'a; \t@SUM(A1);b',
  'a\n=1',
  'a\r\n=1',
  'a\u2028=1',
  'a","=1',
  'a";"=1',
];

describe('CSV report', () => {
  it('begins with a mark of UTF-8 and the names of the fields', () => {
    const csv = printedReport(reportOf([readSample('undeliverable.eml')]), 'csv');
    assert.match(csv, /^\ufefffile,line,column,endColumn,part,time,state,.*,words\r\n/);
  });

  for (const separator of [',', ';']) {
    it(`has no cell that a spreadsheet calculates, divided by ${separator}`, () => {
      for (const text of [...formulas, ...hostileTexts]) {
        const cells = parseCsv(printedReport(reportWith(text), 'csv'), separator).flat();
        assert.deepEqual(
          cells.filter((cell) => CALCULATED.test(cell)),
          [],
          JSON.stringify(text.slice(0, 50)),
        );
      }
    });
  }

  it('keeps its columns whatever the values are', () => {
    for (const text of [...formulas, ...hostileTexts]) {
      const rows = parseCsv(printedReport(reportWith(text), 'csv'));
      assert.deepEqual([...new Set(rows.map((row) => row.length))], [20]);
      assert.equal(rows.length, 3);
    }
  });

  it('gives back every value of every log that is one line and no formula', () => {
    for (const [name, text] of logTexts) {
      const report = reportOf([text]);
      const [header = [], ...rows] = parseCsv(printedReport(report, 'csv').slice(1));
      assert.equal(rows.length, report.failures.length, name);
      for (const [index, failure] of report.failures.entries()) {
        const row = Object.fromEntries(header.map((field, at) => [field, rows[index]?.[at]]));
        for (const field of [
          'line',
          'time',
          'state',
          'code',
          'reply',
          'recipient',
          'destination',
          'sender',
          'messageId',
          'words',
        ] as const) {
          const value = String(failure[field] ?? '');
          if (!CALCULATED.test(value) && !/[\p{Cc}\p{Cf}]|;[\s"]*[=+\-@|%]/u.test(value)) {
            assert.equal(row[field], value, `${name} ${field}`);
          }
        }
      }
    }
  });

  it('adds codes of success, a row each, if all is wanted', () => {
    const report = reportOf([readSample('message-trace.csv')]);
    const successes = report.codes.filter((code) => code.class === 'success');
    const [header = [], ...rows] = parseCsv(printedReport(report, 'csv', en, true));
    const added = rows
      .slice(report.failures.length)
      .map((row) => ['state', 'messages', 'code', 'reply'].map((field) => row[header.indexOf(field)]));
    assert.ok(successes.length > 0);
    assert.deepEqual(
      added,
      successes.map(({ code, reply, count }) => ['success', String(count), code ?? '', reply ?? '']),
    );
  });
});
