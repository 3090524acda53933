import assert from 'node:assert/strict';
import { isFor, type Shell, shellOf } from '../../../../src/service/editor/shell.ts';

const programs: Readonly<Record<string, Shell>> = {
  '/bin/bash': 'posix',
  '/usr/bin/zsh': 'posix',
  'C:\\Program Files\\Git\\bin\\bash.exe': 'posix',
  'C:\\WINDOWS\\System32\\WindowsPowerShell\\v1.0\\powershell.exe': 'powershell',
  'C:\\Program Files\\PowerShell\\7\\PWSH.EXE': 'powershell',
  '/snap/bin/pwsh': 'powershell',
  'C:\\WINDOWS\\System32\\cmd.exe': 'other',
  '/usr/bin/nu': 'other',
  '/opt/constructor': 'other',
  '': 'other',
};

describe('the shell of a terminal', () => {
  for (const [program, shell] of Object.entries(programs)) {
    it(`is known by its program: ${program || 'none'}`, () => {
      assert.equal(shellOf(program), shell);
    });
  }

  it('is for commands of its kind, and for those of any terminal', () => {
    assert.deepEqual(
      (['powershell', 'posix', 'native'] as const).map((command) => isFor('powershell', command)),
      [true, false, true],
    );
    assert.deepEqual(
      (['powershell', 'posix', 'native'] as const).map((command) => isFor('other', command)),
      [false, false, true],
    );
  });
});
