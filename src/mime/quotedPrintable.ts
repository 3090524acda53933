/** Quoted-printable text (RFC 2045 section 6.7), cut so that every character keeps its place in the source. */

/** A run of characters of a line: as they stand, or one decoded from an escape. */
export interface QuotedRun {
  readonly text: string;
  /** Column in the raw line, UTF-16 code units. */
  readonly start: number;
}

const ESCAPE = /=([0-9A-Fa-f]{2})/g;

/** The runs of a line, and whether a soft break joins the next one to it. Octets beyond ASCII become U+FFFD. */
export function cutQuotedLine(line: string): { readonly runs: readonly QuotedRun[]; readonly soft: boolean } {
  const soft = line.endsWith('=');
  const text = soft ? line.slice(0, -1) : line;
  const runs: QuotedRun[] = [];
  let from = 0;
  for (const match of text.matchAll(ESCAPE)) {
    if (match.index > from) {
      runs.push({ text: text.slice(from, match.index), start: from });
    }
    const octet = Number.parseInt(match[1] ?? '', 16);
    runs.push({ text: octet < 0x80 ? String.fromCharCode(octet) : '\ufffd', start: match.index });
    from = match.index + 3;
  }
  if (from < text.length || runs.length === 0) {
    runs.push({ text: text.slice(from), start: from });
  }
  return { runs, soft };
}
