/** The page of a report in a VS Code in a browser, used as a person would. */

import type { FrameLocator, Page } from 'playwright-core';
import { listFaults } from './faults.ts';

export class ReportPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the page has a title and tells a text. */
  async waitFor(title: string, awaited: string): Promise<void> {
    await this.#frame().locator('h1', { hasText: title }).first().waitFor();
    await this.#frame().getByText(awaited).first().waitFor();
  }

  /** Presses the button of a name, or the first whose name has a text. */
  async press(name: string | RegExp): Promise<void> {
    await this.#frame().getByRole('button', { name }).first().click();
  }

  /** The same by keyboard: the button gets the focus and Enter. */
  async pressByKey(name: string | RegExp): Promise<void> {
    await this.#frame().getByRole('button', { name }).first().press('Enter');
  }

  /** @returns the lines of a section's table, without their heads */
  async rows(section: string): Promise<readonly string[]> {
    return this.#frame().locator(`#${section} tbody tr`).allInnerTexts();
  }

  /** @returns what is filtered by */
  async filters(): Promise<readonly string[]> {
    return this.#frame().locator('.chips button').allInnerTexts();
  }

  /** @returns the key of what has the focus */
  async focused(): Promise<string | null> {
    return this.#frame().locator(':focus').getAttribute('data-key');
  }

  /** @returns the names of the elements that stand on the page, each once */
  async tags(): Promise<readonly string[]> {
    return this.#frame()
      .locator('body')
      .evaluate((body) => [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))]);
  }

  /** Drags over a part of the chart, in shares of its width. */
  async dragChart(from: number, to: number): Promise<void> {
    const box = await this.#frame().locator('.u-over').boundingBox();
    if (box === null) {
      throw new Error('there is no chart');
    }
    const y = box.y + box.height / 2;
    await this.#page.mouse.move(box.x + box.width * from, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width * to, y, { steps: 8 });
    await this.#page.mouse.up();
  }

  /** Brings a section into view. */
  async scrollTo(section: string): Promise<void> {
    await this.#frame()
      .locator(`#${section}`)
      .evaluate((node) => node.scrollIntoView());
  }

  /** @returns what axe finds wrong */
  async check(): Promise<readonly string[]> {
    return listFaults(this.#frame().locator('body'));
  }

  #frame(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready:not([src*="purpose="])').last().frameLocator('iframe#active-frame');
  }
}
