/** The HTML report in a browser, as somebody opens it who was sent the file. */

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface ReportView {
  readonly language: 'en' | 'ru' | 'it';
  readonly colorScheme: 'light' | 'dark';
}

export const reportViews: readonly ReportView[] = (['en', 'ru', 'it'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

/** Opens the file, and checks that it is whole: styled, without a request or a complaint, readable by all, and as wide as the window. */
export async function checkReport(page: Page, file: string, { language, colorScheme }: ReportView): Promise<void> {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('request', (request) => told.push(request.url()));
  await page.emulateMedia({ colorScheme });
  const address = pathToFileURL(file).href;
  await page.goto(address);
  assert.deepEqual(told, [address]);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const isDark = (ground.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 64);
  assert.equal(isDark, colorScheme === 'dark', ground);
  assert.ok((await page.locator('svg.chart g rect').count()) > 0, 'the chart has bars');
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 800 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `wider than ${width} pixels`);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
