/**
 * The tables of Exchange Online's HTML report below the part that is meant for the sender: the error with the servers that
 * reported it, and the route of the message. They are recognised by the contents of their cells, because their words are
 * translated.
 */

import type { Passage } from '../replies/passage.ts';
import { type Block, blockOf, type TextPiece } from '../replies/textPiece.ts';

export interface ExchangeHop {
  /** As written; Exchange Online means UTC. */
  readonly time: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly protocol: string | null;
  /** As written: `3 sec`, or an asterisk. */
  readonly delay: string | null;
}

export interface ExchangeDetails {
  /** The server that refused the message, and the one that wrote the report. */
  readonly rejectedBy: string | null;
  readonly generatedBy: string | null;
  readonly hops: readonly ExchangeHop[];
  /** The first and the last cell that was read. */
  readonly block: Block | null;
}

const LABELLED = /^([^:：]{1,80}[:：])[ \t]*(\S[\s\S]*)$/;
const LABEL = /^[^:：]{1,80}[:：]$/;
const ERROR = /^[245]\d\d[ \t-]{1,3}[245]\.\d{1,3}\.\d{1,3}(?!\S)/;
const HOST = /^[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,20}$/;
/** Exchange Online, which writes such reports. */
const ONLINE = /\.(?:outlook|office365)\.com$/i;
const TIME = /^\d{1,4}[./-][ ]?\d{1,2}[./-][ ]?\d{1,4}\.?,?\s+\S{0,4}\s?\d{1,2}[:.]\d\d/;
const DELAY = /^(?:\*|\d)/;
/** Maximum number of cells from the error to its servers, and maximum length of a cell, UTF-16 code units. */
const NEAR = 16;
const MAX_CELL = 500;
/** Number of cells of a hop: its number and its columns. */
const HOP_CELLS = 6;

/** `reportingMta`: the fields' name of the server that wrote the report. Null: there are no such tables. */
export function readExchangeDetails(words: readonly Passage[], reportingMta: string | null): ExchangeDetails | null {
  const cells = words.flatMap(cellsOf);
  const errors = cells.flatMap(({ text }, index) => (ERROR.test(text) && LABEL.test(cells[index - 1]?.text ?? '') ? index : []));
  const servers = errors.flatMap((error) => serversBehind(cells, error));
  const hops = readHops(cells);
  if (servers.length === 0 && hops.rows.length === 0) {
    return null;
  }
  const names = [...new Set(servers.map(({ text }) => text))];
  const isOwn = (name: string): boolean => ONLINE.test(name) || name.toLowerCase() === reportingMta?.toLowerCase();
  const others = names.filter((name) => !isOwn(name));
  // Several servers other than the writer refused one recipient each; of the writer's own names the first one is beside the
  // error.
  const rejectedBy = (others.length === 1 ? others[0] : others.length === 0 && names.length > 1 ? names[0] : null) ?? null;
  const read = [...errors.slice(0, 1).flatMap((error) => cells.slice(error - 1, error)), ...servers, ...hops.cells];
  return {
    rejectedBy,
    generatedBy: names.find((name) => name !== rejectedBy && isOwn(name)) ?? null,
    hops: hops.rows,
    block: blockOf(read[0], read.at(-1)),
  };
}

/** A paragraph's lines, `Label: value` as two cells. */
function cellsOf(passage: Passage): TextPiece[] {
  const cells: TextPiece[] = [];
  const put = (text: string, from: number): void => {
    const begin = from + text.length - text.trimStart().length;
    if (text.trim() !== '') {
      cells.push({ text: text.trim().slice(0, MAX_CELL), passage, from: begin });
    }
  };
  let from = 0;
  for (const line of passage.text.split('\n')) {
    const [, label, value] = LABELLED.exec(line) ?? [];
    if (label !== undefined && value !== undefined && (ERROR.test(value) || HOST.test(value.trim()))) {
      put(label, from);
      put(value, from + line.length - value.length);
    } else {
      put(line, from);
    }
    from += line.length + 1;
  }
  return cells;
}

/** The values after an error that are the name of a server alone. */
function serversBehind(cells: readonly TextPiece[], error: number): TextPiece[] {
  const near = cells.slice(error, error + NEAR);
  return near.filter(({ text }, index) => HOST.test(text) && LABEL.test(near[index - 1]?.text ?? ''));
}

/** Rows of the table of hops: their number, a time, and up to four columns, some of which may be empty. */
function readHops(cells: readonly TextPiece[]): { readonly rows: readonly ExchangeHop[]; readonly cells: readonly TextPiece[] } {
  const rows: ExchangeHop[] = [];
  const read: TextPiece[] = [];
  const begins = (index: number, number: number): boolean =>
    cells[index]?.text === String(number) && TIME.test(joined(cells, index + 1));
  for (let index = 0; index < cells.length; index++) {
    if (begins(index, rows.length + 1)) {
      let end = index + 1;
      while (end < Math.min(cells.length, index + HOP_CELLS) && !begins(end, rows.length + 2)) {
        end++;
      }
      rows.push(readHop(cells.slice(index + 1, end)));
      read.push(...cells.slice(index, end));
      index = end - 1;
    }
  }
  // One row alone may be anything that is numbered and dated.
  return rows.length > 1 ? { rows, cells: read } : { rows: [], cells: [] };
}

function joined(cells: readonly TextPiece[], index: number): string {
  return cells[index]?.text.replace(/\s+/g, ' ') ?? '';
}

function readHop(cells: readonly TextPiece[]): ExchangeHop {
  const values = cells.map((_, index) => joined(cells, index));
  const delay = values.length > 1 && DELAY.test(values.at(-1) ?? '') ? (values.at(-1) ?? null) : null;
  const middle = values.slice(1, delay === null ? undefined : -1);
  const protocol = middle.length > 1 ? (middle.at(-1) ?? null) : null;
  const [to = null, from = null] = (protocol === null ? middle : middle.slice(0, -1)).reverse();
  return { time: values[0] ?? '', from, to, protocol, delay };
}
