import assert from 'node:assert/strict';
import { catalogueRows } from '../../../src/engines/catalogueTable.ts';
import { elasticFiles } from '../../../src/engines/elastic.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import type { Pipeline } from './ingest.ts';

const files = new Map(elasticFiles('1.0.0', localeOf('en')).map(({ name, text }) => [name, text]));
const pipelines: Readonly<Record<string, Pipeline>> = {
  'mail-flow-lens': JSON.parse(files.get('pipeline.json') ?? '') as Pipeline,
  'mail-flow-lens-meaning': JSON.parse(files.get('pipeline-meaning.json') ?? '') as Pipeline,
};

describe('the export for Elasticsearch', () => {
  it('has scripts without regular expressions, of a length that Elasticsearch takes', () => {
    for (const { processors } of Object.values(pipelines)) {
      for (const { script } of processors) {
        assert.ok((script?.source.length ?? 0) < 65_535);
        assert.doesNotMatch(script?.source ?? '', /=~|==~|(?<![\w)\]] )\/\w/);
      }
    }
  });

  it('has the catalogue in the form of the bulk request, whose index it defines', () => {
    const lines = (files.get('catalogue.ndjson') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(lines.length, 2 * catalogueRows(localeOf('en')).length);
    const { mappings } = JSON.parse(files.get('catalogue-index.json') ?? '') as {
      readonly mappings: { readonly properties: object };
    };
    assert.deepEqual(
      Object.keys(lines[1] ?? {}).filter((name) => !(name in mappings.properties)),
      [],
    );
    const { match } = JSON.parse(files.get('enrich-policy.json') ?? '') as {
      readonly match: { readonly enrich_fields: readonly string[] };
    };
    assert.deepEqual(
      match.enrich_fields.filter((name) => !(name in mappings.properties)),
      [],
    );
  });
});
