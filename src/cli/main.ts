/** The command line: `scan`, `merge`, `explain`, `journey`, `sessions`, `redact`, `mcp`, `export-knowledge`, `lsp`. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engines } from '../engines/engine.ts';
import { sqlDialects } from '../engines/sqlDialect.ts';
import { PROGRAM_NAME } from '../ids/product.ts';
import { languageOf, languages, localeOf, readWordsWith } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { Shard } from '../logReport.ts';
import type { Redaction } from '../redact/redaction.ts';
import { plainLine } from '../text/markdown.ts';
import { type CommandName, formats, isCommand, options, takenBy } from './commands.ts';
import { writeFault } from './writeFault.ts';

const USAGE_ERROR = 2;
/** Maximum length of a message about wrong usage, UTF-16 code units: it quotes the arguments. */
const MAX_MESSAGE = 1000;

/** Wrong usage. The message is one sentence for the person. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const locale = chooseLocale(values.locale);
  const words = locale.interface.cli;
  const [command, ...operands] = positionals;
  if (values.help === true || command === undefined || command === 'help') {
    return printHelp(command === 'help' ? operands[0] : command, command === undefined && values.help !== true, locale);
  }
  if (isCommand(command)) {
    refuseOthersOptions(command, Object.keys(values), locale);
  }
  switch (command) {
    case 'scan':
      if (operands.length === 0) {
        throw new UsageError(words.noPath);
      }
      return runScan(operands, values, locale);
    case 'merge':
      return runMerge(operands, values, locale);
    case 'explain':
      if (operands.every((operand) => operand.trim() === '')) {
        throw new UsageError(words.noQuestion);
      }
      return runExplain(operands.join(' '), values, locale);
    case 'journey':
      return runJourney(operands, values, locale);
    case 'sessions':
      return runSessions(operands, values, locale);
    case 'redact':
      return runRedact(operands, values, locale);
    case 'mcp':
      return runMcp(values, locale);
    case 'export-knowledge':
      return runExportKnowledge(operands, values, locale);
    case 'lsp':
      await import('../server/node.ts');
      return new Promise(() => undefined);
    default:
      throw new UsageError(fill(words.unknownCommand, { value: command }));
  }
}

/** @returns the exit status; `isMissing`: no command was given, which is wrong usage */
async function printHelp(command: string | undefined, isMissing: boolean, locale: Locale): Promise<number> {
  if (command !== undefined && !isCommand(command)) {
    throw new UsageError(fill(locale.interface.cli.unknownCommand, { value: command }));
  }
  const { helpOn } = await import('./help.ts');
  (isMissing ? process.stderr : process.stdout).write(helpOn(command ?? null, locale.interface.cli.help));
  return isMissing ? USAGE_ERROR : 0;
}

/** An option that would do nothing is a mistake of the person, who learns of it. */
function refuseOthersOptions(command: CommandName, given: readonly string[], locale: Locale): void {
  const taken: readonly string[] = takenBy(command);
  const other = given.find((option) => !taken.includes(option));
  if (other !== undefined) {
    throw new UsageError(fill(locale.interface.cli.help.notTaken, { command, option: `--${other}` }));
  }
}

type Values = ReturnType<typeof readArguments>['values'];

/** The code of a command is loaded when it is called, for loading makes up most of a start. */
async function runScan(paths: readonly string[], values: Values, locale: Locale): Promise<number> {
  const { format, all = false, failures: onlyFailures = false, threads, redact = false, own = [] } = values;
  if (all && onlyFailures) {
    throw new UsageError(locale.interface.cli.allAndFailures);
  }
  const { scan } = await import('./scan.ts');
  return scan(paths, {
    format: oneOf('--format', format ?? 'table', formats.scan, locale),
    locale,
    all,
    onlyFailures,
    redaction: redact ? await beginRedaction(readDomains(own)) : null,
    mergeable: readMergeable(values, locale),
    threads: threads === undefined ? null : readThreads(threads, locale),
    threadProgram: new URL('cli/worker.mjs', import.meta.url),
    manifest: new URL('../package.json', import.meta.url),
  });
}

/** A report that others are merged with keeps the names that tell messages apart, and is masked once it is merged. */
function readMergeable(
  { mergeable = false, shard, format, redact = false }: Values,
  locale: Locale,
): { readonly shard: Shard | null } | null {
  const words = locale.interface.cli.merge;
  if (!mergeable && shard === undefined) {
    return null;
  }
  if (format !== 'json') {
    throw new UsageError(words.onlyJson);
  }
  if (redact) {
    throw new UsageError(words.maskLater);
  }
  return { shard: shard === undefined ? null : readShard(shard, locale) };
}

/** `12`, or `trace.csv:12`. */
function readShard(value: string, locale: Locale): Shard {
  const [, log = '', number] = /^(?:(.*):)?(\d{1,9})$/su.exec(value) ?? [];
  if (number === undefined) {
    throw new UsageError(fill(locale.interface.cli.badValue, { option: '--shard', value, choices: '12, LOG:12' }));
  }
  return { log: plainLine(log), number: Number(number) };
}

async function runMerge(files: readonly string[], values: Values, locale: Locale): Promise<number> {
  const words = locale.interface.cli.merge;
  const { format, all = false, mergeable = false, redact = false, own = [] } = values;
  if (files.length === 0) {
    throw new UsageError(words.noReport);
  }
  const { merge } = await import('./merge.ts');
  const chosen = oneOf('--format', format ?? 'json', formats.merge, locale);
  if (mergeable && chosen !== 'json') {
    throw new UsageError(words.onlyJson);
  }
  if (mergeable && redact) {
    throw new UsageError(words.maskLater);
  }
  return merge(files, {
    format: chosen,
    locale,
    all,
    mergeable,
    redaction: redact ? await beginRedaction(readDomains(own)) : null,
    manifest: new URL('../package.json', import.meta.url),
  });
}

/** Pseudonyms for one run; `own`: domains that are our own. */
async function beginRedaction(own: readonly string[]): Promise<Redaction> {
  const { Redaction } = await import('../redact/redaction.ts');
  const redaction = Redaction.begin();
  for (const domain of own) {
    redaction.addInside(domain);
  }
  return redaction;
}

async function runExplain(question: string, { format }: Values, locale: Locale): Promise<number> {
  const { printExplanation } = await import('./explain.ts');
  return printExplanation(question, oneOf('--format', format ?? 'markdown', formats.explain, locale), locale);
}

async function runJourney(operands: readonly string[], values: Values, locale: Locale): Promise<number> {
  const words = locale.interface.journey;
  const { format, sender, recipient, at, index: indexes = null } = values;
  const isPair = sender !== undefined && recipient !== undefined;
  const [id = '', ...paths] = isPair ? ['', ...operands] : operands;
  if ((!isPair && id.trim() === '') || paths.length === 0) {
    throw new UsageError(words.noId);
  }
  const instant = at === undefined ? null : Date.parse(at);
  if (Number.isNaN(instant)) {
    throw new UsageError(fill(words.noTimeAsked, { value: at ?? '' }));
  }
  const { journey } = await import('./journey.ts');
  const options = { format: oneOf('--format', format ?? 'text', formats.journey, locale), indexes, locale };
  return journey(isPair ? { sender, recipient, at: instant } : id, paths, options);
}

async function runSessions(paths: readonly string[], { format, session }: Values, locale: Locale): Promise<number> {
  if (paths.length === 0) {
    throw new UsageError(locale.interface.sessions.noPath);
  }
  const { sessions } = await import('./sessions.ts');
  return sessions(paths, {
    format: oneOf('--format', format ?? 'text', formats.sessions, locale),
    locale,
    session: session ?? null,
  });
}

async function runRedact(paths: readonly string[], values: Values, locale: Locale): Promise<number> {
  const words = locale.interface.cli.redact;
  const { output: folder, key = null, undo = null, own = [] } = values;
  if (paths.length === 0) {
    throw new UsageError(words.noPath);
  }
  if (folder === undefined || folder === '') {
    throw new UsageError(words.noFolder);
  }
  if (key !== null && undo !== null) {
    throw new UsageError(words.keyAndUndo);
  }
  const { redact } = await import('./redact.ts');
  return redact(paths, { folder, key, undo, own: readDomains(own), locale });
}

async function runMcp({ root: roots = [], unmasked, own = [] }: Values, locale: Locale): Promise<number> {
  const { serve } = await import('../mcp/main.ts');
  try {
    await serve({ roots, isUnmasked: unmasked === true, own: readDomains(own), language: locale.language });
  } catch (error) {
    throw new UsageError(
      fill(locale.interface.tools.noSuchRoot, { option: '--root', root: error instanceof Error ? error.message : '' }),
    );
  }
  return 0;
}

async function runExportKnowledge(
  operands: readonly string[],
  { target, dialect, output }: Values,
  locale: Locale,
): Promise<number> {
  const words = locale.interface.cli.exportKnowledge;
  if (target === undefined || operands.length > 0) {
    throw new UsageError(words.noTarget);
  }
  const { writeKnowledge } = await import('./exportKnowledge.ts');
  const engine = oneOf('--target', target, engines, locale);
  if (dialect !== undefined && engine !== 'sql') {
    throw new UsageError(words.dialectOfSql);
  }
  return writeKnowledge({
    target: engine,
    dialect: oneOf('--dialect', dialect ?? 'duckdb', sqlDialects, locale),
    output: output ?? null,
    locale,
    manifest: new URL('../package.json', import.meta.url),
  });
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The language asked for, otherwise the terminal's. */
function chooseLocale(asked: string | undefined): Locale {
  if (asked === undefined) {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env;
    return localeOf(languageOf(LC_ALL || LC_MESSAGES || LANG));
  }
  const language = languages.find((one) => one === asked);
  if (language === undefined) {
    throw new UsageError(badValue('--locale', asked, languages, localeOf('en')));
  }
  return localeOf(language);
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[], locale: Locale): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) {
    throw new UsageError(badValue(option, value, choices, locale));
  }
  return choice;
}

/** Each option may name several, parted by commas. */
function readDomains(values: readonly string[]): readonly string[] {
  return values.flatMap((domains) => domains.split(',')).map((domain) => domain.trim());
}

function readThreads(value: string, locale: Locale): number {
  if (!/^[1-9]\d?$/.test(value)) {
    throw new UsageError(fill(locale.interface.cli.badValue, { option: '--threads', value, choices: '1…99' }));
  }
  return Number(value);
}

function badValue(option: string, value: string, choices: readonly string[], locale: Locale): string {
  return fill(locale.interface.cli.badValue, { option, value, choices: choices.join(', ') });
}

readWordsWith((file) => readFileSync(new URL(`locales/${file}.json`, import.meta.url), 'utf8'));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is not an error.
  if (error.code === 'EPIPE') {
    process.exit(0);
  }
  const locale = chooseLocale(undefined);
  console.error(fill(locale.interface.cli.outputFailed, { reason: writeFault(error, locale) }));
  process.exit(USAGE_ERROR);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The arguments may be a log's words.
  console.error(plainLine(error instanceof UsageError ? error.message : `${PROGRAM_NAME}: ${String(error)}`, MAX_MESSAGE));
  process.exitCode = USAGE_ERROR;
}
