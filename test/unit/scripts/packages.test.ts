/** What is packed: its files, the links of its pages, the licences of what is bundled. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeNotices } from '../../../scripts/bundles/notices.ts';
import { compareContents } from '../../../scripts/packages/contents.ts';
import { listDeadLinks } from '../../../scripts/packages/links.ts';

describe('the contents of a package', () => {
  const contents = ['README.md', 'dist/chunk-*.mjs'];

  it('are right where every file is allowed and none is missing', () => {
    assert.deepEqual(compareContents(['dist/chunk-A1B2.mjs', 'README.md', 'dist/chunk-C3.mjs'], contents), []);
  });

  it('are wrong by each file too many and too few', () => {
    assert.deepEqual(compareContents(['READMExmd', 'dist/chunk-a.mjs', 'src/dist/chunk-A1.mjs'], contents), [
      'READMExmd is packed and not allowed',
      'dist/chunk-a.mjs is packed and not allowed',
      'src/dist/chunk-A1.mjs is packed and not allowed',
      'README.md is not packed',
      'dist/chunk-*.mjs is not packed',
    ]);
  });
});

describe('the links of a packed page', () => {
  it('are dead where they lead to a file that is not packed', () => {
    const page = [
      '[a](docs/a.md) ![b](./b.png "title") [c](https://example.org/c) [d](#d) <img src="e.png"> [packed](docs/f.md#part)',
      '[g]: g.md',
      '[![badge](badge.svg)](h.md)',
    ].join('\n');
    assert.deepEqual(listDeadLinks(page, ['docs/f.md', 'b.png']), ['docs/a.md', 'e.png', 'g.md', 'badge.svg', 'h.md']);
  });
});

describe('the notices of bundled packages', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'notices-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const bundle = (name: string, manifest: object, files: Readonly<Record<string, string>>, bytesInOutput = 1) => {
    const inside = join(folder, 'node_modules', name);
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(join(inside, file), text);
    }
    const input = `${inside.replaceAll('\\', '/')}/lib/index.js`;
    const outputs = { 'dist/a.js': { bytes: 1, inputs: { [input]: { bytesInOutput } }, imports: [], exports: [] } };
    return { inputs: {}, outputs };
  };

  it('name each package with its texts, those of its own packages too', () => {
    const one = bundle('@x/one', { license: 'Apache-2.0' }, { 'LICENSE.txt': 'apache', NOTICE: 'by x', 'licences.js': 'code' });
    const two = bundle('@x/one/node_modules/an', { name: 'an', license: 'ISC' }, { 'licence.md': 'isc' });
    const unused = bundle('unused', { license: 'GPL-3.0-only' }, {}, 0);
    const [, ...notices] = composeNotices([one, two, unused, one]).split(`\n\n${'-'.repeat(80)}\n\n`);
    assert.deepEqual(notices, ['@x/one 1.0.0 (Apache-2.0)\n\napache\n\nby x', 'an 1.0.0 (ISC)\n\nisc']);
  });

  it('take the words of the MIT licence with the author where a package brings none', () => {
    const notices = composeNotices([bundle('bare', { license: 'MIT', author: 'Some One' }, {})]);
    assert.match(notices, /^Copyright \(c\) Some One$/mu);
    assert.match(notices, /^THE SOFTWARE IS PROVIDED "AS IS"/mu);
  });

  it('refuse another licence, and one without its text', () => {
    const copyleft = bundle('copyleft', { license: 'GPL-3.0-only' }, { LICENSE: 'gpl' });
    assert.throws(() => composeNotices([copyleft]), /copyleft 1\.0\.0 is bundled, and its licence GPL-3\.0-only is not one of/u);
    const silent = bundle('silent', { license: 'ISC' }, {});
    assert.throws(() => composeNotices([silent]), /silent 1\.0\.0 is bundled, and does not bring the text of its licence/u);
  });
});

describe('the address of the repository', () => {
  it('is the same wherever it is written', () => {
    const { repository, homepage, bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly homepage: string;
      readonly repository: { readonly url: string };
      readonly bugs: { readonly url: string };
    };
    const address = repository.url.replace(/^git\+|\.git$/gu, '');
    assert.deepEqual([homepage, bugs.url], [`${address}#readme`, `${address}/issues`]);
    const links = readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8').match(/https:\S+/gu);
    assert.deepEqual(links, [`${address}/security/advisories/new`]);
  });
});
