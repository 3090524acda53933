/** What could not be read of an archive. */

/**
 * `other-archive`: of a kind that is not read; `other-method`: a member that is packed in a way that is not read; `not-held`: a zip
 * archive that cannot be read from its end where it is, and is too large to be held in memory; `too-dense`: it unpacks to so many
 * times its size that it is no log.
 */
export type ArchiveFaultKind =
  | 'damaged'
  | 'encrypted'
  | 'other-archive'
  | 'other-method'
  | 'too-deep'
  | 'too-many'
  | 'too-large'
  | 'too-dense'
  | 'not-held';

export interface ArchiveFault {
  readonly kind: ArchiveFaultKind;
  /** The name of a kind of archive that is not read, such as `tar`; empty for all other faults. */
  readonly packing: string;
}
