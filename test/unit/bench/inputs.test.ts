/** What the benchmark measures with is the same in every run. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { quantile } from '../../../bench/processes.ts';
import { report } from '../../../bench/reports.ts';
import { tableOf } from '../../../bench/results.ts';
import { headerOf, records, type TableKind } from '../../../bench/tables.ts';
import { scanText } from '../../../src/scan/scanner.ts';

function table(kind: TableKind, rows: number): string {
  const generated = records(kind, 1);
  return headerOf(kind) + Array.from({ length: rows }, () => generated.next().value).join('');
}

describe('the inputs of the benchmark', () => {
  for (const [kind, format, hash] of [
    ['trace', 'extended-trace', '79e8b42bd3261cb4'],
    ['tracking', 'tracking-log', 'ccdb60bbca4835fb'],
  ] as const) {
    it(`are the same in every run: ${kind}`, () => {
      assert.equal(createHash('sha256').update(table(kind, 100)).digest('hex').slice(0, 16), hash);
    });

    it(`are recognised, and what fails in them is found, nothing else: ${kind}`, () => {
      const text = table(kind, 3000);
      const failing = text.split('\r\n').flatMap((line, number) => (/,(?:FAIL|DEFER),/.test(line) ? [number] : []));
      assert.ok(failing.length > 60 && failing.length < 120, `${failing.length} records`);
      const { format: found, findings } = scanText(text);
      assert.equal(found, format);
      const failed = new Set(findings.filter((finding) => finding.class !== 'success').map(({ line }) => line));
      assert.deepEqual([...failed], failing);
    });
  }

  it('are reports of about 6 KB, each with its failure', () => {
    const text = report(3);
    assert.ok(text.length > 5000 && text.length < 7000, `${text.length}`);
    const { format, findings } = scanText(text);
    assert.equal(format, 'mail-message');
    assert.ok(findings.some(({ record }) => record.recipient === 'user3@fabrikam.com'));
  });
});

describe('the results of the benchmark', () => {
  it('are rows with ratio and verdict', () => {
    const lines = tableOf([
      { name: 'a', ours: 0.5, reference: 1, goal: 0.6, peak: 12_000_000 },
      { name: 'b', ours: 3, reference: 1, goal: 2, unit: 'MB' },
      { name: 'c', ours: 1, reference: Number.NaN, goal: 1 },
      { name: 'd', ours: 0.00042, reference: 0.0102, goal: null },
    ]).split('\n');
    assert.deepEqual(lines.slice(2), [
      '| a | 500 ms | 1.00 s | 0.50 | ≤ 0.6 | met | 12 MB |',
      '| b | 3.00 MB | 1.00 MB | 3.00 | ≤ 2 | missed |  |',
      '| c | 1.00 s | – | – | ≤ 1 | not measured |  |',
      '| d | 0.42 ms | 10 ms | 0.04 |  |  |  |',
    ]);
  });

  it('are quantiles of what was measured', () => {
    const values = [3, 1, 2, 4];
    assert.deepEqual([quantile(values, 0.5), quantile(values, 0.99), quantile(values, 0)], [2, 4, 1]);
  });
});
