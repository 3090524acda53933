/** Why an input gave nothing, or not all of it. */

import { ArchiveError } from '../archives/fault.ts';
import type { ArchiveFault } from '../ids/archiveFault.ts';

/** `unread`: notices say why. `noLog`: a text in which no mail log was recognised. */
export type InputProblem =
  | { readonly kind: 'missing' | 'binary' | 'noLog' | 'unread' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'archive'; readonly fault: ArchiveFault };

export function problemOf(error: unknown): InputProblem {
  if (error instanceof ArchiveError) {
    return { kind: 'archive', fault: error.fault };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}
