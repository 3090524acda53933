/** The rows of the tables: names, links, block lists, words of logs, remedies by reason, announcements. */

import { comparable } from '../../src/catalogue/comparableText.ts';
import type { CheckId, LinkId, StepId } from '../../src/catalogue/generated/ids.ts';
import { type TokenKind, tokenKinds } from '../../src/catalogue/token.ts';
import { isReason, reasons } from '../../src/ids/reason.ts';
import { type Catalogue, defined, languages, type Place, placeOf, type Row } from './catalogue.ts';
import type {
  WrittenAnnouncements,
  WrittenAuthorities,
  WrittenBlockLists,
  WrittenLink,
  WrittenLinks,
  WrittenNames,
  WrittenReason,
  WrittenTokens,
} from './written.ts';
import type { YamlSource } from './yamlSource.ts';

/** The row of what helps whatever the reason. */
const ANY_REASON = 'any';

export function addAuthorities(catalogue: Catalogue, source: YamlSource): void {
  for (const [id, row] of Object.entries((source.value ?? {}) as WrittenAuthorities)) {
    const { standard, consumer, hosts, words, ...names } = row;
    addName(catalogue, 'authorities', id, names, source, defined({ standard, consumer, hosts, words }));
  }
}

export function addNames(catalogue: Catalogue, table: 'actors' | 'resumes', source: YamlSource): void {
  for (const [id, names] of Object.entries((source.value ?? {}) as WrittenNames)) {
    addName(catalogue, table, id, names, source, {});
  }
}

function addName(
  catalogue: Catalogue,
  table: 'authorities' | 'actors' | 'resumes',
  id: string,
  names: WrittenNames[string],
  source: YamlSource,
  value: Row['value'],
): void {
  catalogue.define(table, { ...placeOf(source, [id]), id, value, isPrivate: false });
  for (const language of languages) {
    catalogue.words[language][table][id] = names[language];
  }
}

export function addLinks(catalogue: Catalogue, source: YamlSource): void {
  for (const [id, row] of Object.entries((source.value ?? {}) as WrittenLinks)) {
    addLink(catalogue, id, row, placeOf(source, [id]), false);
  }
}

export function addLink(catalogue: Catalogue, id: string, row: WrittenLink, place: Place, isPrivate: boolean): void {
  catalogue.define('links', { ...place, id, value: { url: row.url }, isPrivate });
  if (row.seen !== undefined && row.checked !== undefined) {
    catalogue.statements.push({ ...place, kind: 'link', id, sources: [row.seen], checked: row.checked });
  }
  for (const language of languages) {
    catalogue.words[language].links[id] = row[language];
  }
}

export function addBlockLists(catalogue: Catalogue, source: YamlSource): void {
  for (const [id, row] of Object.entries((source.value ?? {}) as WrittenBlockLists)) {
    const { name, lists, words, link, checks, removal, source: from, checked } = row;
    catalogue.references.push({ table: 'links', id: link, ...placeOf(source, [id, 'link']) });
    catalogue.statements.push({ ...placeOf(source, [id]), kind: 'blockList', id, sources: [from], checked });
    catalogue.refer('checks', checks, source, [id, 'checks']);
    catalogue.blockLists.push({
      name,
      lists,
      words: words.map(comparable),
      link: link as LinkId,
      ...(checks === undefined ? {} : { checks: checks as readonly CheckId[] }),
      ...(removal === undefined
        ? {}
        : { removal: addRemoval(catalogue, id, removal, placeOf(source, [id, 'removal'])) as StepId }),
    });
  }
}

/** The step that tells how an entry comes off a list: its id. */
function addRemoval(catalogue: Catalogue, list: string, words: WrittenNames[string], place: Place): string {
  const id = `removalFrom${list.charAt(0).toUpperCase()}${list.slice(1)}`;
  catalogue.define('steps', { ...place, id, value: {}, isPrivate: false });
  catalogue.references.push({ table: 'steps', id, ...place });
  for (const language of languages) {
    catalogue.words[language].steps[id] = { text: words[language] };
  }
  return id;
}

export function addTokens(catalogue: Catalogue, source: YamlSource): void {
  const { kind, source: from, tokens = {} } = (source.value ?? {}) as Partial<WrittenTokens>;
  for (const [id, row] of Object.entries(tokens)) {
    const place = placeOf(source, ['tokens', id]);
    const value = { kind: row.kind ?? kind, written: row.written, ...(row.link === undefined ? {} : { link: row.link }) };
    catalogue.define('tokens', { ...place, id, value, isPrivate: false });
    if (value.kind === undefined || (row.source ?? from) === undefined) {
      catalogue.report(place, `\`${id}\` has no kind or no source: name it here, or for the whole table.`);
    }
    catalogue.refer('links', row.link === undefined ? [] : [row.link], source, ['tokens', id, 'link']);
    for (const language of languages) {
      catalogue.words[language].tokens[id] = row[language];
    }
  }
}

/** Sorts tokens by kind, as a look-up lists them, whatever the tables are called. */
export function sortTokens(catalogue: Catalogue): void {
  const rankOf = ({ value }: Row): number => tokenKinds.indexOf(value.kind as TokenKind);
  const sorted = [...catalogue.rows.tokens].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  catalogue.rows.tokens.clear();
  for (const [id, row] of sorted) {
    catalogue.rows.tokens.set(id, row);
  }
}

/** What helps with each reason; the row `any` is for all of them. */
export function addReasons(catalogue: Catalogue, source: YamlSource): void {
  for (const [id, written] of Object.entries((source.value ?? {}) as Readonly<Record<string, WrittenReason>>)) {
    const { sources, checked, ...value } = written;
    const place = placeOf(source, [id]);
    if (id !== ANY_REASON && !isReason(id)) {
      catalogue.report(place, `There is no reason \`${id}\`: write one of ${[...reasons, ANY_REASON].join(', ')}.`);
    }
    catalogue.define('reasons', { ...place, id, value, isPrivate: false });
    catalogue.statements.push({ ...place, kind: 'reason', id, sources, checked });
    for (const path of [[id], [id, 'waiting'], [id, 'sent'], [id, 'refused']] as const) {
      const remedies = path[1] === undefined ? written : written[path[1]];
      catalogue.refer('steps', remedies?.steps, source, [...path, 'steps']);
      catalogue.refer('checks', remedies?.checks, source, [...path, 'checks']);
    }
  }
}

export function addAnnouncements(catalogue: Catalogue, source: YamlSource): void {
  for (const [id, row] of Object.entries((source.value ?? {}) as WrittenAnnouncements)) {
    const { on, entries, source: from, checked, ...words } = row;
    const place = placeOf(source, [id]);
    catalogue.define('announcements', { ...place, id, value: { on, entries }, isPrivate: false });
    catalogue.refer('entries', entries, source, [id, 'entries']);
    catalogue.statements.push({ ...place, kind: 'announcement', id, sources: [from], checked });
    for (const language of languages) {
      catalogue.words[language].announcements[id] = words[language];
    }
  }
}
