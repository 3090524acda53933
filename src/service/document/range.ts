/** Places in a log, as LSP ranges. */

import type { Range } from 'vscode-languageserver-types';
import type { Place } from '../../scan/finding.ts';

/** The LSP range of a finding. */
export function rangeOf({ line, start, end }: Place): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
