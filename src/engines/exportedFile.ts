/** A file of an export. */

export interface ExportedFile {
  /** Relative to the folder of the export; folders are parted by `/`. */
  readonly name: string;
  readonly text: string;
}
