/** Message-IDs, network message ids and internal ids: which one is at a place, and where else it occurs. */

import type { LogDocument } from './logDocument.ts';

/** An id in the form that others may use too: without angle brackets. Columns 0-based, UTF-16 code units. */
export interface IdAt {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** RFC 5322 section 3.6.4, and what programs really write; RFC 5321 allows a line of 998 characters. */
const IN_BRACKETS = /<([^<>\s"]{1,490}@[^<>\s"]{1,490})>/g;
/** What comes before a Message-ID on its line: a field, a key, the reply of a server that names the message it accepted, the remark of one that sends it. */
const BEFORE_ID =
  /(?:message-?id|msg-?id|references|in-reply-to|\bid)\s*[:=]\s*(?:<[^<>\s]*>[\s,]*)*$|\b(?:2\.6\.0|InternetMessageId)\s+$/i;
/** Without brackets, as Exim writes it. */
const BARE_ID = /\b(?:message-?id|msgid|id)=([^<>\s",;]{1,490}@[^<>\s",;]{1,490})/gi;
/** A field that was folded after its name. */
const FOLDED = /^[ \t]+<[^<>\s]+@[^<>\s]+>\s*$/;
const GUID = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;
/** A queue id after the process in a syslog line, and Exim's (spec.txt, "Message identification"). */
const QUEUE_ID =
  /\]: (?=[A-Za-z]*\d)([0-9A-Za-z]{6,20}):|(?<![\w-])([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})(?![\w-])/g;
/** Distance from the place within which an id is looked for, UTF-16 code units: lines of a log can be long. */
const NEAR = 1000;
/** Columns of ids; some hold numbers that are too short to be recognised as ids anywhere else. */
const ID_COLUMNS: ReadonlySet<string> = new Set([
  'messageid',
  'internetmessageid',
  'originalmessageid',
  'reference',
  'internalmessageid',
  'sessionid',
  'identity',
  'queueid',
]);
/** Minimum number of digits of an id; shorter numbers occur in every time and size. */
const MIN_NUMBER = 6;

/** What is at a place in a log with columns. */
export interface IdCell {
  readonly column: string;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The id at a place of a line: one of a usual shape, if the line says that it is an id, or a value that the line's findings name
 * as the session or the queue. An address in angle brackets is not an id. `cell`: that of the place, if the log has columns.
 */
export function idAt(
  document: LogDocument,
  { line, character }: { readonly line: number; readonly character: number },
  content: string,
  cell: IdCell | null,
): IdAt | undefined {
  const from = Math.max(0, character - NEAR);
  const near = content.slice(from, character + NEAR);
  const inIdCell = cell !== null && !cell.isName && ID_COLUMNS.has(cell.column);
  const found = [
    ...idsIn(near, inIdCell || FOLDED.test(content)).map(({ id, start }) => placed(id, from + start)),
    ...ownIds(document, line, content),
    ...(inIdCell && !content.slice(cell.start, cell.end).includes('<')
      ? [placed(content.slice(cell.start, cell.end), cell.start)]
      : []),
  ];
  return found.find(({ id, start, end }) => start <= character && character <= end && !isShortNumber(id));
}

/** Columns that name a message, or, where none does, the session that a row belongs to, the surest first. */
const MESSAGE_COLUMNS = [
  'networkmessageid',
  'messagetraceid',
  'messageid',
  'internetmessageid',
  'queueid',
  'identity',
  'sessionid',
  'session',
];

/**
 * The ids by which the other records of the same message are found, without angle brackets: that of the record's columns, otherwise those
 * that the findings of its lines name, otherwise those that its text says are ids.
 */
export function idsOfRecord(
  document: LogDocument,
  { start, end }: { readonly start: number; readonly end: number },
  content: string,
  values: ReadonlyMap<string, string>,
): readonly string[] {
  const lines = { start: { line: start, character: 0 }, end: { line: end, character: Number.POSITIVE_INFINITY } };
  const told = document
    .findingsIn(lines)
    .map(({ record: { networkMessageId, messageId, session } }) => networkMessageId ?? session ?? messageId ?? '');
  const choices = [
    ...MESSAGE_COLUMNS.map((column) => [values.get(column) ?? '']),
    told,
    idsIn(content.slice(0, 2 * NEAR), false).map(({ id }) => id),
  ];
  for (const ids of choices) {
    const usable = ids.map((id) => id.replace(/^<|>$/g, '')).filter((id) => id !== '' && !isShortNumber(id));
    if (usable.length > 0) {
      return [...new Set(usable)];
    }
  }
  return [];
}

/** The ids of usual shapes in a text; `isBare`: also those in brackets that nothing before them calls ids. */
function idsIn(text: string, isBare: boolean): IdAt[] {
  return [
    ...[...text.matchAll(IN_BRACKETS)]
      .filter(({ index }) => isBare || BEFORE_ID.test(text.slice(Math.max(0, index - NEAR), index)))
      .map(({ 1: id = '', index }) => placed(id, index + 1)),
    ...[...text.matchAll(BARE_ID)].map(({ 0: whole, 1: id = '', index }) => placed(id, index + whole.length - id.length)),
    ...[...text.matchAll(GUID)].map(({ 0: id, index }) => placed(id, index)),
    ...[...text.matchAll(QUEUE_ID)].map(({ 0: whole, 1: behind, 2: exim, index }) => {
      const id = behind ?? exim ?? '';
      return placed(id, index + whole.indexOf(id));
    }),
  ];
}

function placed(id: string, start: number): IdAt {
  return { id, start, end: start + id.length };
}

function isShortNumber(id: string): boolean {
  return id.length < MIN_NUMBER && /^\d*$/.test(id);
}

function ownIds(document: LogDocument, line: number, content: string): IdAt[] {
  const ids = document.findingsOn(line).map(({ record }) => record.session);
  return [...new Set(ids)].flatMap((id) => {
    const start = id === null || id === '' ? -1 : content.indexOf(id);
    return id === null || start < 0 ? [] : [placed(id, start)];
  });
}

/** The spellings that logs may use for an id: as it is, in lower case, in upper case. */
export function spellings(id: string): readonly string[] {
  return [...new Set([id, id.toLowerCase(), id.toUpperCase()])];
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Offsets of an id in a text, UTF-16 code units, at most `max`: as written, or in lower or upper case, and not in the middle of a
 * longer id. `written`: how it may be written, where less is to be searched.
 */
export function findId(text: string, id: string, max: number, written = spellings(id)): number[] {
  const offsets = written.flatMap((spelled) => {
    const found: number[] = [];
    for (let at = text.indexOf(spelled); at >= 0 && found.length < max; at = text.indexOf(spelled, at + spelled.length)) {
      if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + spelled.length))) {
        found.push(at);
      }
    }
    return found;
  });
  return offsets.sort((a, b) => a - b).slice(0, max);
}
