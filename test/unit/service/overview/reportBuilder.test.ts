import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { countedFailures } from '../../../../src/service/overview/countedFailures.ts';
import { ReportBuilder } from '../../../../src/service/overview/reportBuilder.ts';
import { logTexts, reportOf } from '../../logReports.ts';
import { documentOf } from '../../samples.ts';

describe('report', () => {
  for (const [name, text] of logTexts) {
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

describe('parts of a report', () => {
  it('give the same report as all logs read at once, even after they were kept as JSON', () => {
    const all = [...logTexts.values()];
    const whole = new ReportBuilder(en);
    const joined = new ReportBuilder(en);
    for (const [index, text] of all.entries()) {
      addTo(whole, `log-${index}.txt`, text);
      const part = new ReportBuilder(en);
      addTo(part, `log-${index}.txt`, text);
      joined.absorb(JSON.parse(JSON.stringify(part.part())));
    }
    whole.addProblem('a problem');
    whole.addPassedOver();
    const rest = new ReportBuilder(en);
    rest.addProblem('a problem');
    rest.addPassedOver();
    joined.absorb(rest.part());
    assert.deepEqual(joined.report(), whole.report());
  });
});

function addTo(builder: ReportBuilder, name: string, text: string): void {
  const gatherer = builder.open();
  const scanner = new Scanner(gatherer);
  scanner.push(text);
  scanner.end();
  if (scanner.format !== null) {
    builder.add(name, scanner.format, gatherer);
  }
}
