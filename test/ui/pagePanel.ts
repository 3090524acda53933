/** A page of ours in an editor tab of a VS Code in a browser, used as a person would. */

import type { FrameLocator, Page } from 'playwright-core';
import { listFaults } from './faults.ts';

export class PagePanel {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the page has a title and tells a text. */
  async waitFor(title: string, awaited: string): Promise<void> {
    await this.frame().locator('h1', { hasText: title }).first().waitFor();
    await this.frame().getByText(awaited).first().waitFor();
  }

  /** @returns whether it tells a text now */
  async tells(text: string): Promise<boolean> {
    return this.frame().getByText(text).first().isVisible();
  }

  /** Presses the button of a name, or the first whose name has a text. */
  async press(name: string | RegExp): Promise<void> {
    await this.frame().getByRole('button', { name }).first().click();
  }

  /** The same by keyboard: the button gets the focus and Enter. */
  async pressByKey(name: string | RegExp): Promise<void> {
    await this.frame().getByRole('button', { name }).first().press('Enter');
  }

  /** @returns the key of what has the focus */
  async focused(): Promise<string | null> {
    return this.frame().locator(':focus').getAttribute('data-key');
  }

  /** @returns the names of the elements that stand on the page, each once */
  async tags(): Promise<readonly string[]> {
    return this.frame()
      .locator('body')
      .evaluate((body) => [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))]);
  }

  /** Brings a section into view. */
  async scrollTo(section: string): Promise<void> {
    await this.frame()
      .locator(`#${section}`)
      .evaluate((node) => node.scrollIntoView());
  }

  /** @returns what axe finds wrong */
  async check(): Promise<readonly string[]> {
    return listFaults(this.frame().locator('body'));
  }

  /** Its document. */
  protected frame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready:not([src*="purpose="])').last().frameLocator('iframe#active-frame');
  }
}
