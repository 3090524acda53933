/** Finds the values in names of directories: distinguished names (RFC 4514), Exchange addresses and X.400 addresses. */

import { eachMatch } from '../text/eachMatch.ts';
import type { FieldAt } from './fields.ts';

/** Ends at a sign between parts, which a backslash may precede, or with its sentence. */
const PART =
  /(?<![\p{L}\p{N}_.-])(CN|OU[1-4]?|DC|UID|SN|GN|O|L|ST|STREET|C|A|P|S|G|I|Q|DDA|ADMD|PRMD|E|EMAILADDRESS|SERIALNUMBER)[ \t]?=[ \t]?((?:[^\\,;/+<>"'=|\t[\]{}:.]|\\[^;]|\.(?!\s|$)){1,200})?/giu;
/** Between two parts. */
const BETWEEN = /^(?:\\?[,;/+]\s{0,3})$/;
/** A part that needs no other beside it: nothing else is called so. */
const ALONE = /^(?:CN|OU[1-4]?|DC)$/i;
/** Length of a country's letters, with a blank. */
const MAX_COUNTRY = 3;
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,62}$/u;

interface PartAt {
  readonly key: string;
  readonly from: number;
  readonly begin: number;
  readonly to: number;
}

export function directoryNamesIn(text: string): FieldAt[] {
  const parts: PartAt[] = [];
  if (text.includes('=')) {
    eachMatch(PART, text, ({ 0: whole, 1: key = '', 2: value = '', index }) => {
      const to = index + whole.length;
      parts.push({ key, from: index, begin: to - value.length, to });
    });
  }
  return groupsOf(text, parts)
    .filter(isDirectoryName)
    .flat()
    .flatMap(({ key, begin, to }) => {
      const value = text.slice(begin, to).trimEnd();
      const kind = /^(?:CN|DC)$/i.test(key) && LABEL.test(value) ? 'server' : 'words';
      return value === '' ? [] : [{ kind, from: begin, to: begin + value.length }];
    });
}

/** Parts that follow each other. */
function groupsOf(text: string, parts: readonly PartAt[]): PartAt[][] {
  const groups: PartAt[][] = [];
  let last: PartAt | null = null;
  for (const part of parts) {
    if (last !== null && BETWEEN.test(text.slice(last.to, part.from))) {
      groups.at(-1)?.push(part);
    } else {
      groups.push([part]);
    }
    last = part;
  }
  return groups;
}

/** Signatures of messages, `a=rsa-sha256; c=relaxed/relaxed`, have the same letters, but no country. */
function isDirectoryName(parts: readonly PartAt[]): boolean {
  return parts.some(({ key }) => ALONE.test(key)) || (parts.length > 1 && parts.some(isOfDirectories));
}

function isOfDirectories({ key, begin, to }: PartAt): boolean {
  return key.length > 1 || key === key.toUpperCase() || (key === 'c' && to - begin <= MAX_COUNTRY);
}
