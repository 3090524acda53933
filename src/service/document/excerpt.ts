/** Where the lines of a document come from that shows some lines of a file. */

/** The file, and which of its lines a document has. */
export interface Excerpt {
  /** Address of the file. */
  readonly uri: string;
  /** Its name. */
  readonly name: string;
  /** Line of the file (from 0) of each line of the document. */
  readonly lines: readonly number[];
  /** Whether an editor shows the file: not one in an archive. */
  readonly isShown: boolean;
}

/** A place in the file. */
export interface FilePlace {
  readonly uri: string;
  readonly name: string;
  readonly line: number;
}

/** The place of a line; null: no editor shows the file, or the document has no such line. */
export function placeInFile(excerpt: Excerpt, line: number): FilePlace | null {
  const inFile = excerpt.lines[line];
  return inFile === undefined || !excerpt.isShown ? null : { uri: excerpt.uri, name: excerpt.name, line: inFile };
}
