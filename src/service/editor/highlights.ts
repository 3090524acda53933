/** Document highlights: the same code, or the same id, elsewhere in the document. */

import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { rangeOf } from '../document/range.ts';

/** Maximum number of highlights: an editor requests them at each move of the cursor, and shows a few dozen lines. */
export const MAX_HIGHLIGHTS = 2000;

/** The findings that say the same as a given one: the same code with the same reply. */
export function highlightsOf(document: LogDocument, { code, reply }: Finding): DocumentHighlight[] {
  return document.findings
    .filter((other) => other.code === code && other.reply === reply && other.part === null)
    .slice(0, MAX_HIGHLIGHTS)
    .map((other) => ({ range: rangeOf(other), kind: DocumentHighlightKind.Text }));
}
