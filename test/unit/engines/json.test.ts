import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { jsonFiles } from '../../../src/engines/json.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';

describe('the export as JSON', () => {
  it('has the shape that its schema describes, in every language', () => {
    const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync('schemas/export.schema.json', 'utf8')) as object);
    for (const language of languages) {
      const [file] = jsonFiles('1.0.0', localeOf(language));
      assert.ok(validate(JSON.parse(file?.text ?? '')), JSON.stringify(validate.errors?.slice(0, 3)));
    }
  });

  it('has a title for every meaning, and whoever acts for nearly every failure', () => {
    const [file] = jsonFiles('1.0.0', localeOf('en'));
    const { tables } = JSON.parse(file?.text ?? '') as {
      readonly tables: { readonly catalogue: { readonly rows: readonly Readonly<Record<string, string>>[] } };
    };
    assert.ok(tables.catalogue.rows.length > 1000);
    assert.deepEqual(
      tables.catalogue.rows.filter(({ title }) => title === ''),
      [],
    );
    const failures = tables.catalogue.rows.filter(({ reason }) => reason !== '');
    assert.ok(failures.filter(({ acts }) => acts === '').length < failures.length * 0.02);
  });
});
