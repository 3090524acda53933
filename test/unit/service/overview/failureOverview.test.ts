import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Grouping, groupings } from '../../../../src/ids/grouping.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { it as italian } from '../../../../src/locales/it/index.ts';
import { ru } from '../../../../src/locales/ru/index.ts';
import { FailureOverview } from '../../../../src/service/overview/failureOverview.ts';
import { markedTexts } from '../../markedTexts.ts';
import { documentOf, openSample, readSample, sampleNames } from '../../samples.ts';
import { extendedTraceOf, type Row, trackingLogOf } from '../../traces.ts';

const ALL = Number.MAX_SAFE_INTEGER;
const REFUSED = '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com]';

function overviewOf(text: string, locale = en): FailureOverview {
  return new FailureOverview(documentOf(text), locale);
}

/** The label of every group, and its description if it has one. */
function groupsOf(overview: FailureOverview, by: Grouping, filter = ''): string[] {
  return overview
    .groups({ by, filter }, 0, ALL)
    .groups.map(({ label, description }) => [label, description].filter((part) => part !== '').join(': '));
}

/** `label: description` of every failure, group by group. */
function failuresOf(overview: FailureOverview, by: Grouping, filter = ''): string[] {
  return overview
    .groups({ by, filter }, 0, ALL)
    .groups.flatMap(({ key }) => overview.failures({ by, filter }, key, 0, ALL).failures)
    .map(({ label, description }) => `${label}: ${description}`);
}

const rows: readonly Row[] = [
  {
    recipient_address: 'Anna@fabrikam.com',
    recipient_status: '550 5.1.10 no such',
    network_message_id: 'n-1',
    connector_id: 'Out',
  },
  {
    recipient_address: 'bob@fabrikam.com',
    recipient_status: REFUSED,
    event_id: 'DEFER',
    network_message_id: 'n-2',
    date_time_utc: '2026-11-20T09:59:59.000Z',
  },
  {
    recipient_address: 'eve@tailspintoys.com',
    recipient_status: REFUSED,
    event_id: 'DEFER',
    network_message_id: 'n-3',
    sender_address: 'Max@contoso.com',
    date_time_utc: '2026-11-20T09:00:00.000Z',
  },
];

describe('failures in groups', () => {
  const overview = overviewOf(extendedTraceOf(rows));

  it('have the same cause, and the largest group comes first', () =>
    assert.deepEqual(groupsOf(overview, 'cause'), [
      '2 × 450 4.4.316 Connection refused: SMTP stopped or firewall',
      '1 × 550 5.1.10 Recipient not found',
    ]));

  it('have the same recipient domain, destination, connector, sender or hour', () => {
    assert.deepEqual(groupsOf(overview, 'domain'), ['2 × fabrikam.com', '1 × tailspintoys.com']);
    assert.deepEqual(groupsOf(overview, 'server'), ['2 × mail.fabrikam.com', '1 × mail.contoso.com']);
    assert.deepEqual(groupsOf(overview, 'connector'), ['2 × Not named in the log', '1 × Out']);
    assert.deepEqual(groupsOf(overview, 'sender'), ['2 × sender@example.com', '1 × Max@contoso.com']);
    assert.deepEqual(groupsOf(overview, 'hour'), ['2 × 20 Nov, 09:00 UTC', '1 × 20 Nov, 08:00 UTC']);
  });

  it('show recipient, time and event, or the code where the group does not tell it', () => {
    assert.deepEqual(failuresOf(overview, 'cause')[0], 'bob@fabrikam.com: 20 Nov, 09:59:59 UTC · DEFER · mail.fabrikam.com');
    assert.deepEqual(failuresOf(overview, 'hour')[2], 'Anna@fabrikam.com: 20 Nov, 08:00:00 UTC · 550 5.1.10 · mail.contoso.com');
  });

  it('say in which hour the log writes a time that has no offset', () =>
    assert.deepEqual(
      groupsOf(
        overviewOf(
          'Nov 21 09:17:04 mail postfix/smtp[2]: 4F1: to=<a@contoso.com>, dsn=5.1.1, status=bounced (host mx.contoso.com said: 550 5.1.1 no)\n',
        ),
        'hour',
      ),
      ['1 × Nov 21 09:00'],
    ));

  it('count messages of strangers apart, after all others', () => {
    const log = [1, 2, 3]
      .map(
        (n) =>
          `Nov 21 09:17:0${n} mail postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[203.0.113.${n}]: 554 5.7.1 <x${n}@other.example>: Relay access denied; from=<s@example.com> to=<x${n}@other.example> proto=ESMTP helo=<h>`,
      )
      .concat(
        'Nov 21 09:18:00 mail postfix/smtp[2]: 4F1: to=<a@contoso.com>, relay=mx.contoso.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.contoso.com[192.0.2.1] said: 550 5.1.1 no)',
      );
    assert.deepEqual(groupsOf(overviewOf(`${log.join('\n')}\n`), 'hour'), [
      '1 × Nov 21 09:00',
      '3 × Nov 21 09:00: incoming mail refused',
    ]);
  });

  it('count every message of a queue', () => {
    const queue = ['DnsConnectorDelivery', 'fabrikam.com', 'Retry', '42', REFUSED];
    const names = ['DeliveryType', 'NextHopDomain', 'Status', 'MessageCount', 'LastError'];
    const text = names.map((name, index) => `${name.padEnd(20)} : ${queue[index]}`).join('\n');
    const listed = overviewOf(`\n${text}\n\n`);
    assert.equal(listed.groups({ by: 'cause', filter: '' }, 0, ALL).all, 42);
    assert.match(failuresOf(listed, 'cause')[0] ?? '', /^42 × /);
  });

  it('are said in the language of the person', () => {
    for (const locale of [en, ru, italian]) {
      const words = locale.interface.overview;
      assert.ok(groupsOf(overviewOf(extendedTraceOf(rows), locale), 'connector')[0]?.endsWith(words.notNamed));
    }
  });

  it('show nothing that could break out of its line', () => {
    const hostile = overviewOf(
      extendedTraceOf([{ ...rows[0], recipient_address: 'a\u202eb\u0007c@contoso.com', connector_id: 'x\u2028y' }]),
    );
    for (const by of groupings) {
      assert.doesNotMatch([...groupsOf(hostile, by), ...failuresOf(hostile, by)].join(''), /[\p{Cc}\p{Cf}\u2028]/u);
    }
  });
});

describe('a filter of failures', () => {
  const overview = overviewOf(extendedTraceOf(rows));
  const matched: readonly (readonly [filter: string, recipients: readonly string[]])[] = [
    ['', ['bob', 'eve', 'Anna']],
    ['ANNA@', ['Anna']],
    ['5.1.10', ['Anna']],
    ['connection', ['bob', 'eve']],
    ['recipient-unknown', ['Anna']],
    ['firewall', ['bob', 'eve']],
    ['09:59', ['bob']],
    ['20 Nov, 08', ['Anna']],
    ['refused max@contoso', ['eve']],
    ['  delayed   tailspin ', ['eve']],
    ['mail.fabrikam.com', ['bob', 'eve']],
    ['n-2', ['bob']],
    ['out', ['Anna']],
    ['nothing like it', []],
  ];
  for (const [filter, recipients] of matched) {
    it(`leaves what has “${filter}”`, () => {
      const found = failuresOf(overview, 'cause', filter).map((line) => line.replace(/@.*/, ''));
      assert.deepEqual(found, recipients);
      const page = overview.groups({ by: 'cause', filter }, 0, ALL);
      assert.deepEqual([page.matched, page.all], [recipients.length, rows.length]);
    });
  }
});

describe('a failure in its list', () => {
  it('is found by its code, in each grouping', () => {
    for (const name of sampleNames) {
      const document = openSample(name);
      const overview = new FailureOverview(document, en);
      for (const by of groupings) {
        for (const { best } of document.failures) {
          const found = overview.find(best, by);
          const question = { by, filter: '' };
          const listed = found === null ? null : overview.failures(question, found.group.key, found.index, 1).failures[0];
          assert.deepEqual(listed?.place, { line: best.line, start: best.start, end: best.end }, `${name} ${by} ${best.line}`);
        }
      }
    }
  });

  it('is not found where a code tells no failure', () => {
    const document = documentOf(extendedTraceOf([{ recipient_status: '250 2.1.5 OK', event_id: 'SEND' }, ...rows]));
    const [success] = document.findings;
    assert.ok(success);
    assert.equal(new FailureOverview(document, en).find(success, 'cause'), null);
  });

  it('leads to its record where that has no code', () => {
    const text = [
      'Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageId,MessageTraceId',
      '2026-11-20T08:00:00Z,a@contoso.com,x@fabrikam.com,One,Delivered,,192.0.2.1,10,<1@contoso.com>,11111111-0000-4000-8000-000000000001',
      '2026-11-20T08:01:00Z,a@contoso.com,y@fabrikam.com,Two,Failed,,192.0.2.1,10,<2@contoso.com>,11111111-0000-4000-8000-000000000002',
      '2026-11-20T08:01:00Z,a@contoso.com,z@fabrikam.com,Two,Delivered,,192.0.2.1,10,<2@contoso.com>,11111111-0000-4000-8000-000000000002',
      '',
    ].join('\n');
    const overview = overviewOf(text);
    const question = { by: 'cause', filter: '' } as const;
    assert.deepEqual(groupsOf(overview, 'cause'), ['1 × Failed; the log gives no code']);
    const [group] = overview.groups(question, 0, 1).groups;
    assert.ok(group);
    assert.equal(overview.failures(question, group.key, 0, 1).failures[0]?.place, null);
    assert.equal(overview.placeOf(question, group.key, 0, TextDocument.create('', '', 1, text))?.line, 2);
  });
});

describe('20,000 failures', () => {
  const COUNT = 20_000;
  const many = Array.from({ length: COUNT }, (_, index) => ({
    network_message_id: `n-${index}`,
    message_id: `<${index}@contoso.com>`,
    event_id: index % 3 === 0 ? 'FAIL' : 'DEFER',
    recipient_address: `user${index}@domain${index % 700}.example`,
    recipient_status: index % 3 === 0 ? `550 5.1.${1 + (index % 9)} no` : REFUSED,
    sender_address: `sender${index % 5000}@contoso.com`,
    connector_id: `Connector ${index % 7}`,
    date_time_utc: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
  }));
  const document = documentOf(trackingLogOf(many));
  const overview = new FailureOverview(document, en);

  it('are as many as the status bar counts, in each grouping and page by page, and none is listed twice', () => {
    assert.equal(document.counts.failed + document.counts.delayed, COUNT);
    for (const by of groupings) {
      const question = { by, filter: '' };
      const places = new Set<string>();
      for (let more = 1, from = 0; more > 0; from += 300) {
        const page = overview.groups(question, from, 300);
        more = page.more;
        assert.equal(page.matched, COUNT);
        for (const { key, count } of page.groups) {
          const before = places.size;
          for (let rest = 1, at = 0; rest > 0; at += 200) {
            const listed = overview.failures(question, key, at, 200);
            rest = listed.more;
            for (const { place } of listed.failures) {
              places.add(`${place?.line}:${place?.start}`);
            }
          }
          assert.equal(places.size - before, count);
        }
      }
      assert.equal(places.size, COUNT, by);
    }
  });

  it('are listed the largest group first', () => {
    const counts = overview.groups({ by: 'hour', filter: '' }, 0, ALL).groups.map(({ count }) => count);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
  });
});

describe('the counts of a list of failures', () => {
  for (const [name, text] of [
    ...markedTexts.map((one) => [one.name, one.text] as const),
    ...sampleNames.map((one) => [one, readSample(one)] as const),
  ]) {
    it(`agree with the status bar in ${name}`, () => {
      const document = documentOf(text);
      const { failed, delayed, strangers } = document.counts;
      const overview = new FailureOverview(document, en);
      for (const by of groupings) {
        const { groups, all } = overview.groups({ by, filter: '' }, 0, ALL);
        const sum = groups.reduce((total, { count }) => total + count, 0);
        assert.deepEqual([sum, all], [failed + delayed + strangers.failed + strangers.delayed, sum]);
      }
    });
  }
});
