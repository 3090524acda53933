/** A file of `knowledge/` that is written from the others, and has to say what they say. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from './catalogue.ts';

interface RenewedFile {
  readonly file: string;
  /** What it has, as the beginning of a sentence. */
  readonly holds: string;
  /** What stands in it; null: it is missing. */
  readonly text: string | null;
  readonly renewed: string;
}

/**
 * Writes it where it has changed; where it is only to be checked, a stale one is a problem.
 * @param root the folder that holds `knowledge/`
 */
export function renewFile(
  catalogue: Catalogue,
  { file, holds, text, renewed }: RenewedFile,
  isCheck: boolean,
  root: string,
): void {
  if (renewed === text) {
    return;
  }
  if (isCheck) {
    catalogue.report({ file, line: 1 }, `${holds} is stale: run \`npm run knowledge\` and commit it.`);
  } else {
    writeFileSync(path.join(root, file), renewed);
  }
}
