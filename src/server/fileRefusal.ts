/** Why a file on the disk is not scanned, in a sentence. */

import { Utils } from 'vscode-uri';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { partsOf } from './address.ts';

export type FileProblem = 'noDisk' | 'unreadable' | 'noLog' | 'noFailures';

export function refusalOf(problem: FileProblem, uri: string, locale: Locale): string {
  return fill(locale.interface.fileScan[problem], { name: nameOfFile(uri) });
}

export function nameOfFile(uri: string): string {
  return Utils.basename(partsOf(uri));
}
