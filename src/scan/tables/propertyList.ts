/**
 * Records as PowerShell's `Format-List` prints them: `Key : value`, a value wrapped over indented lines, a blank line between. Web pages and mail
 * programs may put a blank line after every property too.
 */

import type { LineReader } from '../format.ts';
import { Passage } from '../replies/passage.ts';
import type { Field } from './delimited.ts';
import { columnName, type Row, rowOfFields } from './table.ts';

/** A property; the space before the colon distinguishes it from a mail's header field. */
const PROPERTY = /^([A-Za-z][\w.-]{0,60}(?: [\w.-]{1,30}){0,3}) +:(?: |$)/;
/** The signs of a quoted mail before a line. */
const QUOTED = /^(?:> ?){1,5}/;
/** Maximum number of lines of a record; a longer one is handed over in pieces, so that nothing endless is collected. */
const MAX_LINES = 2000;

interface Property {
  readonly name: string;
  readonly passage: Passage;
}

/** The property that a line begins: its name as written from column 0, and where its value begins; null: none. */
export function propertyOf(text: string): { readonly name: string; readonly valueStart: number } | null {
  const property = text.includes(' :') ? PROPERTY.exec(text) : null;
  return property?.[1] === undefined ? null : { name: property[1], valueStart: property[0].length };
}

/** Hands each record to `onRow` with the line that it begins on. */
export class PropertyListReader implements LineReader {
  readonly #onRow: (row: Row, line: number) => void;
  readonly #properties: Property[] = [];
  readonly #names = new Set<string>();
  #begin = 0;
  #lines = 0;
  /** Number of properties since the last blank line. */
  #together = 0;
  /** Whether a blank line is after a property that stands alone: then the next one may belong to the same record. */
  #isSpread = false;
  /** Column of the last property's value. */
  #valueStart = 0;

  constructor(onRow: (row: Row, line: number) => void) {
    this.#onRow = onRow;
  }

  line(written: string, line: number): void {
    const quoted = QUOTED.exec(written)?.[0].length ?? 0;
    const text = written.slice(quoted);
    if (text.trim() === '') {
      this.#blank();
      return;
    }
    const isBelowBlank = this.#together === 0;
    const property = propertyOf(text);
    if (property !== null) {
      const name = columnName(property.name);
      if (this.#names.has(name) || this.#lines >= MAX_LINES) {
        this.end();
      }
      if (this.#properties.length === 0) {
        this.#begin = line;
      }
      const passage = new Passage();
      passage.add(text.slice(property.valueStart), line, quoted + property.valueStart);
      this.#names.add(name);
      this.#properties.push({ name, passage });
      this.#together++;
      this.#valueStart = property.valueStart;
    } else if (this.#properties.length > 0) {
      const indent = text.length - text.trimStart().length;
      if (isBelowBlank && indent < this.#valueStart - 1) {
        // Words below a record are not lines of it.
        this.end();
        return;
      }
      this.#properties.at(-1)?.passage.add(text.slice(indent), line, quoted + indent);
    } else {
      // Words before a record are not lines of it.
      return;
    }
    this.#lines++;
  }

  /** Ends the record, unless each of its properties stands alone. */
  #blank(): void {
    this.#isSpread ||= this.#together === 1;
    if (!this.#isSpread) {
      this.end();
    }
    this.#together = 0;
  }

  end(): void {
    const fields = new Map<string, Field>();
    for (const { name, passage } of this.#properties) {
      fields.set(name, { passage, text: passage.text, value: passage.text.replaceAll('\n', ' ') });
    }
    this.#properties.length = 0;
    this.#names.clear();
    this.#lines = 0;
    this.#together = 0;
    this.#isSpread = false;
    if (fields.size > 0) {
      this.#onRow(
        rowOfFields((column) => fields.get(column)),
        this.#begin,
      );
    }
  }

  begun(): number | null {
    return this.#properties.length === 0 ? null : this.#begin;
  }

  rest(): string | null {
    return this.#properties.length === 0 ? '' : null;
  }
}

/** The last answer, because several formats ask about the beginning of the same file. */
let asked: { readonly head: readonly string[]; readonly hasProperty: boolean } | undefined;

function hasProperty(head: readonly string[]): boolean {
  if (asked?.head !== head) {
    asked = { head, hasProperty: head.some((line) => line.includes(' :') && propertyOf(line.replace(QUOTED, '')) !== null) };
  }
  return asked.hasProperty;
}

/** Whether one of the records at a file's beginning fits. */
export function hasPropertyList(head: readonly string[], fits: (row: Row) => boolean): boolean {
  if (!hasProperty(head)) {
    return false;
  }
  let found = false;
  const reader = new PropertyListReader((row) => {
    found ||= fits(row);
  });
  for (const text of head) {
    reader.line(text, 0);
    if (found) {
      return true;
    }
  }
  reader.end();
  return found;
}
