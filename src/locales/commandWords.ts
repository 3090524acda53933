/** The words of the command line's help. */

/** The commands, in the order of the help. */
export interface CommandWords {
  /** `{synopsis}` of a command. */
  readonly usage: string;
  /** Stand-ins in the synopsis of them all. */
  readonly command: string;
  readonly option: string;
  /** What follows the name of each command. */
  readonly operands: CommandLines;
  /** What each command does. */
  readonly summaries: CommandLines;
  /** `{command}` whose options are told. */
  readonly more: string;
  readonly optionsOf: string;
  readonly options: OptionLines;
  /** Stand-ins for the values of options. */
  readonly values: ValueWords;
  readonly formats: FormatLines;
  readonly formatsOf: string;
  /** Exit status of `scan` and `merge`. */
  readonly exitStatus: string;
  /** `{command}` `{option}` that it does not know. */
  readonly notTaken: string;
}

interface CommandLines {
  readonly scan: string;
  readonly merge: string;
  readonly explain: string;
  readonly journey: string;
  readonly sessions: string;
  readonly redact: string;
  readonly mcp: string;
  readonly 'export-knowledge': string;
  readonly lsp: string;
}

interface OptionLines {
  readonly format: string;
  readonly all: string;
  readonly failures: string;
  readonly redact: string;
  readonly own: string;
  readonly threads: string;
  readonly mergeable: string;
  readonly shard: string;
  readonly sender: string;
  readonly recipient: string;
  readonly at: string;
  readonly index: string;
  readonly session: string;
  readonly output: string;
  readonly key: string;
  readonly undo: string;
  readonly root: string;
  readonly unmasked: string;
  readonly target: string;
  readonly dialect: string;
  readonly stdio: string;
  readonly locale: string;
  readonly help: string;
}

interface ValueWords {
  readonly format: string;
  readonly domain: string;
  readonly number: string;
  readonly shard: string;
  readonly address: string;
  readonly time: string;
  readonly id: string;
  readonly file: string;
  readonly folder: string;
  readonly path: string;
}

interface FormatLines {
  readonly table: string;
  readonly ndjson: string;
  readonly json: string;
  readonly csv: string;
  readonly html: string;
  readonly markdown: string;
  readonly sarif: string;
}
