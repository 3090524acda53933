import assert from 'node:assert/strict';
import { countedFailures } from '../../../../src/service/overview/countedFailures.ts';
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
