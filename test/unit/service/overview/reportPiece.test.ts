import assert from 'node:assert/strict';
import type { FormatId } from '../../../../src/ids/formatId.ts';
import { en } from '../../../../src/locales/en/index.ts';
import type { LogReport } from '../../../../src/logReport.ts';
import { LastStates } from '../../../../src/report/lastStates.ts';
import type { MessageState, Sink } from '../../../../src/scan/finding.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { ReportBuilder } from '../../../../src/service/overview/reportBuilder.ts';
import { PieceGatherer } from '../../../../src/service/overview/reportPiece.ts';
import { TextPool } from '../../../../src/text/textPool.ts';
import { logTexts, reportOf } from '../../logReports.ts';
import { randomNumbers } from '../../randomNumbers.ts';

type Event = (sink: Sink) => void;

/** What a text tells, in order. */
function eventsOf(text: string): { readonly format: FormatId | null; readonly events: readonly Event[] } {
  const events: Event[] = [];
  const scanner = new Scanner({
    finding: (finding) => events.push((sink) => sink.finding(finding)),
    state: (state) => events.push((sink) => sink.state(state)),
    latency: (latency) => events.push((sink) => sink.latency?.(latency)),
  });
  scanner.push(text);
  scanner.end();
  return { format: scanner.format, events };
}

/** The report of a text whose events are cut into pieces of these sizes, in turn; causes are known once the report has them. */
function reportInPieces(text: string, size: () => number): LogReport {
  const builder = new ReportBuilder(en);
  const gatherer = builder.open();
  const { format, events } = eventsOf(text);
  const last = new LastStates(gatherer.seed);
  const piece = new PieceGatherer(en, last, new TextPool());
  for (let from = 0; from < events.length; ) {
    const to = from + size();
    const states: MessageState[] = [];
    piece.begin();
    for (const event of events.slice(from, to)) {
      event(piece);
      event({ finding: () => undefined, state: (state) => states.push(state) });
    }
    from = to;
    for (const unnamed of gatherer.take(piece.piece({ lines: 0, failures: 0 }, new Set(gatherer.causesFrom(0))))) {
      const state = states[unnamed.index];
      assert.ok(state);
      gatherer.name(unnamed, state);
    }
  }
  if (format !== null) {
    builder.add('log-0.txt', format, gatherer);
  }
  return builder.report();
}

describe('pieces of a report', () => {
  const random = randomNumbers(20);
  for (const [name, text] of logTexts) {
    it(`give the same report as the whole, however it is cut: ${name}`, () => {
      const whole = reportOf([text]);
      assert.deepEqual(
        reportInPieces(text, () => 1),
        whole,
      );
      assert.deepEqual(
        reportInPieces(text, () => 1 + random(9)),
        whole,
      );
    });
  }
});
