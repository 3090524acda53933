/**
 * The sections of a log that can be folded and listed: SMTP sessions, messages of a mailbox, headers and parts of a message. Read
 * again, once for each version, when an editor requests folds or an outline: a scan that reported them would have to remember on
 * which line each open section began, so its reader could not rest before all are closed (`LineReader.rest`), and the command
 * line needs none.
 */

import type { FormatId } from '../../ids/formatId.ts';
import { type Part, type PartHandler, PartReader } from '../../mime/partReader.ts';
import type { RawLine } from '../../mime/textLine.ts';
import { formatTraits, type SectionKind } from '../../scan/formatTraits.ts';
import { readHeading } from '../../scan/messages/decodedLayout.ts';
import { messageRanges } from '../../scan/messages/mbox.ts';
import { openFieldsLog } from '../../scan/tables/fieldsLog.ts';
import { valueIn } from '../../scan/tables/table.ts';
import type { LogText } from './logText.ts';

/** 0-based lines, both inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface Section {
  readonly kind: 'session' | 'message' | 'header' | 'part';
  /** As the log writes it: a session's id, a part's number and type, a separator line; empty for a header. */
  readonly name: string;
  /** What else distinguishes it: the other side of a session. */
  readonly detail: string;
  /** Its lines, in order; several ranges, because sessions are interleaved. */
  readonly ranges: readonly LineRange[];
}

/** The sections in the order of their first lines; none for formats without sections. */
export function sectionsOf(format: FormatId | null, text: LogText): readonly Section[] {
  const kind = format === null ? null : formatTraits[format].sections;
  return kind === null ? [] : readers[kind](text);
}

const readers: Readonly<Record<SectionKind, (text: LogText) => readonly Section[]>> = {
  sessions: readSessions,
  parts: (text) => readParts(text, 0, text.lineCount),
  mailbox: readMailbox,
  decodedParts: readDecoded,
};

function readSessions(text: LogText): readonly Section[] {
  const sessions = new Map<
    string,
    { readonly name: string; detail: string; readonly ranges: { start: number; end: number }[] }
  >();
  let last = '';
  const reader = openFieldsLog(
    (columns) => columns.has('sessionid'),
    undefined,
    (row, line) => {
      const name = valueIn(row, 'sessionid');
      if (name === null) {
        return;
      }
      const session = sessions.get(name) ?? { name, detail: '', ranges: [] };
      sessions.set(name, session);
      session.detail ||= valueIn(row, 'remoteendpoint') ?? '';
      const range = session.ranges.at(-1);
      if (range !== undefined && last === name) {
        range.end = line;
      } else {
        session.ranges.push({ start: line, end: line });
      }
      last = name;
    },
  );
  eachLine(text, 0, text.lineCount, (content, line) => reader.line(content, line));
  reader.end();
  return [...sessions.values()].map((session) => ({ kind: 'session', ...session }));
}

function readMailbox(text: LogText): readonly Section[] {
  const starts = messageRanges(linesOf(text)).map(({ start }) => start);
  return starts.flatMap((start, index): readonly Section[] => {
    const separator = start - 1;
    const next = (starts[index + 1] ?? text.lineCount + 1) - 1;
    const ranges = [{ start: separator, end: next - 1 }];
    const message: Section = { kind: 'message', name: text.line(separator), detail: '', ranges };
    return [message, ...readParts(text, start, next)];
  });
}

/** The parts of a decoded message, each with those in it; its header fields, above the parts and after them. */
function readDecoded(text: LogText): readonly Section[] {
  const sections: (Section & { readonly number: string; readonly range: { readonly start: number; end: number } })[] = [];
  const open: typeof sections = [];
  const begin = (kind: Section['kind'], number: string, name: string, start: number): void => {
    const range = { start, end: start };
    const section = { kind, name, detail: '', ranges: [range], number, range };
    sections.push(section);
    open.push(section);
  };
  begin('header', '', '', 1);
  let last = 0;
  eachLine(text, 1, text.lineCount, (content, line) => {
    const heading = readHeading(content);
    if (heading !== null) {
      while (open.length > 0 && (open.at(-1)?.number === '' || !heading.number.startsWith(`${open.at(-1)?.number}.`))) {
        const closed = open.pop();
        if (closed !== undefined) {
          closed.range.end = last;
        }
      }
      begin(heading.kind === 'part' ? 'part' : 'header', heading.number, `${heading.number} ${heading.type}`.trim(), line);
    }
    last = content === '' ? last : line;
  });
  for (const { range } of open) {
    range.end = last;
  }
  return sections;
}

function* linesOf(text: LogText): Generator<string> {
  for (let line = 0; line < text.lineCount; line++) {
    yield text.line(line);
  }
}

/** The header blocks and the parts of one message. */
function readParts(text: LogText, from: number, to: number): readonly Section[] {
  const parts = new PartSections();
  const reader = new PartReader(parts);
  eachLine(text, from, to, (content, line) => reader.line(content, line));
  reader.end();
  return parts.sections.sort((a, b) => firstLine(a) - firstLine(b));
}

/** Gathers sections from what a reader of parts reports. */
class PartSections implements PartHandler {
  readonly sections: Section[] = [];
  #header: LineRange | null = null;
  #body: LineRange | null = null;
  /** First line of the header of a part that is a message. */
  #message: number | null = null;

  field(_name: string, lines: readonly RawLine[]): void {
    const start = lines[0]?.line ?? 0;
    const end = lines.at(-1)?.line ?? start;
    if (this.#header !== null && start > this.#header.end + 1) {
      this.#endHeader();
    }
    this.#header = { start: this.#header?.start ?? start, end };
  }

  body({ number }: Part, _text: string, line: number): void {
    if (this.#body === null) {
      // The delimiter line before the header is the one that stays visible when the part is folded.
      const start = this.#message ?? this.#header?.start ?? line;
      this.#body = { start: number === '' ? start : Math.max(0, start - 1), end: line };
    } else {
      this.#body = { start: this.#body.start, end: line };
    }
  }

  partEnd({ number, content: { type } }: Part): void {
    this.#endHeader();
    if (this.#body !== null && number !== '') {
      const name = `${number} ${this.#message === null ? type : 'message/rfc822'}`;
      this.sections.push({ kind: 'part', name, detail: '', ranges: [this.#body] });
    }
    this.#body = null;
    this.#message = null;
  }

  messageBegin(): void {
    this.#message ??= this.#header?.start ?? null;
    this.#endHeader();
  }

  messageEnd(): void {
    this.#endHeader();
  }

  #endHeader(): void {
    if (this.#header !== null) {
      this.sections.push({ kind: 'header', name: '', detail: '', ranges: [this.#header] });
      this.#header = null;
    }
  }
}

function firstLine({ ranges }: Section): number {
  return ranges[0]?.start ?? 0;
}

function eachLine(text: LogText, from: number, to: number, read: (content: string, line: number) => void): void {
  for (let line = from; line < to; line++) {
    read(text.line(line), line);
  }
}
