/** A text read into a report. */

import type { Locale } from '../locales/locale.ts';
import { type Counts, emptyCounts } from '../report/lastStates.ts';
import { Scanner } from '../scan/scanner.ts';
import type { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { keepHeapsSmall } from './heaps.ts';
import type { OpenedText } from './openInput.ts';
import { type InputWatcher, readText, type TextResult } from './readText.ts';
import { ReportTaker } from './reportTaker.ts';
import type { WorkSharing } from './workSharing.ts';

/** Adds a text to the report if it is a mail log. */
export async function addToReport(
  name: string,
  text: OpenedText,
  builder: ReportBuilder,
  { locale, sharing }: { readonly locale: Locale; readonly sharing: WorkSharing },
  watcher: InputWatcher,
): Promise<TextResult & { readonly counts: Counts }> {
  const gatherer = builder.open();
  const scanner = new Scanner({
    finding: (finding) => gatherer.finding(finding),
    state: (state) => gatherer.state(state),
    success: (code, reply) => gatherer.success(code, reply),
    latency: (latency) => gatherer.latency(latency),
    notice: watcher.notice,
  });
  const taker = new ReportTaker(gatherer);
  const result = await readText(name, text, scanner, watcher.notice, {
    onPiece: async (share) => watcher.read(share),
    otherwise: async (path, size) => {
      if (!sharing.sharesFile(size)) {
        return false;
      }
      const { scanInPieces } = await import('./piecesScan.ts');
      keepHeapsSmall();
      const { threads, program } = sharing;
      return scanInPieces(name, { path, size, locale, threads, program, onRead: watcher.read }, taker);
    },
  });
  watcher.done();
  const format = taker.format ?? scanner.format;
  if (format === null) {
    return { ...result, counts: emptyCounts };
  }
  builder.add(name, format, gatherer, result.problem === null);
  return { ...result, counts: gatherer.counts(result.problem === null) };
}
