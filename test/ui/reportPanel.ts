/** The page of a report in a VS Code in a browser, used as a person would. */

import { PagePanel } from './pagePanel.ts';

export class ReportPanel extends PagePanel {
  /** @returns the lines of a section's table, without their heads */
  async rows(section: string): Promise<readonly string[]> {
    return this.frame().locator(`#${section} tbody tr`).allInnerTexts();
  }

  /** Waits until a section's table has a line that tells a text. */
  async waitForRow(section: string, text: string): Promise<void> {
    await this.frame().locator(`#${section} tbody tr`, { hasText: text }).first().waitFor();
  }

  /** @returns what is filtered by */
  async filters(): Promise<readonly string[]> {
    return this.frame().locator('.chips button').allInnerTexts();
  }

  /** Drags over a part of the chart, in shares of its width. */
  async dragChart(from: number, to: number): Promise<void> {
    const box = await this.frame().locator('.u-over').boundingBox();
    if (box === null) {
      throw new Error('there is no chart');
    }
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width * from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * to, y, { steps: 8 });
    await this.page.mouse.up();
  }
}
