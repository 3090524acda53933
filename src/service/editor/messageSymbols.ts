/** The messages of a log by their ids, senders, recipients and codes: what a search over the workspace finds. */

import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine } from '../wording/markdown.ts';
import { codeOf } from '../wording/name.ts';

export interface MessageSymbol {
  /** What the query occurs in: an id, an address or a code. An editor filters by it. */
  readonly name: string;
  /** What else tells the message, plain text: `550 5.1.10 · anna@fabrikam.com · 2025-11-21T13:04:00Z`. */
  readonly container: string;
  readonly place: Finding;
}

/** Maximum number of symbols: an editor filters its list further as the person types. */
const MAX_SYMBOLS = 500;

/**
 * The messages that have an id, an address or a code with the query in it, in any case: one by its id once, at its first code; one by an
 * address or a code once for each failure. None for fewer than three characters.
 */
export function messageSymbols(document: LogDocument, query: string): MessageSymbol[] {
  const wanted = query.trim().toLowerCase();
  const found = new Map<string, MessageSymbol>();
  if (wanted.length < 3) {
    return [];
  }
  for (const finding of document.findings) {
    const { record } = finding;
    const matches = (text: string | null): text is string => text?.toLowerCase().includes(wanted) === true;
    const code = codeOf(finding);
    const id = [record.messageId, record.networkMessageId].find(matches);
    const name = id ?? [record.recipient, record.originalRecipient, record.sender, code].find(matches);
    const key = id ?? `${finding.failure}\n${name}`;
    if (name !== undefined && name !== null && !found.has(key)) {
      const container = [code, record.recipient, record.time]
        .filter((one) => one !== name)
        .filter(Boolean)
        .join(' · ');
      found.set(key, { name: plainLine(name), container: plainLine(container), place: finding });
    }
    if (found.size === MAX_SYMBOLS) {
      break;
    }
  }
  return [...found.values()];
}
