/** Takes a log line out of the JSON in which a container's runtime, the journal or a collector keeps each one. */

import { type Passage, passageOf } from '../../replies/passage.ts';
import { type JsonValue, readJson } from '../../tables/jsonValue.ts';

export interface WrappedLine {
  /** The line as the program wrote it, with its place in the file. */
  readonly passage: Passage;
  /** When the line was kept; null: its object does not say. */
  readonly time: string | null;
}

const OBJECT = /^\s{0,20}\{\s{0,4}"/;
/** Maximum length of an object, UTF-16 code units: Docker divides lines of more than 16 K. */
const MAX_LENGTH = 100_000;
/** Docker's `json-file`, `journalctl -o json`, Fluent Bit, Vector, Logstash. */
const LINES = ['log', 'MESSAGE', 'message', 'msg'];
const TIMES = ['time', '@timestamp', 'timestamp'];

/** The line in an object; null: the text is no object, or holds no line. */
export function unwrapLine(text: string, line: number): WrappedLine | null {
  if (!OBJECT.test(text) || text.length > MAX_LENGTH) {
    return null;
  }
  const value = readJson(passageOf(text, line, 0));
  const passage = textIn(value, LINES);
  return passage === null
    ? null
    : { passage: passage.slice(0, passage.text.trimEnd().length), time: textIn(value, TIMES)?.text ?? null };
}

/** The first of some fields that is a text. */
function textIn(value: JsonValue | null, names: readonly string[]): Passage | null {
  for (const name of names) {
    const field = value?.kind === 'object' ? value.fields.get(name) : undefined;
    if (field?.kind === 'text') {
      return field.passage;
    }
  }
  return null;
}
