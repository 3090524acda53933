import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { scanText } from '../../src/scan/scanner.ts';

const root = join(import.meta.dirname, '../..');
/** Number of files that are read. */
const FILES = 2000;
/** Maximum length of a file, bytes. */
const MAX_SIZE = 300_000;
const TEXT = /\.(?:md|txt|json|c?js|mjs|ts|css|html|ya?ml|map)$|^(?:LICENSE|CHANGELOG|README)$/i;

/** Every text below a folder. */
function* textsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* textsIn(path);
    } else if (entry.isFile() && TEXT.test(entry.name) && statSync(path).size <= MAX_SIZE) {
      yield path;
    }
  }
}

describe('ordinary files', () => {
  it('of installed packages, sources, change logs and lock files, have no failure', () => {
    const all = [...textsIn(join(root, 'node_modules')), join(root, 'package-lock.json')];
    const step = Math.max(1, Math.floor(all.length / FILES));
    const read = all.filter((_, index) => index % step === 0);
    assert.ok(read.length >= FILES);
    const found = read.flatMap((path) =>
      scanText(readFileSync(path, 'utf8')).findings.map(
        ({ line, text }) => `${relative(root, path)}:${line + 1} ${text.slice(0, 80)}`,
      ),
    );
    assert.deepEqual(found, []);
  });
});
