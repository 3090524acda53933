/** The built command line, exporting the knowledge. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../commandLine.ts';

describe('mail-flow-lens export-knowledge', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints the script of a dialect, DuckDB’s if none is named', () => {
    const { status, out, err } = runCommandLine(['export-knowledge', '--target', 'sql']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^-- Mail Flow Lens [\d.]+: .* DuckDB .*\n/);
    assert.match(runCommandLine(['export-knowledge', '--target', 'sql', '--dialect', 'postgresql']).out, /CREATE FUNCTION/);
  });

  it('writes a file, in the language that is asked for', () => {
    const file = at('new', 'knowledge.json');
    assert.deepEqual(runCommandLine(['export-knowledge', '--target', 'json', '--locale', 'it', '-o', file]), {
      status: 0,
      out: '',
      err: '',
    });
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { readonly language: string }).language, 'it');
  });

  it('writes one file into a folder that is there', () => {
    runCommandLine(['export-knowledge', '--target', 'sql', '-o', folder]);
    assert.deepEqual(readdirSync(folder), ['mail-flow-lens.duckdb.sql']);
  });

  for (const [target, file] of [
    ['kql', 'queries/reasons-of-tracking-log.kql'],
    ['splunk', 'default/transforms.conf'],
    ['elastic', 'pipeline.json'],
  ] as const) {
    it(`writes the files of ${target} into a folder, and asks for one`, () => {
      assert.equal(runCommandLine(['export-knowledge', '--target', target, '-o', at('out')]).status, 0);
      assert.ok(existsSync(at('out', file)));
      const { status, err } = runCommandLine(['export-knowledge', '--target', target]);
      assert.deepEqual([status, err], [2, `--target ${target} is several files: -o FOLDER\n`]);
    });
  }

  it('says what it was not given, or given in vain', () => {
    const said = (...args: string[]): string => runCommandLine(['export-knowledge', ...args]).err;
    assert.match(said(), /needs --target/);
    assert.match(said('--target', 'excel'), /not one of sql, kql, splunk, elastic, json/);
    assert.match(said('--target', 'kql', '--dialect', 'duckdb'), /is for --target sql/);
  });

  it('says where it cannot write', () => {
    const { status, err } = runCommandLine(['export-knowledge', '--target', 'json', '-o', join('package.json', 'x', 'y.json')]);
    assert.equal(status, 2);
    assert.match(err, /y\.json: cannot be written/);
  });
});
