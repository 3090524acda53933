/** A VS Code in a browser page, used as a person would: through keys, the mouse and what is on the screen. */

import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { listFaults } from './faults.ts';
import type { HoverMeasure } from './firstScreens.ts';
import { PagePanel } from './pagePanel.ts';
import { ReportPanel } from './reportPanel.ts';

/** Maximum time for anything to appear, milliseconds; the first file also waits for the language server. */
const patience = 30_000;

/** Time after which a key is pressed again, milliseconds. */
const keyPatience = 3_000;

/** Maximum number of places in the pane that Tab goes through. */
const MAX_TABS = 60;

/** CSS pixels in the page. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of the Problems panel. */
export interface Problem {
  readonly message: string;
  readonly source: string;
  readonly code: string;
  /** Where the code leads; empty where it is no link. */
  readonly link: string;
}

export class Workbench {
  readonly #page: Page;
  /** The page of the report that is in view. */
  readonly report: ReportPanel;
  /** The page of a journey or a session that is in view. */
  readonly journey: PagePanel;

  constructor(page: Page) {
    this.#page = page;
    this.report = new ReportPanel(page);
    this.journey = new PagePanel(page);
    page.setDefaultTimeout(patience);
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#explorerRows().first().waitFor();
  }

  /** Reloads the same window, with the current settings. */
  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#explorerRows().first().waitFor();
  }

  /** Reloads the window as a person does: VS Code keeps first what is open. */
  async reloadWindow(): Promise<void> {
    const loaded = this.#page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.#explorerRows().first().waitFor();
  }

  async openFile(name: string): Promise<void> {
    if (!(await this.#explorerRows().first().isVisible())) {
      await this.#press('Control+Shift+E');
    }
    // A file opens in the group that was used last; here it is to be one that shows a log, not a page.
    await this.#focusEditor();
    await this.#explorerRows().filter({ hasText: name }).dblclick();
    await this.waitForTab(name);
    await this.#page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Opens a file of the folder by its name, wherever it is, by keys alone. */
  async openByName(name: string): Promise<void> {
    const field = await this.#openInput('Control+p');
    await field.fill(name);
    await this.#enterFirst(name);
    await this.waitForTab(name);
  }

  /** Waits until VS Code says why it does not show a file. */
  async waitForPlaceholder(text: string): Promise<void> {
    await this.#page.locator('.monaco-editor-pane-placeholder', { hasText: text }).first().waitFor();
  }

  async closeNotifications(): Promise<void> {
    await this.runByKeyboard('Notifications: Clear All Notifications');
    await this.#page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette by a part of its title, by keys alone. */
  async runByKeyboard(titlePart: string): Promise<void> {
    await this.findCommand(titlePart);
    await this.#enterFirst(titlePart);
  }

  /** Chooses an entry by keys alone, once it is the first one of the open list. */
  async #enterFirst(text: string): Promise<void> {
    await this.#quickPickRows().first().filter({ hasText: text }).waitFor();
    await this.#press('Enter');
  }

  /** @returns the text of the hover card at the cursor, once it has a text */
  async hoverByKeyboard(awaited: string): Promise<string> {
    const card = this.#page.locator('.monaco-editor .monaco-hover .monaco-hover-content', { hasText: awaited }).first();
    for (const deadline = Date.now() + patience; Date.now() < deadline && !(await card.isVisible()); ) {
      await this.#press('Control+k', 'Control+i');
      await card.waitFor({ timeout: keyPatience }).catch(() => undefined);
    }
    await card.waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: the card is read as it is seen, line by line
    return card.innerText();
  }

  /** Chooses an entry of the open list by keys alone. @returns what it copied */
  async copyByKeyboard(title: string): Promise<string> {
    await this.typeIntoList(title, title);
    return this.copyBy(() => this.#press('Enter'));
  }

  /** Waits until the status bar no longer has an item. */
  async waitUntilGone(item: string): Promise<void> {
    await this.#page.locator('.statusbar-item', { hasText: item }).first().waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at a place, counted from 1. */
  async goToPlace(line: number, column: number): Promise<void> {
    await this.#focusEditor();
    const field = await this.#openInput('Control+g');
    await field.fill(`:${line}:${column}`);
    // The key does nothing before the list has read what was typed; a second one would break the line in the editor.
    await this.#quickPickRows()
      .filter({ hasText: new RegExp(`\\b${line}\\b.*\\b${column}\\b`) })
      .first()
      .waitFor();
    await this.#press('Enter');
    await field.waitFor({ state: 'hidden' });
  }

  /** @param size of the window, CSS pixels */
  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.#page.setViewportSize(size);
  }

  /** Measures the hover of the code at the cursor, and closes it; null if none appears. `step`: the heading of its first step. */
  async measureHover(code: string, step: string): Promise<HoverMeasure | null> {
    const heading = this.#page.locator('.monaco-editor .monaco-hover h3', { hasText: code }).first();
    let measure: HoverMeasure | null = null;
    // A window that has just changed its size, and a log that is still being read, close a hover.
    for (const deadline = Date.now() + patience; Date.now() < deadline && measure === null; ) {
      await this.#press('Escape', 'Control+k', 'Control+i');
      const seen = await heading.evaluate(measureCard, step, { timeout: keyPatience }).catch(() => null);
      measure = seen !== null && seen.visible > 0 ? seen : null;
    }
    await this.#press('Escape');
    return measure;
  }

  /** Brings the last occurrence of a text into view, where the last state of a message is, and puts the cursor at its start. */
  async goTo(text: string): Promise<Box> {
    // What the editor draws between its lines (lenses, hints) may push the line out of view; then it is looked for again.
    for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
      await this.#select(text);
      const box = await this.#readSelection();
      if (box !== undefined) {
        await this.#press('ArrowLeft');
        return box;
      }
    }
    throw new Error(`${text} was found, but is not on the screen`);
  }

  async goToTop(): Promise<void> {
    await this.#focusEditor();
    await this.#press('Control+Home');
  }

  /** Waits until a text is underlined as an error, a warning or an information. */
  async waitForSquiggle(text: string): Promise<void> {
    const box = await this.goTo(text);
    const squiggles = this.#page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
    await squiggles.first().waitFor();
    const boxes = await Promise.all((await squiggles.all()).map(readBox));
    assert.ok(
      boxes.some((squiggle) => overlaps(squiggle, box)),
      `${text} is not underlined`,
    );
  }

  /** @returns the text of the hover over a text, which stays open, once it has a text: what tells the problem alone comes before the card */
  async hoverOver(text: string, awaited: string | RegExp): Promise<string> {
    const card = this.#page.locator('.monaco-editor .monaco-hover .monaco-hover-content', { hasText: awaited }).first();
    // If the text under the mouse is redrawn, its card disappears; then the mouse is moved there again.
    for (const deadline = Date.now() + patience; Date.now() < deadline && !(await card.isVisible()); ) {
      const box = await this.goTo(text);
      await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await card.waitFor({ timeout: keyPatience }).catch(() => undefined);
    }
    await card.waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: the card is read as it is seen, line by line
    return card.innerText();
  }

  /** Opens the Problems panel. @returns the rows on the screen, which are not all where there are many: the worst come first */
  async openProblems(): Promise<readonly Problem[]> {
    await this.#press('Control+Shift+M');
    const rows = this.#page.locator('.markers-panel .monaco-list-row', { has: this.#page.locator('.marker-message') });
    await rows.first().waitFor();
    return Promise.all((await rows.all()).map(readProblem));
  }

  /** Opens the palette and types a part of a command's title. Returns when the command is listed. */
  async findCommand(titlePart: string): Promise<void> {
    const field = await this.#openInput('F1');
    await field.press('End');
    await this.#page.keyboard.type(titlePart);
    await this.#quickPickRows().filter({ hasText: titlePart }).first().waitFor();
  }

  /** Runs a command of the palette by a part of its title. */
  async runCommand(titlePart: string): Promise<void> {
    await this.findCommand(titlePart);
    await this.chooseFromList(titlePart);
  }

  /** Opens a list by a key. @returns its entries */
  async openList(key: string): Promise<readonly string[]> {
    for (const deadline = Date.now() + patience; Date.now() < deadline && (await this.#quickPickRows().count()) === 0; ) {
      await this.#press(key);
      await this.#quickPickRows()
        .first()
        .waitFor({ timeout: keyPatience })
        .catch(() => undefined);
    }
    return this.#quickPickRows().allInnerTexts();
  }

  /** Types into the open list. @returns its entries once one of them contains a text */
  async typeIntoList(typed: string, awaited: string): Promise<readonly string[]> {
    await this.#page.locator('.quick-input-widget input').first().fill(typed);
    await this.#quickPickRows().filter({ hasText: awaited }).first().waitFor();
    return this.#quickPickRows().allInnerTexts();
  }

  /** Chooses an entry of the open list. */
  async chooseFromList(text: string): Promise<void> {
    await this.#quickPickRows().filter({ hasText: text }).first().click();
    // What is under the mouse now would tell what it is, over what is looked at.
    await this.#page.mouse.move(0, 0);
  }

  /** Waits until a page of rendered Markdown has a heading. */
  async waitForPage(heading: string): Promise<void> {
    const inner = this.#page
      .frameLocator('iframe.webview.ready:not([src*="purpose=webviewView"])')
      .first()
      .frameLocator('iframe#active-frame');
    await inner.locator('h1', { hasText: heading }).first().waitFor();
  }

  /** Shows the pane by the title of its command, and waits until it tells a text. */
  async openDetails(command: string, awaited: string): Promise<void> {
    await this.runCommand(command);
    await this.waitForDetails(awaited);
  }

  /** Waits until the pane tells a text. */
  async waitForDetails(awaited: string): Promise<void> {
    await this.#details().locator('body').getByText(awaited).first().waitFor();
  }

  /** @returns what stands in the pane, line by line */
  async readDetails(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: the pane is read as it is seen, line by line
    return this.#details().locator('body').innerText();
  }

  /** @returns the language of the pane, for those who have it read to them */
  async detailsLanguage(): Promise<string | null> {
    return this.#details().locator('html').getAttribute('lang');
  }

  /** Presses a button of the pane with the mouse. */
  async pressInDetails(name: string): Promise<void> {
    await this.#details().getByRole('button', { name }).first().click();
  }

  /** The same with the keyboard alone: from the pane as it has the focus, to the button by Tab. */
  async tabInDetails(name: string): Promise<void> {
    const focused = this.#details().locator(':focus');
    await this.#waitForFocus();
    for (let count = 0; count < MAX_TABS; count++) {
      await this.#press('Tab');
      const label = await focused.evaluate((node) => node.getAttribute('aria-label') ?? node.textContent, undefined, {
        timeout: keyPatience,
      });
      if (label === name) {
        await this.#press('Enter');
        return;
      }
    }
    throw new Error(`"${name}" is not reached by Tab`);
  }

  /** Brings a section of the pane into view. */
  async scrollDetails(title: string): Promise<void> {
    await this.#details()
      .getByRole('heading', { name: title })
      .first()
      .evaluate((node) => node.scrollIntoView());
  }

  /** @returns what axe finds wrong with the pane, those faults that keep people from using it */
  async checkDetails(): Promise<readonly string[]> {
    return listFaults(this.#details().locator('body'));
  }

  /** @returns the names of the elements that stand in the pane, each once */
  async tagsInDetails(): Promise<readonly string[]> {
    return this.#details()
      .locator('body')
      .evaluate((body) => [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))]);
  }

  /** Puts a text on the clipboard. */
  async copy(text: string): Promise<void> {
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  /** Empties the clipboard, and waits until a press fills it. @returns what was copied */
  async copyBy(press: () => Promise<void>, wait = patience): Promise<string> {
    await this.#page.evaluate(() => navigator.clipboard.writeText(''));
    await press();
    return this.#readCopied(wait);
  }

  /** Presses a button of the pane that copies something; again, if the pane was drawn anew under it. @returns what it copied */
  async copyFromDetails(name: string): Promise<string> {
    for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
      const copied = await this.copyBy(() => this.pressInDetails(name), keyPatience).catch(() => '');
      if (copied !== '') {
        return copied;
      }
    }
    throw new Error(`nothing was copied by ${name}`);
  }

  async closeEditors(): Promise<void> {
    await this.runCommand('View: Close All Editors');
  }

  async pressKeys(...keys: readonly string[]): Promise<void> {
    await this.#press(...keys);
  }

  /** @returns what the status bar item that contains a text says */
  async statusItem(textPart: string): Promise<string> {
    const item = this.#page.locator('.statusbar-item', { hasText: textPart }).first();
    await item.waitFor();
    return readText(item);
  }

  /** Waits until the status bar names the language of the active editor, whole. */
  async waitForLanguage(name: string): Promise<void> {
    const item = this.#page.locator('[id="status.editor.mode"]');
    await item.getByText(name, { exact: true }).waitFor();
  }

  /** @returns the entries of the quick fix menu at the cursor, which stays open */
  async quickFixes(): Promise<readonly string[]> {
    // The menu does not open while the fixes for a cursor that has just moved are still being requested.
    for (const deadline = Date.now() + patience; Date.now() < deadline && (await this.#quickFixRows().count()) === 0; ) {
      await this.#press('Control+.');
      await this.#quickFixRows()
        .first()
        .waitFor({ timeout: keyPatience })
        .catch(() => undefined);
    }
    return this.#quickFixRows().locator('.title').allInnerTexts();
  }

  /** Opens the list of what is in the file, and waits for an entry. */
  async openOutline(awaited: string): Promise<void> {
    await this.#focusEditor();
    await this.#press('Control+Shift+O');
    await this.#quickPickRows().filter({ hasText: awaited }).first().waitFor();
  }

  /** Waits until the cursor is on a line. */
  async waitForLine(line: number): Promise<void> {
    await this.#page
      .locator('[id="status.editor.selection"]', { hasText: new RegExp(`\\b${line}\\b`) })
      .first()
      .waitFor();
  }

  /** Waits until lines of the active editor are folded away. */
  async waitForFolds(): Promise<void> {
    await this.#page.locator('.monaco-editor .folded-background').first().waitFor();
  }

  /** Waits until the active tab has a name that begins so. */
  async waitForTab(name: string): Promise<void> {
    const beginning = new RegExp(`^\\s*${name.replace(/[.()+*?[\]{}|^$\\]/g, '\\$&')}`);
    await this.#page.locator('.tab.active', { hasText: beginning }).first().waitFor();
  }

  /** Waits until the list of failures shows a group whose name has a text. @returns how many lines of the list are on the screen */
  async listedFailures(group: string): Promise<number> {
    const rows = this.#page.locator('.sidebar .customview-tree .monaco-list-row');
    await rows.filter({ hasText: group }).first().waitFor();
    return rows.count();
  }

  /** Types into the open box, and accepts it. */
  async typeIntoBox(text: string): Promise<void> {
    await this.#page.locator('.quick-input-widget input').first().fill(text);
    await this.#press('Enter');
  }

  /** Waits until the list of failures says what it is filtered by. */
  async waitForFilter(filter: string): Promise<void> {
    await this.#page.locator('.sidebar .tree-explorer-viewlet-tree-view .message', { hasText: filter }).first().waitFor();
  }

  /** Waits until the editor shows a text that is not in the file. */
  async waitForAddition(text: string): Promise<void> {
    await this.#page.locator('.monaco-editor .contentWidgets, .monaco-editor .view-line').getByText(text).first().waitFor();
  }

  /** Runs an entry of the open quick fix menu that copies something. @returns what it copied */
  async runCopyingFix(title: string): Promise<string> {
    return this.copyBy(() => this.#quickFixRows().filter({ hasText: title }).first().click());
  }

  /** Closes hovers and menus. */
  async dismiss(): Promise<void> {
    await this.#page.mouse.move(0, 0);
    await this.#press('Escape', 'Escape');
  }

  /** @param file absolute path of the PNG */
  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }

  /** Selects the last occurrence of a text. */
  async #select(text: string): Promise<void> {
    // Other groups of editors keep theirs open.
    const widget = this.#page.locator('.editor-group-container.active .find-widget.visible').first();
    const field = widget.locator('textarea').first();
    // A page that has just been there may still take the focus from the editor, and the key with it.
    for (const deadline = Date.now() + patience; Date.now() < deadline && !(await field.isVisible()); ) {
      await this.#focusEditor();
      await this.#press('Control+Home', 'Control+f');
      await field.waitFor({ timeout: keyPatience }).catch(() => undefined);
    }
    await field.fill(text);
    const count = widget.locator('.matchesCount');
    // A single match is not selected yet. In a narrow group of editors, the count is there but not seen.
    await count.filter({ hasText: /^[1?] of \d/ }).waitFor({ state: 'attached' });
    await this.#press('Shift+Enter');
    await count.filter({ hasText: /^(\d+) of \1$/ }).waitFor({ state: 'attached' });
    await this.#press('Escape');
  }

  async #readSelection(): Promise<Box | undefined> {
    // One part of the selection; its corners are drawn as separate elements.
    const selection = this.#page.locator('.monaco-editor .selected-text').first();
    return (await selection.boundingBox({ timeout: keyPatience }).catch(() => null)) ?? undefined;
  }

  /** Opens the box of commands and files by a key. @returns its field, which has the focus */
  async #openInput(key: string): Promise<Locator> {
    const field = this.#page.locator('.quick-input-widget input').first();
    const focused = this.#page.locator('.quick-input-widget input:focus').first();
    // A key is lost, or the list closes at once, where a page takes the focus meanwhile.
    let isOpen = false;
    for (const deadline = Date.now() + patience; Date.now() < deadline && !isOpen; ) {
      await this.#press(key);
      await focused.waitFor({ timeout: keyPatience }).catch(() => undefined);
      await delay(100);
      isOpen = await focused.isVisible();
    }
    return field;
  }

  /** Gives the focus to the log: the editor in the group that was used last, or, where that shows a page, in the first that shows none. */
  async #focusEditor(): Promise<void> {
    const editor = '.editor-instance .monaco-editor';
    const groups = this.#page.locator('.editor-group-container');
    const active = this.#page.locator('.editor-group-container.active');
    // From a page in a frame, the focus comes back only after a while, and a page that is just there takes it again.
    for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
      const shown = await groups.evaluateAll(
        (all, wanted) =>
          all.map((group) => ({
            isActive: group.classList.contains('active'),
            hasEditor: [...group.querySelectorAll(wanted)].some((each) => each.getClientRects().length > 0),
          })),
        editor,
      );
      const used = shown.findIndex(({ isActive, hasEditor }) => isActive && hasEditor);
      const group = used >= 0 ? used : shown.findIndex(({ hasEditor }) => hasEditor);
      await this.#press(`Control+${Math.max(group, 0) + 1}`);
      if (group < 0) {
        return;
      }
      const focused = active.locator(`${editor}.focused`).first();
      await focused.waitFor({ timeout: keyPatience }).catch(() => undefined);
      if (await focused.isVisible()) {
        return;
      }
    }
    throw new Error('no log has the focus');
  }

  async #press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
    }
  }

  async #readCopied(wait: number): Promise<string> {
    for (const deadline = Date.now() + wait; Date.now() < deadline; await delay(50)) {
      const copied = await this.#page.evaluate(() => navigator.clipboard.readText());
      if (copied !== '') {
        return copied;
      }
    }
    throw new Error('nothing was copied');
  }

  /** Waits until keys reach the pane. */
  async #waitForFocus(): Promise<void> {
    const body = this.#details().locator('body');
    for (const deadline = Date.now() + patience; Date.now() < deadline; await delay(50)) {
      if (await body.evaluate(() => document.hasFocus())) {
        return;
      }
    }
    throw new Error('the pane does not have the focus');
  }

  /** The page of the pane, in its two frames; unlike those of our editors, the outer one is in none. */
  #details(): FrameLocator {
    return this.#page
      .frameLocator('[data-parent-flow-to-element-id=""] > iframe.webview[src*="extensionId=mail-flow-lens."]')
      .frameLocator('iframe#active-frame');
  }

  #explorerRows(): Locator {
    return this.#page.locator('.explorer-folders-view .monaco-list-row');
  }

  #quickPickRows(): Locator {
    // A closed list keeps its rows.
    return this.#page.locator('.quick-input-widget .monaco-list-row:visible');
  }

  #quickFixRows(): Locator {
    return this.#page.locator('.action-widget .monaco-list-row.action');
  }
}

async function readProblem(row: Locator): Promise<Problem> {
  const link = row.locator('a.monaco-link');
  return {
    message: await readText(row.locator('.marker-message')),
    source: await readText(row.locator('.marker-source')),
    code: await readText(row.locator('.marker-code')),
    link: (await link.count()) > 0 ? ((await link.first().getAttribute('href')) ?? '') : '',
  };
}

/** Runs in the page: measures the hover around the heading of a card. */
function measureCard(heading: Element, step: string): HoverMeasure {
  const hover = heading.closest('.monaco-hover');
  const card = heading.parentElement;
  if (hover === null || card === null) {
    throw new Error('the heading is not in a hover');
  }
  const lineHeight = 20;
  const bounds = hover.getBoundingClientRect();
  const endOf = (node: Node | undefined, last?: Node | null): number | null => {
    if (node === undefined) {
      return null;
    }
    const range = document.createRange();
    range.setStartBefore(node);
    if (last) {
      range.setEndBefore(last);
    } else {
      range.setEndAfter(node.parentNode?.lastChild ?? node);
    }
    return Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom)) - bounds.top;
  };
  const first = [...card.querySelectorAll('strong')].find(({ textContent }) => textContent === step);
  const breaks = [...(first?.parentElement?.querySelectorAll('br') ?? [])];
  const link = [...card.querySelectorAll('a')][0];
  const above = document.createRange();
  above.setStartBefore(hover.querySelector('.hover-row') ?? hover);
  above.setEndBefore(card.closest('.hover-row') ?? card);
  const ends = [...above.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0 && height < 2 * lineHeight)
    .map(({ bottom }) => bottom)
    .sort((one, other) => one - other);
  return {
    visible: bounds.height,
    linesAbove: ends.filter((end, index) => end - (ends[index - 1] ?? 0) > lineHeight / 2).length,
    stepEnd: endOf(first, breaks[0]),
    linkEnd: link === undefined ? null : (link.getClientRects()[0]?.bottom ?? bounds.bottom) - bounds.top,
  };
}

async function readText(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim();
}

/** Reads where something is, once the editor has stopped redrawing it. */
async function readBox(locator: Locator): Promise<Box> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await delay(50)) {
    const box = await locator.boundingBox();
    if (box !== null) {
      return box;
    }
  }
  throw new Error('what was looked for is not on the screen');
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
  );
}
