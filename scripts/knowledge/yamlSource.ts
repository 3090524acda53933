/** A YAML text: its values, and the line of each. */

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** The path to a value: keys and indexes. */
export type ValuePath = readonly (string | number)[];

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
    this.value = this.#document.errors.length === 0 ? this.#document.toJS() : null;
    this.problems = this.#document.errors.map(({ message, pos: [at] }) => ({
      file,
      line: this.#lineAt(at),
      text: `This is no YAML: ${message.replace(/\s+/g, ' ')}.`,
    }));
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
