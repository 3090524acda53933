/** What a person does with an opened trace, one flow after the other in the same window. */

import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DisplayLanguage } from '../../scripts/vscode/profile.ts';
import { type Expectation, failure, hostile, listed } from './expectations.ts';
import { assertFirstScreens } from './firstScreens.ts';
import { followed } from './journeyFiles.ts';
import type { Workbench } from './workbench.ts';

export interface Flow {
  /** What the flow proves, and the name of its picture. */
  readonly name: string;
  /** The languages in which the README may show the picture. */
  readonly shownIn: readonly DisplayLanguage[];
  /** `folder`: the path of the folder that is open. */
  readonly run: (workbench: Workbench, expected: Expectation, folder: string) => Promise<void>;
}

/** Enough lines without a failure for a log that is followed, not read again. */
const quiet = 'Nov 20 07:00:00 mx1 postfix/qmgr[1]: 4F1AD3C4A: removed\n'.repeat(3000);

/** The order matters: the first one opens the file, and the Problems panel and the page stay open. */
export const flows: readonly Flow[] = [
  {
    name: 'squiggles',
    shownIn: ['en'],
    run: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.waitForSquiggle(failure.code);
    },
  },
  {
    name: 'status-bar',
    shownIn: [],
    run: async (workbench, { status }) => {
      const told = await workbench.statusItem(status.join(' '));
      assert.match(told, /\d/u, 'the status bar item counts the failures');
    },
  },
  {
    name: 'hover',
    shownIn: ['en', 'ru', 'it'],
    run: async (workbench, { card }) => {
      assertTells(await workbench.hoverOver(failure.code, card.at(-1) ?? ''), card);
    },
  },
  {
    name: 'first-screens',
    shownIn: [],
    run: async (workbench, { language }) => {
      await assertFirstScreens(workbench, language);
      await workbench.openByName(failure.file);
    },
  },
  {
    name: 'quick-fixes',
    shownIn: ['en'],
    run: async (workbench, { fixes }) => {
      await workbench.goTo(failure.code);
      const titles = await workbench.quickFixes();
      const places = [fixes.open, fixes.copyCommand, fixes.copyTicket].map((parts) =>
        titles.findIndex((title) => tells(title, parts)),
      );
      assert.ok(
        places.every((place, index) => place > (places[index - 1] ?? -1)),
        `to open, to copy the command and to copy the ticket stand in this order: ${JSON.stringify(titles)}`,
      );
    },
  },
  {
    name: 'copied-command',
    shownIn: [],
    run: async (workbench, { fixes }) => {
      await workbench.goTo(failure.code);
      const title = (await workbench.quickFixes()).find((each) => tells(each, fixes.copyCommand));
      assert.ok(title, 'a diagnostic command is offered');
      assertTells(await workbench.runCopyingFix(title), failure.command);
    },
  },
  {
    name: 'details',
    shownIn: ['en'],
    run: async (workbench, { details }) => {
      await workbench.goTo(failure.code);
      await workbench.openDetails(details.command, failure.code);
      const told = await workbench.readDetails();
      assertTells(told, [...details.position, ...details.card]);
      assert.deepEqual(await workbench.checkDetails(), []);
    },
  },
  {
    name: 'details-keyboard',
    shownIn: [],
    run: async (workbench, { details }) => {
      await workbench.goTo(failure.code);
      await workbench.openDetails(details.command, failure.code);
      // The failure after the last one is the first. A key begins where the mouse was last, so nothing was pressed before.
      await workbench.tabInDetails(details.next);
      await workbench.waitForDetails(listed.code);
      await workbench.pressKeys('Control+Alt+k');
      await workbench.waitForDetails(failure.code);
    },
  },
  {
    name: 'details-buttons',
    shownIn: [],
    run: async (workbench, { details, language }) => {
      assert.equal(await workbench.detailsLanguage(), language);
      await workbench.goTo(failure.code);
      await workbench.waitForDetails(failure.code);
      const field = await workbench.copyFromDetails(details.copyField);
      assert.match(field, /^[^\s@]+@contoso\.com$/u);
      assertTells(await workbench.copyFromDetails(details.copyTicket), [failure.code, field]);
    },
  },
  {
    name: 'problems',
    shownIn: ['en'],
    run: async (workbench, { problem }) => {
      const rows = await workbench.openProblems();
      const row = rows.find(({ message }) => tells(message, problem));
      assert.ok(row, `a problem tells ${JSON.stringify(problem)}: ${JSON.stringify(rows)}`);
      assert.equal(row.code, listed.code);
      assert.ok(row.link.startsWith(listed.article), `${row.code} leads to "${row.link}"`);
    },
  },
  {
    name: 'look-up',
    shownIn: [],
    run: async (workbench, { lookUp }) => {
      await workbench.runCommand(lookUp.command);
      await workbench.typeIntoList(lookUp.question, lookUp.name);
    },
  },
  {
    name: 'treat-as',
    shownIn: [],
    run: async (workbench, { treatAs }) => {
      await workbench.runCommand(treatAs.command);
      const [first = ''] = await workbench.typeIntoList('', treatAs.recognised);
      assertTells(first, [treatAs.kind, treatAs.recognised]);
      await workbench.chooseFromList(treatAs.kind);
      await workbench.waitForLanguage(treatAs.language);
    },
  },
  {
    name: 'card-page',
    shownIn: [],
    run: async (workbench, { lookUp }) => {
      await workbench.runCommand(lookUp.command);
      await workbench.typeIntoList(lookUp.question, lookUp.name);
      await workbench.chooseFromList(lookUp.name);
      await workbench.waitForPage(lookUp.name);
    },
  },
  {
    name: 'report',
    shownIn: [],
    run: async (workbench, { report }) => {
      await workbench.openFile(failure.file);
      await workbench.goToTop();
      await workbench.runCommand(report.command);
      await workbench.report.waitFor(report.title, report.matched(24, 24));
      await workbench.report.dragChart(0, 0.5);
      assert.equal((await workbench.report.filters()).length, 1);
      assert.ok((await workbench.report.rows('failures')).length < 24);
      await workbench.report.press(new RegExp(`^15 ${report.failed}`));
      await workbench.report.waitFor(report.title, report.matched(15, 24));
      assert.deepEqual(await workbench.report.filters(), [`${report.state} ✕`]);
      // A domain more, by keyboard; its button keeps the focus.
      await workbench.report.pressByKey(/^contoso\.com: /);
      const left = await workbench.report.rows('failures');
      assert.ok(left.length > 0 && left.every((row) => row.includes('@contoso.com')), left.join('\n'));
      assert.equal(await workbench.report.focused(), 'recipientDomain contoso.com');
      const [line = ''] = /\d+/.exec(left[0] ?? '') ?? [];
      await workbench.report.press(report.place(line));
      await workbench.waitForTab(failure.file);
      await workbench.waitForLine(Number(line));
    },
  },
  {
    name: 'report-folder',
    shownIn: [],
    run: async (workbench, { report }) => {
      await workbench.runCommand(report.scanFolder);
      for (const file of ['MSGTRK2026112018-1.LOG', 'message-trace.csv', 'undeliverable.eml']) {
        await workbench.report.waitForRow('read', file);
      }
      const files = await workbench.report.rows('read');
      assert.ok(files.length >= 4, files.join('\n'));
      assert.ok(
        files.some((file) => /^\S+\/message-trace\.csv\s/u.test(file) && /\s15\s+9\s/u.test(file)),
        files.join('\n'),
      );
      assert.deepEqual(await workbench.report.check(), []);
    },
  },
  {
    name: 'report-folder-follows',
    shownIn: [],
    run: async (workbench, { report }, folder) => {
      const log = path.join(folder, 'grows.log');
      await writeFile(log, quiet);
      await workbench.runCommand(report.scanFolder);
      await workbench.report.waitForRow('read', 'grows.log');
      await appendFile(log, `${hostile.text}\n`);
      await workbench.report.waitFor('', report.fresh);
      const files = await workbench.report.rows('read');
      assert.ok(
        files.some((file) => /grows\.log\s.*\s1\s/su.test(file)),
        files.join('\n'),
      );
    },
  },
  {
    name: 'report-restored',
    shownIn: [],
    run: async (workbench, { report }) => {
      await workbench.openByName(failure.file);
      await workbench.runCommand(report.command);
      await workbench.report.waitFor(report.title, report.failed);
      // A page that is open keeps its filters.
      if ((await workbench.report.filters()).length === 0) {
        await workbench.report.press(new RegExp(`^15 ${report.failed}`));
        await workbench.report.pressByKey(/^contoso\.com: /);
      }
      const before = [await workbench.report.filters(), await workbench.report.rows('failures')];
      assert.equal(before[0]?.length, 2);
      await workbench.reloadWindow();
      await workbench.report.waitFor(report.title, before[0]?.[0] ?? '');
      assert.deepEqual([await workbench.report.filters(), await workbench.report.rows('failures')], before);
    },
  },
  {
    name: 'report-follows',
    shownIn: [],
    run: async (workbench, { report, details }) => {
      await workbench.copy(`${hostile.text}\n`);
      await workbench.runCommand(details.paste);
      await workbench.statusItem(report.format);
      await workbench.runCommand(report.command);
      await workbench.report.waitFor('', report.matched(1, 1));
      assert.ok(!(await workbench.report.tags()).includes('img'));
      await workbench.copy(hostile.text.replace('5C1D12E0A41', '6D1D12E0A42').replace('bob@', 'eve@'));
      await workbench.runCommand('View: Open Previous Editor in Group');
      // Only an editor has it: the report may still have the focus.
      await workbench.statusItem(report.format);
      await workbench.pressKeys('Control+End', 'Control+v');
      await workbench.runCommand('View: Open Next Editor in Group');
      await workbench.report.waitFor('', report.fresh);
      await workbench.report.waitFor('', report.matched(2, 2));
    },
  },
  {
    name: 'journey',
    shownIn: [],
    run: async (workbench, { journey }) => {
      await workbench.openByName(followed.file);
      await workbench.goTo(followed.recipient);
      await workbench.runCommand(journey.command);
      await workbench.journey.waitFor(journey.title, journey.longest);
      assert.deepEqual(await workbench.journey.check(), []);
      // By keyboard, to the line of another log, which opens beside the page.
      await workbench.journey.pressByKey(new RegExp(`${escaped(journey.place)}$`));
      await workbench.waitForTab(followed.other);
      await workbench.waitForLine(followed.line);
      await workbench.goTo(followed.id);
      assert.ok((await workbench.quickFixes()).includes(journey.action));
    },
  },
  {
    name: 'session',
    shownIn: [],
    run: async (workbench, { journey }) => {
      await workbench.openByName(followed.file);
      await workbench.goTo(followed.recipient);
      await workbench.runCommand(journey.session);
      await workbench.journey.waitFor(journey.sessionTitle, 'BDAT 4410 LAST');
      assert.deepEqual(await workbench.journey.check(), []);
    },
  },
  {
    name: 'journey-hostile',
    shownIn: [],
    run: async (workbench, { details, journey, report }) => {
      await workbench.copy(hostile.text);
      await workbench.runCommand(details.paste);
      await workbench.statusItem(report.format);
      await workbench.runCommand(journey.command);
      await workbench.journey.waitFor('5C1D12E0A41', hostile.shown);
      assert.ok(!(await workbench.journey.tags()).includes('img'));
    },
  },
  {
    name: 'details-hostile',
    shownIn: [],
    run: async (workbench, { details, report }) => {
      // The page of the journey has the focus beside the log.
      await workbench.runCommand('View: Close Editor');
      await workbench.goToTop();
      await workbench.copy(hostile.text);
      await workbench.runCommand(details.paste);
      await workbench.statusItem(report.format);
      await workbench.waitForSquiggle(hostile.code);
      await workbench.openDetails(details.command, hostile.shown);
      const tags = await workbench.tagsInDetails();
      assert.ok(tags.includes('article') && !tags.includes('img'), tags.join());
    },
  },
];

function escaped(text: string): string {
  return text.replace(/[.()[\]]/gu, '\\$&');
}

/** Whether a text has all parts, one after the other. */
function tells(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

function assertTells(text: string, parts: readonly string[]): void {
  assert.ok(tells(text, parts), `${JSON.stringify(parts)} stand in: ${text}`);
}
