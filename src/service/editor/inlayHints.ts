/** Inlay hints: the short name after each code that failed, unless the log says the same there, or before the line of each failure. */

import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Locale } from '../../locales/locale.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { nameOf } from '../wording/name.ts';

/** Length of a reply's text in which its name is looked for, UTF-16 code units: what follows is out of sight. */
const REACH = 80;

const WORD = /\p{L}{2,}/gu;

/** The hints of a range; a success, a code that is only mentioned, and one whose name follows in the log have none. */
export function inlayHints(document: LogDocument, range: Range, locale: Locale): InlayHint[] {
  return document.findingsIn(range).flatMap((finding) => {
    const label =
      finding.class === 'success' || finding.telling === 'mention' || finding.part !== null
        ? null
        : nameOf(document, finding, locale);
    return label === null || isSaidIn(finding.text, label)
      ? []
      : [{ position: { line: finding.line, character: finding.end }, label, paddingLeft: true }];
  });
}

/** The short names at the beginning of the lines of a range, where the codes themselves may be out of sight; one for each line. */
export function lineNames(document: LogDocument, range: Range, locale: Locale): InlayHint[] {
  const named = new Map<number, InlayHint>();
  for (const finding of document.findingsIn(range)) {
    const label = document.failureOf(finding)?.best === finding ? nameOf(document, finding, locale) : null;
    if (label !== null && !named.has(finding.line)) {
      named.set(finding.line, { position: { line: finding.line, character: 0 }, label, paddingRight: true });
    }
  }
  return [...named.values()];
}

/** Whether the beginning of a reply has all words of a name. */
function isSaidIn(text: string, name: string): boolean {
  const words = name.toLowerCase().match(WORD) ?? [];
  const said = new Set(text.slice(0, REACH).toLowerCase().match(WORD));
  return words.length > 0 && words.every((word) => said.has(word));
}
