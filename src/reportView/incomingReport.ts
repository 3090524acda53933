/** Puts a report together that comes in several messages. */

import { continueReport, type ReportedFailure } from '../logReport.ts';
import type { ReportMessage, ToReportPage } from '../reportProtocol.ts';

/** What can be shown as it is. */
export type WholeMessage = Exclude<ToReportPage, { readonly type: 'scan' | 'failures' }>;

export class IncomingReport {
  /** The last report that was whole. */
  #known: ReportMessage | null = null;
  #begun: { readonly message: ReportMessage; readonly failures: ReportedFailure[] } | null = null;

  /** @returns what can be shown now, or whether some of it is still to come, or that it continues a report which is not known */
  take(message: Exclude<ToReportPage, { readonly type: 'scan' }>): WholeMessage | 'incomplete' | 'unknown' {
    if (message.type === 'failures') {
      if (this.#begun?.message.version === message.version) {
        this.#begun.failures.push(...message.failures);
      }
    } else if (message.type === 'report') {
      const known = message.follows === null ? null : this.#known;
      if (message.follows !== (known?.version ?? null)) {
        return 'unknown';
      }
      const report = known === null ? message.report : continueReport(known.report, message.report);
      this.#begun = { message: { ...message, report }, failures: [...report.failures] };
    } else {
      this.#known = null;
      this.#begun = null;
      return message;
    }
    if (this.#begun === null || this.#begun.failures.length < this.#begun.message.all) {
      return 'incomplete';
    }
    const { message: begun, failures } = this.#begun;
    this.#begun = null;
    this.#known = { ...begun, report: { ...begun.report, failures } };
    return this.#known;
  }
}
