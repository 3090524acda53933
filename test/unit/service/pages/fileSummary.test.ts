import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { FileSummary, type SummaryPage } from '../../../../src/service/pages/fileSummary.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

function summary(rows: readonly Row[]): SummaryPage {
  const page = new FileSummary();
  const scanner = new Scanner(page);
  scanner.push(extendedTraceOf(rows));
  scanner.end();
  assert.ok(scanner.format);
  return page.page('big.csv', scanner.format, en);
}

const refused = (index: number): Row => ({
  network_message_id: `n-${index}`,
  recipient_status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
});

describe('summary of a file', () => {
  it('counts by reason and cause, and tells the first places of each cause', () => {
    const { text } = summary([
      { network_message_id: 'm', recipient_status: '550 5.7.1 no', recipient_address: 'a@b.example' },
      refused(1),
      refused(2),
    ]);
    assert.deepEqual(text.split('\n'), [
      'big.csv',
      'Message trace (extended): 3 failed',
      '',
      'Show failing records',
      'Below, records are counted by what went wrong, and by cause: a message that was retried has several.',
      '',
      'Recipient unknown: 2',
      '    2 × 550 5.1.10 Recipient not found: address not in the directory',
      '        line 3 · 20 Nov, 08:00 UTC · user@contoso.com · 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
      '        line 4 · 20 Nov, 08:00 UTC · user@contoso.com · 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
      '',
      'Refused by policy: 1',
      '    1 × 550 5.7.1 Delivery not authorised',
      '        line 2 · 20 Nov, 08:00 UTC · a@b.example · 5.7.1 no',
      '',
    ]);
  });

  it('leads to all failing records, to those of a cause, and to each place among them', () => {
    const { text, links } = summary([refused(1)]);
    const row = extendedTraceOf([refused(1)]).split('\n')[1] ?? '';
    const place = { line: 1, character: row.indexOf('5.1.10') };
    assert.deepEqual(
      links.map(({ line, start, end, target }) => [text.split('\n')[line]?.slice(start, end), target]),
      [
        ['Show failing records', {}],
        ['1 × 550 5.1.10 Recipient not found: address not in the directory', { cause: place }],
        ['line 2', { cause: place, place }],
      ],
    );
  });

  it('lists twenty places, counts the rest, and leads to them', () => {
    const { text, links } = summary(Array.from({ length: 1500 }, (_, index) => refused(index)));
    const lines = text.split('\n');
    assert.equal(lines[6], 'Recipient unknown: 1,500');
    assert.equal(lines.filter((line) => line.startsWith('        line')).length, 20);
    const last = links.at(-1);
    assert.equal(lines[last?.line ?? 0], '        1,480 more');
    assert.equal(last?.target.place?.line, 21);
  });

  it('counts a failure once that is told in several places', () => {
    const told = summary([{ source_context: 'x;550 5.1.10 no', recipient_status: '550-5.1.10 no\n550 5.1.10 no' }]).text;
    assert.match(told, /^ {4}1 × 550 5\.1\.10 /m);
  });

  it('counts every record, however many causes strangers make up', () => {
    const made = Array.from({ length: 2100 }, (_, index) => {
      const word = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      return { network_message_id: `m-${index}`, recipient_status: `550 5.9.99 ${word}ness` };
    });
    const lines = summary(made).text.split('\n');
    assert.ok(lines.includes('Reason not told: 2,100'));
    assert.ok(lines.filter((line) => /^ {4}\S/.test(line)).length <= 2001);
  });

  it('keeps what strangers wrote on one line', () => {
    const told = summary([{ recipient_address: 'a\u001b[31m\u202eb@c.example', recipient_status: '550 5.7.1 no' }]).text;
    assert.ok(!told.includes('\u001b') && !told.includes('\u202e'), told);
  });
});

describe('summary of a file that cannot be read whole', () => {
  it('says what is missing', () => {
    const page = new FileSummary();
    const scanner = new Scanner(page);
    scanner.push(
      'From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n550 5.1.1 no\n',
    );
    scanner.end();
    assert.ok(scanner.format);
    const { text } = page.page('cut.eml', scanner.format, en);
    assert.match(text, /^cut\.eml\n[^\n]+\nline \d+ · the message is cut off or damaged; what is left of it was read\n/);
  });
});
