/** What each feature looks like: a picture in a light, a dark and a high-contrast theme, once it is on the screen. */

import { failure } from './expectations.ts';
import type { Workbench } from './workbench.ts';

export interface Theme {
  /** VS Code's name of it. */
  readonly name: string;
  /** Ends the names of its pictures. */
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
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** What is off out of the box, and shown here. */
export const viewSettings = { 'editor.wordWrap': 'off' };

/** In this order, in one window. */
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
];
