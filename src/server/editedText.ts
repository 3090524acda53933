/** Documents as the editor sends them, and where their text was edited since it was last read. */

import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Equal } from '../scan/openText.ts';

/** What is still as it was when the text was last read; null: nobody knows. */
const unedited = new WeakMap<TextDocument, Equal | null>();

/** What a document's text has in common with what it was when this was last asked; undefined where it was never asked, or all is new. */
export function takeUnedited(document: TextDocument): Equal | undefined {
  const equal = unedited.get(document) ?? undefined;
  unedited.delete(document);
  return equal;
}

/** For `TextDocuments`. */
export const editedTexts: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,

  update(document, changes, version) {
    let updated = document;
    for (const change of changes) {
      const equal = equalAfter(updated, change);
      updated = TextDocument.update(updated, [change], version);
      const before = unedited.get(updated);
      unedited.set(updated, before === undefined ? equal : before && equal && common(before, equal));
    }
    return updated;
  },
};

/** What a change leaves as it is; null: it gives the whole text. */
function equalAfter(document: TextDocument, change: TextDocumentContentChangeEvent): Equal | null {
  if (!('range' in change)) {
    return null;
  }
  const [from, to] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  const length = document.offsetAt({ line: document.lineCount, character: 0 });
  return { begin: Math.min(from, to), end: length - Math.max(from, to) };
}

/** Of two edits one after the other. */
function common(first: Equal, second: Equal): Equal {
  return { begin: Math.min(first.begin, second.begin), end: Math.min(first.end, second.end) };
}
