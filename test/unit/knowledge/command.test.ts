/** What `npm run knowledge` does beside checking: its list of codes, its page of sources, where a card is written, how it is called. */

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../../scripts/knowledge/catalogue.ts';
import { readFiles } from '../../../scripts/knowledge/files.ts';
import { writeIndex } from '../../../scripts/knowledge/index.ts';
import { catalogueOf } from '../../../scripts/knowledge/load.ts';
import { homesOf } from '../../../scripts/knowledge/preview.ts';
import { writeSources } from '../../../scripts/knowledge/sourcesPage.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURE = join(import.meta.dirname, '../../fixtures/knowledge');
const START = '<!-- The list below is written by `npm run knowledge`. -->';

describe('the list of codes', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(FIXTURE, folder, { recursive: true });
    file = join(folder, 'knowledge/README.md');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function told(isCheck: boolean): readonly string[] {
    const catalogue = catalogueOf(readFiles(folder));
    writeIndex(catalogue, isCheck, folder);
    return catalogue.problems.map(({ file: name, line, text }) => `${name}:${line}: ${text}`);
  }

  it('is written below what stands above it', () => {
    writeFileSync(file, `# Known\n\n${START}\n\nold\n`);
    assert.deepEqual(told(false), []);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.startsWith(`# Known\n\n${START}\n\n## Gmail\n`));
    assert.ok(text.includes('| [550 5.1.1](meanings/gmail/5.1.1.md) | Recipient unknown |'));
    assert.deepEqual(told(true), []);
  });

  it('is told to be stale where it is only to be checked', () => {
    writeFileSync(file, `${START}\n`);
    assert.deepEqual(told(true), ['knowledge/README.md:1: The list of codes is stale: run `npm run knowledge` and commit it.']);
    assert.equal(readFileSync(file, 'utf8'), `${START}\n`);
  });

  it('leaves a file alone that does not say where it begins', () => {
    writeFileSync(file, '# Known\n');
    assert.deepEqual(told(false), [
      `knowledge/README.md:1: The list of codes has no beginning: put the line ${START} back above it.`,
    ]);
    assert.equal(readFileSync(file, 'utf8'), '# Known\n');
  });

  it('is missed', () => assert.deepEqual(told(false), ['knowledge/README.md:1: There is no such file: restore it.']));
});

describe('the page of sources', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(FIXTURE, folder, { recursive: true });
    file = join(folder, 'knowledge/sources.md');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function told(isCheck: boolean): readonly string[] {
    const catalogue = catalogueOf(readFiles(folder));
    writeSources(catalogue, isCheck, folder);
    return catalogue.problems.map(({ file: name, line, text }) => `${name}:${line}: ${text}`);
  }

  it('says of a document when it was read, and what rests on it', () => {
    assert.deepEqual(told(false), []);
    const text = readFileSync(file, 'utf8');
    for (const row of [
      '| [RFC 5321](https://www.rfc-editor.org/info/rfc5321) |  |  | 1: [causes/moved](causes/moved.md) |',
      "| Gmail's list of errors |  | 2026-11-23 | 3: [gmail/5.1.1](meanings/gmail/5.1.1.md) (2), [codes/gmail](codes/gmail.yaml) |",
    ]) {
      assert.ok(text.includes(`\n${row}\n`), row);
    }
    assert.deepEqual(told(true), []);
  });

  it('is told to be missing or stale where it is only to be checked', () => {
    const stale = ['knowledge/sources.md:1: The page of sources is stale: run `npm run knowledge` and commit it.'];
    assert.deepEqual(told(true), stale);
    writeFileSync(file, '# Old\n');
    assert.deepEqual(told(true), stale);
    assert.equal(readFileSync(file, 'utf8'), '# Old\n');
  });
});

describe('a preview', () => {
  let catalogue: Catalogue;

  before(() => {
    catalogue = catalogueOf(readFiles(ROOT));
  });

  it('names the file and line of each part of a card', () => {
    const homes = homesOf('4.4.316', catalogue);
    assert.equal(homes[0], 'knowledge/meanings/exchange-online/4.4.316.md:1  exchange-online/4.4.316');
    for (const [file, id] of [
      ['causes/connectionRefused.md', 'connectionRefused'],
      // A step that stands in the file of its cause, under its heading there.
      ['causes/connectionRefused.md', 'startSmtpService'],
      ['steps/partnerContact.md', 'partnerContact'],
      ['checks/testPort25.md', 'testPort25'],
      ['links.yaml', 'addressRanges'],
    ]) {
      const [, line = ''] = homes.map((home) => /:(\d+) {2}(\w+)$/.exec(home) ?? []).find(([, , one]) => one === id) ?? [];
      assert.ok(homes.includes(`knowledge/${file}:${line}  ${id}`), `${file} ${id}`);
    }
  });

  it('names the shared meaning behind a row', () =>
    assert.deepEqual(homesOf('gmail/4.2.2', catalogue).slice(0, 2).map(withoutLine), [
      'knowledge/codes/gmail.yaml  gmail/4.2.2',
      'knowledge/meanings/shared/mailboxFull.md  mailboxFull',
    ]));

  function withoutLine(home: string): string {
    return home.replace(/:\d+ /, ' ');
  }
});
