import assert from 'node:assert/strict';
import { OpenText } from '../../../src/scan/openText.ts';
import { HEAD_LENGTH } from '../../../src/scan/recognise.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { readSample } from '../samples.ts';
import { extendedTraceOf } from '../traces.ts';
import { assertEditsAreRead, assertFarEditsAreRead, editedTexts, lengthen } from './editedTexts.ts';

describe('open text', () => {
  for (const [name, text] of editedTexts) {
    it(`finds after any edits of ${name} what a whole scan finds`, () => assertEditsAreRead(text, 2));
  }

  // One text of each format: `npm run test:long` takes them all.
  for (const [name, text] of editedTexts.filter(([name], index) => index === firstOfFormat(name))) {
    it(`finds after any edit far behind the beginning of ${name} what a whole scan finds`, () => assertFarEditsAreRead(text, 1));
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

/** Index of the first text whose format is that of a name. */
function firstOfFormat(name: string): number {
  const format = name.slice(0, name.indexOf('.') + 1);
  return editedTexts.findIndex(([other]) => other.startsWith(format));
}
