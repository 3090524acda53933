/** The command line: `scan`, `merge`, `explain`, `journey`, `sessions`, `redact`, `mcp`, `export-knowledge`, `lsp`. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PROGRAM_NAME } from '../ids/product.ts';
import { languageOf, languages, localeOf, readWordsWith } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { Shard } from '../logReport.ts';
import type { Redaction } from '../redact/redaction.ts';
import { plainLine } from '../text/markdown.ts';

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
    (values.help === true || command === 'help' ? process.stdout : process.stderr).write(`${words.usage}\n`);
    return values.help === true || command === 'help' ? 0 : USAGE_ERROR;
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

type Values = ReturnType<typeof readArguments>['values'];

/** The code of a command is loaded when it is called, for loading makes up most of a start. */
async function runScan(paths: readonly string[], values: Values, locale: Locale): Promise<number> {
  const { format, all = false, failures: onlyFailures = false, threads, redact = false, own = [] } = values;
  if (all && onlyFailures) {
    throw new UsageError(locale.interface.cli.allAndFailures);
  }
  const { scan, scanFormats } = await import('./scan.ts');
  return scan(paths, {
    format: oneOf('--format', format ?? 'table', scanFormats, locale),
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
  const { merge, reportFormats } = await import('./merge.ts');
  const chosen = oneOf('--format', format ?? 'json', reportFormats, locale);
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
  const { printExplanation, explainFormats } = await import('./explain.ts');
  return printExplanation(question, oneOf('--format', format ?? 'markdown', explainFormats, locale), locale);
}

async function runJourney(operands: readonly string[], values: Values, locale: Locale): Promise<number> {
  const words = locale.interface.journey;
  const { format, sender, recipient, at } = values;
  const isPair = sender !== undefined && recipient !== undefined;
  const [id = '', ...paths] = isPair ? ['', ...operands] : operands;
  if ((!isPair && id.trim() === '') || paths.length === 0) {
    throw new UsageError(words.noId);
  }
  const instant = at === undefined ? null : Date.parse(at);
  if (Number.isNaN(instant)) {
    throw new UsageError(fill(words.noTimeAsked, { value: at ?? '' }));
  }
  const { journey, journeyFormats } = await import('./journey.ts');
  const options = { format: oneOf('--format', format ?? 'text', journeyFormats, locale), locale };
  return journey(isPair ? { sender, recipient, at: instant } : id, paths, options);
}

async function runSessions(paths: readonly string[], { format, session }: Values, locale: Locale): Promise<number> {
  if (paths.length === 0) {
    throw new UsageError(locale.interface.sessions.noPath);
  }
  const { sessions, sessionsFormats } = await import('./sessions.ts');
  return sessions(paths, {
    format: oneOf('--format', format ?? 'text', sessionsFormats, locale),
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
  const { exportTargets, sqlDialects, writeKnowledge } = await import('./exportKnowledge.ts');
  const engine = oneOf('--target', target, exportTargets, locale);
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
      options: {
        format: { type: 'string' },
        locale: { type: 'string' },
        all: { type: 'boolean' },
        failures: { type: 'boolean' },
        redact: { type: 'boolean' },
        threads: { type: 'string' },
        mergeable: { type: 'boolean' },
        shard: { type: 'string' },
        output: { type: 'string', short: 'o' },
        key: { type: 'string' },
        undo: { type: 'string' },
        own: { type: 'string', multiple: true },
        session: { type: 'string' },
        target: { type: 'string' },
        dialect: { type: 'string' },
        sender: { type: 'string' },
        recipient: { type: 'string' },
        at: { type: 'string' },
        root: { type: 'string', multiple: true },
        unmasked: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        stdio: { type: 'boolean' },
      },
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

process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is not an error.
  if (code === 'EPIPE') {
    process.exit(0);
  }
  console.error(fill(chooseLocale(undefined).interface.cli.outputFailed, { reason: code }));
  process.exit(USAGE_ERROR);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The arguments may be a log's words.
  console.error(plainLine(error instanceof UsageError ? error.message : `${PROGRAM_NAME}: ${String(error)}`, MAX_MESSAGE));
  process.exitCode = USAGE_ERROR;
}
