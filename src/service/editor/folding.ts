/** Folding ranges: the sections. */

import type { FoldingRange } from 'vscode-languageserver-types';
import type { Section } from '../document/sections.ts';

/** Maximum number of ranges that VS Code takes (vscode#72994); if there are more, the longest are kept. */
const MAX_RANGES = 5000;

/** The ranges of two lines or more, in document order. */
export function foldingRanges(sections: readonly Section[]): FoldingRange[] {
  const ranges = sections
    .flatMap(({ ranges: runs }) => runs)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ startLine: start, endLine: end }));
  const kept =
    ranges.length <= MAX_RANGES
      ? ranges
      : ranges.sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine)).slice(0, MAX_RANGES);
  return kept.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
