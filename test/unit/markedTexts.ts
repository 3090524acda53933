/** Logs of `test/fixtures/marked/`: in each, every finding is set in «marks» by hand. A file's name begins with its format's id. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitLines } from '../../src/text/lines.ts';
import { unmark } from './marks.ts';

export interface MarkedText {
  readonly name: string;
  /** The id of its format. */
  readonly format: string;
  /** As in the file, but lines end with LF. */
  readonly marked: string;
  /** Without the marks. */
  readonly text: string;
}

const folder = join(import.meta.dirname, '../fixtures/marked');

export const markedTexts: readonly MarkedText[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const marked = splitLines(readFileSync(join(folder, name), 'utf8')).join('\n');
    return { name, format: name.slice(0, name.indexOf('.')), marked, text: unmark(marked) };
  });
