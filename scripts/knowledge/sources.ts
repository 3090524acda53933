/** What a source names: the documents in it, the form in which it names them, and what a meaning rests on without any. */

import type { Basis } from '../../src/catalogue/entry.ts';

/** By what is seen that a document has changed. */
export type DocumentKind = 'file' | 'rfc' | 'software' | 'page' | 'title' | 'reply';

export interface SourceDocument {
  readonly kind: DocumentKind;
  /** The same in every source that names it. */
  readonly name: string;
  /** The commit, the release or the date that was read; null: not noted. */
  readonly version: string | null;
  /** Of a file: its repository and the way to it there. */
  readonly file?: { readonly repository: string; readonly path: string };
}

/** Copies of documentation that has moved, or that is no longer public where it was written, by what it is a copy of. */
const copies: Readonly<Record<string, string>> = {
  'MicrosoftDocs/OfficeDocs-Support': 'MicrosoftDocs/SupportArticles-docs',
  'x13-me/OfficeDocs-Exchange': 'MicrosoftDocs/OfficeDocs-Exchange',
};

const FILE = /^([\w-]+\/[\w.-]+): ([^\s,@]*[./][^\s,@]*)(?:@([0-9a-f]+))?/;
const RFC = /^RFC \d+/;
const REGISTRY = /^IANA registry/;
const SOFTWARE = /^(Postfix|Exim|Sendmail|Dovecot|BIND|OpenSSL|OpenBSD netcat|ucspi-tcp) ([\d.]+): ([^,]+)/;
/** A title with its publisher, and what of it. */
const TITLE = /^(.*? \([A-Z][\w ]*\)), /;
const PAGE = /^((?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?)(?:: .*)?$/;
const DATE = / \((\d{4}(?:-\d\d){0,2})\)$/;
const REPLY = /^(?:replies|logs|reports|practice)\b/;
const INFERRED = /^inferred\b/;
/** What is said of the document before it, and the tables of words, whose phrases have their own sources. */
const NO_DOCUMENT = /^(?:not |knowledge\/|the |no )/;

/** The documents that a source names, in its order; replies and inferences are none. */
export function documentsIn(source: string): readonly SourceDocument[] {
  return source.split('; ').flatMap((piece) => (NO_DOCUMENT.test(piece) || INFERRED.test(piece) ? [] : [documentOf(piece)]));
}

function documentOf(piece: string): SourceDocument {
  const [dated, date = null] = DATE.exec(piece) ?? ['', null];
  const text = piece.slice(0, piece.length - dated.length);
  const [, repository = '', path = '', commit] = FILE.exec(text) ?? [];
  if (repository !== '') {
    const original = copies[repository] ?? repository;
    const version = [commit === undefined ? null : `${original === repository ? '' : repository}@${commit}`, date];
    return {
      kind: 'file',
      name: `${original}: ${path}`,
      version: version.filter(Boolean).join(', ') || null,
      file: { repository: original, path },
    };
  }
  const [rfc] = RFC.exec(text) ?? REGISTRY.exec(text) ?? [];
  if (rfc !== undefined) {
    return { kind: 'rfc', name: rfc, version: null };
  }
  const [, software, release = '', part] = SOFTWARE.exec(text) ?? [];
  if (software !== undefined) {
    return { kind: 'software', name: `${software}: ${part}`, version: release };
  }
  if (REPLY.test(text)) {
    return { kind: 'reply', name: text, version: null };
  }
  return { kind: PAGE.test(text) ? 'page' : 'title', name: TITLE.exec(text)?.[1] ?? text, version: date };
}

/** On what a meaning rests if no document explains it; null: one does. What is inferred is so whatever documents it is inferred from. */
export function basisOf(sources: readonly string[]): Basis | null {
  if (sources.some((source) => INFERRED.test(source))) {
    return 'inferred';
  }
  const documents = sources.flatMap(documentsIn);
  return documents.every(({ kind }) => kind === 'reply') && documents.length > 0 ? 'seen' : null;
}

/** How the same document must not be written as well, each with the form that it has. */
const otherForms: readonly (readonly [form: RegExp, advice: string])[] = [
  [/:\/\//, 'write an address without https://'],
  [/\b[\w-]+\/[\w.-]+@[0-9a-f]{7,}: /, 'write the commit behind the path, `owner/repository: path@commit`'],
  [/\b[\w-]+\/[\w.-]+:\S/, 'write a blank behind the repository, `owner/repository: path`'],
  [/^MicrosoftDocs: /, 'name the repository, `MicrosoftDocs/repository: path`, or the address'],
  [/\bRFC \d+(?: sections? [^;]*?)?(?:,| and(?! \d)) (?:RFC|IANA|the list)/, 'put a semicolon between two documents'],
  [/\((?:BSD|MIT)/, 'leave out what is not about the document'],
  [/^messages seen/, 'write `replies seen in public`'],
  [/ ;/, 'write no blank before a semicolon'],
];

/** What is wrong with the form of a source; null: nothing. */
export function faultOfSource(source: string): string | null {
  return otherForms.find(([form]) => form.test(source))?.[1] ?? null;
}
