/** A finding as one line of JSON: the contract that other programs rely on (`docs/ndjson.md`). */

import { entryOf } from '../../catalogue/lookup.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';
import type { FormatId } from '../../scan/formatId.ts';
import { articleOf } from '../article.ts';

/** What a terminal obeys or hides although JSON lets it stand. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** How many lines and failures come before what was read. */
export interface Base {
  readonly lines: number;
  readonly failures: number;
}

const noBase: Base = { lines: 0, failures: 0 };

/** The line without its end. Lines and columns are 1-based, columns in UTF-16 code units. */
export function ndjsonLine(
  file: string,
  format: FormatId | null,
  finding: Finding,
  locale: Locale,
  base: Base = noBase,
): string {
  const { line, start, end, part, code, reply, outcome, failure, within, record } = finding;
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  const link = entry?.links[0];
  const json = JSON.stringify({
    file,
    line: base.lines + line + 1,
    column: start + 1,
    endColumn: end + 1,
    code,
    reply,
    class: finding.class,
    outcome,
    entry: finding.entry,
    title: entry === null ? null : entryWords(entry, locale).name,
    url: link === undefined ? null : articleOf(link, locale).url,
    format,
    part,
    failure: base.failures + failure,
    within: within === null ? null : { line: base.lines + within.line + 1, column: within.start + 1 },
    record,
  });
  return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
