/** Compares a text with its golden file; with `UPDATE=1` in the environment the file is rewritten instead. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/golden');

/** `name` is the path below `test/fixtures/golden`. */
export function expectGolden(name: string, actual: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `${name} is missing: write it with UPDATE=1 and review it`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
