/** Which shell a person's terminal runs, as far as it matters for a command. */

import type { CheckRow } from '../../catalogue/check.ts';
import { wordTable } from '../../text/wordTable.ts';

export type Shell = 'powershell' | 'posix' | 'other';

const names: Readonly<Record<string, Shell>> = wordTable({
  pwsh: 'powershell',
  'pwsh-preview': 'powershell',
  powershell: 'powershell',
  powershell_ise: 'powershell',
  sh: 'posix',
  bash: 'posix',
  dash: 'posix',
  ash: 'posix',
  ksh: 'posix',
  zsh: 'posix',
  fish: 'posix',
});

/** The kind of a shell by the name or the path of its program. */
export function shellOf(program: string): Shell {
  const name = program
    .replace(/.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  return names[name] ?? 'other';
}

/** Whether a command can be typed into a shell: one for any terminal, or for this kind. */
export function isFor(shell: Shell, command: CheckRow['shell']): boolean {
  return command === 'native' || command === shell;
}
