/** A report that was made to be merged, as it comes from a file: what it says of itself is checked. */

import { inflateRawSync } from 'node:zlib';
import { type FormatId, formatIds } from '../ids/formatId.ts';
import { languages } from '../locales/languages.ts';
import type { Language } from '../locales/locale.ts';
import type { MergeState, ReadLog } from '../logReport.ts';
import type { Mergeable, ReadPart } from '../service/overview/mergedReport.ts';
import { pieceOfBytes } from '../service/overview/pieceBytes.ts';
import { isListOf, isNumber, isObject, isText, isTextOrNull } from '../service/overview/pieceText.ts';
import type { ShardPiece } from '../service/overview/shardGatherer.ts';

/** Maximum length of a piece, bytes: at most 16,384 states and 2,048 findings are in one. */
const MAX_PIECE = 64 << 20;

export interface MergeableFile {
  readonly language: Language;
  readonly state: MergeState;
  readonly pieces: readonly string[];
}

/** Pieces that are not what they should be. */
export class BadPieceError extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`a damaged piece in ${file}`);
    this.file = file;
  }
}

/** Null if the text is not a report that was made to be merged. */
export function readMergeable(text: string): MergeableFile | null {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(report)) {
    return null;
  }
  const { state, pieces } = report;
  const language = languages.find((one) => one === report.language);
  if (language === undefined || !isState(state) || !isListOf(pieces, isText, countPieces(state))) {
    return null;
  }
  return { language, state, pieces };
}

/** The state of several reports, and their pieces. */
export function joined(reports: readonly Pick<MergeableFile, 'state' | 'pieces'>[]): Pick<MergeableFile, 'state' | 'pieces'> {
  return {
    state: {
      version: 1,
      logs: reports.flatMap(({ state }) => state.logs),
      problems: reports.flatMap(({ state }) => state.problems),
      passedOver: reports.reduce((sum, { state }) => sum + state.passedOver, 0),
    },
    pieces: reports.flatMap(({ pieces }) => pieces),
  };
}

/** What the report in a file adds to others. Its pieces are unpacked when they are needed. @throws BadPieceError then */
export function mergeableOf({ logs, problems, passedOver }: MergeState, pieces: readonly string[], file: string): Mergeable {
  let next = 0;
  const parts = logs.map(({ pieces: count, format, ...log }): ReadPart => {
    const first = next;
    next += count;
    return { log: { ...log, format: formatOf(format, file) }, pieces: () => unpacked(pieces.slice(first, first + count), file) };
  });
  return { parts, problems, passedOver };
}

function* unpacked(pieces: readonly string[], file: string): Generator<ShardPiece> {
  for (const packed of pieces) {
    yield unpack(packed, file);
  }
}

function unpack(packed: string, file: string): ShardPiece {
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_PIECE });
  } catch {
    throw new BadPieceError(file);
  }
  const piece = pieceOfBytes(bytes);
  if (piece === null) {
    throw new BadPieceError(file);
  }
  return piece;
}

function formatOf(id: string, file: string): FormatId {
  const format = formatIds.find((one) => one === id);
  if (format === undefined) {
    throw new BadPieceError(file);
  }
  return format;
}

function countPieces({ logs }: MergeState): number {
  return logs.reduce((sum, { pieces }) => sum + pieces, 0);
}

function isState(value: unknown): value is MergeState {
  return (
    isObject(value) &&
    value.version === 1 &&
    isListOf(value.logs, isReadLog) &&
    isListOf(value.problems, isText) &&
    isCount(value.passedOver)
  );
}

function isReadLog(value: unknown): value is ReadLog {
  return (
    isObject(value) &&
    [value.name, value.format].every(isText) &&
    formatIds.some((id) => id === value.format) &&
    (value.shard === null || (isObject(value.shard) && isText(value.shard.log) && isCount(value.shard.number))) &&
    typeof value.isRead === 'boolean' &&
    isListOf(value.opening, isText) &&
    isListOf(value.begins, isTextOrNull, value.opening.length + 1) &&
    isTextOrNull(value.ends) &&
    [value.lines, value.pieces].every(isCount)
  );
}

function isCount(value: unknown): boolean {
  return isNumber(value) && Number.isSafeInteger(value) && value >= 0;
}
