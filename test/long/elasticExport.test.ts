import assert from 'node:assert/strict';
import { elasticFiles } from '../../src/engines/elastic.ts';
import { localeOf } from '../../src/locales/languages.ts';
import { ingest, type Pipeline } from '../unit/engines/ingest.ts';
import { differences, logReadings, type Reading, replyReadings, type Told } from '../unit/engines/readings.ts';

const files = new Map(elasticFiles('1.0.0', localeOf('en')).map(({ name, text }) => [name, text]));
const pipelines: Readonly<Record<string, Pipeline>> = {
  'mail-flow-lens': JSON.parse(files.get('pipeline.json') ?? '') as Pipeline,
  'mail-flow-lens-meaning': JSON.parse(files.get('pipeline-meaning.json') ?? '') as Pipeline,
};

function tell(readings: readonly Reading[]): ReadonlyMap<number, Told> {
  return new Map(
    readings.map(({ id, text, writer, server }) => {
      const document: { mail_flow_lens: Record<string, unknown> } = { mail_flow_lens: { text, writer, server } };
      ingest(document, 'mail-flow-lens', pipelines);
      const { reply, code, entry, reason } = document.mail_flow_lens as { [Key in keyof Told]: string | null };
      return [id, { reply: reply || null, code: code || null, entry: entry ?? null, reason }];
    }),
  );
}

describe('the export for Elasticsearch', function () {
  this.timeout(120_000);

  it('reads real replies as the product does', () => {
    const readings = replyReadings();
    assert.deepEqual(differences(readings, tell(readings), ['reply', 'code', 'entry', 'reason']), []);
  });

  it('reads the codes of every failure of the samples and fixtures', () => {
    const readings = logReadings();
    const told = tell(readings);
    assert.deepEqual(differences(readings, told, ['code']), []);
    const reasons = differences(readings, told, ['reason']);
    assert.ok(reasons.length <= readings.length * 0.04, reasons.join('\n'));
  });
});
