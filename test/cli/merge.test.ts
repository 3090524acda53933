/** Reports that the built command line prints to be merged, and merges. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { commandLineNode, type Run, runCommandLine } from '../commandLine.ts';

const SAMPLE = 'samples/message-trace.csv';
const schema = join(import.meta.dirname, '../../schemas/report.schema.json');

/** What was printed, but for the minute in which it was: two runs may be in two. */
function atAnyMinute({ out, ...rest }: Run): Run {
  return { ...rest, out: out.replace(/(?<=\*Created on )\d{1,2} \w{3} \d{4}, \d\d:\d\d UTC(?= by )/, 'TIME') };
}

describe('mail-flow-lens merge', () => {
  let folder: string;
  let shards: readonly string[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-merge-'));
    const [head = '', ...rows] = readFileSync(SAMPLE, 'utf8').split(/(?<=\n)/);
    const size = Math.ceil(rows.length / 3);
    shards = [0, 1, 2].map((part) => {
      const text = head + rows.slice(part * size, (part + 1) * size).join('');
      const { out } = runCommandLine(['scan', '--format', 'json', '--mergeable', '--shard', `${SAMPLE}:${part}`, '-'], text);
      const file = join(folder, `part-${part}.json`);
      writeFileSync(file, out);
      return file;
    });
  });

  after(() => rmSync(folder, { recursive: true }));

  it('prints what a scan of the whole prints, in any order and format', () => {
    for (const format of ['json', 'csv', 'markdown']) {
      assert.deepEqual(
        atAnyMinute(runCommandLine(['merge', '--format', format, ...shards.toReversed()])),
        atAnyMinute(runCommandLine(['scan', '--format', format, SAMPLE])),
      );
    }
    for (const format of ['html', 'sarif']) {
      const { status, out } = runCommandLine(['merge', '--format', format, ...shards]);
      assert.equal(status, 1);
      assert.match(out, format === 'html' ? /^<!DOCTYPE html>/ : /"version": "2\.1\.0"/);
    }
  });

  it('merges what it merged', () => {
    const [first = '', second = '', third = ''] = shards;
    const file = join(folder, 'two.json');
    const two = runCommandLine(['merge', '--mergeable', third, first]);
    assert.deepEqual([two.status, two.err], [1, '']);
    writeFileSync(file, two.out);
    assert.equal(runCommandLine(['merge', file, second]).out, runCommandLine(['scan', '--format', 'json', SAMPLE]).out);
  });

  it('reads pipes', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const command = `"$0" dist/cli.mjs merge <(cat ${shards.join(') <(cat ')}) > /dev/null`;
    assert.equal(spawnSync('bash', ['-c', command, commandLineNode]).status, 1);
  });

  it('prints what fits the schema', () => {
    const validate = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    for (const file of shards) {
      assert.ok(validate(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors));
    }
  });

  it('masks what is merged', () => {
    const { out } = runCommandLine(['merge', '--redact', ...shards]);
    assert.ok(!/contoso|fabrikam/.test(out.replace(/"(?:title|problems)":.*/g, '')), out);
  });

  it('names reasons and articles as the catalogue does, whatever a report says, and shows the rest as plain text', () => {
    const file = join(folder, 'changed.json');
    const report = JSON.parse(readFileSync(shards[0] ?? '', 'utf8')) as { state: { problems: string[] }; pieces: string[] };
    const pieces = report.pieces.map((piece) => {
      const text = inflateRawSync(Buffer.from(piece, 'base64')).toString('latin1');
      const changed = text
        .replaceAll(/"url":"[^"]*"/g, '"url":"http://192.0.2.1/x"')
        .replaceAll(/"reasonName":"[^"]*"/g, '"reasonName":"Pay \\u001b[31m now"')
        .replaceAll(/"doFirst":"[^"]*"/g, '"doFirst":"a\\u001b]0;b\\u202ec"');
      assert.notEqual(changed, text);
      return deflateRawSync(Buffer.from(changed, 'latin1')).toString('base64');
    });
    const state = { ...report.state, problems: ['x\u001b[31my'] };
    writeFileSync(file, JSON.stringify({ ...report, state, pieces }));
    for (const format of ['html', 'markdown', 'json', 'sarif']) {
      const { out, err } = runCommandLine(['merge', '--format', format, file]);
      assert.match(out, /learn\.microsoft\.com/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      assert.doesNotMatch(out + err, /192\.0\.2\.1\/x|Pay|[\u001b\u202e]|\\u001b/, format);
    }
  });

  it('says what cannot be merged, and merges the rest', () => {
    const plain = join(folder, 'plain.json');
    writeFileSync(plain, runCommandLine(['scan', '--format', 'json', SAMPLE]).out);
    const { status, err, out } = runCommandLine(['merge', ...shards, plain, join(folder, 'none.json')]);
    assert.equal(status, 2);
    assert.match(err, /plain\.json: not a report that scan --mergeable printed\n.*none\.json: no such file or folder\n/);
    assert.match(out, /"failed":[1-9]/);
    const [first = '', , third = ''] = shards;
    assert.match(runCommandLine(['merge', first, third]).err, /shards are missing between 0 and 2/);
  });

  for (const [args, words] of [
    [['merge'], /merge needs reports/],
    [['merge', '--mergeable', '--format', 'csv', 'x.json'], /only --format json can be merged/],
    [['merge', '--mergeable', '--redact', 'x.json'], /cannot be masked/],
    [['scan', '--mergeable', SAMPLE], /only --format json can be merged/],
    [['scan', '--mergeable', '--redact', '--format', 'json', SAMPLE], /cannot be masked/],
    [['scan', '--shard', 'x', '--format', 'json', SAMPLE], /--shard x: not one of/],
  ] as const) {
    it(`refuses ${args.join(' ')}`, () => {
      const { status, err } = runCommandLine(args);
      assert.equal(status, 2);
      assert.match(err, words);
    });
  }
});
