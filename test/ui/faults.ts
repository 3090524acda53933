/** What keeps people from using a page of ours. */

import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** @returns what axe finds wrong with a page, those faults that keep people from using it */
export async function listFaults(body: Locator): Promise<readonly string[]> {
  const frame = await (await body.elementHandle())?.ownerFrame();
  assert.ok(frame, 'the page is in a frame');
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<axe.AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
