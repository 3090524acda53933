/** Shared causes, steps and checks, one file each, and the words in their sections and in those of meanings. */

import type { Language } from '../../src/locales/locale.ts';
import { type Catalogue, defined, languages, type TableName } from './catalogue.ts';
import type { MarkdownFiles } from './files.ts';
import { causeOf, placed, referInStead } from './guidance.ts';
import { type LanguageWords, languageNames, type MarkdownSource, type PieceKind, type Words } from './markdownSource.ts';
import { stepLinksIn } from './stepLinks.ts';
import type { WrittenCause, WrittenStep } from './written.ts';

/** The shared pieces of a kind, one file each. */
export function addPieces(catalogue: Catalogue, files: MarkdownFiles, kind: PieceKind): void {
  for (const [id, source] of files) {
    if (source.front.value === null) {
      continue;
    }
    const row = { file: source.file, line: 1, id, isPrivate: false };
    if (kind === 'cause') {
      catalogue.define('causes', { ...row, value: causeOf(catalogue, id, source.front.value as WrittenCause, source.front, []) });
    } else {
      catalogue.define(`${kind}s`, { ...row, value: placed(source.front.value as WrittenStep) });
      referInStead(catalogue, source.front, []);
    }
    readSections(catalogue, source, (language, section) => addPieceWords(catalogue, kind, id, language, section, source.file));
    addPrivateWords(catalogue, source);
  }
}

/** The section of each language; a missing one is reported. */
export function readSections(
  catalogue: Catalogue,
  source: MarkdownSource,
  read: (language: Language, section: LanguageWords) => void,
): void {
  for (const language of languages) {
    const section = source.words[language];
    if (section === undefined) {
      catalogue.unwritten.add(`${source.file} ${language}`);
      catalogue.report(
        { file: source.file, line: 1 },
        `The words in ${languageNames[language]} are missing: add \`## ${languageNames[language]}: …\`.`,
      );
    } else {
      read(language, section);
    }
  }
}

/** Words of pieces that only this file can name. Having words is what defines a step. */
export function addPrivateWords(catalogue: Catalogue, source: MarkdownSource): void {
  for (const language of languages) {
    for (const piece of source.words[language]?.pieces ?? []) {
      const table: TableName = `${piece.kind}s`;
      const row = catalogue.rows[table].get(piece.id);
      if (row === undefined && piece.kind === 'step') {
        catalogue.define('steps', { file: source.file, line: piece.line, id: piece.id, value: {}, isPrivate: true });
      } else if (catalogue.isRepeated(source.file, table, piece.id)) {
        continue;
      } else if (row?.file !== source.file) {
        const home = row === undefined ? 'no list of this file defines it' : `it is defined in ${row.file}`;
        catalogue.report(
          { file: source.file, line: piece.line },
          `\`${piece.id}\` has words here, but ${home}: define it above, or take the words out.`,
        );
        catalogue.setRepeated(source.file, table, piece.id);
        continue;
      }
      addPieceWords(catalogue, piece.kind, piece.id, language, piece, source.file);
    }
  }
}

function addPieceWords(
  catalogue: Catalogue,
  kind: PieceKind,
  id: string,
  language: Language,
  { line, title, text, list }: Words,
  file: string,
): void {
  if ((kind !== 'check' && text === null) || (kind !== 'step' && title === null)) {
    const needs = {
      cause: 'a few words behind the colon of its heading, and a sentence below',
      step: 'a sentence below its heading',
      check: 'a title behind the colon of its heading',
    };
    catalogue.report({ file, line }, `The ${kind} \`${id}\` needs ${needs[kind]}.`);
  }
  const words = {
    cause: { short: title ?? '', text: text ?? '' },
    step: { text: text ?? '', how: list.length === 0 ? undefined : list },
    check: { title: title ?? '', caveat: text ?? undefined },
  };
  for (const link of kind === 'step' ? stepLinksIn([text, ...list].join(' ')) : []) {
    catalogue.references.push({ table: 'links', id: link, file, line });
  }
  catalogue.placeWords(language, `${kind}s`, id, line);
  catalogue.words[language][`${kind}s`][id] = defined(words[kind]);
}
