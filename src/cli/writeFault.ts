/** Says why something could not be written. */

import type { Locale } from '../locales/locale.ts';

/** Errors of a disk, or of the share of it that somebody may use, that has no room left. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** Why something could not be written: in words where the disk is full, otherwise as the system says it. */
export function writeFault(error: unknown, { interface: { cli } }: Locale): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return FULL.includes(code) ? cli.diskFull : code;
}
