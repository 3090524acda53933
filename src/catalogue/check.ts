/** The shape of a check: a command to copy. Any room may import it. */

import type { Placed } from './remedy.ts';

/** A command to copy. Placeholders stand for values of the record: `{recipient}`, or `{ip|server}` for the first that is known. */
export interface CheckRow extends Placed {
  /**
   * `powershell`, `posix`: values become quoted literals of that shell. `native`, in any terminal: a value must look like a host or an
   * address, or stays a placeholder.
   */
  readonly shell: 'powershell' | 'posix' | 'native';
  /** `change` alters something or sends a message, and is shown separately. */
  readonly effect: 'read' | 'change';
  readonly command: string;
}
