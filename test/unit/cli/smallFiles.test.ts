import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input } from '../../../src/cli/inputs.ts';
import { SmallFiles } from '../../../src/cli/smallFiles.ts';
import { localeOf } from '../../../src/locales/languages.ts';

describe('a batch of small files', () => {
  let folder: string;
  const files = new SmallFiles(localeOf('en'), false);

  const write = (name: string, text: string | Uint8Array): Input => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return { file, named: false, isFile: true };
  };
  const log = (count: number): string => 'Status: 5.1.1\n550 5.1.1 no such user\n\n'.repeat(count);
  const lines = (bytes: Uint8Array): number => Buffer.from(bytes).toString().split('\n').length - 1;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'small-files-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is read file by file: what one tells is not told of the next', () => {
    const failed = write(
      'failed.eml',
      'From: a@contoso.com\nTo: b@contoso.com\nX-Failed-Recipients: c@contoso.com\n\n550 5.1.1 no such user\n',
    );
    const other = write('other.txt', 'Nothing has happened.\n');
    assert.equal(files.read({ lane: 0, inputs: [failed] }).failed, true);
    assert.equal(files.read({ lane: 0, inputs: [other] }).failed, false);
    assert.equal(files.read({ lane: 0, inputs: [other, failed] }).failed, true);
  });
  it('says what could not be read', () => {
    const missing = { file: join(folder, 'missing.log'), named: true };
    const binary = write('binary.dat', Uint8Array.of(0, 1, 0, 2, 0, 3, 0, 0, 0));
    const { read, complaints } = files.read({ lane: 0, inputs: [missing, binary] });
    assert.equal(read, 2);
    assert.deepEqual(
      complaints.map((one) => 'problem' in one && one.problem.kind),
      ['missing', 'binary'],
    );
  });
  it('ends before a file that is not small', () => {
    const small = write('small.txt', log(3));
    const large = write('large.txt', log(40_000));
    const answer = files.read({ lane: 0, inputs: [small, large, small] });
    assert.equal(answer.read, 1);
    assert.equal(lines(answer.lines), lines(files.read({ lane: 1, inputs: [small] }).lines));
  });
  it('leaves the answers of other lanes as they are', () => {
    const first = write('first.txt', log(2));
    const answer = files.read({ lane: 0, inputs: [first] });
    const told = Buffer.from(answer.lines).toString();
    files.read({ lane: 1, inputs: [write('second.txt', log(9))] });
    assert.equal(Buffer.from(answer.lines).toString(), told);
  });
});
