import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenText } from '../../../src/scan/openText.ts';
import { HEAD_LENGTH } from '../../../src/scan/recognise.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { markedTexts } from '../markedTexts.ts';
import { readSample, sampleNames } from '../samples.ts';
import { extendedTraceOf } from '../traces.ts';

/** What people type, paste and delete, and what opens or closes something. */
const pieces = [
  '',
  '\n',
  '\r\n',
  '"',
  ',',
  ';',
  ' ',
  '550 5.1.1 unknown',
  '450 4.4.7 ',
  '5',
  'a@b.example',
  '\n\n',
  '--b',
  'From ',
  '#Fields: a\n',
  '->',
];

interface Edit {
  /** A share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string | { readonly copiedFrom: number; readonly length: number };
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
  added: fc.oneof(
    fc.constantFrom(...pieces),
    fc.record({ copiedFrom: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(600) }),
  ),
});

function apply(text: string, { at, removed, added }: Edit, from = 0): string {
  const place = from + Math.floor(at * (text.length - from));
  const copied = typeof added === 'string' ? 0 : Math.floor(added.copiedFrom * text.length);
  const piece = typeof added === 'string' ? added : text.slice(copied, copied + added.length);
  return text.slice(0, place) + piece + text.slice(place + removed);
}

/** Repeats the rows of a text behind its first line until it is longer than what decides the format. */
function lengthen(text: string): string {
  const rows = text.slice(text.indexOf('\n') + 1);
  return text + rows.repeat(Math.ceil((HEAD_LENGTH + 20_000) / Math.max(rows.length, 1)));
}

const texts: readonly (readonly [name: string, text: string])[] = [
  ...markedTexts.map(({ name, text }) => [name, text] as const),
  ...sampleNames.map((name) => [name, readSample(name)] as const),
];

describe('open text', () => {
  for (const [name, text] of texts) {
    it(`finds after any edits of ${name} what a whole scan finds`, () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), fc.constantFrom(40, 400), (edits, stride) => {
          const open = new OpenText(text, stride);
          let now = text;
          for (const edit of edits) {
            now = apply(now, edit);
            open.update(now);
            assert.deepEqual(open.result, scanText(now));
          }
        }),
        { numRuns: 12 },
      );
    });

    it(`finds after any edit far behind the beginning of ${name} what a whole scan finds`, () => {
      const long = lengthen(text);
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
          const open = new OpenText(long, 4000);
          let now = long;
          for (const edit of edits) {
            now = apply(now, edit, HEAD_LENGTH);
            open.update(now);
            assert.deepEqual(open.result, scanText(now));
          }
        }),
        { numRuns: 2 },
      );
    });
  }

  it('reads only where something can have changed', () => {
    const text = lengthen(extendedTraceOf(Array.from({ length: 100 }, () => ({ recipient_status: '550 5.1.10 no' }))));
    const open = new OpenText(text, 1000);
    const before = open.result.findings;
    const at = text.indexOf('5.1.10', HEAD_LENGTH + 10_000);
    open.update(`${text.slice(0, at)}5.1.11${text.slice(at + 6)}`);
    const after = open.result.findings;
    assert.equal(after.length, before.length);
    const read = after.filter((finding, index) => finding !== before[index]);
    assert.ok(read.length < 30, `${read.length} findings were made anew`);
    assert.equal(read.filter(({ code }) => code === '5.1.11').length, 1);
  });

  it('takes no row for a record that becomes the header of another table', () => {
    const table = extendedTraceOf([{ recipient_status: '550 5.1.10 no' }]);
    const [header = ''] = table.split('\n');
    const open = new OpenText(`sep=,\n${table}`, 1);
    const now = `${header}\nsep=,\n${table}`;
    open.update(now);
    assert.deepEqual(open.result, scanText(now));
    assert.equal(open.result.findings[0]?.failure, 2);
  });

  it('counts no words before a listed record as lines of it', () => {
    const words = 'Words\n'.repeat(1950);
    const record = ['EventId : FAIL', 'Recipients : {user@contoso.com}', 'Timestamp : 2026-11-20', 'SourceContext :'];
    const text = `${words}${[...record, ...Array.from({ length: 40 }, () => '  more'), 'RecipientStatus : {550 5.1.10 no}', 'Sender : a@example.com'].join('\n')}\n`;
    const open = new OpenText(text, 40);
    const now = `${'Other\n'.repeat(20)}${text}`;
    open.update(now);
    assert.deepEqual(open.result, scanText(now));
    assert.equal(open.result.format, 'tracking-log');
    assert.equal(open.result.findings[0]?.record.recipient, 'user@contoso.com');
  });

  it('finds nothing in a text that is emptied, and all when it comes back', () => {
    const text = readSample('message-trace.csv');
    const open = new OpenText(text);
    open.update('');
    assert.deepEqual(open.result, { format: null, findings: [], states: [], notices: [] });
    open.update(text);
    assert.deepEqual(open.result, scanText(text));
  });
});
