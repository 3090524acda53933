/** What the built command line says of itself, and of options that a command does not take. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commandNames, formats, takenBy } from '../../src/cli/commands.ts';
import { languages } from '../../src/locales/languages.ts';
import { runCommandLine } from '../commandLine.ts';

/** Columns of a terminal that README's readers have. */
const COLUMNS = 100;

function helpOf(...args: readonly string[]): string {
  const { status, out, err } = runCommandLine(args);
  assert.deepEqual([status, err], [0, '']);
  return out;
}

describe('the help', () => {
  for (const language of languages) {
    describe(language, () => {
      it('lists every command', () => {
        const help = helpOf('--help', '--locale', language);
        for (const name of commandNames) {
          assert.match(help, new RegExp(`^  ${name} .*\\p{L}{3}`, 'mu'));
        }
      });

      it('lists every option and format of a command', () => {
        for (const name of commandNames) {
          const help = helpOf(name, '--help', '--locale', language);
          for (const option of takenBy(name)) {
            assert.match(help, new RegExp(`^  (?:-\\w, )?--${option}(?: \\S+)? {3,}\\p{L}`, 'mu'), `${name} ${option}`);
          }
        }
        for (const format of formats.scan) {
          assert.match(helpOf('scan', '--help', '--locale', language), new RegExp(`^  ${format} +\\p{L}`, 'mu'));
        }
      });

      it(`fits ${COLUMNS} columns`, () => {
        const helps = [[], ...commandNames.map((name) => [name])].map((args) => helpOf(...args, '--help', '--locale', language));
        const wide = helps.flatMap((help) => help.split('\n')).filter((line) => line.length > COLUMNS);
        assert.deepEqual(wide, []);
      });
    });
  }

  it('is the same for `help COMMAND` as for `COMMAND --help`', () => {
    assert.equal(helpOf('help', 'scan'), helpOf('scan', '--help'));
    assert.equal(helpOf('help'), helpOf('--help'));
  });

  it('is wrong usage without a command', () => {
    const { status, out, err } = runCommandLine([]);
    assert.deepEqual([status, out, err], [2, '', helpOf('--help')]);
  });

  it('says that there is no such command', () => {
    const { status, err } = runCommandLine(['help', 'scam']);
    assert.deepEqual([status, err], [2, 'no such command: scam\n']);
  });
});

describe('an option of another command', () => {
  it('is refused', () => {
    for (const [args, message] of [
      [['explain', '5.1.1', '--threads', '2'], 'explain takes no --threads\n'],
      [['scan', 'x', '--undo', 'key'], 'scan takes no --undo\n'],
      [['journey', 'x', 'y', '--redact', '--locale', 'it'], 'journey non accetta --redact\n'],
    ] as const) {
      const { status, out, err } = runCommandLine([...args]);
      assert.deepEqual([status, out, err], [2, '', message]);
    }
  });
});

describe('the commands in README', () => {
  it('are told by the help', () => {
    const told = readFileSync('README.md', 'utf8').matchAll(/^node dist\/cli\.mjs (?<command>[\w-]+)/gm);
    const names = [...told].map(({ groups }) => groups?.command);
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !commandNames.some((known) => known === name)),
      [],
    );
  });
});
