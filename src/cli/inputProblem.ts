/** Why an input gave nothing, or not all of it. */

import { ArchiveError } from '../archives/fault.ts';
import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { archiveLine } from '../service/wording/archive.ts';
import { plainLine } from '../service/wording/markdown.ts';

/** `unread`: notices say why. `noLog`: a text in which no mail log was recognised. `shortened`: its end was gone before it was read. */
export type InputProblem =
  | { readonly kind: 'missing' | 'binary' | 'noLog' | 'unread' | 'shortened' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'archive'; readonly fault: ArchiveFault };

export function problemOf(error: unknown): InputProblem {
  if (error instanceof ArchiveError) {
    return { kind: 'archive', fault: error.fault };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}

/** Says the problems of a command's inputs. */
export class Complaints {
  readonly #locale: Locale;
  /** Whether there were any. */
  hasAny = false;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  readonly add = (file: string, problem: InputProblem): void => {
    this.hasAny = true;
    const line = problemLine(file, problem, this.#locale);
    if (line !== null) {
      console.error(line);
    }
  };
}

/** What is said of a problem; null where notices say it. */
export function problemLine(file: string, problem: InputProblem, locale: Locale): string | null {
  if (problem.kind === 'archive') {
    return archiveLine(file, problem.fault, locale);
  }
  const reason = problem.kind === 'unreadable' ? problem.reason : '';
  return problem.kind === 'unread' ? null : fill(locale.interface.cli[problem.kind], { file: plainLine(file), reason });
}
