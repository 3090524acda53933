import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Redaction } from '../../../src/redact/redaction.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { splitLines } from '../../../src/text/lines.ts';

/** Lines as `Format-Table` prints them; `width`: what its columns but the last have at most, the rest of a value is dots. */
function printed(names: readonly string[], rows: readonly (readonly string[])[], width: number, dots: string): string[] {
  const cut = (value: string, column: number): string =>
    column === names.length - 1 || value.length <= width ? value : value.slice(0, width - dots.length) + dots;
  const cells = [names, names.map((name) => '-'.repeat(name.length)), ...rows.map((row) => row.map(cut))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (/^\d+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join(' ')
      .trimEnd(),
  );
}

const anyUser = fc.constantFrom('lea', 'leo.rossi', 'anna.maria.von.der.heide', 'postmaster', 'x', 'sales+it');
const anyDomain = fc.constantFrom('contoso.com', 'fabrikam.com', 'mail.northwindtraders.com', 'gmail.com', 'wingtiptoys.co.uk');
const anyAddress = fc.tuple(anyUser, anyDomain).map((parts) => parts.join('@'));
const anySubject = fc.constantFrom(
  '',
  'Release 5.1.1',
  'Re: Merger',
  'Undeliverable: Lunch',
  'Ключи от дома',
  'a  b',
  'Invoice 550',
);
const anyTime = fc.integer({ min: 10, max: 28 }).map((day) => `11/${day}/2026 7:01:38 AM`);
const anyReply = fc.constantFrom(
  '{550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found}',
  '{[{LED=450 4.7.320 Certificate validation failed};{MSG=};{FQDN=mx.fabrikam.com};{IP=203.0.113.7};{LRT=}]}',
  '{}',
);
const anyDetail = fc.constantFrom(
  'Message received by: EXCH01 with version 5.1.1',
  'Reason: [{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found};{MSG=};{FQDN=};{IP=};{LRT=}]',
  'Message sent to mx.fabrikam.com at 203.0.113.9 using TLS1.3',
);

const tables: readonly (readonly [names: readonly string[], anyRow: fc.Arbitrary<string[]>])[] = [
  [
    ['Received', 'SenderAddress', 'RecipientAddress', 'Status', 'Subject'],
    fc.tuple(anyTime, anyAddress, anyAddress, fc.constantFrom('Failed', 'Delivered', 'Pending'), anySubject),
  ],
  [
    ['Subject', 'Received', 'SenderAddress', 'Size', 'RecipientAddress', 'Status'],
    fc.tuple(
      anySubject,
      anyTime,
      anyAddress,
      fc.constantFrom('9', '12345678'),
      anyAddress,
      fc.constantFrom('Failed', 'Delivered'),
    ),
  ],
  [
    ['Timestamp', 'EventId', 'Recipients', 'RecipientStatus'],
    fc.tuple(
      anyTime,
      fc.constantFrom('FAIL', 'DEFER', 'DELIVER'),
      anyAddress.map((address) => `{${address}}`),
      anyReply,
    ),
  ],
  [
    ['Identity', 'DeliveryType', 'Status', 'MessageCount', 'NextHopDomain', 'LastError'],
    fc.tuple(
      fc.constantFrom('EXCH01\\3221', 'EX-LONGNAME-07\\5'),
      fc.constantFrom('DnsConnectorDelivery', 'SmartHostConnectorDelivery'),
      fc.constantFrom('Retry', 'Ready'),
      fc.constantFrom('0', '1234'),
      anyDomain,
      anyReply.map((reply) => reply.slice(1, -1)),
    ),
  ],
  [['Date', 'Event', 'Detail'], fc.tuple(anyTime, fc.constantFrom('Receive', 'Fail', 'Send external'), anyDetail)],
];

/** Two tables of the same columns, perhaps of other widths, with what stands around them. */
const anyPrint = fc
  .constantFrom(...tables)
  .chain(([names, anyRow]) => {
    const anyTable = fc
      .tuple(fc.array(anyRow, { minLength: 1, maxLength: 6 }), fc.integer({ min: 10, max: 60 }), fc.constantFrom('...', '…'))
      .map(([rows, width, dots]) => printed(names, rows, width, dots));
    return fc.tuple(
      fc.constantFrom([], [`PS C:\\> Get-Something | select ${names.join(',')}`, '']),
      anyTable,
      fc.option(anyTable),
    );
  })
  .map(([prompt, table, next]) => [...prompt, ...table, '', ...(next ?? []), ''].join('\n'));

function masked(text: string): string {
  const redaction = Redaction.begin();
  let result = '';
  for (const emit of [null, (piece: string) => (result += piece)]) {
    const log = redaction.open(emit);
    log.push(text);
    log.end();
  }
  return result;
}

/** What a scan tells, row by row; messages and people by numbers. */
function tellingsOf(text: string): unknown {
  const { format, findings, states } = scanText(text);
  const numbers = new Map<string, number>();
  const numberOf = (name: string | null): number | null => {
    const key = name?.toLowerCase() ?? '';
    numbers.set(key, numbers.get(key) ?? numbers.size);
    return name === null ? null : (numbers.get(key) ?? null);
  };
  return {
    format,
    findings: findings.map(({ line, code, outcome, reason, entry, record }) => ({
      ...{ line, code, outcome, reason, entry, time: record.time },
      recipient: numberOf(record.recipient),
    })),
    states: states.map(({ state, message, recipient, failure, time, messages }) => ({
      ...{ state, failure, time, messages },
      who: [numberOf(message), numberOf(recipient)],
    })),
  };
}

describe('masking of printed tables', () => {
  it('gives each row the same codes, states and reasons', () => {
    fc.assert(
      fc.property(anyPrint, (text) => {
        const result = masked(text);
        assert.equal(splitLines(result).length, splitLines(text).length);
        assert.deepEqual(tellingsOf(result), tellingsOf(text), result);
        assert.doesNotMatch(result, /leo|anna|heide|contoso|fabrik|northw|wingtip|Lunch|Merger|Ключи|203\.0\.113/i);
      }),
    );
  });

  it('leaves a table as it is whose cells fit', () => {
    const table = printed(
      ['Date', 'Event', 'Detail'],
      [['11/18/2026 7:01:38 AM', 'Fail', 'Reason: [{LED=550 5.1.1 x};{MSG=}]']],
      40,
      '…',
    );
    const text = `${table.join('\n')}\n`;
    assert.equal(masked(text), text);
  });

  it('is turned back, apart from the widths', () => {
    const names = ['Received', 'SenderAddress', 'RecipientAddress', 'Status', 'Subject'];
    const row = ['11/18/2026 7:01:38 AM', 'a@contoso.com', 'leo@fabrikam.com', 'Failed', 'Merger'];
    const text = printed(names, [row], 40, '…').join('\n');
    const redaction = Redaction.begin();
    const through = (run: Redaction, from: string): string => {
      let result = '';
      const log = run.open((piece) => {
        result += piece;
      });
      log.push(from);
      log.end();
      return result;
    };
    const copy = through(redaction, text);
    const undone = through(Redaction.undoing(redaction.key()), copy);
    assert.equal(undone.replace(/([ -])+/g, '$1'), text.replace(/([ -])+/g, '$1'));
    assert.deepEqual(tellingsOf(undone), tellingsOf(text));
  });
});
