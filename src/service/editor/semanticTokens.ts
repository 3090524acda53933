/** Semantic tokens: every code of a range by its class, even where VS Code no longer draws squiggles. */

import type { Range } from 'vscode-languageserver-types';
import type { StatusClass } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';

/** The legend; `package.json` gives the types their colours. */
export const tokenTypes = ['mailFlowPermanent', 'mailFlowTransient', 'mailFlowSuccess'] as const;

const typeIndex: Readonly<Record<StatusClass, number>> = { permanent: 0, transient: 1, success: 2 };

/** LSP's encoding: for each code the distance to the one before it in lines and columns, its length, its type, no modifiers. */
export function semanticTokens(document: LogDocument, range: Range): number[] {
  const data: number[] = [];
  let last = { line: 0, start: 0 };
  for (const { line, start, end, part, class: statusClass } of document.findingsIn(range)) {
    if (part !== null) {
      continue;
    }
    data.push(line - last.line, line === last.line ? start - last.start : start, end - start, typeIndex[statusClass], 0);
    last = { line, start };
  }
  return data;
}
