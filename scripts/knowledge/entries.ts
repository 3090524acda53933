/** The meanings: shared ones, and the entries, with a file of their own or a row of a table. */

import { authorityIn, codeIn } from '../../src/catalogue/entryId.ts';
import { type Catalogue, defined, placeOf, type Row } from './catalogue.ts';
import type { KnowledgeFiles } from './files.ts';
import { guidanceOf, idsOf } from './guidance.ts';
import { languageNames, type MarkdownSource } from './markdownSource.ts';
import { addPrivateWords, readSections } from './pieces.ts';
import { basisOf } from './sources.ts';
import { addLink } from './tables.ts';
import type { WrittenEntry, WrittenGuidance } from './written.ts';
import type { ValuePath, YamlSource } from './yamlSource.ts';

/** A file of meanings: its guidance, its words, and the words of what it defines for itself. */
export function addMeaning(
  catalogue: Catalogue,
  id: string,
  source: MarkdownSource,
  table: 'meanings' | 'entries',
  identity: Row['value'] = {},
): void {
  if (source.front.value === null) {
    return;
  }
  const guidance = guidanceOf(catalogue, source.front.value as WrittenGuidance, source.front, []);
  const value = { ...identity, causes: [], fixes: [], checks: [], ...guidance };
  catalogue.define(table, { file: source.file, line: 1, id, value, isPrivate: false });
  readSections(catalogue, source, (language, section) => {
    if (section.title === null || section.happened.length === 0) {
      catalogue.report(
        { file: source.file, line: section.line },
        `${languageNames[language]} needs the name behind the colon of its heading, and a list under **Happened**.`,
      );
    }
    catalogue.placeWords(language, table, id, section.line);
    catalogue.words[language][table][id] = defined({
      name: section.title ?? '',
      problem: section.problem.length === 0 ? undefined : section.problem,
      happened: section.happened,
    });
  });
  addPrivateWords(catalogue, source);
}

/**
 * Every entry: those with a file of their own, and the rows of the tables, in the order of the authorities and of their codes.
 */
export function addEntries(catalogue: Catalogue, { meanings, codes }: KnowledgeFiles): void {
  const known: { readonly id: string; readonly add: () => void }[] = [];
  for (const [id, source] of meanings) {
    const written = (source.front.value ?? {}) as WrittenEntry;
    known.push({
      id,
      add: () => addMeaning(catalogue, id, source, 'entries', identityOf(catalogue, id, written, source.front, [])),
    });
    const told = codeIn(id);
    if (source.front.value !== null && written.code !== (told ?? undefined)) {
      catalogue.report(
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
      known.push({ id, add: () => addSharing(catalogue, id, written, source, key) });
    }
  }
  for (const { add } of known.sort((a, b) => compareEntries(catalogue, a.id, b.id))) {
    add();
  }
}

function addSharing(catalogue: Catalogue, id: string, written: WrittenEntry, source: YamlSource, key: string): void {
  const identity = identityOf(catalogue, id, written, source, [key]);
  if (written.meaning !== undefined) {
    catalogue.references.push({ table: 'meanings', id: written.meaning, ...placeOf(source, [key, 'meaning']) });
  }
  const value = { ...identity, meaning: written.meaning, ...guidanceOf(catalogue, written, source, [key]) };
  catalogue.define('entries', { ...placeOf(source, [key]), id, value, isPrivate: false });
}

/** By what an entry is told, and where to read on. */
function identityOf(catalogue: Catalogue, id: string, written: WrittenEntry, source: YamlSource, path: ValuePath): Row['value'] {
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
  if (!catalogue.rows.authorities.has(authority)) {
    catalogue.report(
      placeOf(source, path),
      `Nobody is called \`${authority}\`: add them to knowledge/authorities.yaml, or correct the name of the folder or table.`,
    );
  }
  const linkIds = idsOf(catalogue, 'links', links, source, [...path, 'links'], (one, row, at) =>
    addLink(catalogue, one, row, placeOf(source, at), true),
  );
  catalogue.refer('entries', related, source, [...path, 'related']);
  if (related.includes(id)) {
    catalogue.report(placeOf(source, [...path, 'related']), `\`${id}\` is this meaning itself: take it out.`);
  }
  catalogue.statements.push({ ...placeOf(source, path), kind: 'entry', id, sources, checked });
  for (const [index, one] of (words ?? []).entries()) {
    if (typeof one !== 'string') {
      catalogue.evidence.push({ entry: id, words: one.words, reply: one.reply, ...placeOf(source, [...path, 'words', index]) });
    }
  }
  for (const [index, string] of (strings ?? []).entries()) {
    catalogue.evidence.push({
      entry: id,
      words: null,
      reply: `${codeIn(id) ?? ''} ${string}`,
      ...placeOf(source, [...path, 'strings', index]),
    });
  }
  for (const [index, reply] of examples.entries()) {
    catalogue.evidence.push({ entry: id, words: null, reply, ...placeOf(source, [...path, 'examples', index]) });
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

function compareEntries(catalogue: Catalogue, a: string, b: string): number {
  const order = [...catalogue.rows.authorities.keys()];
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
