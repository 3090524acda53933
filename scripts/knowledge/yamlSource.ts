/** A YAML text: its values, and the line of each. */

import {
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './problem.ts';

/** The path to a value: keys and indexes. */
export type ValuePath = readonly (string | number)[];

/** What to do about what is no YAML. */
const advice: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'A tab stands in front of this line: indent it with blanks.',
  BAD_INDENT: 'This line does not begin below the others that it belongs to: indent it like them.',
  BLOCK_AS_IMPLICIT_KEY:
    'A text with a colon has no quotes, or the next line is indented too far: put the text into double quotes, or move the line.',
  MULTILINE_IMPLICIT_KEY: 'A field and its value have a colon between them: write `field: value`.',
  DUPLICATE_KEY: 'This field or id stands here a second time: keep one of them.',
  MISSING_CHAR: 'A quote or a bracket is left open: close it.',
  MULTIPLE_DOCS: 'A line of three hyphens stands in this table: take it out.',
};
const QUOTES = 'a text that begins with a sign, or has ` #` or `: ` in it, stands in double quotes';

export class YamlSource {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine the line of the file, from 1, that the YAML begins with */
  constructor(file: string, text: string, firstLine = 1) {
    this.file = file;
    this.#firstLine = firstLine;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const fault = faultIn(this.#document);
    this.value = fault === null ? this.#document.toJS() : null;
    // What follows the first often follows from it.
    this.problems = fault === null ? [] : [{ file, line: this.#lineAt(fault.at), text: fault.text }];
  }

  /** The line of a value, or of the innermost value around it that exists. */
  lineOf(path: ValuePath): number {
    let node: unknown = this.#document.contents;
    let line = this.#firstLine;
    for (const step of path) {
      const child = childOf(node, step);
      if (child === null) {
        break;
      }
      line = child.at === null ? line : this.#lineAt(child.at);
      node = child.node;
    }
    return line;
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#firstLine - 1;
  }
}

/** The first fault, with its offset. YAML has means to name a value and to repeat it, which no file of the knowledge needs. */
function faultIn(document: Document.Parsed): { readonly at: number; readonly text: string } | null {
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const message = error.message.replace(/\s+/g, ' ');
    const code = message.startsWith('Flow ') ? 'MISSING_CHAR' : error.code;
    return { at: error.pos[0], text: advice[code] ?? `This is no YAML (${message}): ${QUOTES}.` };
  }
  let fault: { readonly at: number; readonly text: string } | null = null;
  visit(document, {
    Alias(_, { source, range }) {
      fault = { at: range?.[0] ?? 0, text: `YAML reads *${source} as a name: ${QUOTES}.` };
      return visit.BREAK;
    },
    Scalar(_, { anchor, comment, range, type }) {
      if (anchor !== undefined || (typeof comment === 'string' && type === 'PLAIN')) {
        const sign = anchor === undefined ? '#' : '&';
        fault = { at: range?.[0] ?? 0, text: `YAML takes what stands behind ${sign} out of this text: ${QUOTES}.` };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return fault;
}

/** A value inside another, and where it begins, its key included. */
function childOf(node: unknown, step: string | number): { readonly node: unknown; readonly at: number | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step)) as
      | Pair<Node, Node>
      | undefined;
    return pair === undefined ? null : { node: pair.value, at: pair.key.range?.[0] ?? null };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? null : { node: item, at: item.range?.[0] ?? null };
  }
  return null;
}
