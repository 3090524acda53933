import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { reasons } from '../../../src/ids/reason.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import { hostileTexts, logTexts, printedReport, reportOf, reportWith } from '../logReports.ts';

const file = join(import.meta.dirname, '../../../schemas/report.schema.json');

interface Schema {
  readonly properties: {
    readonly causes: { readonly items: { readonly properties: { readonly reason: { readonly enum: readonly string[] } } } };
  };
}

describe('schema of the report', () => {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const validate = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: true }).compile(schema);
  const faults = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

  for (const [name, text] of logTexts) {
    it(`fits ${name}`, () => assert.deepEqual(faults(printedReport(reportOf([text]), 'json')), []));
  }

  for (const language of languages) {
    it(`fits all logs together: ${language}`, () => {
      const locale = localeOf(language);
      assert.deepEqual(faults(printedReport(reportOf([...logTexts.values()], { locale }), 'json', locale)), []);
    });
  }

  it('fits whatever a log says', () => {
    for (const text of hostileTexts) {
      assert.deepEqual(faults(printedReport(reportWith(text), 'json')), []);
    }
  });

  it('lists the reasons', () => assert.deepEqual(schema.properties.causes.items.properties.reason.enum, reasons));

  it('fits nothing else', () => {
    const report = reportWith('x');
    for (const other of [
      { ...report, more: 1 },
      { ...report, version: 2 },
      { ...report, counts: {} },
      { ...report, files: [{}] },
    ]) {
      assert.ok(!validate(other));
    }
  });
});
