import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '../../../src/cli/scan.ts';
import { en } from '../../../src/locales/en/index.ts';

describe('a scan', () => {
  it('leaves nothing behind that catches Ctrl+C', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'empty-'));
    const before = process.listenerCount('SIGINT');
    try {
      const options = {
        format: 'ndjson',
        locale: en,
        all: false,
        onlyFailures: false,
        redaction: null,
        mergeable: null,
        threads: 1,
        threadProgram: new URL('file:///none.mjs'),
        manifest: new URL('file:///none.json'),
      } as const;
      const reading = scan([folder], options);
      assert.equal(process.listenerCount('SIGINT'), before + 1);
      assert.equal(await reading, 0);
      assert.equal(process.listenerCount('SIGINT'), before);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
