/** Values as literals of the Kusto query language: the one place where they are escaped. */

import { wordTable } from '../text/wordTable.ts';
import type { Value } from './knowledgeTables.ts';

const ESCAPES = wordTable({
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
});

/** A text between quotation marks, in which a backslash begins an escape; other controls and separators of lines by their number. */
export function kqlLiteral(value: Value): string {
  if (typeof value !== 'string') {
    return String(value);
  }
  const escaped = value.replace(
    /[\\"\p{Cc}\u2028\u2029]/gu,
    (unit) => ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
