/** Small inputs made after the structure of real ones: the head that a format needs, and a few of its records with other values. */

import { recogniseFormat } from '../../src/scan/recognise.ts';
import { payloads, pick, type Random } from './mutations.ts';

/** What a text is made of. */
interface Shape {
  /** The lines without which the format is not recognised, each with its end; often none. */
  readonly head: string;
  /** Lines, paragraphs or parts, each with its end. */
  readonly records: readonly string[];
}

/** Longest record, UTF-16 code units: one that is longer is tried by the inputs that are changed as a whole. */
const MAX_RECORD = 900;
/** Longest head, UTF-16 code units. */
const MAX_HEAD = 1200;

/** The shapes of texts by their formats; those whose head is too long for a small input are left out. */
export function shapesOf(texts: readonly string[]): readonly (readonly Shape[])[] {
  const shapes = new Map<string | null, Shape[]>();
  for (const text of texts) {
    const format = recogniseFormat(text);
    const lines = text.split(/(?<=\n)/);
    const enough = lines.findIndex((_, index) => recogniseFormat(lines.slice(0, index + 1).join('')) === format);
    // In a log of lines any is enough; a table has its columns before them, and a message the fields that say how it is written.
    const isAny = recogniseFormat(lines[enough] ?? '') === format;
    const first = isAny
      ? 0
      : lines.some((line) => DELIMITER.test(line))
        ? lines.findIndex((line) => /^\r?\n$/.test(line)) + 1
        : enough;
    const head = lines.slice(0, first).join('');
    if (head.length <= MAX_HEAD) {
      const records = recordsOf(lines.slice(first)).map((record) => record.slice(0, MAX_RECORD));
      shapes.set(format, [...(shapes.get(format) ?? []), { head, records }]);
    }
  }
  return [...shapes.values()];
}

/** A line between the parts of a message. */
const DELIMITER = /^--[\w=.'-]{4,}\s*$/;

/** Cuts lines where a record ends: at the delimiters of parts, after blank lines, else after each line without a continuation. */
function recordsOf(lines: readonly string[]): readonly string[] {
  const hasParts = lines.some((line) => DELIMITER.test(line));
  const hasParagraphs = lines.filter((line) => line.trim() === '').length > lines.length / 8;
  const records: string[] = [];
  let record = '';
  for (const [index, line] of lines.entries()) {
    record += line;
    const next = lines[index + 1] ?? '';
    const ends = hasParts ? /^--/.test(next) : hasParagraphs ? line.trim() === '' : !/^[ \t]/.test(next);
    if (ends || record.length > MAX_RECORD) {
      records.push(record);
      record = '';
    }
  }
  return record === '' ? records : [...records, record];
}

/** A text after one of the shapes: some of its records, with values of the same kind or of another in their places. */
export function smallText(shapes: readonly (readonly Shape[])[], random: Random): string {
  const { head, records } = pick(pick(shapes, random), random);
  let body = '';
  for (let count = 1 + random(3), at = random(records.length); count > 0; count--, at = (at + 1) % records.length) {
    body += withValues(random(8) === 0 ? pick(records, random) : (records[at] ?? ''), random);
  }
  const text = random(20) === 0 ? withValues(head, random) + body : head + body;
  return random(25) === 0 ? text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', ''], random)) : text;
}

/** What a value looks like, and the values that are put in its place. */
const KINDS: readonly (readonly [pattern: RegExp, make: (random: Random) => string])[] = [
  [/<?[\w.+=-]+@[\w.-]+>?/g, address],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?|\b[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/g, time],
  [/\b[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}|\b[245]\.\d{1,3}\.\d{1,3}\b|\b[245]\d\d\b/g, code],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[\da-fA-F:.]+\]/g, ipAddress],
  [/\b[\w-]+(?:\.[\w-]+)+\b/g, hostName],
  [/\b[\dA-Fa-f-]{8,}\b|\d+/g, number],
  [/[A-Za-z_-]{2,}/g, word],
  [/["'{}[\]();,:=|<>\t\\-]/g, mark],
  [/(?<=[,\t;=:|"])[^,\t;=:|"\n]*/g, anyValue],
];
const makers = KINDS.map(([, make]) => make);

export function withValues(record: string, random: Random): string {
  let changed = record;
  for (let count = random(4); count > 0; count--) {
    const [pattern, make] = pick(KINDS, random);
    // The place is chosen before the value is looked for: records of any length take the same time.
    pattern.lastIndex = random(changed.length + 1);
    const found = pattern.exec(changed);
    pattern.lastIndex = 0;
    if (found !== null) {
      const value = (random(4) === 0 ? pick(makers, random) : make)(random);
      changed = changed.slice(0, found.index) + value + changed.slice(found.index + found[0].length);
    }
  }
  return changed;
}

const WORDS = [
  'said',
  'status',
  'deferred',
  'bounced',
  'Failed',
  'FAIL',
  'DEFER',
  'Diagnostic-Code',
  'Final-Recipient',
  'smtp;',
  'X-Failed-Recipients',
  'boundary',
  'charset',
  'base64',
  'null',
  'true',
  '__proto__',
  'constructor',
  'È',
  'ошибка',
  '配信不能',
];
const MARKS = [...'"\',;:=|<>[]{}()\\\t', '""', '\\u0000', '->', '=?'];
const CONTROLS = ['\0', '\u001b', '\r', '\n', '\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800', '\udc00', '\ufffd'];

function address(random: Random): string {
  return pick(
    ['', 'a@contoso.com', '<>', 'a@', '@b', `${'l'.repeat(random(80))}@fabrikam.com`, '"a b"@c.example', 'ü@ü.example'],
    random,
  );
}

function time(random: Random): string {
  const [day, hour] = [random(40), random(30)];
  return pick(
    ['', `2026-11-${day}T${hour}:00:00Z`, `Nov ${day} ${hour}:59:60`, '0000-00-00 00:00', '275760-09-13T00:00:00Z'],
    random,
  );
}

function code(random: Random): string {
  const [first, basic, second, third] = [pick(['2', '4', '5', '9', ''], random), random(1000), random(12), random(1200)];
  const enhanced = `${first}.${second}.${third}`;
  return pick(
    [`${first}${basic % 100} ${enhanced}`, enhanced, `${basic}`, `${basic}-${enhanced}`, `#${enhanced}`, '550 5.1.1'],
    random,
  );
}

function ipAddress(random: Random): string {
  return pick(['192.0.2.1', `${random(300)}.${random(300)}.0.1`, '::1', '[IPv6:2001:db8::1]', '1.2.3', '[]', '0x7f.1'], random);
}

function hostName(random: Random): string {
  return pick(['mx.contoso.com', 'localhost', '-', 'xn--a', `${'a.'.repeat(random(30))}b`, 'google.com', '.'], random);
}

function number(random: Random): string {
  return pick(
    ['', '0', '-1', `${random(2 ** 31)}`, '9'.repeat(1 + random(30)), '1e309', 'NaN', '00000000-0000-0000-0000-000000000000'],
    random,
  );
}

function word(random: Random): string {
  return pick(WORDS, random);
}

function mark(random: Random): string {
  return random(3) === 0 ? pick(CONTROLS, random) : pick(MARKS, random);
}

export function anyValue(random: Random): string {
  return pick([payloads, CONTROLS, MARKS, WORDS, ['']], random)[random(15)] ?? '';
}
