/** Makes the catalogue from the knowledge files: rows in ids, words in each language, evidence, references, and faults. */

import type { BlockListRow } from '../../src/catalogue/blockList.ts';
import { comparable } from '../../src/catalogue/comparableText.ts';
import { authorityIn, codeIn } from '../../src/catalogue/entryId.ts';
import type { CheckId, LinkId, StepId } from '../../src/catalogue/generated/ids.ts';
import { type GeneralWords, KEY_LENGTH, type OutcomeWords, type Phrase } from '../../src/catalogue/phrase.ts';
import type { Where } from '../../src/catalogue/remedy.ts';
import { type TokenKind, tokenKinds } from '../../src/catalogue/token.ts';
import { type Reason, reasons } from '../../src/ids/reason.ts';
import type { Language } from '../../src/locales/locale.ts';
import type { KnowledgeFiles, MarkdownFiles } from './files.ts';
import { type LanguageWords, languageNames, type MarkdownSource, type PieceKind, type Words } from './markdownSource.ts';
import type { Problem } from './problem.ts';
import { basisOf } from './sources.ts';
import { stepLinksIn } from './stepLinks.ts';
import type {
  Mention,
  WrittenAnnouncements,
  WrittenAuthorities,
  WrittenBlockLists,
  WrittenCause,
  WrittenEntry,
  WrittenGuidance,
  WrittenLink,
  WrittenLinks,
  WrittenNames,
  WrittenReason,
  WrittenStep,
  WrittenTokens,
  WrittenWords,
} from './written.ts';
import type { ValuePath, YamlSource } from './yamlSource.ts';

/** Tables of rows without words, and those of which only ids and words are known. */
export type TableName =
  | 'entries'
  | 'meanings'
  | 'causes'
  | 'steps'
  | 'checks'
  | 'links'
  | 'tokens'
  | 'authorities'
  | 'actors'
  | 'resumes'
  | 'reasons'
  | 'announcements';

export const languages = Object.keys(languageNames) as readonly Language[];

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A row, or a piece of one file, as the product reads it. */
export interface Row extends Place {
  readonly id: string;
  /** Without words. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether only its own file can name it. */
  readonly isPrivate: boolean;
}

/** An id that something names. */
export interface Reference extends Place {
  readonly table: TableName;
  readonly id: string;
}

/** A whole reply that is evidence for an entry. */
export interface Evidence extends Place {
  readonly entry: string;
  readonly reply: string;
  /** Words of the entry that the reply must contain; null: it can be any reply with this meaning. */
  readonly words: string | null;
}

/** A phrase with a text in which it was seen, or null. */
export interface PlacedWords extends Place {
  readonly value: GeneralWords;
  readonly reply: string | null;
}

/** Where the statements of an entry or a cause come from, or where a link was seen to lead. */
export interface Statement extends Place {
  readonly kind: 'entry' | 'cause' | 'reason' | 'blockList' | 'link' | 'announcement';
  readonly id: string;
  readonly sources: readonly string[];
  readonly checked: string | null;
}

/** The row of what helps whatever the reason. */
const ANY_REASON = 'any';

export class Catalogue {
  readonly rows: Readonly<Record<TableName, Map<string, Row>>> = tables(() => new Map());
  readonly words: Readonly<Record<Language, Record<TableName, Record<string, unknown>>>> = {
    en: tables(() => ({})),
    ru: tables(() => ({})),
    it: tables(() => ({})),
  };
  /** By the phrase. */
  readonly generalWords = new Map<string, PlacedWords>();
  readonly blockLists: BlockListRow[] = [];
  /** By the phrase as it is compared. */
  readonly outcomeWords = new Map<string, OutcomeWords>();
  readonly references: Reference[] = [];
  readonly evidence: Evidence[] = [];
  readonly statements: Statement[] = [];
  readonly problems: Problem[] = [];
  /** Files that have no section in a language: `file language`. */
  readonly unwritten = new Set<string>();
  /** What a file defines although another file does: `file table id`. */
  readonly #repeated = new Set<string>();
  /** By `language table id`. */
  readonly #wordLines = new Map<string, number>();

  /** @param files in which nothing is wrong */
  constructor(files: KnowledgeFiles) {
    this.#authorities(files.authorities);
    for (const [table, source] of [
      ['actors', files.actors],
      ['resumes', files.resumes],
    ] as const) {
      this.#names(table, source);
    }
    this.#links(files.links);
    this.#addBlockLists(files.blockLists);
    for (const source of files.tokens.values()) {
      this.#tokens(source);
    }
    this.#sortTokens();
    for (const [reason, source] of files.words) {
      this.#addGeneralWords(reason, source);
    }
    for (const [outcome, source] of files.outcomes) {
      this.#addOutcomeWords(outcome, source);
    }
    this.#pieces(files.steps, 'step');
    this.#pieces(files.checks, 'check');
    this.#pieces(files.causes, 'cause');
    for (const [id, source] of files.sharedMeanings) {
      this.#meaning(id, source, 'meanings');
    }
    this.#entries(files);
    this.#reasons(files.reasons);
    this.#announcements(files.announcements);
  }

  /** Adds a fault; of several in one line only the first, because the others often follow from it. */
  report({ file, line }: Place, text: string): void {
    if (!this.problems.some((problem) => problem.file === file && problem.line === line)) {
      this.problems.push({ file, line, text });
    }
  }

  /** The place of a row's words in a language. */
  placeOfWords(language: Language, table: TableName, row: Row): Place {
    return { file: row.file, line: this.#wordLines.get(`${language} ${table} ${row.id}`) ?? row.line };
  }

  #define(table: TableName, row: Row): void {
    const other = this.rows[table].get(row.id);
    if (other === undefined) {
      this.rows[table].set(row.id, row);
    } else {
      this.#repeated.add(`${row.file} ${table} ${row.id}`);
      this.report(row, `\`${row.id}\` is defined in ${other.file}, line ${other.line}, too: give one of them another id.`);
    }
  }

  #refer(table: TableName, ids: readonly string[] | undefined, source: YamlSource, path: ValuePath): void {
    for (const [index, id] of (ids ?? []).entries()) {
      this.references.push({ table, id, file: source.file, line: source.lineOf([...path, index]) });
    }
  }

  #authorities(source: YamlSource): void {
    for (const [id, row] of Object.entries((source.value ?? {}) as WrittenAuthorities)) {
      const { standard, consumer, hosts, words, ...names } = row;
      this.#name('authorities', id, names, source, defined({ standard, consumer, hosts, words }));
    }
  }

  #names(table: 'actors' | 'resumes', source: YamlSource): void {
    for (const [id, names] of Object.entries((source.value ?? {}) as WrittenNames)) {
      this.#name(table, id, names, source, {});
    }
  }

  #name(
    table: 'authorities' | 'actors' | 'resumes',
    id: string,
    names: WrittenNames[string],
    source: YamlSource,
    value: Row['value'],
  ): void {
    this.#define(table, { ...placeOf(source, [id]), id, value, isPrivate: false });
    for (const language of languages) {
      this.words[language][table][id] = names[language];
    }
  }

  #links(source: YamlSource): void {
    for (const [id, row] of Object.entries((source.value ?? {}) as WrittenLinks)) {
      this.#link(id, row, placeOf(source, [id]), false);
    }
  }

  #link(id: string, row: WrittenLink, place: Place, isPrivate: boolean): void {
    this.#define('links', { ...place, id, value: { url: row.url }, isPrivate });
    if (row.seen !== undefined && row.checked !== undefined) {
      this.statements.push({ ...place, kind: 'link', id, sources: [row.seen], checked: row.checked });
    }
    for (const language of languages) {
      this.words[language].links[id] = row[language];
    }
  }

  #addBlockLists(source: YamlSource): void {
    for (const [id, row] of Object.entries((source.value ?? {}) as WrittenBlockLists)) {
      const { name, lists, words, link, checks, removal, source: from, checked } = row;
      this.references.push({ table: 'links', id: link, ...placeOf(source, [id, 'link']) });
      this.statements.push({ ...placeOf(source, [id]), kind: 'blockList', id, sources: [from], checked });
      this.#refer('checks', checks, source, [id, 'checks']);
      this.blockLists.push({
        name,
        lists,
        words: words.map(comparable),
        link: link as LinkId,
        ...(checks === undefined ? {} : { checks: checks as readonly CheckId[] }),
        ...(removal === undefined ? {} : { removal: this.#removal(id, removal, placeOf(source, [id, 'removal'])) as StepId }),
      });
    }
  }

  /** The step that tells how an entry comes off a list: its id. */
  #removal(list: string, words: WrittenNames[string], place: Place): string {
    const id = `removalFrom${list.charAt(0).toUpperCase()}${list.slice(1)}`;
    this.#define('steps', { ...place, id, value: {}, isPrivate: false });
    this.references.push({ table: 'steps', id, ...place });
    for (const language of languages) {
      this.words[language].steps[id] = { text: words[language] };
    }
    return id;
  }

  #tokens(source: YamlSource): void {
    const { kind, source: from, tokens = {} } = (source.value ?? {}) as Partial<WrittenTokens>;
    for (const [id, row] of Object.entries(tokens)) {
      const place = placeOf(source, ['tokens', id]);
      const value = { kind: row.kind ?? kind, written: row.written, ...(row.link === undefined ? {} : { link: row.link }) };
      this.#define('tokens', { ...place, id, value, isPrivate: false });
      if (value.kind === undefined || (row.source ?? from) === undefined) {
        this.report(place, `\`${id}\` has no kind or no source: name it here, or for the whole table.`);
      }
      this.#refer('links', row.link === undefined ? [] : [row.link], source, ['tokens', id, 'link']);
      for (const language of languages) {
        this.words[language].tokens[id] = row[language];
      }
    }
  }

  /** The phrases of a table, whose name is the reason they tell. */
  #addGeneralWords(reason: string, source: YamlSource): void {
    if (!isReason(reason)) {
      this.report(placeOf(source, []), `There is no reason \`${reason}\`: name the file for one of ${reasons.join(', ')}.`);
      return;
    }
    for (const [phrase, { reply, language }] of Object.entries((source.value ?? {}) as WrittenWords)) {
      const { place, fields } = this.#phrase(phrase, source);
      for (const words of spellingsOf(phrase, language)) {
        const other = this.generalWords.get(words);
        if (other !== undefined) {
          this.report(place, `“${phrase}” is in ${other.file}, line ${other.line}, too: it can tell only one reason.`);
        }
        const isAsWritten = words === comparable(phrase);
        this.generalWords.set(words, {
          ...place,
          value: { words, reason, ...fields },
          reply: (isAsWritten ? reply : null) ?? null,
        });
      }
    }
  }

  /** The phrases of a table, whose name is what they say became of a message. */
  #addOutcomeWords(outcome: string, source: YamlSource): void {
    if (outcome !== 'failed' && outcome !== 'delayed') {
      this.report(placeOf(source, []), 'Reports tell two outcomes in words: name the file failed.yaml or delayed.yaml.');
      return;
    }
    for (const [phrase, { language }] of Object.entries((source.value ?? {}) as WrittenWords)) {
      const { place, fields } = this.#phrase(phrase, source);
      for (const words of spellingsOf(phrase, language)) {
        if (this.outcomeWords.has(words)) {
          this.report(place, `“${phrase}” stands twice: it can tell only one outcome.`);
        }
        this.outcomeWords.set(words, { words, outcome, ...fields });
      }
    }
  }

  /** What the row of a phrase says of it. */
  #phrase(phrase: string, source: YamlSource): { place: Place; fields: Omit<Phrase, 'words'> } {
    const { not, weak, class: only } = (source.value as WrittenWords)[phrase] ?? { source: '' };
    const place = placeOf(source, [phrase]);
    const words = comparable(phrase);
    const [first = '', ...others] = words.split('*').map((piece) => piece.trim());
    if (first.length < KEY_LENGTH) {
      this.report(place, `“${phrase}” is too short: give at least ${KEY_LENGTH} characters before the first \`*\`.`);
    }
    if (others.includes('')) {
      this.report(place, `“${phrase}” ends with \`*\`: leave that out.`);
    }
    return { place, fields: defined({ not: not?.map(comparable), weak, class: only }) };
  }

  /** Sorts tokens by kind, as a look-up lists them, whatever the tables are called. */
  #sortTokens(): void {
    const rankOf = ({ value }: Row): number => tokenKinds.indexOf(value.kind as TokenKind);
    const sorted = [...this.rows.tokens].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
    this.rows.tokens.clear();
    for (const [id, row] of sorted) {
      this.rows.tokens.set(id, row);
    }
  }

  /** The shared pieces of a kind, one file each. */
  #pieces(files: MarkdownFiles, kind: PieceKind): void {
    for (const [id, source] of files) {
      if (source.front.value === null) {
        continue;
      }
      const row = { file: source.file, line: 1, id, isPrivate: false };
      if (kind === 'cause') {
        this.#define('causes', { ...row, value: this.#cause(id, source.front.value as WrittenCause, source.front, []) });
      } else {
        this.#define(`${kind}s`, { ...row, value: placed(source.front.value as WrittenStep) });
        this.#referInStead(source.front, []);
      }
      this.#sections(source, (language, section) => this.#pieceWords(kind, id, language, section, source.file));
      this.#privateWords(source);
    }
  }

  #cause(id: string, written: WrittenCause, source: YamlSource, path: ValuePath): Row['value'] {
    const { proof, named, withoutConnector, leavesOpen, where, actors, steps, checks, source: from } = written;
    this.#refer('causes', leavesOpen, source, [...path, 'leavesOpen']);
    this.#refer('actors', actors, source, [...path, 'actors']);
    this.statements.push({ ...placeOf(source, path), kind: 'cause', id, sources: [from], checked: null });
    return defined({
      evidence: proof,
      named,
      withoutConnector,
      leavesOpen,
      where: placesOf(where),
      actors,
      fixes: this.#steps(steps, source, [...path, 'steps']),
      checks: checks && this.#checks(checks, source, [...path, 'checks']),
    });
  }

  /** The ids in a list of steps; one that says where it works becomes a row, and has its words below. */
  #steps(mentions: WrittenCause['steps'], source: YamlSource, path: ValuePath): readonly string[] {
    return this.#mentions('steps', mentions, source, path, (id, definition, at) => {
      this.#define('steps', { ...placeOf(source, at), id, value: placed(definition), isPrivate: true });
      this.#referInStead(source, at, definition);
    });
  }

  /** What a step names to take its place elsewhere. */
  #referInStead(source: YamlSource, path: ValuePath, step: WrittenStep = source.value as WrittenStep): void {
    for (const field of ['atConsumers', 'onceOver'] as const) {
      const inStead = step[field];
      this.#refer('steps', inStead === undefined ? [] : [inStead], source, [...path, field]);
    }
  }

  /** The ids in a list of checks; checks that are defined in the list become rows. */
  #checks(mentions: NonNullable<WrittenGuidance['checks']>, source: YamlSource, path: ValuePath): readonly string[] {
    return this.#mentions('checks', mentions, source, path, (id, definition) =>
      this.#define('checks', { ...placeOf(source, [...path, id]), id, value: placed(definition), isPrivate: true }),
    );
  }

  #causes(mentions: NonNullable<WrittenGuidance['causes']>, source: YamlSource, path: ValuePath): readonly string[] {
    return this.#mentions('causes', mentions, source, path, (id, definition, at) =>
      this.#define('causes', {
        ...placeOf(source, at),
        id,
        value: this.#cause(id, definition, source, at),
        isPrivate: true,
      }),
    );
  }

  #mentions<Definition>(
    table: 'causes' | 'steps' | 'checks' | 'links',
    mentions: readonly Mention<Definition>[],
    source: YamlSource,
    path: ValuePath,
    define: (id: string, definition: Definition, path: ValuePath) => void,
  ): readonly string[] {
    return mentions.map((mention, index) => {
      const at = [...path, index];
      if (typeof mention === 'string') {
        this.references.push({ table, id: mention, ...placeOf(source, at) });
        return mention;
      }
      const [[id, definition] = ['', undefined]] = Object.entries(mention);
      if (definition !== undefined) {
        define(id, definition, [...at, id]);
        this.references.push({ table, id, ...placeOf(source, at) });
      }
      return id;
    });
  }

  #guidance(written: WrittenGuidance, source: YamlSource, path: ValuePath): Row['value'] {
    const { reason, actors, actorsWithConnector, resumes, waits, retryHours, causes, ifProven, first, steps, checks } = written;
    this.#refer('actors', actors, source, [...path, 'actors']);
    this.#refer('actors', actorsWithConnector, source, [...path, 'actorsWithConnector']);
    for (const [field, id] of [
      ['resumes', resumes],
      ['waits', waits],
    ] as const) {
      if (id !== undefined) {
        this.references.push({ table: 'resumes', id, ...placeOf(source, [...path, field]) });
      }
    }
    return defined({
      reason,
      actors,
      actorsWithConnector,
      resumes,
      waits,
      retryHours,
      causes: causes && this.#causes(causes, source, [...path, 'causes']),
      ifProven: ifProven && this.#causes(ifProven, source, [...path, 'ifProven']),
      first: first && this.#steps(first, source, [...path, 'first']),
      fixes: steps && this.#steps(steps, source, [...path, 'steps']),
      checks: checks && this.#checks(checks, source, [...path, 'checks']),
    });
  }

  /** What helps with each reason; the row `any` is for all of them. */
  #reasons(source: YamlSource): void {
    for (const [id, written] of Object.entries((source.value ?? {}) as Readonly<Record<string, WrittenReason>>)) {
      const { sources, checked, ...value } = written;
      const place = placeOf(source, [id]);
      if (id !== ANY_REASON && !isReason(id)) {
        this.report(place, `There is no reason \`${id}\`: write one of ${[...reasons, ANY_REASON].join(', ')}.`);
      }
      this.#define('reasons', { ...place, id, value, isPrivate: false });
      this.statements.push({ ...place, kind: 'reason', id, sources, checked });
      for (const path of [[id], [id, 'waiting'], [id, 'sent'], [id, 'refused']] as const) {
        const remedies = path[1] === undefined ? written : written[path[1]];
        this.#refer('steps', remedies?.steps, source, [...path, 'steps']);
        this.#refer('checks', remedies?.checks, source, [...path, 'checks']);
      }
    }
  }

  #announcements(source: YamlSource): void {
    for (const [id, row] of Object.entries((source.value ?? {}) as WrittenAnnouncements)) {
      const { on, entries, source: from, checked, ...words } = row;
      const place = placeOf(source, [id]);
      this.#define('announcements', { ...place, id, value: { on, entries }, isPrivate: false });
      this.#refer('entries', entries, source, [id, 'entries']);
      this.statements.push({ ...place, kind: 'announcement', id, sources: [from], checked });
      for (const language of languages) {
        this.words[language].announcements[id] = words[language];
      }
    }
  }

  /** A file of meanings: its guidance, its words, and the words of what it defines for itself. */
  #meaning(id: string, source: MarkdownSource, table: 'meanings' | 'entries', identity: Row['value'] = {}): void {
    if (source.front.value === null) {
      return;
    }
    const guidance = this.#guidance(source.front.value as WrittenGuidance, source.front, []);
    const value = { ...identity, causes: [], fixes: [], checks: [], ...guidance };
    this.#define(table, { file: source.file, line: 1, id, value, isPrivate: false });
    this.#sections(source, (language, section) => {
      if (section.title === null || section.happened.length === 0) {
        this.report(
          { file: source.file, line: section.line },
          `${languageNames[language]} needs the name behind the colon of its heading, and a list under **Happened**.`,
        );
      }
      this.#wordLines.set(`${language} ${table} ${id}`, section.line);
      this.words[language][table][id] = defined({
        name: section.title ?? '',
        problem: section.problem.length === 0 ? undefined : section.problem,
        happened: section.happened,
      });
    });
    this.#privateWords(source);
  }

  /**
   * Every entry: those with a file of their own, and the rows of the tables, in the order of the authorities and of their codes.
   */
  #entries({ meanings, codes }: KnowledgeFiles): void {
    const known: { readonly id: string; readonly add: () => void }[] = [];
    for (const [id, source] of meanings) {
      const written = (source.front.value ?? {}) as WrittenEntry;
      known.push({ id, add: () => this.#meaning(id, source, 'entries', this.#identity(id, written, source.front, [])) });
      const told = codeIn(id);
      if (source.front.value !== null && written.code !== (told ?? undefined)) {
        this.report(
          placeOf(source.front, ['code']),
          told === null
            ? 'The name of this file is no code: leave `code` out.'
            : `The code of this file is ${told} by its name: say the same here.`,
        );
      }
    }
    for (const [authority, source] of codes) {
      for (const [key, written] of Object.entries((source.value ?? {}) as Record<string, WrittenEntry>)) {
        const id = `${authority}/${key}`;
        known.push({ id, add: () => this.#sharing(id, written, source, key) });
      }
    }
    for (const { add } of known.sort((a, b) => this.#compare(a.id, b.id))) {
      add();
    }
  }

  #sharing(id: string, written: WrittenEntry, source: YamlSource, key: string): void {
    const identity = this.#identity(id, written, source, [key]);
    if (written.meaning !== undefined) {
      this.references.push({ table: 'meanings', id: written.meaning, ...placeOf(source, [key, 'meaning']) });
    }
    const value = { ...identity, meaning: written.meaning, ...this.#guidance(written, source, [key]) };
    this.#define('entries', { ...placeOf(source, [key]), id, value, isPrivate: false });
  }

  /** By what an entry is told, and where to read on. */
  #identity(id: string, written: WrittenEntry, source: YamlSource, path: ValuePath): Row['value'] {
    const {
      replies = [],
      words,
      besides,
      whereItSpeaks,
      strings,
      family,
      over,
      alone,
      examples = [],
      wrapper,
      links = [],
      related = [],
      sources,
      checked,
    } = written;
    const authority = authorityIn(id);
    if (!this.rows.authorities.has(authority)) {
      this.report(
        placeOf(source, path),
        `Nobody is called \`${authority}\`: add them to knowledge/authorities.yaml, or correct the name of the folder or table.`,
      );
    }
    const linkIds = this.#mentions('links', links, source, [...path, 'links'], (one, row, at) =>
      this.#link(one, row, placeOf(source, at), true),
    );
    this.#refer('entries', related, source, [...path, 'related']);
    if (related.includes(id)) {
      this.report(placeOf(source, [...path, 'related']), `\`${id}\` is this meaning itself: take it out.`);
    }
    this.statements.push({ ...placeOf(source, path), kind: 'entry', id, sources, checked });
    for (const [index, one] of (words ?? []).entries()) {
      if (typeof one !== 'string') {
        this.evidence.push({ entry: id, words: one.words, reply: one.reply, ...placeOf(source, [...path, 'words', index]) });
      }
    }
    for (const [index, string] of (strings ?? []).entries()) {
      this.evidence.push({
        entry: id,
        words: null,
        reply: `${codeIn(id) ?? ''} ${string}`,
        ...placeOf(source, [...path, 'strings', index]),
      });
    }
    for (const [index, reply] of examples.entries()) {
      this.evidence.push({ entry: id, words: null, reply, ...placeOf(source, [...path, 'examples', index]) });
    }
    return defined({
      authority,
      code: codeIn(id),
      replies: replies.map(String),
      texts: words?.map((one) => (typeof one === 'string' ? one : one.words)),
      besides,
      whereItSpeaks,
      strings,
      family,
      over,
      alone,
      wrapper,
      basis: basisOf(sources) ?? undefined,
      links: linkIds,
      related,
    });
  }

  #compare(a: string, b: string): number {
    const order = [...this.rows.authorities.keys()];
    const key = (id: string): string => {
      const [authority = '', told = ''] = id.split('/');
      const number = /^[\dX]/.test(told)
        ? told
            .split(/[.-]/)
            .map((part) => part.padStart(5, '0'))
            .join('.')
        : 'zz';
      return `${String(order.indexOf(authority)).padStart(3, '0')} ${number} ${id}`;
    };
    return key(a) < key(b) ? -1 : 1;
  }

  /** The section of each language; a missing one is reported. */
  #sections(source: MarkdownSource, read: (language: Language, section: LanguageWords) => void): void {
    for (const language of languages) {
      const section = source.words[language];
      if (section === undefined) {
        this.unwritten.add(`${source.file} ${language}`);
        this.report(
          { file: source.file, line: 1 },
          `The words in ${languageNames[language]} are missing: add \`## ${languageNames[language]}: …\`.`,
        );
      } else {
        read(language, section);
      }
    }
  }

  /** Words of pieces that only this file can name. Having words is what defines a step. */
  #privateWords(source: MarkdownSource): void {
    for (const language of languages) {
      for (const piece of source.words[language]?.pieces ?? []) {
        const table: TableName = `${piece.kind}s`;
        const row = this.rows[table].get(piece.id);
        if (row === undefined && piece.kind === 'step') {
          this.#define('steps', { file: source.file, line: piece.line, id: piece.id, value: {}, isPrivate: true });
        } else if (this.#repeated.has(`${source.file} ${table} ${piece.id}`)) {
          continue;
        } else if (row?.file !== source.file) {
          const home = row === undefined ? 'no list of this file defines it' : `it is defined in ${row.file}`;
          this.report(
            { file: source.file, line: piece.line },
            `\`${piece.id}\` has words here, but ${home}: define it above, or take the words out.`,
          );
          this.#repeated.add(`${source.file} ${table} ${piece.id}`);
          continue;
        }
        this.#pieceWords(piece.kind, piece.id, language, piece, source.file);
      }
    }
  }

  #pieceWords(kind: PieceKind, id: string, language: Language, { line, title, text, list }: Words, file: string): void {
    if ((kind !== 'check' && text === null) || (kind !== 'step' && title === null)) {
      const needs = {
        cause: 'a few words behind the colon of its heading, and a sentence below',
        step: 'a sentence below its heading',
        check: 'a title behind the colon of its heading',
      };
      this.report({ file, line }, `The ${kind} \`${id}\` needs ${needs[kind]}.`);
    }
    const words = {
      cause: { short: title ?? '', text: text ?? '' },
      step: { text: text ?? '', how: list.length === 0 ? undefined : list },
      check: { title: title ?? '', caveat: text ?? undefined },
    };
    for (const link of kind === 'step' ? stepLinksIn([text, ...list].join(' ')) : []) {
      this.references.push({ table: 'links', id: link, file, line });
    }
    this.#wordLines.set(`${language} ${kind}s ${id}`, line);
    this.words[language][`${kind}s`][id] = defined(words[kind]);
  }
}

function tables<Value>(make: () => Value): Record<TableName, Value> {
  return {
    entries: make(),
    meanings: make(),
    causes: make(),
    steps: make(),
    checks: make(),
    links: make(),
    tokens: make(),
    authorities: make(),
    actors: make(),
    resumes: make(),
    reasons: make(),
    announcements: make(),
  };
}

/** A step or a check, with a list of the places where it works. */
function placed({ where, ...value }: WrittenStep): Row['value'] {
  return defined({ ...value, where: placesOf(where) });
}

function placesOf(where: WrittenStep['where']): readonly Where[] | undefined {
  return where === undefined ? undefined : [where].flat();
}

/** The fields that have a value. */
function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A phrase as servers write it, ready to be compared: German ones without umlauts too, `Empfaenger`. */
function spellingsOf(phrase: string, language: string | undefined): ReadonlySet<string> {
  const spelt = phrase.normalize('NFC').toLowerCase();
  const withoutUmlauts =
    language === 'de' ? spelt.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`) : spelt;
  return new Set([comparable(spelt), comparable(withoutUmlauts)]);
}

function isReason(text: string): text is Reason {
  return (reasons as readonly string[]).includes(text);
}

function placeOf(source: YamlSource, path: ValuePath): Place {
  return { file: source.file, line: source.lineOf(path) };
}

/** Leaves out an entry's authority and code, which are in its id. */
export function withoutId({ authority, code, ...value }: Row['value']): Row['value'] {
  return value;
}
