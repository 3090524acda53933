/**
 * The header field that a line of a message, of a report or of quoted headers belongs to, if its name is a token. Read again
 * around the cursor, for the same reason as in `headerBlock.ts`.
 */

import type { TokenId } from '../../catalogue/generated/ids.ts';
import { tokenOfKind } from '../../catalogue/tokenLookup.ts';
import type { LogText } from './logText.ts';

export interface HeaderField {
  readonly id: TokenId;
  /** The line of its name, 0-based. */
  readonly line: number;
  /** The name without its colon on that line, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Maximum number of lines into which a field is folded: the authentication results of many hops take a dozen. */
const MAX_FOLDED = 30;
/**
 * A name, after the signs that a mail program puts before quoted lines. RFC 5322 section 3.6.8 allows more characters, but no
 * field here has them.
 */
const NAME = /^((?:[ \t]{0,20}>){0,5}[ \t]{0,20})([A-Za-z][A-Za-z-]{1,60}):(?=\s|$|\S)/;
const FOLDED = /^(?:[ \t]{0,20}>){0,5}[ \t]+\S/;

/** Names that prose has too: what follows them must have the form that RFC 3464 section 2.3 requires. */
const valueShapes: Readonly<Partial<Record<TokenId, RegExp>>> = {
  headerReceived: /^\s*(?:from\s+\S|by\s+\S|$|\()/i,
  reportAction: /^\s*(?:failed|delayed|delivered|relayed|expanded)\b/i,
  reportStatus: /^\s*[245]\.\d{1,3}\.\d{1,3}\b/,
};

/** The field of a line or, if the line is a folded one, of the line above that begins the field; null: none that is a token. */
export function headerFieldAt(text: LogText, line: number): HeaderField | null {
  for (let at = line; at >= 0 && line - at <= MAX_FOLDED; at--) {
    const row = text.line(at);
    const [, before = '', name] = NAME.exec(row.slice(0, 200)) ?? [];
    const id = name === undefined ? undefined : tokenOfKind('headerField', name);
    if (name !== undefined && id !== undefined) {
      const end = before.length + name.length;
      return valueShapes[id]?.test(row.slice(end + 1, end + 40)) === false ? null : { id, line: at, start: before.length, end };
    }
    if (!FOLDED.test(row.slice(0, 200))) {
      return null;
    }
  }
  return null;
}
