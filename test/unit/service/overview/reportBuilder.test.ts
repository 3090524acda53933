import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import type { LogReport } from '../../../../src/logReport.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { countedFailures } from '../../../../src/service/overview/countedFailures.ts';
import { ReportBuilder } from '../../../../src/service/overview/reportBuilder.ts';
import { markedTexts } from '../../markedTexts.ts';
import { documentOf, readSample, sampleNames } from '../../samples.ts';

/** The report of some texts, each read in chunks. */
function reportOf(texts: readonly string[], size = 1000): LogReport {
  const builder = new ReportBuilder(en);
  for (const [index, text] of texts.entries()) {
    const gatherer = builder.open();
    const scanner = new Scanner(gatherer);
    for (let at = 0; at < text.length; at += size) {
      scanner.push(text.slice(at, at + size));
    }
    scanner.end();
    if (scanner.format !== null) {
      builder.add(`log-${index}.txt`, scanner.format, gatherer);
    }
  }
  return builder.report();
}

const texts: ReadonlyMap<string, string> = new Map([
  ...markedTexts.map(({ name, text }) => [name, text] as const),
  ...sampleNames.map((name) => [name, readSample(name)] as const),
]);

describe('report', () => {
  for (const [name, text] of texts) {
    it(`lists what the document's list has: ${name}`, () => {
      const document = documentOf(text);
      const { failures, counts, unlisted } = reportOf([text]);
      const { failed, delayed, strangers, whole } = counts;
      assert.deepEqual({ failed, delayed, strangers, whole }, document.counts);
      assert.equal(unlisted, 0);
      assert.deepEqual(
        failures.map(({ line, state, code, reply, recipient }) => [line, state, code, reply, recipient]),
        countedFailures(document).map(({ finding, state, recipient }) => [
          finding === null ? null : finding.line + 1,
          state.state,
          finding?.code ?? null,
          finding?.reply ?? null,
          recipient || null,
        ]),
      );
    });
  }
});
