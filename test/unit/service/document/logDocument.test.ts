import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { statusLine } from '../../../../src/service/wording/status.ts';
import { documentOf, findingOf, openSample } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const REFUSED = '450 4.4.316 refused [Message=Socket error code 10061]';

describe('log document', () => {
  it('finds the code at a position, its end included', () => {
    const document = documentOf('xx 550 5.1.10 no\n');
    const at = [6, 7, 12, 13, 14].map((character) => document.findingAt(0, character)?.code ?? null);
    assert.deepEqual(at, [null, '5.1.10', '5.1.10', '5.1.10', null]);
    assert.equal(document.findingAt(1, 7), undefined);
  });

  it('finds the codes that touch a range', () => {
    const document = documentOf('550 5.1.10 no\n550 5.7.1 no 550 5.7.2 no\n');
    const range = (line: number, character: number, toLine: number, to: number) =>
      document.findingsIn({ start: { line, character }, end: { line: toLine, character: to } }).map(({ code }) => code);
    assert.deepEqual(range(0, 0, 0, 3), []);
    assert.deepEqual(range(0, 5, 1, 6), ['5.1.10', '5.7.1']);
    assert.deepEqual(range(0, 11, 1, 30), ['5.7.1', '5.7.2']);
    assert.deepEqual(range(1, 9, 1, 9), ['5.7.1']);
  });

  it('knows what a reply quotes and by which it is quoted', () => {
    const document = openSample('MSGTRK2026112018-1.LOG');
    const outer = findingOf(document, '4.4.397', ({ line }) => line === 13);
    const inner = findingOf(document, '5.7.64', ({ line }) => line === 13);
    assert.equal(document.quotedBy(outer), inner);
    assert.equal(document.quoting(inner), outer);
    assert.equal(document.quotedBy(inner), undefined);
    assert.equal(document.quoting(outer), undefined);
  });

  it('gathers failures of one cause: messages and recipients, and since when', () => {
    const document = documentOf(
      extendedTraceOf([
        { event_id: 'DEFER', recipient_status: REFUSED, network_message_id: 'a', date_time_utc: '2026-11-20T09:00:00Z' },
        { event_id: 'DEFER', recipient_status: REFUSED, network_message_id: 'a', date_time_utc: '2026-11-20T08:00:00Z' },
        { event_id: 'DEFER', recipient_status: REFUSED, network_message_id: 'b', date_time_utc: '2026-11-20T10:00:00Z' },
        { event_id: 'DEFER', recipient_status: REFUSED.replace('10061', '10060'), network_message_id: 'c' },
      ]),
    );
    const group = document.groupOf(findingOf(document, '4.4.316'));
    assert.equal(group?.failures.length, 2);
    assert.equal(group.since, '2026-11-20T08:00:00Z');
  });

  it('keeps its address and version', () => {
    const document = new LogDocument('file:///a.log', 7, scanText(''));
    assert.deepEqual([document.uri, document.version, document.format, document.failures], ['file:///a.log', 7, null, []]);
  });
});

describe('status', () => {
  const none = { failed: 0, delayed: 0 };
  const says = (failed: number, delayed: number, whole = true, strangers = none): string =>
    statusLine('tracking-log', { failed, delayed, strangers, whole }, en);

  it('counts what failed and what waits', () => {
    assert.equal(says(0, 0), 'Message tracking log: no failures');
    assert.equal(says(1, 0), 'Message tracking log: 1 failed');
    assert.equal(says(2, 1200), 'Message tracking log: 2 failed, 1,200 delayed');
  });

  it('counts apart what the server itself refused', () => {
    assert.equal(says(0, 0, true, { failed: 3, delayed: 0 }), 'Message tracking log: incoming mail refused: 3 failed');
    assert.equal(
      says(2, 1, true, { failed: 3, delayed: 4 }),
      'Message tracking log: 2 failed, 1 delayed; incoming mail refused: 3 failed, 4 delayed',
    );
  });

  it('says that a count is not whole', () => {
    assert.equal(says(2, 0, false), 'Message tracking log: 2 failed +');
  });

  it('counts the samples', () => {
    const counts = (['message-trace.csv', 'MSGTRK2026112018-1.LOG', 'undeliverable.eml'] as const).map((name) => {
      const { failed, delayed } = openSample(name).counts;
      return [failed, delayed];
    });
    assert.deepEqual(counts, [
      [15, 9],
      [11, 3],
      [2, 0],
    ]);
  });
});
