/** Picks the records of some failures out of a file, with what was told about them. */

import type { FormatId } from '../../ids/formatId.ts';
import { type Finding, type MessageState, markedPlace, messageName, messageOf, type Sink } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { HEAD_LENGTH, recogniseFormat } from '../../scan/recognise.ts';
import { Scanner } from '../../scan/scanner.ts';
import { LineSplitter, type TextChunk } from '../../text/lines.ts';
import { isFailure } from '../document/failures.ts';
import type { ToldFailure } from '../document/toldFailures.ts';
import { PickedStates } from './pickedStates.ts';

/** What was picked. */
export interface Picked {
  readonly text: string;
  /** Line of the file (from 0) of each line of the text. */
  readonly lines: readonly number[];
  /** At their places in the text. */
  readonly findings: readonly Finding[];
  readonly states: readonly MessageState[];
  /** Number of the failures whose records were all picked; the first ones. */
  readonly shown: number;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Maximum length of the text, UTF-16 code units. */
const MAX_TEXT = 5_000_000;
/** Maximum length of the lines that belong to a failure's session or message without telling it. */
const MAX_CONTEXT = 2_000_000;
/** The id of a session or of a message in a queue; shorter ones occur as other numbers too. */
const ID = /[\w-]{6,}/g;
/** Lines that name the columns of the rows below them. */
const HEADER = /^#(?:Software|Version|Log-type|Date|Fields):/i;
/** Maximum number of lines at the top of a file that name the columns of all its rows. */
const TOP_LINES = 20;

export class RecordPicker implements Sink {
  readonly #format: FormatId;
  readonly #wanted: readonly ToldFailure[];
  readonly #scanner = new Scanner(this);
  readonly #splitter = new LineSplitter((text, line) => this.#line({ text, line }));
  /** The lines that tell these failures. */
  readonly #tell: ReadonlySet<number>;
  /** Names of their messages. */
  readonly #messages: ReadonlySet<string>;
  /** Ids of their sessions, where each line of a log names its own. */
  readonly #sessions: ReadonlySet<string>;
  readonly #states: PickedStates;
  readonly #top: Line[] = [];
  /** The header lines that were read last, until a record below them is picked. */
  #header: Line[] = [];
  #isInHeader = false;
  /** The lines of the record that is being read. */
  #open: Line[] = [];
  #openLength = 0;
  #begun: number | null = null;
  readonly #picked: Line[] = [];
  #length = 0;
  #context = 0;
  /** Index in `#picked` by line of the file. */
  readonly #indexOf = new Map<number, number>();
  /** Number of the message (from 1) among those picked, by line of a mailbox. */
  readonly #messageOf = new Map<number, number>();
  #records = 0;
  #undecided: Finding[] = [];
  readonly #findings: Finding[] = [];

  constructor(format: FormatId, head: readonly string[], wanted: readonly ToldFailure[]) {
    this.#format = format;
    this.#wanted = wanted;
    this.#tell = new Set(wanted.flatMap(({ lines }) => lines));
    this.#messages = new Set(wanted.map(({ message }) => message));
    this.#sessions = formatTraits[format].isLineByLine ? sessionsOf(wanted) : new Set();
    this.#states = new PickedStates(wanted);
    this.#scanner.readAs(format, head);
  }

  push(chunk: TextChunk): void {
    this.#splitter.push(chunk);
  }

  end(): Picked {
    this.#splitter.end();
    this.#scanner.end();
    this.#close(this.#open.length);
    this.#decide(Number.POSITIVE_INFINITY);
    const top = this.#missingTop();
    const lines = [...top, ...this.#picked];
    return {
      text: lines.map(({ text }) => `${text}\n`).join(''),
      lines: lines.map(({ line }) => line),
      findings: this.#findings.map((finding) => this.#moved(finding, top.length)),
      states: this.#states.all(),
      shown: this.#shown(),
    };
  }

  finding(finding: Finding): void {
    // What another message's fate is was not asked.
    if (this.#messages.has(messageOf(finding)) || !isFailure(finding)) {
      this.#undecided.push(finding);
    }
  }

  state(state: MessageState): void {
    if (this.#messages.has(messageName(state.message, state.failure))) {
      this.#states.add(state);
    } else {
      this.#states.addSuccess(state);
    }
  }

  #line(line: Line): void {
    if (this.#top.length < TOP_LINES && line.text.length < HEAD_LENGTH) {
      this.#top.push(line);
    }
    if (this.#begun === null && HEADER.test(line.text)) {
      this.#header = this.#isInHeader ? [...this.#header, line] : [line];
      this.#isInHeader = true;
    } else {
      this.#isInHeader = false;
      this.#add(line);
    }
    this.#scanner.push(`${line.text}\n`);
    const before = this.#begun;
    this.#begun = this.#scanner.begun;
    if (this.#begun === null) {
      this.#close(this.#open.length);
    } else if (this.#begun !== before) {
      const begun = this.#begun;
      const index = this.#open.findIndex((one) => one.line >= begun);
      this.#close(index < 0 ? this.#open.length : index);
    }
  }

  /** Adds a line to the open record. Of one that is longer than a page only the beginning is kept, of a line that is nothing. */
  #add(line: Line): void {
    if (this.#openLength < MAX_TEXT && line.text.length < MAX_TEXT) {
      this.#open.push(line);
      this.#openLength += line.text.length + 1;
    }
  }

  /** Ends the record that has so many of the open lines. */
  #close(count: number): void {
    if (count === 0) {
      return;
    }
    const record = this.#open.slice(0, count);
    this.#open = this.#open.slice(count);
    this.#openLength = lengthOf(this.#open);
    if (record.some(({ line }) => this.#tell.has(line))) {
      this.#pick(record);
    } else if (this.#sessions.size > 0 && this.#context < MAX_CONTEXT && record.some((line) => this.#isOfSession(line))) {
      this.#context += lengthOf(record);
      this.#pick(record);
    }
    this.#decide(record.at(-1)?.line ?? 0);
  }

  #isOfSession({ text }: Line): boolean {
    return text.match(ID)?.some((id) => this.#sessions.has(id)) === true;
  }

  #pick(record: readonly Line[]): void {
    // The first record is picked whatever its length.
    if (this.#length > 0 && this.#length + lengthOf(record) > MAX_TEXT) {
      this.#length = MAX_TEXT;
      return;
    }
    this.#records++;
    for (const line of [...this.#header, ...record]) {
      this.#indexOf.set(line.line, this.#picked.length);
      this.#picked.push(line);
      if (formatTraits[this.#format].messages === 'many') {
        this.#messageOf.set(line.line, this.#records);
      }
    }
    this.#length += lengthOf(this.#header) + lengthOf(record);
    this.#header = [];
  }

  /** Keeps the findings of picked lines, as far as it is known which lines are picked. */
  #decide(last: number): void {
    if (this.#undecided.length > 0) {
      const waiting: Finding[] = [];
      for (const finding of this.#undecided) {
        const { line } = markedPlace(finding);
        if (line > last) {
          waiting.push(finding);
        } else if (this.#indexOf.has(line)) {
          this.#findings.push(finding);
        }
      }
      this.#undecided = waiting;
    }
  }

  #shown(): number {
    const missing = this.#wanted.findIndex(({ lines }) => lines.some((line) => !this.#indexOf.has(line)));
    return missing < 0 ? this.#wanted.length : Math.max(1, missing);
  }

  /** The lines at the top of the file without which the format is not recognised. */
  #missingTop(): readonly Line[] {
    if (this.#picked.length === 0) {
      return [];
    }
    const beginning = this.#picked.slice(0, TOP_LINES);
    const told = beginning.map(({ text }) => `${text}\n`).join('');
    const top = this.#top.filter(({ line }) => !this.#indexOf.has(line));
    for (let count = 0; count <= top.length; count++) {
      const above = top.slice(0, count).map(({ text }) => `${text}\n`);
      if (recogniseFormat(above.join('') + told) === this.#format) {
        return top.slice(0, count);
      }
    }
    return [];
  }

  #moved(finding: Finding, by: number): Finding {
    const lineOf = (line: number): number => (this.#indexOf.get(line) ?? 0) + by;
    const { part, source, within } = finding;
    if (part === null) {
      const moved = within === null || !this.#indexOf.has(within.line) ? null : { ...within, line: lineOf(within.line) };
      return { ...finding, line: lineOf(finding.line), within: moved };
    }
    const message = this.#messageOf.get(markedPlace(finding).line);
    return {
      ...finding,
      // In a mailbox the number of a part begins with that of its message.
      part: message === undefined ? part : part.replace(/^\d+(?=:)/, `${message}`),
      source: source === null ? null : { ...source, line: lineOf(source.line) },
    };
  }
}

function sessionsOf(failures: readonly ToldFailure[]): ReadonlySet<string> {
  const sessions = new Set<string>();
  for (const { best } of failures) {
    for (const id of [best?.record.session, best?.message]) {
      if (id && id.match(ID)?.[0] === id) {
        sessions.add(id);
      }
    }
  }
  return sessions;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length + 1, 0);
}
