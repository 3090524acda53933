/** Follows the paragraphs of a text for reports that tell in words alone what became of a message. */

import { findOutcomeWords } from '../../catalogue/outcomeWords.ts';
import { WordsReport } from '../messages/wordsReport.ts';
import type { Passage } from '../replies/passage.ts';

/** Maximum number of paragraphs of a report, its announcement included. */
const MAX_PARAGRAPHS = 12;

export class PastedReports {
  /** The paragraphs of a report whose end has not been read; null: none was announced. */
  #open: Passage[] | null = null;

  /** Whether a report was announced and is not at its end. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Takes the next paragraph; returns the report that ended before it. */
  enter(passage: Passage): WordsReport | null {
    if (this.#open === null) {
      this.#open = announces(passage.text) ? [passage] : null;
      return null;
    }
    // A report may announce the same several times before it says why.
    const ended = announces(passage.text) ? completeReport(this.#open) : null;
    if (ended !== null) {
      this.#open = [passage];
      return ended;
    }
    this.#open.push(passage);
    return this.#open.length >= MAX_PARAGRAPHS ? this.end() : null;
  }

  /** Ends a report; null: what was announced does not say whom it concerns, and why. */
  end(): WordsReport | null {
    const report = this.#open === null ? null : completeReport(this.#open);
    this.#open = null;
    return report;
  }

  /** Forgets a report whose failure a number tells. */
  forget(): void {
    this.#open = null;
  }
}

/** The report of some paragraphs; null: they do not say whom it concerns, and why. */
function completeReport(paragraphs: readonly Passage[]): WordsReport | null {
  const report = new WordsReport(paragraphs);
  return report.isExplained && report.named.length > 0 ? report : null;
}

function announces(text: string): boolean {
  const outcome = findOutcomeWords(text);
  return outcome !== null && outcome.weak !== true;
}
