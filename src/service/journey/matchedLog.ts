/** A log, or the lines of a large one that name a message, opened so that records can be read from it. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';
import { Scanner, type ScanResult } from '../../scan/scanner.ts';
import { type ColumnRecord, LogColumns } from '../document/logColumns.ts';
import { LogDocument } from '../document/logDocument.ts';
import { LogText } from '../document/logText.ts';
import { findId } from '../document/messageIds.ts';
import { recordAt } from '../document/recordAt.ts';
import { bestFinding } from '../document/recordFindings.ts';
import { codeOf, nameOf } from '../wording/name.ts';

/** Maximum number of places that are looked at for one name. */
const MAX_PLACES = 50_000;

/** A record with its values by column, as `columnName` spells them. */
export interface MatchedRecord {
  /** 0-based line of the file on which it begins. */
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
  /** Its first line. */
  readonly text: string;
  /** The finding that tells most about it; null: it has no code. */
  readonly finding: Finding | null;
}

export class MatchedLog {
  /** Index among the files of a journey. */
  readonly file: number;
  readonly format: FormatId;
  readonly log: LogDocument;
  readonly text: LogText;
  readonly #columns: LogColumns;
  readonly #lines: readonly number[] | null;
  readonly #locale: Locale;

  private constructor(
    file: number,
    result: ScanResult & { readonly format: FormatId },
    text: string,
    lines: readonly number[] | null,
    locale: Locale,
  ) {
    this.file = file;
    this.format = result.format;
    this.log = new LogDocument('', 0, result);
    this.text = new LogText(TextDocument.create('', '', 0, text));
    this.#columns = new LogColumns(this.text, result.format, () => true);
    this.#lines = lines;
    this.#locale = locale;
  }

  /** `lines`: lines of the file (0-based) that the text has; null: it has all. Null if the text is no log. */
  static open(file: number, text: string, lines: readonly number[] | null, locale: Locale): MatchedLog | null {
    const findings: Finding[] = [];
    const states: ScanResult['states'][number][] = [];
    const scanner = new Scanner({ finding: (one) => findings.push(one), state: (one) => states.push(one) });
    scanner.push(text);
    scanner.end();
    const { format } = scanner;
    return format === null ? null : new MatchedLog(file, { format, findings, states, notices: [] }, text, lines, locale);
  }

  /** The line of the file for one of the text. */
  lineInFile(line: number): number {
    return this.#lines?.[line] ?? line;
  }

  /** The records in which one of some names stands, in the order of the file. */
  recordsWith(names: readonly string[]): readonly MatchedRecord[] {
    const lines = this.text.linesOf((piece) => names.flatMap((name) => findId(piece, name, MAX_PLACES)));
    const records: MatchedRecord[] = [];
    let last = -1;
    for (const line of lines) {
      if (line > last) {
        const record = recordAt(this.text, this.#columns, this.format, line);
        records.push(this.#matched(record));
        last = record.end;
      }
    }
    return records;
  }

  /** Reply and code of a finding, and its meaning in the person's language. */
  say(finding: Finding | null): { readonly code: string | null; readonly title: string | null } {
    return finding === null
      ? { code: null, title: null }
      : { code: codeOf(finding) || null, title: nameOf(this.log, finding, this.#locale) };
  }

  #matched(record: ColumnRecord): MatchedRecord {
    const { start, cells } = record;
    return {
      line: this.lineInFile(start),
      values: new Map(cells.map(({ column, value }) => [column, value])),
      text: this.text.line(start),
      finding: bestFinding(this.log, record) ?? null,
    };
  }
}
