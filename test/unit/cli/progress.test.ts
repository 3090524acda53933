import assert from 'node:assert/strict';
import { Progress } from '../../../src/cli/progress.ts';

function watch(isTTY: boolean, steps: readonly (readonly [milliseconds: number, share: number])[]): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
  for (const [milliseconds, share] of steps) {
    now = milliseconds;
    progress.show('logs/\u001b[31mtrace.csv', share);
  }
  progress.clear();
  progress.clear();
  return written;
}

describe('progress', () => {
  it('is shown on a terminal after a while, not too often, and taken away', () => {
    const steps = [
      [100, 0.1],
      [600, 0.254],
      [650, 0.3],
      [700, 0.5],
    ] as const;
    const written = watch(true, steps);
    assert.equal(written.length, 3);
    assert.ok(written[0]?.startsWith('\r\u001b[K') && written[0].endsWith('trace.csv 25 %'), written[0]);
    assert.equal(written[0]?.lastIndexOf('\u001b'), 1);
    assert.match(written[1] ?? '', / 50 %$/);
    assert.equal(written[2], '\r\u001b[K');
  });

  it('is silent where nobody looks, and for what is quick', () => {
    assert.deepEqual(watch(false, [[600, 0.5]]), []);
    assert.deepEqual(watch(true, [[499, 0.5]]), []);
  });
});
