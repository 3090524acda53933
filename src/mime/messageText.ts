/** Writes MIME text in 8bit, with LF: header fields that stay one field each, parts below a boundary that none of them has. */

const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Maximum length of a property's value, UTF-16 code units: a few hundred recipients. */
const MAX_VALUE = 50_000;
/** The beginning of a boundary; a number that is free follows. */
const BOUNDARY = 'mail-flow-lens-';
const USED_BOUNDARY = /mail-flow-lens-(\d{1,9})/g;

/** A field on one line, whatever its value holds; null where the value is blank. */
export function fieldLine(name: string, value: string | null): string | null {
  const line = value?.slice(0, MAX_VALUE).replace(CONTROLS, ' ').trim() ?? '';
  return line === '' ? null : `${name}: ${line}`;
}

/** A parameter of a field, quoted (RFC 2045 section 5.1). */
export function quoted(value: string): string {
  return `"${value.replace(CONTROLS, ' ').replace(/["\\]/g, '\\$&')}"`;
}

/** Text with LF at its line ends and at its end, and without zeros. */
export function withLineFeeds(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** A text part in UTF-8; `text` may have any line ends. */
export function textPart(type: string, text: string, more: readonly string[] = []): string {
  return part([`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', ...more], text);
}

/** A part; `header` are whole field lines. */
export function part(header: readonly string[], text: string): string {
  return `${header.join('\n')}\n\n${withLineFeeds(text)}`;
}

/** A multipart of parts that are already written; `type` may have parameters, `header` are the fields before it. */
export function multipart(header: readonly string[], type: string, parts: readonly string[]): string {
  const boundary = freeBoundary(parts);
  const delimited = parts.map((one) => `--${boundary}\n${one}`).join('');
  return `${[...header, `Content-Type: ${type}; boundary="${boundary}"`].join('\n')}\n\n${delimited}--${boundary}--\n`;
}

/** One that occurs in none of the parts, nor would if a backslash of theirs were read as quoting. */
function freeBoundary(parts: readonly string[]): string {
  const used = new Set<number>();
  for (const one of parts) {
    const plain = one.includes('\\') ? one.replaceAll('\\', '') : one;
    for (const match of plain.matchAll(USED_BOUNDARY)) {
      used.add(Number(match[1]));
    }
  }
  let free = 1;
  while (used.has(free)) {
    free++;
  }
  return `${BOUNDARY}${free}`;
}
