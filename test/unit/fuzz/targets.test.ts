/** The fuzzing itself: what it once found, that its checks can fail, and that its inputs reach what they are to reach. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recogniseFormat } from '../../../src/scan/recognise.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { mutateText, payloads } from '../../fuzz/mutations.ts';
import { shapesOf, smallText } from '../../fuzz/smallInputs.ts';
import { shares, smallTargets } from '../../fuzz/smallTargets.ts';
import { assertMarkdown, assertPlain } from '../../fuzz/surfaces.ts';
import { type Target, targets } from '../../fuzz/targets.ts';
import { seed } from '../../seed.ts';
import { logTexts } from '../logReports.ts';
import { randomNumbers } from '../randomNumbers.ts';

const allTargets = new Map<string, Target>(Object.entries({ ...targets, ...smallTargets }));

describe('what fuzzing found', () => {
  for (const path of globSync('test/fixtures/fuzz/*').sort()) {
    it(`does no harm any more: ${basename(path)}`, async () => {
      const target = allTargets.get(basename(path).split('.')[0] ?? '');
      assert.ok(target, 'the file is named for its target');
      await target.check(readFileSync(path), randomNumbers(seed));
    });
  }
});

describe('the checks of fuzzing', () => {
  const alive = ['a <zqx onload=1>', '[a](command:zqx)', '![a](https://zqx.example/a.png)', 'https://zqx.example/', 'a\n# zqx'];

  for (const markdown of alive) {
    it(`find what is alive: ${JSON.stringify(markdown)}`, () => assert.throws(() => assertMarkdown(markdown)));
    it(`leave what is code: ${JSON.stringify(markdown)}`, () => assertMarkdown(`\`\`\`\n${markdown.replace('\n', ' ')}\n\`\`\``));
  }

  it('find what a terminal obeys', () => assert.throws(() => assertPlain('a\u001b[31m')));
});

describe('the inputs of fuzzing', () => {
  it('are mostly still logs, and have what strangers would write in values of findings', () => {
    const random = randomNumbers(seed);
    const texts = [...logTexts.values()];
    let logs = 0;
    let reached = 0;
    for (const text of texts) {
      const { format, findings } = scanText(mutateText(text, random, texts));
      logs += format === null ? 0 : 1;
      reached += JSON.stringify(findings).includes('zqx') ? 1 : 0;
    }
    assert.ok(logs > texts.length * 0.8 && reached > texts.length / 20, `${logs} logs, ${reached} reached, of ${texts.length}`);
    assert.ok(payloads.length > 10);
  });

  it('are small logs of every format, most with findings, where they are made', () => {
    const random = randomNumbers(seed);
    const shapes = shapesOf([...logTexts.values()]);
    const formats = new Set<string | null>();
    let found = 0;
    for (let run = 0; run < 3000; run++) {
      const { format, findings } = scanText(smallText(shapes, random));
      formats.add(format);
      found += findings.length > 0 ? 1 : 0;
    }
    const all = new Set([...logTexts.values()].map((text) => recogniseFormat(text)));
    assert.deepEqual(
      [...all].filter((format) => !formats.has(format)),
      [],
    );
    assert.ok(found > 1500, `${found} with findings`);
  });

  it('are divided among all targets of small ones', () => {
    assert.equal(Math.round(Object.values<number>(shares).reduce((sum, share) => sum + share)), 100);
    assert.deepEqual(
      Object.keys(smallTargets).filter((name) => !(name in shares)),
      [],
    );
  });
});
