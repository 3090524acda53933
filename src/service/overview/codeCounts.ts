/** How often each code occurs. */

import type { ReportedCode } from '../../logReport.ts';
import type { Finding } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';

/** Maximum number of codes; hostile text could contain any number, and what is beyond it is not counted. */
const MAX_CODES = 5000;

interface Counted extends Omit<ReportedCode, 'count'> {
  count: number;
}

export class CodeCounts {
  readonly #counts = new Map<string, Counted>();
  readonly #limit: number;

  /** `limit`: maximum number of different codes. */
  constructor(limit = MAX_CODES) {
    this.#limit = limit;
  }

  count({ code, reply, class: statusClass }: Pick<Finding, 'code' | 'reply' | 'class'>): void {
    if (code === null && reply === null) {
      return;
    }
    const key = `${reply} ${code} ${statusClass}`;
    const known = this.#counts.get(key);
    if (known !== undefined) {
      known.count++;
    } else if (this.#counts.size < this.#limit) {
      this.#counts.set(ownCopy(key), { code: ownCopy(code), reply: ownCopy(reply), class: statusClass, count: 1 });
    }
  }

  /** In the order in which they first occurred. */
  inOrder(): readonly ReportedCode[] {
    return [...this.#counts.values()];
  }

  /** Adds what was counted elsewhere. */
  absorb(codes: readonly ReportedCode[]): void {
    for (const code of codes) {
      const key = `${code.reply} ${code.code} ${code.class}`;
      const known = this.#counts.get(key);
      if (known !== undefined) {
        known.count += code.count;
      } else if (this.#counts.size < this.#limit) {
        this.#counts.set(key, { ...code });
      }
    }
  }

  /** The most frequent first. */
  all(): readonly ReportedCode[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}
