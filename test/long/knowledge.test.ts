/** The knowledge as a whole: its command, and its editor at every id that a file names. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completionsAt, frontMatterOf } from '../../.vscode/extensions/knowledge-editor/frontMatter.js';
import { readIds, withOwnIds } from '../../.vscode/extensions/knowledge-editor/ids.js';
import { readSchema } from '../../.vscode/extensions/knowledge-editor/schemas.js';

const ROOT = join(import.meta.dirname, '../..');

describe('editor of the whole knowledge', () => {
  it('offers every id that the knowledge names where it is named', () => {
    const ids = readIds(ROOT);
    const named =
      /^[ -]*(?:causes|ifProven|steps|checks|links|actors|actorsWithConnector|resumes|waits|related|meaning): \[?([\w./-]+)(?![\w./:-])/gm;
    let places = 0;
    for (const file of readdirSync(join(ROOT, 'knowledge'), { recursive: true, encoding: 'utf8' })) {
      const schemaAt = readSchema(ROOT, file.replaceAll('\\', '/'));
      const text = schemaAt && readFileSync(join(ROOT, 'knowledge', file), 'utf8');
      if (schemaAt === null || text === null || !file.endsWith('.md')) {
        continue;
      }
      const yaml = frontMatterOf(text);
      const known = withOwnIds(ids, `knowledge/${file}`, text);
      for (const { 0: line, 1: id = '', index } of yaml.matchAll(named)) {
        const { offers } = completionsAt(yaml, index + line.length, schemaAt, known);
        assert.ok(offers.find(({ name }) => name === id)?.about, `${file}: ${line}`);
        places++;
      }
    }
    assert.ok(places > 1000, `${places} places`);
  });
});

describe('the command of the knowledge', () => {
  for (const words of [['--previw', '5.1.1'], ['--preview'], ['5.1.1']]) {
    it(`says how it is called where it is called with ${words.join(' ')}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/knowledge.ts', ...words], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.equal(stderr, 'Usage: npm run knowledge [-- --preview CODE | --preview "a whole reply" | --oldest]\n');
    });
  }
});
