/** The report of logs that were read elsewhere, in any grouping and order: it depends on nothing but what was read. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import type { LogReport, MergeState, ReadLog } from '../../logReport.ts';
import { stateOfNumber } from '../../report/lastStates.ts';
import { plainLine } from '../wording/markdown.ts';
import type { FileGatherer } from './fileGatherer.ts';
import { PassedOnCauses } from './passedOnCauses.ts';
import { ReportBuilder } from './reportBuilder.ts';
import { type ReportPiece, TELLING_LINE, TELLING_NUMBERS, TELLING_TEXTS } from './reportPiece.ts';
import { DELIVERY_TEXTS, SHARED_SEED, type ShardPiece, tellsDelivery } from './shardGatherer.ts';

/** Maximum lengths of a log's name and of what is said of it, UTF-16 code units. */
const MAX_NAME = 1000;
const MAX_PROBLEM = 2000;

/** A log or a shard of one, and what was read of it. */
export interface ReadPart {
  readonly log: Omit<ReadLog, 'format' | 'pieces'> & { readonly format: FormatId };
  readonly pieces: () => Iterable<ShardPiece>;
}

/** What one report adds to others. */
export interface Mergeable extends Pick<MergeState, 'problems' | 'passedOver'> {
  readonly parts: readonly ReadPart[];
}

/** Merges into a report in the same language. @throws Error if two shards have one number */
export function mergeReports(all: readonly Mergeable[], locale: Locale): LogReport {
  const builder = new ReportBuilder(locale);
  const problems = all.flatMap((one) => one.problems);
  const causes = new PassedOnCauses(locale);
  for (const parts of logsOf(all.flatMap((one) => one.parts))) {
    problems.push(...new LogOfParts(parts, locale).addTo(builder, causes));
  }
  for (const problem of problems.sort(byText)) {
    builder.addProblem(plainLine(problem, MAX_PROBLEM));
  }
  const passedOver = all.reduce((sum, one) => sum + one.passedOver, 0);
  for (let count = 0; count < passedOver; count++) {
    builder.addPassedOver();
  }
  return builder.report();
}

/** The parts of each log in their order; logs in the order of their names. */
function logsOf(parts: readonly ReadPart[]): readonly (readonly ReadPart[])[] {
  const logs = new Map<string, ReadPart[]>();
  for (const [index, part] of parts.entries()) {
    const { shard } = part.log;
    const key = shard === null ? `log ${index}` : `shards ${shard.log}`;
    logs.set(key, [...(logs.get(key) ?? []), part]);
  }
  const ordered = [...logs.values()].map((log) =>
    log.sort((one, other) => numberOf(one) - numberOf(other) || byText(one.log.name, other.log.name)),
  );
  return ordered.sort((one, other) => byText(nameOf(one), nameOf(other)) || byText(printOf(one), printOf(other)));
}

function numberOf({ log }: ReadPart): number {
  return log.shard?.number ?? 0;
}

/** Shards without the name of their log are called by the first of them. */
function nameOf([first]: readonly ReadPart[]): string {
  return first?.log.shard?.log || (first?.log.name ?? '');
}

/** What tells logs of one name apart. */
function printOf(parts: readonly ReadPart[]): string {
  return JSON.stringify(parts.map(({ log }) => log));
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A log whose parts are read one after the other, as if they were one file. */
class LogOfParts {
  readonly #parts: readonly ReadPart[];
  readonly #name: string;
  readonly #locale: Locale;

  constructor(parts: readonly ReadPart[], locale: Locale) {
    this.#parts = parts;
    this.#name = nameOf(parts);
    this.#locale = locale;
  }

  /** @returns what may be wrong with its counts */
  addTo(builder: ReportBuilder, causes: PassedOnCauses): readonly string[] {
    const gatherer = builder.open(SHARED_SEED);
    let lines = 0;
    for (const { log, pieces } of this.#parts) {
      const before = lines - this.#repeated(log);
      for (const passedOn of pieces()) {
        const { piece, deliveries } = causes.checked(passedOn);
        takePiece(gatherer, before === 0 ? piece : movedPiece(piece, before), deliveries);
      }
      lines = before + log.lines;
    }
    const problems = this.#problems();
    const [first] = this.#parts;
    if (first !== undefined) {
      const isRead = this.#parts.every(({ log }) => log.isRead);
      builder.add(plainLine(this.#name, MAX_NAME), first.log.format, gatherer, isRead && problems.length === 0);
    }
    return problems;
  }

  /** Number of lines at the beginning of a shard that repeat those of its log: columns, comments. */
  #repeated(log: ReadPart['log']): number {
    const first = this.#parts[0]?.log;
    if (first === undefined || first === log) {
      return 0;
    }
    const differs = log.opening.findIndex((line, index) => line !== first.opening[index]);
    return differs < 0 ? log.opening.length : differs;
  }

  /** Parts that are missing, that are of another format, and what is cut where one ends. */
  #problems(): readonly string[] {
    const words = this.#locale.interface.cli.merge;
    const problems: string[] = [];
    for (const [index, { log }] of this.#parts.entries()) {
      const next = this.#parts[index + 1]?.log;
      if (next?.shard == null || log.shard === null) {
        continue;
      }
      const values = { log: this.#name, shard: String(log.shard.number), next: String(next.shard.number) };
      if (next.shard.number === log.shard.number && next.name === log.name) {
        problems.push(fill(words.twice, values));
      } else if (next.shard.number > log.shard.number + 1) {
        problems.push(fill(words.gap, values));
      } else if (next.format !== log.format) {
        problems.push(fill(words.otherFormat, values));
      } else if (log.ends === null || log.ends !== next.begins[this.#repeated(next)]) {
        problems.push(fill(words.cut, values));
      }
    }
    return problems;
  }
}

/** A piece that so many lines of its log stand before. */
function movedPiece(piece: ReportPiece, lines: number): ReportPiece {
  const tellingNumbers = [...piece.tellingNumbers];
  for (let telling = 0; telling < piece.causes.length; telling++) {
    const at = telling * TELLING_NUMBERS + TELLING_LINE;
    // Lines of a decoded part count from its beginning.
    const isInPart = (piece.tellingTexts[telling * TELLING_TEXTS] ?? null) !== null;
    tellingNumbers[at] = (tellingNumbers[at] ?? 0) + (isInPart ? 0 : lines);
  }
  return { ...piece, tellingNumbers };
}

function takePiece(gatherer: FileGatherer, piece: ReportPiece, texts: readonly (string | null)[]): void {
  const unnamed = gatherer.take(piece);
  if (unnamed.length === 0) {
    return;
  }
  const wanted = new Map(unnamed.map((one) => [one.index, one]));
  let delivery = 0;
  for (const [index, state] of piece.states.entries()) {
    if (!tellsDelivery(stateOfNumber(state))) {
      continue;
    }
    const one = wanted.get(index);
    const [message = null, recipient, server = null] = texts.slice(delivery, delivery + DELIVERY_TEXTS);
    if (one !== undefined) {
      gatherer.name(one, { message, recipient: recipient ?? '', server });
    }
    delivery += DELIVERY_TEXTS;
  }
}
