/** A text read into a report. */

import { type Counts, emptyCounts } from '../report/lastStates.ts';
import { Scanner } from '../scan/scanner.ts';
import type { ReportBuilder } from '../service/overview/reportBuilder.ts';
import type { OpenedText } from './openInput.ts';
import { type InputWatcher, readText, type TextResult } from './readText.ts';

/** Adds a text to the report if it is a mail log. */
export async function addToReport(
  name: string,
  text: OpenedText,
  builder: ReportBuilder,
  watcher: InputWatcher,
): Promise<TextResult & { readonly counts: Counts }> {
  const gatherer = builder.open();
  const scanner = new Scanner({
    finding: (finding) => gatherer.finding(finding),
    state: (state) => gatherer.state(state),
    notice: watcher.notice,
  });
  const result = await readText(name, text, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
  watcher.done();
  if (scanner.format === null) {
    return { ...result, counts: emptyCounts };
  }
  builder.add(name, scanner.format, gatherer, result.problem === null);
  return { ...result, counts: gatherer.counts(result.problem === null) };
}
