/** What the editor of the knowledge offers at a cursor, and what it says of the word there. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { completionsAt, frontMatterOf, meaningAt } from '../../../.vscode/extensions/knowledge-editor/frontMatter.js';
import { readIds, withOwnIds } from '../../../.vscode/extensions/knowledge-editor/ids.js';
import { readSchema } from '../../../.vscode/extensions/knowledge-editor/schemas.js';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURE = join(ROOT, 'test/fixtures/knowledge');
const MEANING = 'meanings/gmail/5.1.1.md';

/** The arguments for a text with `|` at the cursor. */
function placeIn(text: string, file = MEANING) {
  const schemaAt = readSchema(ROOT, file);
  assert.ok(schemaAt !== null, `${file} has no schema`);
  const whole = text.replace('|', '');
  const ids = withOwnIds(readIds(FIXTURE), `knowledge/${file}`, whole);
  return [whole, text.indexOf('|'), schemaAt, ids] as const;
}

function offered(text: string, file = MEANING): readonly string[] {
  return completionsAt(...placeIn(text, file)).offers.map(({ name }) => name);
}

describe('editor of the knowledge', () => {
  it('offers the fields that are not there yet', () => {
    const names = offered('---\nactors: [sender]\nre|\nchecked: 2026-11-23\n');
    assert.deepEqual(
      names.filter((name) => name.startsWith('re')),
      ['replies', 'reason', 'resumes', 'retryHours', 'related'],
    );
    assert.ok(!names.includes('actors') && !names.includes('checked'), names.join());
  });

  it('tells what a field is for, and opens the list of one that takes ids', () => {
    const { offers, before, after } = completionsAt(...placeIn('che|ck\n'));
    const { insert, about } = offers.find(({ name }) => name === 'checks')!;
    assert.deepEqual({ before, after, insert }, { before: 3, after: 2, insert: 'checks: [$0]' });
    assert.match(about, /^The most telling first\./);
  });

  it('leaves the colon of a field that has one', () => {
    const { offers } = completionsAt(...placeIn('resum|es: sendAgain\n'));
    assert.equal(offers.find(({ name }) => name === 'resumes')?.insert, 'resumes');
  });

  it('knows the fields of what is defined in place', () => {
    const check = 'causes:\n  - full:\n      steps: [a]\n      checks:\n        - size:\n            shell: native\n            ';
    assert.deepEqual(offered(`${check}|\n`), ['effect', 'where', 'command']);
    assert.deepEqual(offered(`${check}effect: |\n`), ['read', 'change']);
    assert.deepEqual(offered('causes:\n  - full:\n      proof:\n        - |\n'), [
      'text',
      'string',
      'redirected',
      'received',
      'outcome',
    ]);
    assert.deepEqual(offered('causes:\n  - full:\n      named: |\n'), ['true', 'false']);
  });

  it('offers ids with their English words, also in an open list', () => {
    for (const text of [
      'causes: [mistyped, |',
      'causes: [|, mistyped]\n',
      'causes:\n  - |\n',
      'causes:\n  - mo|\nactors: [sender]\n',
    ]) {
      assert.ok(offered(text).includes('moved'), text);
    }
    const { offers } = completionsAt(...placeIn('resumes: |\nactors: [sender]\n'));
    const { kind, name, about } = offers.find((offer) => offer.name === 'sendAgainAfterFix')!;
    assert.deepEqual({ kind, name }, { kind: 'id', name: 'sendAgainAfterFix' });
    assert.notEqual(about, '');
  });

  it('offers nothing inside a text, and nothing that a list cannot take', () => {
    assert.deepEqual(offered('sources:\n  - read in |the list\n'), []);
    assert.deepEqual(offered('sources:\n  - "read |"\n'), []);
    assert.deepEqual(offered('actors:\n  - own:\n      |\n'), []);
  });

  it('knows the tables too', () => {
    const row = '5.2.1:\n  meaning: |\n';
    assert.deepEqual(offered(row, 'codes/gmail.yaml'), [...readIds(FIXTURE).meanings.keys()]);
    assert.deepEqual(offered('sender:\n  en: the sender\n  |\n', 'actors.yaml'), ['ru', 'it']);
  });

  it('takes the part between the hyphens for front matter', () => {
    assert.equal(frontMatterOf('---\na: 1\n---\n\n## English: A\n'), '---\na: 1');
    assert.equal(frontMatterOf('---\na: 1\n'), '');
    assert.equal(frontMatterOf('## English: A\n'), '');
  });

  it('tells what a word means and where it is defined', () => {
    assert.match(meaningAt(...placeIn('ca|uses: [moved]\n')).about, /^Likeliest first/);
    const shared = meaningAt(...placeIn('causes: [mo|ved]\n'));
    assert.equal(shared.id?.file, 'knowledge/causes/moved.md');
    const own = meaningAt(
      ...placeIn(
        'steps: [wa|it]\n---\n\n## English: A\n\n### Step `wait`\n\nWait.\n\n## Italiano: A\n\n### Step `wait`\n\nAttendere.\n',
      ),
    );
    assert.deepEqual(own.id, { words: 'Wait.', file: `knowledge/${MEANING}`, line: 6 });
  });
});
