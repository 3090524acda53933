import assert from 'node:assert/strict';
import { messageOf } from '../../../../src/scan/finding.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { type RecordsChoice, type RecordsPage, RecordsSearch } from '../../../../src/service/pages/failingRecords.ts';
import { chunkOf, splitLines } from '../../../../src/text/lines.ts';
import { markedTexts } from '../../markedTexts.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

const all: RecordsChoice = { from: 0, cause: null };

function pageOf(text: string, choice = all): RecordsPage | null {
  const search = new RecordsSearch(choice);
  search.push(chunkOf(text));
  const reading = search.end();
  reading?.push(chunkOf(text));
  return reading?.end() ?? null;
}

function recordsOf(text: string, choice = all): RecordsPage {
  const page = pageOf(text, choice);
  assert.ok(page);
  return page;
}

function logOf({ result }: RecordsPage): LogDocument {
  return new LogDocument('mail-flow-lens-records:/a', 1, result);
}

/** Every place that tells a failure, with what is said there and what became of the message. */
function told(log: LogDocument, lineOf: (line: number) => number = (line) => line): readonly string[] {
  return log.failures.map(({ best, others }) => {
    const last = log.tally.last(messageOf(best), best.record.recipient ?? '');
    const places = [best, ...others].map(
      ({ line, start, code, text, within, record }) =>
        `${lineOf(line)}:${start} ${code} ${text} ${within === null ? '' : lineOf(within.line)} ${JSON.stringify(record)}`,
    );
    return [last?.state, last?.time, ...places].join(' | ');
  });
}

const refused = (index: number, row: Row = {}): Row => ({
  network_message_id: `n-${index}`,
  recipient_status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
  ...row,
});
const sent = (index: number): Row => ({ event_id: 'SEND', network_message_id: `s-${index}`, recipient_status: '250 2.1.5 ok' });

describe('the failing records of a file', () => {
  for (const { name, text } of markedTexts) {
    it(`are lines of ${name}, and tell its failures as it does`, () => {
      const log = documentOf(text);
      const page = pageOf(text);
      if (page === null) {
        assert.deepEqual(log.failures, []);
        return;
      }
      const lines = splitLines(text);
      assert.deepEqual(
        splitLines(page.text),
        page.lines.map((line) => lines[line]),
      );
      assert.deepEqual(
        told(logOf(page), (line) => page.lines[line] ?? -1),
        told(log),
      );
    });
  }

  it('are whole rows of a table below its header row, whatever line breaks are in them', () => {
    const rows = [sent(1), refused(1, { message_subject: 'one\ntwo "three"\n' }), sent(2), sent(3), refused(2)];
    const { text, lines } = recordsOf(extendedTraceOf(rows));
    assert.equal(text, extendedTraceOf([rows[1] ?? {}, rows[4] ?? {}]));
    assert.deepEqual(lines, [0, 2, 3, 4, 7]);
  });

  it('say what became of a message in rows that are left out', () => {
    const deferred: Row = { event_id: 'DEFER', network_message_id: 'm', recipient_status: '450 4.4.316 Connection refused' };
    const delivered: Row = { ...deferred, event_id: 'DELIVER', recipient_status: '', date_time_utc: '2026-11-20T09:00:00.000Z' };
    const page = recordsOf(extendedTraceOf([deferred, sent(1), delivered]));
    assert.equal(page.lines.length, 2);
    assert.equal(logOf(page).failures.length, 0);
    assert.equal(logOf(page).tally.last('m', 'user@contoso.com')?.state, 'delivered');
  });

  it('are the rows of a trace that have a status and no code, too', () => {
    const header = 'origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id\n';
    const row = (id: number, status: string): string =>
      `2026-11-20T08:00:00.000Z,ann@contoso.com,"user${id}@fabrikam.com##${status}",Order,900,<${id}@contoso.com>\n`;
    const [failed, delayed] = [row(2, 'Receive, Fail'), row(4, 'Receive, Defer')];
    const whole = header + row(1, 'Receive, Deliver') + failed + row(3, 'Receive, Deliver') + delayed;
    const page = recordsOf(whole);
    assert.equal(page.text, header + failed + delayed);
    assert.equal(page.total, 2);
    assert.deepEqual(logOf(page).counts, documentOf(whole).counts);
  });

  it('stand among the lines of the same message in the log of a mail server', () => {
    const line = (time: string, words: string): string => `Nov 20 08:00:0${time} mx postfix/${words}\n`;
    const failed = [
      line('1', 'qmgr[9]: 4AbCdEf12: from=<ann@contoso.com>, size=900, nrcpt=1 (queue active)'),
      line(
        '3',
        'smtp[8]: 4AbCdEf12: to=<bob@fabrikam.com>, relay=mx.fabrikam.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.fabrikam.com[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command))',
      ),
      line('5', 'qmgr[9]: 4AbCdEf12: removed'),
    ];
    const others = [line('2', 'smtpd[7]: connect from a.example[192.0.2.2]'), line('4', 'qmgr[9]: 4AbCdEf99: removed')];
    const { text } = recordsOf([failed[0], others[0], failed[1], others[1], failed[2]].join(''));
    assert.equal(text, failed.join(''));
  });

  it('are the sessions of a protocol log, below the header that names the columns of each', () => {
    const header = '#Software: Microsoft Exchange Server\n#Log-type: SMTP Send Protocol Log\n';
    const fields =
      '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\n';
    const row = (session: string, event: string, data: string): string =>
      `2026-11-20T08:00:00.000Z,Out,${session},1,192.0.2.9:2000,192.0.2.1:25,${event},"${data}",\n`;
    const session = (id: string, answer: string): string[] => [
      row(id, '<', '220 mx.fabrikam.com ESMTP'),
      row(id, '>', 'MAIL FROM:<ann@contoso.com>'),
      row(id, '<', answer),
    ];
    const [good, bad] = [session('08DD000000000001', '250 2.1.0 ok'), session('08DD000000000002', '550 5.7.1 no')];
    const mixed = good.flatMap((one, index) => [one, bad[index] ?? '']).join('');
    const { text } = recordsOf(header + fields + good.join('') + header + fields + mixed);
    assert.equal(text, header + fields + bad.join(''));
  });

  it('are whole messages of a mailbox, whose parts are numbered as they are there', () => {
    const { text } = markedTexts.find(({ name }) => name === 'mbox.reports.txt') ?? { text: '' };
    const other = 'From ann@contoso.com Fri Nov 20 08:00:00 2026\nFrom: ann@contoso.com\nSubject: Hello\n\nHello.\n\n';
    const page = recordsOf(other + other + text);
    const before = splitLines(other).length * 2;
    assert.ok(page.lines.every((line) => line >= before));
    assert.deepEqual(
      page.result.findings.map(({ part }) => part),
      documentOf(page.text).findings.map(({ part }) => part),
    );
  });

  it('lead on from page to page, each failure once', () => {
    const rows = Array.from({ length: 12_001 }, (_, index) => (index % 2 === 0 ? refused(index) : sent(index)));
    const text = extendedTraceOf(rows);
    const messages: string[] = [];
    const pages: number[] = [];
    for (let from = 0; from < 6001; ) {
      const page = recordsOf(text, { from, cause: null });
      assert.equal(page.total, 6001);
      messages.push(...page.result.findings.map(messageOf));
      pages.push(page.shown);
      from += page.shown;
    }
    assert.deepEqual(pages, [5000, 1001]);
    assert.deepEqual(
      messages,
      rows.flatMap(({ network_message_id: id, event_id: event }) => (event === 'SEND' ? [] : (id ?? ''))),
    );
  });

  it('fill a page with five million characters at most', () => {
    const rows = Array.from({ length: 300 }, (_, index) => refused(index, { message_subject: 'x'.repeat(30_000) }));
    const page = recordsOf(extendedTraceOf(rows));
    assert.ok(page.text.length <= 5_000_000);
    assert.equal(page.shown, page.lines.length - 1);
    assert.equal(page.total, 300);
    const next = recordsOf(extendedTraceOf(rows), { from: page.shown, cause: null });
    assert.equal(next.lines[1], page.shown + 1);
  });

  it('are cut where a single one is longer than that', () => {
    const report = markedTexts.find(({ name }) => name === 'mail-message.exchange-online.txt')?.text ?? '';
    const attached = `${report}\n${`${'A'.repeat(76)}\n`.repeat(100_000)}`;
    const page = recordsOf(attached);
    assert.ok(page.text.length <= 5_000_100);
    assert.equal(logOf(page).failures.length, documentOf(report).failures.length);
  });

  it('are none where one line alone is longer than that', () => {
    const page = recordsOf(extendedTraceOf([refused(1, { message_subject: 'x'.repeat(5_000_000) })]));
    assert.deepEqual([page.text, page.shown, page.total], ['', 1, 1]);
  });

  it('can be those of one cause alone', () => {
    const denied = (index: number): Row => refused(index, { recipient_status: '550 5.7.1 no' });
    const text = extendedTraceOf([denied(1), refused(2), refused(3), denied(4), refused(5)]);
    const first = documentOf(text).findings[1];
    assert.ok(first);
    const page = recordsOf(text, { from: 1, cause: { line: first.line, character: first.start } });
    assert.deepEqual(page.lines, [0, 3, 5]);
    assert.equal(page.total, 3);
    assert.equal(page.first?.code, '5.1.10');
  });

  it('are none in a text that is no log, or has no such failure', () => {
    assert.equal(pageOf('Version 5.1.1\n'), null);
    assert.equal(pageOf(extendedTraceOf([sent(1)])), null);
    assert.equal(pageOf(extendedTraceOf([refused(1)]), { from: 1, cause: null }), null);
  });
});
