import assert from 'node:assert/strict';
import { en } from '../../../src/locales/en/index.ts';
import type { ReportMessage } from '../../../src/reportProtocol.ts';
import { IncomingReport } from '../../../src/reportView/incomingReport.ts';
import { reportOf } from '../logReports.ts';
import { readSample } from '../samples.ts';

const report = reportOf([readSample('message-trace.csv')]);
const all = report.failures.length;

function messageOf(version: number, follows: number | null, from: number, to: number): ReportMessage {
  return {
    type: 'report',
    title: 'Report',
    words: en.interface,
    locale: { language: 'en' },
    sources: [],
    scan: null,
    version,
    follows,
    report: { ...report, files: from === 0 ? report.files : [], failures: report.failures.slice(from, to) },
    all: to,
    unchanged: 0,
    isWhole: true,
    fresh: 0,
    since: null,
  };
}

describe('a report that comes in several messages', () => {
  it('is shown once its failures are all there, those of another report left aside', () => {
    const incoming = new IncomingReport();
    const first = { ...messageOf(1, null, 0, 5), all };
    assert.equal(incoming.take(first), 'incomplete');
    assert.equal(incoming.take({ type: 'failures', version: 7, failures: report.failures.slice(5) }), 'incomplete');
    assert.equal(incoming.take({ type: 'failures', version: 1, failures: report.failures.slice(5, 9) }), 'incomplete');
    const whole = incoming.take({ type: 'failures', version: 1, failures: report.failures.slice(9) });
    assert.ok(typeof whole === 'object' && whole.type === 'report');
    assert.deepEqual(whole.report, report);
  });

  it('continues the one that the page has, and no other', () => {
    const incoming = new IncomingReport();
    assert.equal(incoming.take(messageOf(2, 1, 5, 9)), 'unknown');
    incoming.take(messageOf(1, null, 0, 5));
    incoming.take(messageOf(2, 1, 5, 9));
    const whole = incoming.take(messageOf(3, 2, 9, all));
    assert.ok(typeof whole === 'object' && whole.type === 'report');
    assert.deepEqual(whole.report, report);
    assert.equal(incoming.take(messageOf(5, 4, 9, all)), 'unknown');
  });
});
