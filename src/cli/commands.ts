/** The commands, and the options that each takes. */

import type { ParseArgsOptionDescriptor } from 'node:util';
import type { CommandWords } from '../locales/commandWords.ts';
import { reportFormats } from '../report/render/reportFormats.ts';

export type CommandName = keyof CommandWords['summaries'];
export type OptionName = keyof CommandWords['options'];
export type ScanFormat = keyof CommandWords['formats'];

const text = { type: 'string' } as const satisfies ParseArgsOptionDescriptor;
const texts = { type: 'string', multiple: true } as const satisfies ParseArgsOptionDescriptor;
const flag = { type: 'boolean' } as const satisfies ParseArgsOptionDescriptor;

/** The options of all commands, as `parseArgs` takes them. */
export const options = {
  format: text,
  all: flag,
  failures: flag,
  redact: flag,
  own: texts,
  threads: text,
  mergeable: flag,
  shard: text,
  sender: text,
  recipient: text,
  at: text,
  index: text,
  session: text,
  output: { ...text, short: 'o' },
  key: text,
  undo: text,
  root: texts,
  unmasked: flag,
  target: text,
  dialect: text,
  stdio: flag,
  locale: text,
  help: { ...flag, short: 'h' },
} as const satisfies Readonly<Record<OptionName, ParseArgsOptionDescriptor>>;

/** Options that every command takes. */
const everywhere = ['locale', 'help'] as const satisfies readonly OptionName[];

/** In the order of the help. */
const optionsOf = {
  scan: ['format', 'all', 'failures', 'redact', 'own', 'threads', 'mergeable', 'shard'],
  merge: ['format', 'all', 'mergeable', 'redact', 'own'],
  explain: ['format'],
  journey: ['format', 'sender', 'recipient', 'at', 'index'],
  sessions: ['format', 'session'],
  redact: ['output', 'own', 'key', 'undo'],
  mcp: ['root', 'unmasked', 'own'],
  'export-knowledge': ['target', 'dialect', 'output'],
  lsp: ['stdio'],
} as const satisfies Readonly<Record<CommandName, readonly OptionName[]>>;

export const commandNames = Object.keys(optionsOf) as readonly CommandName[];

/** What `--format` may be; the first is what a command prints without it. */
export const formats = {
  scan: ['table', 'ndjson', ...reportFormats],
  merge: reportFormats,
  explain: ['markdown', 'json'],
  journey: ['text', 'json'],
  sessions: ['text', 'json'],
} as const satisfies Partial<Readonly<Record<CommandName, readonly string[]>>>;

export function takenBy(command: CommandName): readonly OptionName[] {
  return [...optionsOf[command], ...everywhere];
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(optionsOf, name);
}
