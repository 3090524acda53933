/** Message-IDs, network message ids and internal ids: which one stands at a place, and where else it does. */

import type { LogDocument } from './logDocument.ts';

/** An id as others may write it too: without angle brackets. Columns 0-based, UTF-16 code units. */
export interface IdAt {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** RFC 5322 section 3.6.4, and what is really written; RFC 5321 allows a line of 998 characters. */
const MESSAGE_ID = /<([^<>\s"]{1,490}@[^<>\s"]{1,490})>/g;
/** What stands before an address in angle brackets, not before an id: `RCPT TO:<…>`, `to=<…>`. */
const BEFORE_ADDRESS = /(?:to|from|for|recipients?|sender)\s*[:=]?\s*$/i;
const GUID = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;
/** A message or a queue is looked for near the place only: lines of a log can be long. */
const NEAR = 1000;
/** Ids that one server gives: too short to be looked for without knowing that they are ids. */
const OWN_ID_COLUMNS: ReadonlySet<string> = new Set(['internalmessageid', 'identity', 'queueid']);

/**
 * The id at a place of a line: of the usual shapes, or a value that the findings of the line name as the session or the queue.
 * `cell`: the value of a column at the place, where the log has columns.
 */
export function idAt(
  document: LogDocument,
  { line, character }: { readonly line: number; readonly character: number },
  content: string,
  cell: { readonly column: string; readonly start: number; readonly end: number } | null,
): IdAt | undefined {
  const from = Math.max(0, character - NEAR);
  const near = content.slice(from, character + NEAR);
  const found = [
    ...[...near.matchAll(MESSAGE_ID)]
      .filter(({ index }) => !BEFORE_ADDRESS.test(near.slice(Math.max(0, index - 20), index)))
      .map(({ 1: id = '', index }) => ({ id, start: from + index + 1, end: from + index + 1 + id.length })),
    ...[...near.matchAll(GUID)].map(({ 0: id, index }) => ({ id, start: from + index, end: from + index + id.length })),
    ...ownIds(document, line, content),
  ];
  if (cell !== null && OWN_ID_COLUMNS.has(cell.column) && cell.end > cell.start) {
    found.push({ id: content.slice(cell.start, cell.end), start: cell.start, end: cell.end });
  }
  return found.find(({ start, end }) => start <= character && character <= end);
}

function ownIds(document: LogDocument, line: number, content: string): IdAt[] {
  const sessions = document.findingsOn(line).map(({ record }) => record.session);
  return [...new Set(sessions)].flatMap((id) => {
    const start = id === null || id === '' ? -1 : content.indexOf(id);
    return id === null || start < 0 ? [] : [{ id, start, end: start + id.length }];
  });
}

/** An id as logs may write it: in the case that it has, in lower or in upper case. */
export function spellings(id: string): readonly string[] {
  return [...new Set([id, id.toLowerCase(), id.toUpperCase()])];
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Offsets of an id in a text, UTF-16 code units, at most `max`: as it is written or in lower or upper case, and not in the middle
 * of a longer one.
 */
export function findId(text: string, id: string, max: number): number[] {
  const offsets = spellings(id).flatMap((written) => {
    const found: number[] = [];
    for (let at = text.indexOf(written); at >= 0 && found.length < max; at = text.indexOf(written, at + written.length)) {
      if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + written.length))) {
        found.push(at);
      }
    }
    return found;
  });
  return offsets.sort((a, b) => a - b).slice(0, max);
}
