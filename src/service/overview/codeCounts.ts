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

  count({ code, reply, class: statusClass }: Finding): void {
    if (code === null && reply === null) {
      return;
    }
    const key = `${reply} ${code} ${statusClass}`;
    const known = this.#counts.get(key);
    if (known !== undefined) {
      known.count++;
    } else if (this.#counts.size < MAX_CODES) {
      this.#counts.set(ownCopy(key), { code: ownCopy(code), reply: ownCopy(reply), class: statusClass, count: 1 });
    }
  }

  /** Adds what was counted elsewhere. */
  absorb(codes: readonly ReportedCode[]): void {
    for (const code of codes) {
      const key = `${code.reply} ${code.code} ${code.class}`;
      const known = this.#counts.get(key);
      if (known !== undefined) {
        known.count += code.count;
      } else if (this.#counts.size < MAX_CODES) {
        this.#counts.set(key, { ...code });
      }
    }
  }

  /** The most frequent first. */
  all(): readonly ReportedCode[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}
