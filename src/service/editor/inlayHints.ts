/** Inlay hints: the short name after each code that failed. */

import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Locale } from '../../locales/locale.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { nameOf } from '../wording/name.ts';

/** The hints of a range; a success and a code that is only mentioned have none. */
export function inlayHints(document: LogDocument, range: Range, locale: Locale): InlayHint[] {
  return document.findingsIn(range).flatMap((finding) => {
    const label =
      finding.class === 'success' || finding.telling === 'mention' || finding.part !== null
        ? null
        : nameOf(document, finding, locale);
    return label === null ? [] : [{ position: { line: finding.line, character: finding.end }, label, paddingLeft: true }];
  });
}
