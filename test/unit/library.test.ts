import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import { reasons } from '../../src/ids/reason.ts';
import { explain, report, scan, scanStream } from '../../src/library/main.ts';
import { en } from '../../src/locales/en/index.ts';
import { NdjsonWriter } from '../../src/report/render/ndjson.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { logTexts, reportOf } from './logReports.ts';
import { readSample } from './samples.ts';

describe('library', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/finding.schema.json'), 'utf8')) as {
    readonly properties: { readonly reason: { readonly enum: readonly (string | null)[] } };
  };
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  it('gives the findings of NDJSON, which fit their schema', () => {
    for (const [name, text] of logTexts) {
      const { format, findings } = scanText(text);
      const writer = new NdjsonWriter(en);
      const found = scan(text, { name });
      assert.deepEqual(
        found.findings,
        findings.map((finding) => JSON.parse(writer.line(name, format, finding)) as unknown),
      );
      assert.equal(found.format, format);
      for (const finding of found.findings) {
        assert.ok(validate(finding), `${name}: ${JSON.stringify(validate.errors)}`);
      }
    }
    assert.ok(!validate({}));
    assert.deepEqual(schema.properties.reason.enum, [...reasons, null]);
  });

  it('reads text, bytes and streams alike', async () => {
    const text = readSample('message-trace.csv');
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const { findings, ...summary } = scan(text);
    assert.deepEqual(scan(bytes), { findings, ...summary });
    const streamed: unknown[] = [];
    assert.deepEqual(
      await scanStream(Readable.from([bytes.subarray(0, 999), bytes.subarray(999)]), (one) => streamed.push(one)),
      summary,
    );
    assert.deepEqual(streamed, findings);
    assert.ok(summary.counts.failed > 0 && summary.counts.whole);
  });

  it('says what it cannot read', () => {
    const nothing = {
      format: null,
      findings: [],
      counts: { failed: 0, delayed: 0, strangers: { failed: 0, delayed: 0 }, whole: false },
    };
    assert.deepEqual(scan('Version 5.1.1 was installed.', { name: 'notes.txt' }), {
      ...nothing,
      problems: ['notes.txt: no mail log was recognised in it'],
    });
    assert.deepEqual(scan(Buffer.from([0, 1, 2, 3, 0, 0, 0, 1, 0, 200])).problems, ['-: a binary file, not a text log']);
    assert.deepEqual(report([{ name: 'notes.txt', content: 'x' }]).problems, ['notes.txt: no mail log was recognised in it']);
  });

  it('reports several logs in a language', () => {
    const logs = [...logTexts].map(([name, content]) => ({ name, content }));
    assert.deepEqual(report(logs).failures, reportOf(logs.map(({ content }) => content)).failures);
    assert.equal(report(logs, { language: 'it' }).language, 'it');
  });

  it('explains', () => {
    const card = explain('550 5.1.10 RESOLVER.ADR.RecipientNotFound');
    assert.equal(card?.reason, 'recipient-unknown');
    assert.match(card?.markdown ?? '', /5\.1\.10/);
    assert.match(explain('5.1.10', { language: 'ru' })?.markdown ?? '', /Получатель/);
    assert.equal(explain('xyzzy'), null);
  });

  it('knows its languages', () => {
    assert.throws(() => Reflect.apply(explain, undefined, ['5.1.1', { language: 'de' }]), RangeError);
  });
});
