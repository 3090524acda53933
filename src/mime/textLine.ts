/** A line of a message: as written in the file, or as it comes out of a part's encoding. */

/** A line of the source. */
export interface RawLine {
  readonly text: string;
  /** 0-based. */
  readonly line: number;
}

/** Where a part is: its number, and the header field that says so in the source. */
export interface PartPlace {
  /** As IMAP counts (RFC 3501 section 6.4.5): `1.2`; `HEADER` or `1.2.MIME` for a header that no file has as it is. */
  readonly number: string;
  /** Lines and columns 0-based, UTF-16 code units, end exclusive. */
  readonly header: { readonly line: number; readonly start: number; readonly end: number };
}

/** Characters of a decoded line that are in the source unchanged. */
export interface SourceRun {
  /** In the decoded line, UTF-16 code units; so is the length. */
  readonly offset: number;
  readonly length: number;
  /** In the source, 0-based. */
  readonly line: number;
  readonly start: number;
}

/** A line of the decoded text of a part. */
export interface DecodedLine {
  readonly text: string;
  /** 0-based, in the part's decoded text. */
  readonly line: number;
  readonly part: PartPlace;
  /** In order; none where nothing of the line is in the source, as in base64. */
  readonly runs: readonly SourceRun[];
}

export type TextLine = RawLine | DecodedLine;

export function isDecoded(line: TextLine): line is DecodedLine {
  return 'runs' in line;
}
