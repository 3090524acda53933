import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { sqlFiles } from '../../src/engines/sql.ts';
import { sqlLiteral } from '../../src/engines/sqlLiteral.ts';
import { localeOf } from '../../src/locales/languages.ts';
import { differences, logReadings, type Reading, replyReadings, type Told } from '../unit/engines/readings.ts';

describe('the export for PostgreSQL', function () {
  this.timeout(600_000);
  let database: PGlite;

  before(async () => {
    database = await PGlite.create();
    await database.exec(sqlFiles('postgresql', '1.0.0', localeOf('en'))[0]?.text ?? '');
  });
  after(() => database.close());

  async function tell(readings: readonly Reading[]): Promise<ReadonlyMap<number, Told>> {
    const given = readings.map(({ id, text, writer, server }) => ({ id, text, writer, server }));
    const { rows } = await database.query<Told & { readonly id: number }>(
      `SELECT g.id, m.reply, m.code, m.entry, m.reason
        FROM json_to_recordset($1::json) AS g (id integer, text text, writer text, server text), mail_flow_lens.meaning_of(g.text, g.writer, g.server) m`,
      [JSON.stringify(given)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  it('reads real replies as the product does', async () => {
    const readings = replyReadings();
    assert.deepEqual(differences(readings, await tell(readings), ['reply', 'code', 'entry', 'reason']), []);
  });

  it('reads the codes of every failure of the samples and fixtures', async () => {
    const readings = logReadings();
    const told = await tell(readings);
    assert.deepEqual(differences(readings, told, ['code']), []);
    const reasons = differences(readings, told, ['reason']);
    assert.ok(reasons.length <= readings.length * 0.035, reasons.join('\n'));
  });

  it('has literals that are the texts of which they were made', async () => {
    const texts = fc
      .sample(fc.string({ unit: 'binary', maxLength: 20 }), 300)
      .filter((text) => text.isWellFormed() && !text.includes('\0'));
    const { rows } = await database.query(`SELECT json_build_array(${texts.map(sqlLiteral).slice(0, 90).join(', ')}) AS texts`);
    assert.deepEqual(rows, [{ texts: texts.slice(0, 90) }]);
  });
});
