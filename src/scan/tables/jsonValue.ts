/** Values of JSON with their places: strings are passages without the escapes that JSON writes. */

import { type Node, parseTree } from 'jsonc-parser';
import { wordTable } from '../../text/wordTable.ts';
import { Passage } from '../replies/passage.ts';

/** A string, number or truth value. */
export interface JsonText {
  readonly kind: 'text';
  readonly passage: Passage;
}

export interface JsonObject {
  readonly kind: 'object';
  /** By name as written; the first of several with the same name. */
  readonly fields: ReadonlyMap<string, JsonValue>;
}

export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonValue[];
}

export type JsonValue = JsonText | JsonObject | JsonList;

/** Maximum number of strings in strings that are read as JSON themselves: notification services wrap events once or twice. */
const MAX_WRAPS = 3;
/** The shortest text that is read as JSON inside a string, UTF-16 code units. */
const MIN_WRAPPED = 20;
/** Maximum depth of nested values. */
const MAX_DEPTH = 50;

/** The value that a passage holds; null: it holds none, `null`, or no JSON. */
export function readJson(passage: Passage, wraps = 0): JsonValue | null {
  const node = parseTree(passage.text, [], { disallowComments: true });
  return node === undefined ? null : valueAt(node, passage, wraps, 0);
}

function valueAt(node: Node, source: Passage, wraps: number, depth: number): JsonValue | null {
  const children = node.children ?? [];
  switch (node.type) {
    case 'object': {
      const fields = new Map<string, JsonValue>();
      for (const { children: [name, value] = [] } of depth < MAX_DEPTH ? children : []) {
        const read = value === undefined ? null : valueAt(value, source, wraps, depth + 1);
        if (read !== null && typeof name?.value === 'string' && !fields.has(name.value)) {
          fields.set(name.value, read);
        }
      }
      return { kind: 'object', fields };
    }
    case 'array': {
      const items = depth < MAX_DEPTH ? children.flatMap((child) => valueAt(child, source, wraps, depth + 1) ?? []) : [];
      return { kind: 'list', items };
    }
    case 'string':
      return textOf(unescaped(source, node.offset + 1, node.offset + node.length - 1), wraps);
    case 'number':
    case 'boolean':
      return { kind: 'text', passage: source.slice(node.offset, node.offset + node.length) };
    default:
      return null;
  }
}

/** A string, or the object that it wraps. */
function textOf(passage: Passage, wraps: number): JsonValue {
  const { text } = passage;
  if (wraps < MAX_WRAPS && text.length >= MIN_WRAPPED && /^\s*\{\s*"/.test(text) && /\}\s*$/.test(text)) {
    const wrapped = readJson(passage, wraps + 1);
    if (wrapped?.kind === 'object' && wrapped.fields.size > 0) {
      return wrapped;
    }
  }
  return { kind: 'text', passage };
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/gs;
const escapes: Readonly<Record<string, string>> = wordTable({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' });

/** The text between two offsets without escapes; `\\r\\n` is one line end, as in every other text. */
function unescaped(source: Passage, from: number, to: number): Passage {
  const raw = source.text.slice(from, to);
  if (!raw.includes('\\')) {
    return source.slice(from, to);
  }
  const passage = new Passage();
  let at = 0;
  for (const match of raw.matchAll(ESCAPE)) {
    const [written, code, letter = ''] = match;
    passage.addFrom(source, from + at, from + match.index);
    const character = code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    at = match.index + written.length;
    if (character !== '\r' || !raw.startsWith('\\n', at)) {
      passage.addEscaped(character, source, from + match.index);
    }
  }
  passage.addFrom(source, from + at, to);
  return passage;
}
