/** The error that ends the reading of an archive, or of a file in it. */

import type { ArchiveFault, ArchiveFaultKind } from '../ids/archiveFault.ts';

/** What came before it was read well. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault;

  constructor(kind: ArchiveFaultKind, packing = '') {
    super(kind);
    this.fault = { kind, packing };
  }
}
