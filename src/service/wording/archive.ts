/** What could not be read of an archive, in one line. */

import type { ArchiveFault } from '../../ids/archiveFault.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import { plainLine } from './markdown.ts';

/** The sentence, without its full stop, after the name of the archive or of the file in it. */
export function archiveLine(name: string, { kind, packing }: ArchiveFault, locale: Locale): string {
  return `${plainLine(name)}: ${fill(locale.interface.archives[kind], { packing })}`;
}
