/** A log read for programs: its findings as NDJSON has them, and what became of its messages. */

import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import type { Finding, LogScan, LogSummary } from '../../logScan.ts';
import type { Notice } from '../../mime/notice.ts';
import { LastStates } from '../../report/lastStates.ts';
import { NdjsonWriter } from '../../report/render/ndjson.ts';
import { Scanner } from '../../scan/scanner.ts';
import { plainLine } from '../wording/markdown.ts';
import { noticeLine } from '../wording/notice.ts';

export class LogReading {
  /** What the text of the log is pushed to. */
  readonly scanner: Scanner;
  /** What could not be read. */
  readonly say: (notice: Notice) => void;
  readonly #last = new LastStates();
  readonly #problems: string[] = [];
  #isWhole = true;

  constructor(name: string, locale: Locale, onFinding: (finding: Finding) => void) {
    const writer = new NdjsonWriter(locale);
    this.say = (notice) => {
      this.#problems.push(`${plainLine(name)}: ${noticeLine(notice, locale)}`);
    };
    this.scanner = new Scanner({
      finding: (finding) => onFinding(JSON.parse(writer.line(name, this.scanner.format, finding)) as Finding),
      state: (state) => this.#last.tell(state),
      notice: this.say,
    });
  }

  /** Not all was read; `sentence` says why, null if notices do. */
  fail(sentence: string | null): void {
    this.#isWhole = false;
    if (sentence !== null) {
      this.#problems.push(sentence);
    }
  }

  get summary(): LogSummary {
    const counts = this.#last.counts();
    const whole = counts.whole && this.#isWhole;
    return { format: this.scanner.format, counts: { ...counts, whole }, problems: this.#problems };
  }
}

/** Scans a text. */
export function scanForPrograms(text: string, name: string, locale: Locale): LogScan {
  const findings: Finding[] = [];
  const reading = new LogReading(name, locale, (finding) => findings.push(finding));
  reading.scanner.push(text);
  reading.scanner.end();
  if (reading.scanner.content === 'other') {
    reading.fail(fill(locale.interface.cli.noLog, { file: plainLine(name) }));
  }
  return { ...reading.summary, findings };
}
