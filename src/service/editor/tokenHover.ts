/**
 * The hover of a word that is not a code: which token is at a place in a log, by the column, the header field or the reply that
 * it is in.
 */

import type { TokenId } from '../../catalogue/generated/ids.ts';
import { tokens } from '../../catalogue/generated/rows.ts';
import type { TokenKind } from '../../catalogue/token.ts';
import { findTokens, type TokenSpan, tokenOfKind } from '../../catalogue/tokenLookup.ts';
import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { columnName } from '../../scan/tables/table.ts';
import { type HeaderField, headerFieldAt } from '../document/headerField.ts';
import { type Cell, type ColumnRecord, LogColumns } from '../document/logColumns.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { recordAt } from '../document/recordAt.ts';
import { hopMarkdownAt } from '../wording/hops.ts';
import { escapeMarkdown } from '../wording/markdown.ts';
import { tokenCard, tokenMarkdown } from '../wording/tokenCard.ts';

/** Distance on its line within which the token around a place is looked for, UTF-16 code units. */
const REACH = 2_000;
/** Number of lines before and after a code, within its paragraph, that may belong to its reply. */
const REPLY_LINES = 10;

/** Kinds of tokens in the text of a reply or of a status. */
const IN_REPLIES: ReadonlySet<TokenKind> = new Set(['marker', 'tag', 'reason', 'connectMessage', 'winsock']);
const IN_CUSTOM_DATA: ReadonlySet<TokenKind> = new Set(['customData']);
const IN_AUTHENTICATION: ReadonlySet<TokenKind> = new Set(['authenticationResult']);

/** Columns whose value is text with replies in it, as `columnName` spells them. */
const REPLY_COLUMNS: ReadonlySet<string> = new Set([
  'recipientstatus',
  'sourcecontext',
  'detail',
  'details',
  'description',
  'data',
  'context',
  'lasterror',
  'deferreason',
  'error',
  'errormessage',
  'reason',
  'statustext',
  'statusdetail',
  'statusdetails',
  'smtpresponse',
  'groupbyvalue',
  'recipients',
]);

/** Columns with what agents wrote; an event's data column has it among other values. */
const CUSTOM_COLUMNS: ReadonlySet<string> = new Set(['customdata', 'eventdata', 'data']);

let columnTokens: ReadonlyMap<string, TokenId> | undefined;

/** The token of a column, by its name as `columnName` spells it. */
function columnToken(column: string): TokenId | undefined {
  columnTokens ??= new Map(
    (Object.keys(tokens) as TokenId[])
      .filter((id) => tokens[id].kind === 'column')
      .flatMap((id) => tokens[id].written.map((written) => [columnName(written), id] as const)),
  );
  return columnTokens.get(column);
}

/** The tokens of one version of a document; nothing is read before it is needed. */
export class LogTokens {
  readonly #log: LogDocument;
  readonly #text: LogText;
  #columns: LogColumns | undefined;

  constructor(log: LogDocument, text: LogText) {
    this.#log = log;
    this.#text = text;
  }

  /** The values of a row by column; null if the line is not a row. */
  rowAt(line: number): ReadonlyMap<string, string> | null {
    return this.#readColumns().rowAt(line);
  }

  /** The lines that name the columns of the rows below them, ascending. */
  get headerLines(): readonly number[] {
    return this.#readColumns().headerLines;
  }

  /** The cell at a place; null if the log has no columns there. */
  cellAt(line: number, character: number): Cell | null {
    return this.#readColumns().cellAt(line, character);
  }

  /** The record that a line belongs to. */
  recordAt(line: number): ColumnRecord {
    return recordAt(this.#text, this.#readColumns(), this.#log.format, line);
  }

  #readColumns(): LogColumns {
    this.#columns ??= new LogColumns(this.#text, this.#log.format, (column) => columnToken(column) !== undefined);
    return this.#columns;
  }

  /** The token at a place (0-based, UTF-16 code units), the longest if there are several; null: none. */
  at(line: number, character: number): TokenSpan | null {
    const { format } = this.#log;
    const found = format === null ? null : this.#find(format, line, character);
    return found !== null && found.start <= character && character < found.end ? found : null;
  }

  #find(format: FormatId, line: number, character: number): TokenSpan | null {
    const cell = this.cellAt(line, character);
    if (cell !== null) {
      return this.#inCell(cell, format, line, character);
    }
    return this.#inHeaderField(line, character) ?? this.#inReply(format, line, character);
  }

  /** The card of the token at a place, and where it is on its line; null: there is none. */
  hover(line: number, character: number, locale: Locale): { start: number; end: number; markdown: string } | null {
    const found = this.at(line, character);
    if (found === null) {
      return null;
    }
    const { id, start, end } = found;
    if (id === 'headerReceived') {
      const markdown = hopMarkdownAt(this.#text, line, locale);
      return markdown === null ? null : { start, end, markdown };
    }
    const written = escapeMarkdown(this.#text.line(line).slice(start, end));
    return { start, end, markdown: tokenMarkdown({ ...tokenCard(id, locale), written }, locale, '###') };
  }

  #inCell({ column, isName, start, end }: Cell, format: FormatId, line: number, character: number): TokenSpan | null {
    if (isName) {
      return named(columnToken(column), { start, end });
    }
    const text = this.#text.line(line);
    const kind = formatTraits[format].columns?.[column];
    if (kind !== undefined) {
      return character < start || end <= character ? null : named(tokenOfKind(kind, text.slice(start, end)), { start, end });
    }
    const window = { start: Math.max(start, character - REACH), end: Math.min(end, character + REACH) };
    return (
      (CUSTOM_COLUMNS.has(column) ? inCustomData(text, window, character) : null) ??
      (column === 'data' ? detailName(text, window, character) : null) ??
      (REPLY_COLUMNS.has(column) ? inText(text, window, character, IN_REPLIES) : null) ??
      (column === 'recipientstatus' && formatTraits[format].hasRecipientEvents ? eventOfRecipient(text, window, character) : null)
    );
  }

  #inHeaderField(line: number, character: number): TokenSpan | null {
    const field = headerFieldAt(this.#text, line);
    if (field === null) {
      return null;
    }
    if (field.line === line && character < field.end) {
      return character < field.start ? null : named(field.id, field);
    }
    return inHeaderValue(field, this.#text.line(line), line, character);
  }

  #inReply(format: FormatId, line: number, character: number): TokenSpan | null {
    if (!this.#isNearReply(format, line, character)) {
      return null;
    }
    return inText(
      this.#text.line(line),
      { start: Math.max(0, character - REACH), end: character + REACH },
      character,
      IN_REPLIES,
    );
  }

  /** Whether there is a code on the line or, in the same paragraph, near it. */
  #isNearReply(format: FormatId, line: number, character: number): boolean {
    const own = this.#log.findingsOn(line);
    if (own.length > 0) {
      return own.some(({ start, end }) => start - REACH <= character && character <= end + REACH);
    }
    return !formatTraits[format].isLineByLine && (this.#isParagraphOfReply(line, -1) || this.#isParagraphOfReply(line, 1));
  }

  #isParagraphOfReply(from: number, step: -1 | 1): boolean {
    for (let line = from; Math.abs(line - from) <= REPLY_LINES && line >= 0 && line < this.#text.lineCount; line += step) {
      if (this.#log.findingsOn(line).length > 0) {
        return true;
      }
      if (this.#text.line(line).slice(0, REACH).trim() === '') {
        return false;
      }
    }
    return false;
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function named(id: TokenId | undefined, { start, end }: Span): TokenSpan | null {
  return id === undefined ? null : { id, start, end };
}

/** A marker after the words of another token distinguishes them from the same words alone; it is a token of its own. */
const NEXT_MARKER = /\s*\[\w{1,20}=$/;

/** The longest token of these kinds over a place of a part of a line. */
function inText(text: string, { start, end }: Span, character: number, kinds: ReadonlySet<TokenKind>): TokenSpan | null {
  const spans = findTokens(text.slice(start, end), kinds)
    .map((span) => ({ id: span.id, start: span.start + start, end: span.end + start }))
    .map((span) => ({ ...span, end: span.end - (NEXT_MARKER.exec(text.slice(span.start, span.end))?.[0].length ?? 0) }))
    .filter((span) => span.start <= character && character < span.end)
    .filter((span) => isSetOff(text, span));
  return spans.reduce<TokenSpan | null>(
    (best, span) => (best === null || span.end - span.start > best.end - best.start ? span : best),
    null,
  );
}

/** Short names of values, which other programs write too. */
const SHORT_MARKER = /^(?:LED|MSG|FQDN|IP|LRT|Message)=$/i;

/** Whether a short name is where Exchange writes it: at the beginning of a value, or of a group in brackets. */
function isSetOff(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (/^Reason:$/i.test(written)) {
    return /^\s*[[{]/.test(text.slice(end, end + 10));
  }
  return !SHORT_MARKER.test(written) || /[[{"]$|^$/.test(text.slice(Math.max(0, start - 1), start));
}

/** The part of a line around a place, between dividing characters. */
function partAt(text: string, { start, end }: Span, character: number, divider: RegExp): Span {
  let from = Math.min(character, end);
  while (from > start && !divider.test(text.charAt(from - 1))) {
    from--;
  }
  let to = character;
  while (to < end && !divider.test(text.charAt(to))) {
    to++;
  }
  return { start: from, end: Math.max(from, to) };
}

/** `Receive` in `user@example.com##Receive, Fail;…` of a summary. */
function eventOfRecipient(text: string, window: Span, character: number): TokenSpan | null {
  const ofRecipient = partAt(text, window, character, /;/);
  if (!/##/.test(text.slice(ofRecipient.start, character))) {
    return null;
  }
  const part = partAt(text, ofRecipient, character, /[,#]/);
  const word = text.slice(part.start, part.end);
  const start = part.start + word.length - word.trimStart().length;
  const end = start + word.trim().length;
  if (character < start || end <= character) {
    return null;
  }
  return named(tokenOfKind('traceEvent', word.trim()) ?? tokenOfKind('traceStatus', word.trim()), { start, end });
}

/** `ClientIP` in `<MEP Name="ClientIP" String="…"/>`. */
function detailName(text: string, window: Span, character: number): TokenSpan | null {
  const part = partAt(text, window, character, /["'<>]/);
  return /Name=["']{1,2}$/i.test(text.slice(Math.max(0, part.start - 10), part.start))
    ? named(tokenOfKind('detailName', text.slice(part.start, part.end)), part)
    : null;
}

/** `S:SFA=SUM|SFV=SPM|SCL=5|…;S:…`: the verdicts count only in the spam filter's own group. */
function inCustomData(text: string, window: Span, character: number): TokenSpan | null {
  const group = partAt(text, window, character, /[;"'<>]/);
  if (!/^\s*S:/.test(text.slice(group.start, group.end))) {
    return null;
  }
  const isSpamFilter = /^\s*S:SFA=/i.test(text.slice(group.start, group.end));
  const pair = isSpamFilter ? verdictAt(text, group, character, /[|]/) : null;
  return pair ?? inText(text, group, character, IN_CUSTOM_DATA);
}

/** A verdict between dividers, or its field if that value has no words of its own. */
function verdictAt(text: string, window: Span, character: number, divider: RegExp): TokenSpan | null {
  const part = partAt(text, window, character, divider);
  const pair = text.slice(part.start, part.end);
  const sign = pair.search(/[:=]/);
  if (sign < 0) {
    return null;
  }
  const value = tokenOfKind('antispamValue', pair);
  return named(value ?? tokenOfKind('antispamField', pair.slice(0, sign + 1)), part);
}

function inHeaderValue({ id, line: begins, end }: HeaderField, text: string, line: number, character: number): TokenSpan | null {
  const from = begins === line ? end : 0;
  const window = { start: Math.max(from, character - REACH), end: Math.min(text.length, character + REACH) };
  switch (id) {
    case 'headerAntispamReport':
    case 'headerMicrosoftAntispam':
      return verdictAt(text, { ...window, start: Math.max(window.start, begins === line ? end + 1 : 0) }, character, /[;|\s]/);
    case 'headerAuthResults':
    case 'headerArcSeal':
      return inText(text, window, character, IN_AUTHENTICATION);
    case 'headerReceived': {
      const value = text.slice(from).search(/[^\s:]/);
      return value < 0 || character < from + value ? null : { id, start: from + value, end: text.length };
    }
    case 'reportDiagnosticCode':
      return inText(text, window, character, IN_REPLIES);
    default:
      return null;
  }
}
