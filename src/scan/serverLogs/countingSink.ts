/** A sink that passes everything on and counts the findings. */

import type { Notice } from '../../mime/notice.ts';
import type { Finding, MessageState, Sink } from '../finding.ts';

export class CountingSink implements Sink {
  readonly #sink: Sink;
  /** Number of findings passed on. */
  count = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  finding(finding: Finding): void {
    this.count++;
    this.#sink.finding(finding);
  }

  state(state: MessageState): void {
    this.#sink.state(state);
  }

  notice(notice: Notice): void {
    this.#sink.notice?.(notice);
  }
}
