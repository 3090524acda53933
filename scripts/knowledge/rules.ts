/** The rules between the files of the knowledge, beyond the schema of each. */

import { afterFix, whileWaiting } from '../../src/catalogue/afterFix.ts';
import { consumerActors } from '../../src/catalogue/consumerActors.ts';
import { articlesOfKinds } from '../../src/catalogue/token.ts';
import { listingReasons, type Reason } from '../../src/ids/reason.ts';
import type { Catalogue, Reference, Row, TableName } from './catalogue.ts';
import { faultOfSource } from './sources.ts';
import { checkWords, recordValues } from './wordRules.ts';

/** Reports what breaks the rules between the files of a catalogue. */
export function checkRules(catalogue: Catalogue): void {
  checkReferences(catalogue);
  checkUse(catalogue);
  checkWords(catalogue);
  for (const row of catalogue.rows.entries.values()) {
    checkEntry(catalogue, row);
  }
  checkLiterals(catalogue);
  for (const row of catalogue.rows.checks.values()) {
    checkCommand(catalogue, row);
  }
  checkAddresses(catalogue);
  checkSources(catalogue);
}

/** What an id is called, and where another of its kind is written. */
const kinds: Readonly<Record<TableName, readonly [name: string, home: string | null]>> = {
  entries: ['meaning', null],
  meanings: ['shared meaning', 'a file of knowledge/meanings/shared/'],
  causes: ['cause', 'a file of knowledge/causes/, or define it here'],
  steps: ['step', 'a file of knowledge/steps/, or give it words here'],
  checks: ['check', 'a file of knowledge/checks/, or define it here'],
  links: ['link', 'a row of knowledge/links.yaml'],
  tokens: ['word of a log', null],
  authorities: ['authority', 'a row of knowledge/authorities.yaml'],
  actors: ['actor', 'a row of knowledge/actors.yaml'],
  resumes: ['guidance', 'a row of knowledge/resumes.yaml'],
  reasons: ['reason', null],
  announcements: ['announcement', null],
};

function checkReferences(catalogue: Catalogue): void {
  for (const reference of catalogue.references) {
    const row = catalogue.rows[reference.table].get(reference.id);
    const { id, table } = reference;
    if (row === undefined) {
      const [name, home] = kinds[table];
      catalogue.report(reference, `There is no ${name} \`${id}\`: correct the id${home === null ? '' : `, or add ${home}`}.`);
    } else if (row.isPrivate && row.file !== reference.file) {
      catalogue.report(
        reference,
        `\`${id}\` is known in ${row.file} alone: to share it, move it into a file of its own, knowledge/${table}/${id}.md.`,
      );
    }
  }
}

/** Reports rows that nothing names. */
function checkUse(catalogue: Catalogue): void {
  const used = new Set(catalogue.references.map(({ table, id }: Reference) => `${table} ${id}`));
  for (const link of Object.values(articlesOfKinds)) {
    used.add(`links ${link}`);
  }
  for (const actor of Object.values(consumerActors)) {
    used.add(`actors ${actor}`);
  }
  for (const resume of [...Object.values(afterFix), ...Object.values(whileWaiting)]) {
    used.add(`resumes ${resume}`);
  }
  for (const table of ['meanings', 'causes', 'steps', 'checks', 'links', 'actors', 'resumes'] as const) {
    for (const row of catalogue.rows[table].values()) {
      if (!used.has(`${table} ${row.id}`)) {
        catalogue.report(row, `Nothing names \`${row.id}\`: name it where it belongs, or take it out.`);
      }
    }
  }
}

/** A row's list of ids. */
function idsOf({ value }: Row, field: string): readonly string[] {
  return (value[field] as readonly string[] | undefined) ?? [];
}

/** An entry with what it inherits from its meaning. */
function whole({ rows }: Catalogue, row: Row): Row {
  const meaning = rows.meanings.get(String(row.value.meaning));
  return meaning === undefined ? row : { ...row, value: { ...meaning.value, ...row.value } };
}

/** Who administers the mail of an organisation. */
const ofAdministrators: ReadonlySet<string> = new Set(['recipientAdmin', 'rejectingAdmin']);

function checkEntry(catalogue: Catalogue, row: Row): void {
  const { meaning } = row.value;
  if (meaning !== undefined && !catalogue.rows.meanings.has(String(meaning))) {
    return;
  }
  const entry = whole(catalogue, row);
  const { value } = entry;
  const say = (text: string): void => catalogue.report(row, `\`${row.id}\` ${text}`);
  // A success has no cause and needs no action: its card says what the server did, and where that is documented.
  const isSuccess = value.resumes === 'nothingToDo';
  if ((value.reason === undefined) !== isSuccess) {
    say(isSuccess ? 'tells of a success and has no `reason`.' : 'needs a `reason`: what went wrong, in one word.');
  }
  const causes = idsOf(entry, 'causes');
  const isWords = value.authority === 'words';
  if (isWords) {
    checkReason(catalogue, entry);
  } else if (idsOf(entry, 'links').length === 0 && !isOfAnyList(entry)) {
    say('needs `links`: the article in which it is documented.');
  }
  const told = ['replies', 'texts', 'strings'].flatMap((field) => idsOf(entry, field));
  if (!isWords && value.code === null && told.length === 0) {
    say('is told by nothing: give it a code by its name, replies, words or strings.');
  }
  if ((causes.length > 0 || value.wrapper === true) === isSuccess) {
    say(
      isSuccess
        ? 'tells of a success and has no cause.'
        : 'has no cause: name what can be behind it, or say that it is a wrapper.',
    );
  }
  if (isSuccess && (idsOf(entry, 'actors').join() !== 'nobody' || idsOf(entry, 'checks').length > 0)) {
    say('tells of a success: nobody acts, and there is nothing to check.');
  }
  if (!isSuccess && idsOf(entry, 'fixes').length + causes.length === 0) {
    say('says nowhere what helps: name a step or a cause.');
  }
  if (idsOf(entry, 'actors').includes('inner') !== (value.wrapper === true || causes.includes('lastDeferDecides'))) {
    say('and `inner` go together only where it is a wrapper.');
  }
  const administrators = idsOf(row, 'actors').find((actor) => ofAdministrators.has(actor));
  if (administrators !== undefined && catalogue.rows.authorities.get(String(value.authority))?.value.consumer === true) {
    say(`names \`${administrators}\`, but mailboxes there are those of private people: name the recipient or recipientProvider.`);
  }
  const isFinal = String(value.resumes).startsWith('sendAgain');
  // Words alone have no number to tell it.
  const isRetried = value.alone === true || String(value.code).startsWith('4.');
  if ((value.retryHours !== undefined && (isFinal || !isRetried)) || String(value.waits).startsWith('sendAgain')) {
    say('cannot be retried and over at once: look at its code, `resumes`, `waits` and `retryHours`.');
  }
}

/** Whether the reply names the list that documents it, whichever that is (`blockLists.yaml`). */
function isOfAnyList({ value }: Row): boolean {
  return value.authority === 'block-list' && listingReasons.has(value.reason as Reason);
}

/** Checks that a row of the words of a reply has the reason that its key names, and words only if a name follows it. */
function checkReason(catalogue: Catalogue, row: Row): void {
  const { id, value } = row;
  const [, reason, slug] = id.split('/');
  if (reason !== value.reason || idsOf(row, 'replies').length > 0) {
    catalogue.report(row, `\`${id}\` is told by its key: the reason that its meaning has, and no replies.`);
  }
  if ((slug === undefined) !== (idsOf(row, 'texts').length === 0)) {
    catalogue.report(
      row,
      slug === undefined
        ? `\`${id}\` is told by its reason alone: put words below a key such as \`${reason}/name\`.`
        : `\`${id}\` has no words: name those that tell it from others of its reason.`,
    );
  }
}

/** What a row's words are compared beside: its code, its replies, or the reason that general words tell. */
function toldBeside(row: Row): string {
  if (row.value.authority === 'words') {
    return row.id.split('/')[1] ?? '';
  }
  return row.value.code === null ? idsOf(row, 'replies').join(' ') : String(row.value.code);
}

/** Checks that the meaning which a text chooses does not depend on the order of the files. */
function checkLiterals(catalogue: Catalogue): void {
  const literals = new Map<string, Row>();
  const general = new Map<string, Row>();
  for (const row of catalogue.rows.entries.values()) {
    const code = toldBeside(row);
    const texts = idsOf(row, 'texts');
    const spokenBy = row.value.whereItSpeaks === true ? `${row.value.authority} ` : '';
    for (const text of texts) {
      const key = `${spokenBy}${code} ${text.toLowerCase()}`;
      const other = literals.get(key);
      if (other !== undefined) {
        catalogue.report(
          row,
          `The words “${text}” stand in ${other.file}, line ${other.line}, for the same code: each chooses one meaning alone.`,
        );
      }
      literals.set(key, row);
    }
    if (texts.length === 0 && row.value.code !== null) {
      const key = `${spokenBy}${code}`;
      const other = general.get(key);
      if (other !== undefined) {
        catalogue.report(
          row,
          `${code} has a meaning without words in ${other.file}, line ${other.line}: give this one words that tell it.`,
        );
      }
      general.set(key, row);
    }
  }
}

/** PowerShell commands that change something, by their verbs. */
const CHANGES = /(?:^|[;|{]\s*)(?:Set|Remove|New|Enable|Disable|Add|Retry|Validate|Start|Stop|Restart|Resume|Suspend)-\w/;
/** Commands of mail servers that start deliveries, by their options, and signals that do. */
const STARTS = /\bpostqueue -[fis]|\bexim -(?:M |q)|\bsendmail (?:-v )?-q|\bkill\b/;
const PLACEHOLDER = /\{[\w|]+\}/g;

function checkCommand(catalogue: Catalogue, row: Row): void {
  const { command, shell, effect } = row.value as {
    readonly command?: string;
    readonly shell?: string;
    readonly effect?: string;
  };
  if (command === undefined) {
    return;
  }
  const say = (text: string): void => catalogue.report(row, `The command of \`${row.id}\` ${text}`);
  const unknown = [...command.matchAll(/\{([\w|]+)\}/g)]
    .flatMap(([, names = '']) => names.split('|'))
    .find((name) => !recordValues.has(name));
  if (unknown !== undefined) {
    say(`names {${unknown}}, which no record has: one of ${[...recordValues].join(', ')}.`);
  }
  const isQuoted = shell === 'powershell' || shell === 'posix';
  const outside = command.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, '');
  if (isQuoted && (/['"]/.test(outside) || outside.match(PLACEHOLDER)?.length !== command.match(PLACEHOLDER)?.length)) {
    say('has a value inside quotes, or a quote left open: values are quoted when they are filled in.');
  }
  const changes = shell === 'powershell' ? CHANGES : STARTS;
  if ((changes.test(command) ? 'change' : 'read') !== effect) {
    say(`${effect === 'read' ? 'changes something: say `effect: change`' : 'only reads: say `effect: read`'}.`);
  }
}

function checkAddresses(catalogue: Catalogue): void {
  const seen = new Map<string, Row>();
  for (const row of catalogue.rows.links.values()) {
    const url = String(row.value.url);
    const other = seen.get(url);
    if (other !== undefined) {
      catalogue.report(row, `\`${row.id}\` leads where \`${other.id}\` leads: keep one of them.`);
    }
    seen.set(url, row);
    if (url.includes('learn.microsoft.com') && !url.startsWith('https://learn.microsoft.com/{locale}/')) {
      catalogue.report(row, `\`${row.id}\` leads to one language: write {locale} in place of en-us.`);
    }
  }
}

/** Reports sources whose form differs from that of others which name the same document. */
function checkSources(catalogue: Catalogue): void {
  for (const statement of catalogue.statements) {
    for (const source of statement.sources) {
      const fault = faultOfSource(source);
      if (fault !== null) {
        catalogue.report(statement, `The source “${source}” has not the form of others: ${fault}.`);
      }
    }
  }
}
