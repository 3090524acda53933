import assert from 'node:assert/strict';
import type { LogReport, ReportedFailure } from '../../src/logReport.ts';
import { groupFailures, orderOfTime, reportGroupings, timelineOf } from '../../src/reportGroups.ts';
import { logTexts, reportOf } from './logReports.ts';
import { readSample } from './samples.ts';

const [pattern] = reportOf([readSample('message-trace.csv')]).failures;
assert.ok(pattern);

/** A report of failures that differ from one another in some fields. */
function reportWith(
  changes: readonly Partial<ReportedFailure>[],
  delivered: LogReport['delivered'] = [],
  span: LogReport['span'] = null,
): LogReport {
  const report = reportOf([readSample('message-trace.csv')]);
  return { ...report, span, delivered, failures: changes.map((change) => ({ ...pattern!, ...change })) };
}

describe('groups of a report', () => {
  it('count messages by state, whatever the case of a name', () => {
    const report = reportWith([
      { destination: 'MX1.contoso.com', state: 'failed' },
      { destination: 'mx1.contoso.com', state: 'delayed', messages: 3 },
      { destination: null, state: 'failed' },
    ]);
    assert.deepEqual(groupFailures(report, 'destination'), [
      { key: 'mx1.contoso.com', name: 'MX1.contoso.com', failed: 1, delayed: 3, strangers: 0 },
      { key: '', name: null, failed: 1, delayed: 0, strangers: 0 },
    ]);
  });

  it('have strangers apart, and last where they are all', () => {
    const report = reportWith([
      ...Array.from({ length: 3 }, () => ({ sender: 'x@example.net', isStrangers: true })),
      { sender: 'a@contoso.com', state: 'failed' as const },
    ]);
    assert.deepEqual(
      groupFailures(report, 'sender').map(({ name, failed, strangers }) => [name, failed, strangers]),
      [
        ['a@contoso.com', 1, 0],
        ['x@example.net', 0, 3],
      ],
    );
  });

  it('are those of the failures that are passed', () => {
    const report = reportWith([{ connector: 'A' }, { connector: 'B' }]);
    assert.deepEqual(
      groupFailures(report, 'connector', report.failures.slice(1)).map(({ name }) => name),
      ['B'],
    );
  });

  it('have every listed message once, by whatever they are made', () => {
    for (const [name, text] of logTexts) {
      const report = reportOf([text]);
      const { failed, delayed, strangers } = report.counts;
      for (const by of reportGroupings) {
        const groups = groupFailures(report, by);
        const sum = (count: (group: (typeof groups)[number]) => number): number =>
          groups.reduce((all, one) => all + count(one), 0);
        assert.deepEqual(
          [sum((one) => one.failed), sum((one) => one.delayed), sum((one) => one.strangers)],
          [failed, delayed, strangers.failed + strangers.delayed],
          `${name} by ${by}`,
        );
      }
    }
  });
});

describe('timeline of a report', () => {
  const times = (...all: readonly string[]) => all.map((time) => ({ time }));

  it('has slots without gaps, at most as many as asked for, of a length that people count in', () => {
    const report = reportWith(times('2026-11-20T10:07:00Z', '2026-11-20T12:01:00.500Z', '2026-11-20T13:31:00+01:00'));
    const timeline = timelineOf(report, 11);
    assert.equal(timeline?.length, 15 * 60_000);
    assert.deepEqual(
      timeline?.slots.map(({ start, failures }) => [new Date(start).toISOString().slice(11, 16), [...failures.values()].join()]),
      [
        ['10:00', '1'],
        ...['10:15', '10:30', '10:45', '11:00', '11:15', '11:30', '11:45'].map((start) => [start, '']),
        ['12:00', '1'],
        ['12:15', ''],
        ['12:30', '1'],
      ],
    );
  });

  it('counts what has no time that can be compared', () => {
    const report = reportWith(times('Nov 20 10:00:00', '2026-11-20T10:00:00', '2026-11-20T10:00:00Z', '20/11/2026 10:00'));
    assert.equal(timelineOf(report, 10)?.untimed, 3);
    assert.equal(timelineOf(reportWith(times('yesterday')), 10), null);
  });

  it('begins weeks on Mondays', () => {
    const timeline = timelineOf(reportWith(times('2026-01-01T00:00:00Z', '2026-11-20T00:00:00Z')), 60);
    assert.equal(timeline?.length, 7 * 86_400_000);
    assert.ok(timeline?.slots.every(({ start }) => new Date(start).getUTCDay() === 1));
  });

  it('keeps its limit however far times are apart', () => {
    const timeline = timelineOf(reportWith(times('0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z')), 60);
    assert.ok(timeline !== null && timeline.slots.length <= 60 && timeline.slots.length > 50, `${timeline?.slots.length}`);
    assert.equal(timeline.slots.at(0)?.failures.size, 1);
    assert.equal(timeline.slots.at(-1)?.failures.size, 1);
  });

  it('adds deliveries, and leaves out what is outside of a span', () => {
    const report = reportWith(
      times('2026-11-20T10:00:30Z', '2026-11-20T11:30:00Z'),
      [
        ['2026-11-20T10:00:00.000Z', 5],
        ['2026-11-20T11:45:00.000Z', 7],
      ],
      { from: '2026-11-20T10:00:30.000Z', to: '2026-11-20T11:45:10.000Z' },
    );
    const sums = (timeline: ReturnType<typeof timelineOf>) =>
      timeline?.slots.reduce(
        ([failed, delivered], slot) => [failed! + [...slot.failures.values()].length, delivered! + slot.delivered],
        [0, 0],
      );
    assert.deepEqual(sums(timelineOf(report, 5)), [2, 12]);
    assert.deepEqual(sums(timelineOf(report, 5, { from: '2026-11-20T11:00:00Z', to: '2026-11-20T12:00:00Z' })), [1, 7]);
  });

  it('has every message of every log', () => {
    for (const [name, text] of logTexts) {
      const report = reportOf([text]);
      const timeline = timelineOf(report, 60);
      if (timeline !== null) {
        const timed = timeline.slots.flatMap(({ failures }) => [...failures.values()]).reduce((sum, count) => sum + count, 0);
        assert.equal(
          timed + timeline.untimed,
          report.failures.reduce((sum, { messages }) => sum + messages, 0),
          name,
        );
      }
    }
  });
});

describe('the failures of several logs', () => {
  const report = reportWith([
    { time: '2026-11-20T10:00:00Z' },
    { time: 'Nov 20 09:00:00' },
    { time: '2026-11-20T12:00:00Z' },
    { time: '2026-11-20T13:30:00+03:00' },
    { time: '2026-11-20T05:00:00-05:00' },
    { time: null },
  ]);

  it('are in the order of their times, in whatever zones; those without one come last, as they were read', () => {
    assert.deepEqual(orderOfTime({ ...report, files: [...report.files, ...report.files] }), [0, 4, 3, 2, 1, 5]);
  });

  it('stay in the order of the log if there is one', () => {
    assert.deepEqual(orderOfTime(report), [0, 1, 2, 3, 4, 5]);
  });
});
