/** What `--help` prints: the commands, or the options of one. */

import { engines } from '../engines/engine.ts';
import { sqlDialects } from '../engines/sqlDialect.ts';
import { PROGRAM_NAME } from '../ids/product.ts';
import type { CommandWords } from '../locales/commandWords.ts';
import { languages } from '../locales/languages.ts';
import { fill } from '../locales/wording.ts';
import { type CommandName, commandNames, formats, type OptionName, options, takenBy } from './commands.ts';

/** What stands for the value of an option. */
const values: Partial<Readonly<Record<OptionName, keyof CommandWords['values']>>> = {
  format: 'format',
  own: 'domain',
  threads: 'number',
  shard: 'shard',
  sender: 'address',
  recipient: 'address',
  at: 'time',
  index: 'folder',
  session: 'id',
  output: 'path',
  key: 'file',
  undo: 'file',
  root: 'folder',
};

type Row = readonly [left: string, right: string];

export function helpOn(command: CommandName | null, words: CommandWords): string {
  return command === null ? overview(words) : helpOnCommand(command, words);
}

function overview(words: CommandWords): string {
  const rows = commandNames.map((name): Row => [name, words.summaries[name]]);
  const synopsis = join(PROGRAM_NAME, words.command, words.option);
  const more = fill(words.more, { command: join(PROGRAM_NAME, words.command) });
  return [fill(words.usage, { synopsis }), '', ...columns(rows), '', more, ''].join('\n');
}

function helpOnCommand(command: CommandName, words: CommandWords): string {
  const synopsis = join(PROGRAM_NAME, command, words.option, words.operands[command]);
  const rows = takenBy(command).map((option): Row => [synopsisOf(option, command, words), words.options[option]]);
  const lines = [fill(words.usage, { synopsis }), '', words.summaries[command], '', words.optionsOf, ...columns(rows)];
  if (command === 'scan' || command === 'merge') {
    const kinds = formats[command].map((format): Row => [format, words.formats[format]]);
    lines.push('', words.formatsOf, ...columns(kinds), '', words.exitStatus);
  }
  return [...lines, ''].join('\n');
}

/** `-o, --output PATH`. */
function synopsisOf(option: OptionName, command: CommandName, words: CommandWords): string {
  const descriptor = options[option];
  const short = 'short' in descriptor ? `-${descriptor.short}, ` : '';
  return `${short}--${option}${descriptor.type === 'boolean' ? '' : ` ${wordOfValue(option, command, words)}`}`;
}

/** The few values that an option may have; otherwise what stands for one. */
function wordOfValue(option: OptionName, command: CommandName, words: CommandWords): string {
  const choices = choicesOf(option, command);
  const value = values[option];
  return choices === null && value !== undefined ? words.values[value] : (choices ?? []).join('|');
}

function choicesOf(option: OptionName, command: CommandName): readonly string[] | null {
  switch (option) {
    case 'locale':
      return languages;
    case 'target':
      return engines;
    case 'dialect':
      return sqlDialects;
    case 'format':
      return command === 'explain' || command === 'journey' || command === 'sessions' ? formats[command] : null;
    default:
      return null;
  }
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`.trimEnd());
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
