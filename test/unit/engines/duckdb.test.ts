import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sqlLiteral } from '../../../src/engines/sqlLiteral.ts';
import { DuckDb } from './duckdb.ts';
import { differences, logReadings, replyReadings } from './readings.ts';

describe('the export for DuckDB', function () {
  this.timeout(120_000);
  let duckDb: DuckDb;

  before(async () => {
    duckDb = await DuckDb.open();
  });
  after(() => duckDb.close());

  it('reads real replies as the product does', async () => {
    const readings = replyReadings();
    assert.deepEqual(differences(readings, await duckDb.tell(readings), ['reply', 'code', 'entry', 'reason']), []);
  });

  it('reads the words of every failure of the samples and fixtures: each code, and of the reasons all but those that other lines tell', async () => {
    const readings = logReadings();
    const told = await duckDb.tell(readings);
    assert.deepEqual(differences(readings, told, ['code']), []);
    assert.ok(readings.length > 600);
    // A session's other lines, the column beside, or who wrote a report tell 18 of 622.
    const reasons = differences(readings, told, ['reason']);
    assert.ok(reasons.length <= readings.length * 0.035, reasons.join('\n'));
  });

  it('gives one text its card and what it quotes', async () => {
    const rows = await duckDb.ask(
      "SELECT reply, code, class, reason, entry, title, quoted_reply, quoted_code FROM mail_flow_lens.meaning_of('550 5.4.300 Message expired -> 451 4.7.500 Server busy. (S77719)')",
    );
    assert.deepEqual(rows, [
      {
        reply: '550',
        code: '5.4.300',
        class: 'permanent',
        reason: 'rate-limited',
        entry: 'exchange-online/5.4.300',
        title: 'Message expired',
        quoted_reply: '451',
        quoted_code: '4.7.500',
      },
    ]);
  });

  it('takes the writer and the server that answered into account', async () => {
    const rows = await duckDb.ask(`SELECT (SELECT entry FROM mail_flow_lens.meaning_of('550 5.7.1 refused')) AS ours,
        (SELECT entry FROM mail_flow_lens.meaning_of('550 5.7.1 refused', reply_writer := 'other')) AS others`);
    assert.deepEqual(rows, [{ ours: 'exchange-online/5.7.1', others: 'iana/X.7.1' }]);
  });

  it('lists its limits in a table', async () => {
    const [row] = (await duckDb.ask('SELECT count(*) AS n, min(text) AS head FROM mail_flow_lens.limits')) as readonly {
      readonly n: string;
    }[];
    assert.ok(Number(row?.n) > 5);
  });

  it('has literals that are the texts of which they were made, whatever these are', async () => {
    const texts = fc
      .sample(fc.string({ unit: 'binary', maxLength: 20 }), 300)
      .filter((text) => text.isWellFormed() && !text.includes('\0'));
    const [row] = await duckDb.ask(`SELECT [${texts.map(sqlLiteral).join(', ')}] AS texts`);
    assert.deepEqual(row, { texts });
  });
});

describe('a literal of SQL', () => {
  it('leaves out what no engine stores', () => {
    assert.equal(sqlLiteral("a\0'b"), "'a''b'");
  });
});
