import assert from 'node:assert/strict';
import { en } from '../../src/locales/en/index.ts';
import type { LogReport, ReportedFailure } from '../../src/logReport.ts';
import { type Facet, facets, filterFailures, indexFailures, noFilter, type ReportFilter } from '../../src/reportFilter.ts';
import { groupFailures, ownOf, reportGroupings } from '../../src/reportGroups.ts';
import { ReportBuilder } from '../../src/service/overview/reportBuilder.ts';
import { ReportedText } from '../../src/service/overview/reportedText.ts';
import { readSample, sampleNames } from './samples.ts';

const report = reportOf(sampleNames.map((name) => [name, readSample(name)]));
const index = indexFailures(report);
const view = (filter: Partial<ReportFilter>) => filterFailures(index, { ...noFilter, ...filter });
const listed = (numbers: readonly number[]) => numbers.map((number) => report.failures[number]);

function reportOf(texts: readonly (readonly [name: string, text: string])[]): LogReport {
  const builder = new ReportBuilder(en);
  for (const [name, content] of texts) {
    const text = new ReportedText(name, builder, en);
    text.push(content);
    text.end(true, true);
  }
  return builder.report();
}

function messagesOf(failures: readonly (ReportedFailure | undefined)[]): number {
  return failures.reduce((sum, failure) => sum + (failure?.messages ?? 0), 0);
}

describe('filter of a report', () => {
  it('leaves all of our own mail at first, and its groups are those of the exports', () => {
    const own = report.failures.filter(({ isStrangers }) => !isStrangers);
    const { failures, count, groups } = view({});
    assert.deepEqual(listed(failures), own);
    assert.equal(count, report.counts.failed + report.counts.delayed);
    for (const by of reportGroupings.filter((grouping) => grouping !== 'cause')) {
      const counted = groupFailures(report, by, own).map((group) => [group.name ?? '', ownOf(group)] as const);
      assert.deepEqual(new Map(groups[by].map(({ name, count: messages }) => [name, messages])), new Map(counted), by);
    }
  });

  it('leaves the failures of a group, of several groups of one kind, and of groups of two kinds at once', () => {
    for (const facet of facets) {
      for (const group of view({}).groups[facet]) {
        const { failures, count } = view({ wanted: { [facet]: [group.key] } });
        assert.equal(count, group.count, `${facet} ${group.key}`);
        assert.equal(messagesOf(listed(failures)), group.count);
      }
    }
    const [one, other] = view({}).groups.recipientDomain;
    assert.ok(one && other, 'the samples have two domains');
    assert.equal(view({ wanted: { recipientDomain: [one.key, other.key] } }).count, one.count + other.count);
    const both = view({ wanted: { recipientDomain: [one.key], state: ['failed'] } });
    assert.ok(both.count > 0 && both.count < one.count);
    assert.ok(listed(both.failures).every((failure) => failure?.recipientDomain === one.key && failure.state === 'failed'));
  });

  it('counts the other groups of a kind as if it were not filtered by, and all others as they are left', () => {
    const [one] = view({}).groups.reason;
    assert.ok(one);
    const { groups, count } = view({ wanted: { reason: [one.key] } });
    assert.deepEqual(groups.reason, view({}).groups.reason);
    for (const facet of facets.filter((each) => each !== 'reason')) {
      assert.equal(
        groups[facet].reduce((sum, group) => sum + group.count, 0),
        count,
        facet,
      );
    }
  });

  it('leaves a time: its beginning, and not its end', () => {
    const times = listed(view({}).failures)
      .flatMap((failure) => failure?.time ?? [])
      .map((time) => Date.parse(time))
      .sort();
    const [first = 0] = times;
    assert.equal(view({ period: { from: first, to: first } }).count, 0);
    const { failures } = view({ period: { from: first, to: first + 1 } });
    assert.ok(failures.length > 0);
    assert.ok(listed(failures).every((failure) => Date.parse(failure?.time ?? '') === first));
  });

  it("keeps strangers' mail apart", () => {
    const refused = Array.from(
      { length: 3 },
      (_, number) =>
        `Nov 20 08:00:0${number} mx1 postfix/smtpd[99]: NOQUEUE: reject: RCPT from x.example.net[192.0.2.${number}]: 554 5.7.1 <x.example.net[192.0.2.${number}]>: Client host rejected: Access denied; from=<a@example.net> to=<bob@contoso.com> proto=ESMTP helo=<x>`,
    );
    const strangers = indexFailures(reportOf([['mail.log', refused.join('\n')]]));
    assert.equal(filterFailures(strangers, noFilter).count, 0);
    assert.equal(filterFailures(strangers, { ...noFilter, party: 'strangers' }).count, 3);
  });

  it('keeps causes of one title apart that ask for different steps', () => {
    const lines = [
      'Not delivering to previously bounced address',
      'Not delivering to a user who marked your messages as spam',
    ].map(
      (words, number) =>
        `Nov 20 08:00:0${number} mx1 postfix/smtp[99]: A1B2C3D4E${number}: to=<bob@contoso.com>, relay=mxa.mailgun.org[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host mxa.mailgun.org[192.0.2.1] said: 605 ${words})`,
    );
    const two = reportOf([['mail.log', lines.join('\n')]]);
    const [first, second] = two.causes;
    assert.equal(first?.title, second?.title);
    const groups = filterFailures(indexFailures(two), noFilter).groups.cause;
    assert.deepEqual(
      groups.map(({ name, count }) => [name, count]),
      [
        [first?.title, 1],
        [second?.title, 1],
      ],
    );
    assert.notEqual(groups[0]?.key, groups[1]?.key);
    const only = filterFailures(indexFailures(two), { ...noFilter, wanted: { cause: [groups[1]?.key ?? ''] } });
    assert.equal(only.count, 1);
  });

  it('has keys that are the same in a report that has grown', () => {
    const grown = indexFailures(
      reportOf([['other.eml', readSample('undeliverable.eml')], ...sampleNames.map((name) => [name, readSample(name)] as const)]),
    );
    const keysOf = (of: typeof index, facet: Facet) => filterFailures(of, noFilter).groups[facet].map(({ key }) => key);
    for (const facet of facets) {
      assert.ok(
        keysOf(index, facet).every((key) => keysOf(grown, facet).includes(key)),
        facet,
      );
    }
  });
});
