/** The messages of a log by their ids: what a search over the workspace finds. */

import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine } from '../wording/markdown.ts';
import { codeOf } from '../wording/name.ts';

export interface MessageSymbol {
  /** The id. */
  readonly name: string;
  /** `550 5.1.10 · anna@fabrikam.com`, plain text. */
  readonly container: string;
  readonly place: Finding;
}

/** Maximum number of symbols: an editor filters its list further as the person types. */
const MAX_SYMBOLS = 500;

/** The messages with an id that contains the query, in any case, each at its first code; none for fewer than three characters. */
export function messageSymbols(document: LogDocument, query: string): MessageSymbol[] {
  const wanted = query.trim().toLowerCase();
  const found = new Map<string, MessageSymbol>();
  if (wanted.length < 3) {
    return [];
  }
  for (const finding of document.findings) {
    const { record } = finding;
    const id = [record.messageId, record.networkMessageId].find((one) => one?.toLowerCase().includes(wanted));
    if (id !== undefined && id !== null && !found.has(id)) {
      const container = [codeOf(finding), record.recipient].filter(Boolean).join(' · ');
      found.set(id, { name: plainLine(id), container: plainLine(container), place: finding });
    }
    if (found.size === MAX_SYMBOLS) {
      break;
    }
  }
  return [...found.values()];
}
