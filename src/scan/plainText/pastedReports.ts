/** Follows the paragraphs of a text for reports that tell in words alone what became of a message. */

import { findOutcomeWords } from '../../catalogue/outcomeWords.ts';
import { namedRecipients } from '../replies/namedRecipients.ts';
import type { Passage } from '../replies/passage.ts';

/** Maximum number of paragraphs of a report, its announcement included. */
const MAX_PARAGRAPHS = 12;

/** The paragraphs of a report. */
export type PastedReport = readonly Passage[];

export class PastedReports {
  /** The paragraphs of a report whose end has not been read; null: none was announced. */
  #open: Passage[] | null = null;

  /** Whether a report was announced and is not at its end. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Takes the next paragraph; returns the report that ended before it. */
  enter(passage: Passage): PastedReport | null {
    const isAnnounced = announces(passage.text);
    if (this.#open === null) {
      this.#open = isAnnounced ? [passage] : null;
      return null;
    }
    // A report may announce the same several times; the next one names somebody else.
    if (isAnnounced && namesOther(passage, this.#open)) {
      const ended = this.end();
      this.#open = [passage];
      return ended;
    }
    this.#open.push(passage);
    return this.#open.length >= MAX_PARAGRAPHS ? this.end() : null;
  }

  /** Ends a report; null: none was announced, or it does not say whom it concerns. */
  end(): PastedReport | null {
    const report = this.#open;
    this.#open = null;
    return report !== null && namedRecipients(report).length > 0 ? report : null;
  }

  /** Forgets a report whose failure a number tells. */
  forget(): void {
    this.#open = null;
  }
}

function namesOther(passage: Passage, report: PastedReport): boolean {
  const known = new Set(namedRecipients(report).map((address) => address.toLowerCase()));
  return known.size > 0 && namedRecipients([passage]).some((address) => !known.has(address.toLowerCase()));
}

function announces(text: string): boolean {
  const outcome = findOutcomeWords(text);
  return outcome !== null && outcome.weak !== true;
}
