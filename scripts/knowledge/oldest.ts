/** Lists what was checked against its sources longest ago. */

import type { Catalogue } from './catalogue.ts';

/** Maximum number of rows. */
const MAX_ROWS = 40;

export function listOldest({ statements }: Catalogue): void {
  const dated = statements.flatMap(({ checked, ...rest }) => (checked === null ? [] : [{ checked, ...rest }]));
  dated.sort((a, b) => a.checked.localeCompare(b.checked) || a.file.localeCompare(b.file) || a.line - b.line);
  for (const { checked, id, file, line } of dated.slice(0, MAX_ROWS)) {
    console.log(`${checked}  ${id}  ${file}:${line}`);
  }
}
