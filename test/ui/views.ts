/** What each feature looks like: a picture in a light, a dark and a high-contrast theme, once it is on the screen. */

import assert from 'node:assert/strict';
import { failure } from './expectations.ts';
import { followed } from './journeyFiles.ts';
import type { Workbench } from './workbench.ts';

export interface Theme {
  /** VS Code's name for it. */
  readonly name: string;
  /** The end of its pictures' names. */
  readonly id: 'light' | 'dark' | 'contrast';
}

export const themes: readonly Theme[] = [
  { name: 'Default Light Modern', id: 'light' },
  { name: 'Default Dark Modern', id: 'dark' },
  { name: 'Default High Contrast', id: 'contrast' },
];

export interface View {
  /** The beginning of its pictures' names. */
  readonly name: string;
  /** Settings for it, besides `viewSettings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** Settings for every view: wrapped lines would hide what is side by side. */
export const viewSettings = { 'editor.wordWrap': 'off' };

/** Shown in this order, in one window; a view with settings starts afresh. */
export const views: readonly View[] = [
  {
    name: 'trace',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.waitForSquiggle(failure.code);
    },
  },
  {
    name: 'tracking-log',
    show: async (workbench) => {
      await workbench.openFile('MSGTRK2026112018-1.LOG');
      await workbench.waitForSquiggle('5.7.64');
    },
  },
  {
    name: 'protocol-log',
    show: async (workbench) => {
      await workbench.openFile('SEND2026112018-1.LOG');
      await workbench.waitForSquiggle('5.7.64');
    },
  },
  {
    name: 'bounce',
    show: async (workbench) => {
      await workbench.openFile('undeliverable.eml');
      await workbench.waitForSquiggle('5.4.316');
    },
  },
  {
    name: 'decoded',
    show: async (workbench) => {
      await workbench.openFile('undeliverable.eml');
      await workbench.waitForSquiggle('5.4.316');
      await workbench.runCommand('Show Decoded Message');
      await workbench.waitForTab('undeliverable.eml (decoded)');
      await workbench.waitForSquiggle('smtp;550 5.4.316');
    },
  },
  {
    // VS Code has no quick fixes where nothing can be written.
    name: 'decoded-menu',
    show: async (workbench) => {
      await workbench.goTo('5.4.316 Message expired');
      const titles = await workbench.openList('Control+.');
      assert.ok(
        titles.some((title) => title.startsWith('Copy ticket')),
        JSON.stringify(titles),
      );
    },
  },
  {
    name: 'menu',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.goTo(failure.code);
      const titles = await workbench.quickFixes();
      assert.ok(titles.some((title) => title.startsWith('Show all')));
    },
  },
  {
    name: 'word',
    show: async (workbench) => {
      await workbench.openFile('MSGTRK2026112018-1.LOG');
      assert.match(await workbench.hoverOver('HAREDIRECT', /shadow/iu), /shadow/iu);
    },
  },
  {
    name: 'outline',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.openOutline(failure.code);
    },
  },
  {
    name: 'failures',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.goTo(failure.code);
      await workbench.runCommand('Show All with This Cause');
      assert.ok((await workbench.listedFailures('.4.316')) > 1);
    },
  },
  {
    name: 'filtered',
    show: async (workbench) => {
      await workbench.runCommand('Filter Failures');
      await workbench.typeIntoBox('contoso');
      await workbench.waitForFilter('contoso');
    },
  },
  {
    name: 'folded',
    show: async (workbench) => {
      await workbench.openFile('SEND2026112018-1.LOG');
      await workbench.goToTop();
      await workbench.runCommand('Fold All');
      await workbench.waitForFolds();
    },
  },
  {
    name: 'summary',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.runCommand('Scan File from Disk');
      await workbench.waitForTab(`${failure.file}.txt`);
    },
  },
  {
    name: 'walkthrough',
    show: async (workbench) => {
      await workbench.runCommand('Open Walkthrough');
      await workbench.chooseFromList('Mail Flow Lens');
      await workbench.waitForTab('Welcome');
    },
  },
  {
    name: 'explanation',
    show: async (workbench) => {
      await workbench.openFile(failure.file);
      await workbench.goTo(failure.code);
      await workbench.runCommand('Explain Code to the Side');
      await workbench.waitForPage(failure.code);
    },
  },
  {
    name: 'lens',
    settings: { 'mailFlowLens.codeLens': true },
    show: async (workbench) => {
      await workbench.openFile('SEND2026112018-1.LOG');
      await workbench.goToTop();
      await workbench.waitForAddition('SMTP protocol log: ');
    },
  },
  {
    name: 'hints',
    settings: { 'mailFlowLens.inlayHints': true, 'mailFlowLens.codeLens': true },
    show: async (workbench) => {
      await workbench.openFile('undeliverable.eml');
      await workbench.goTo('5.1.10');
      await workbench.waitForAddition('Recipient not found');
    },
  },
  {
    name: 'report',
    show: async (workbench) => {
      await workbench.closeEditors();
      await workbench.openFile(failure.file);
      await workbench.goToTop();
      await workbench.runCommand('Show Report');
      await workbench.report.waitFor(`Report: ${failure.file}`, '24 of 24 messages');
      assert.deepEqual(await workbench.report.check(), []);
    },
  },
  {
    name: 'report-groups',
    show: async (workbench) => {
      await workbench.report.press(/^15 Failed/);
      await workbench.report.waitFor(`Report: ${failure.file}`, '15 of 24 messages');
      await workbench.report.scrollTo('causes');
      assert.deepEqual(await workbench.report.check(), []);
    },
  },
  {
    name: 'report-latency',
    show: async (workbench) => {
      await workbench.report.scrollTo('latency');
      assert.ok((await workbench.report.rows('latency')).length > 0);
    },
  },
  {
    name: 'journey',
    show: async (workbench) => {
      await workbench.openByName(followed.file);
      await workbench.goTo(followed.recipient);
      await workbench.runCommand('Show Journey of Message');
      await workbench.journey.waitFor(`Journey of ${followed.id}`, 'longest wait');
      assert.deepEqual(await workbench.journey.check(), []);
    },
  },
  {
    name: 'journey-steps',
    show: async (workbench) => {
      await workbench.journey.scrollTo('steps');
    },
  },
  {
    name: 'session',
    show: async (workbench) => {
      // The page of the journey has the focus beside the log.
      await workbench.goToTop();
      await workbench.openByName('SEND2026112018-1.LOG');
      await workbench.goTo('450 4.2.0');
      await workbench.runCommand('Show SMTP Session');
      await workbench.journey.waitFor('SMTP session', 'Commands');
      assert.deepEqual(await workbench.journey.check(), []);
    },
  },
  // The last ones: the side bar no longer shows the files.
  {
    name: 'details',
    show: async (workbench) => {
      // The pane's frame is hard to tell from those of pages that are seen.
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile(failure.file);
      await workbench.goTo(failure.code);
      await workbench.openDetails('Show Mail Flow Details', failure.code);
      assert.deepEqual(await workbench.checkDetails(), []);
    },
  },
  {
    name: 'details-record',
    show: async (workbench) => {
      await workbench.scrollDetails('This record');
      assert.match(await workbench.readDetails(), /recipient_status/u);
    },
  },
  {
    name: 'details-events',
    show: async (workbench) => {
      await workbench.scrollDetails('Events of this message');
      assert.match(await workbench.readDetails(), /DEFER · SMTP/u);
    },
  },
  {
    name: 'details-nothing',
    show: async (workbench) => {
      await workbench.closeEditors();
      await workbench.waitForDetails('Open a sample');
      assert.deepEqual(await workbench.checkDetails(), []);
    },
  },
];
