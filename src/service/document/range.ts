/** Places of a log in LSP's terms. */

import type { Range } from 'vscode-languageserver-types';
import type { Place } from '../../scan/finding.ts';

/** The range of a finding in LSP's terms. */
export function rangeOf({ line, start, end }: Place): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
