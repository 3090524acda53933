/** What was told about a text from its beginning, with the rests between: it is cut at a rest and joined again after another. */

import type { Notice } from '../mime/notice.ts';
import { FailureNumbers } from './failureNumbers.ts';
import type { Finding, MessageState, Place, Sink } from './finding.ts';

/** A point between two lines, and how much was told before it. */
export interface Point {
  /** Offset of the line that follows, UTF-16 code units. */
  readonly offset: number;
  /** Number of the line that follows, from 0. */
  readonly line: number;
  readonly findings: number;
  readonly states: number;
  readonly failures: number;
}

/** A point where a reader rested: with its memory another reader continues from here. */
export interface Rest extends Point {
  readonly memory: string;
}

const start: Point = { offset: 0, line: 0, findings: 0, states: 0, failures: 0 };

export class Timeline implements Sink {
  readonly findings: Finding[];
  readonly states: MessageState[];
  /** Notices; only formats that are read whole have any. */
  readonly notices: Notice[] = [];
  /** Numbers of the failures told here; every reader that tells more takes its numbers from these. */
  readonly numbers: FailureNumbers;
  readonly #rests: Rest[];

  private constructor(findings: Finding[], states: MessageState[], rests: Rest[], failures: number) {
    this.findings = findings;
    this.states = states;
    this.#rests = rests;
    this.numbers = new FailureNumbers(failures);
  }

  static empty(): Timeline {
    return new Timeline([], [], [], 0);
  }

  finding(finding: Finding): void {
    this.findings.push(finding);
  }

  state(state: MessageState): void {
    this.states.push(state);
  }

  notice(notice: Notice): void {
    this.notices.push(notice);
  }

  /** The last rest at or before an offset. */
  lastRest(offset: number): Rest | undefined {
    return this.#rests.findLast((rest) => rest.offset <= offset);
  }

  /** The rests after an offset, in order. */
  restsBehind(offset: number): readonly Rest[] {
    return this.#rests.filter((rest) => rest.offset > offset);
  }

  /** What was told before one of its rests, or nothing; this one stays as it is. */
  cutAt(rest: Rest | undefined): Timeline {
    const { offset, findings, states, failures } = rest ?? start;
    return new Timeline(
      this.findings.slice(0, findings),
      this.states.slice(0, states),
      rest === undefined ? [] : this.#rests.filter((one) => one.offset <= offset),
      failures,
    );
  }

  /** The point that a reader has reached. */
  pointAt(offset: number, line: number): Point {
    const { findings, states, numbers } = this;
    return { offset, line, findings: findings.length, states: states.length, failures: numbers.count };
  }

  /** Notes that a reader rests at the point that it has reached. */
  rest(point: Point, memory: string): void {
    this.#rests.push({ ...point, memory });
  }

  /** Appends what another timeline holds after one of its rests, which is now the end of this one. */
  appendMoved(other: Timeline, rest: Rest, end: Point): void {
    const by = distance(rest, end);
    const isMoved = by.line !== 0 || by.failures !== 0;
    for (let index = rest.findings; index < other.findings.length; index++) {
      const finding = other.findings[index];
      if (finding !== undefined) {
        this.findings.push(isMoved ? moveFinding(finding, by) : finding);
      }
    }
    for (let index = rest.states; index < other.states.length; index++) {
      const state = other.states[index];
      if (state !== undefined) {
        this.states.push(by.failures === 0 ? state : { ...state, failure: state.failure + by.failures });
      }
    }
    for (const one of other.#rests) {
      if (one.offset >= rest.offset) {
        this.#rests.push(moveRest(one, by));
      }
    }
  }
}

function distance(from: Point, to: Point): Point {
  return {
    offset: to.offset - from.offset,
    line: to.line - from.line,
    findings: to.findings - from.findings,
    states: to.states - from.states,
    failures: to.failures - from.failures,
  };
}

function moveRest({ memory, offset, line, findings, states, failures }: Rest, by: Point): Rest {
  return {
    memory,
    offset: offset + by.offset,
    line: line + by.line,
    findings: findings + by.findings,
    states: states + by.states,
    failures: failures + by.failures,
  };
}

function moveFinding(finding: Finding, by: Point): Finding {
  const { line, within, failure } = finding;
  return {
    ...finding,
    line: line + by.line,
    failure: failure + by.failures,
    within: within === null ? null : movePlace(within, by.line),
  };
}

function movePlace({ line, start: from, end }: Place, by: number): Place {
  return { line: line + by, start: from, end };
}
