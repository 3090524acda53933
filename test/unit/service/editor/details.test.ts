import assert from 'node:assert/strict';
import { languages } from '../../../../src/locales/languages.ts';
import type { ActionCommands } from '../../../../src/service/editor/codeActions.ts';
import { noRules } from '../../../../src/service/wording/severity.ts';
import { detailsOf, printDetails } from '../../details.ts';
import { expectGolden } from '../../golden.ts';
import { readSample } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const commands: ActionCommands = {
  openArticle: 'x.open',
  copy: 'x.copy',
  showText: null,
  refuse: 'x.refuse',
  terminal: 'x.terminal',
  showDecoded: 'x.decoded',
  goToFile: null,
  showAll: 'x.all',
  explain: 'x.explain',
  showJourney: 'mailFlowLens.showJourney',
  showSession: 'mailFlowLens.showSession',
  ignore: 'x.ignore',
};

const failed = { event_id: 'FAIL', recipient_status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' } as const;
const received = { event_id: 'RECEIVE', recipient_status: '', date_time_utc: '2026-11-20T07:59:00.000Z' } as const;

describe('details', () => {
  for (const language of languages) {
    it(`tell all about a failure of a trace: ${language}`, () => {
      const details = detailsOf(readSample('message-trace.csv'), '4.4.316', { language, commands });
      expectGolden(`details/trace.${language}.txt`, printDetails(details));
    });
  }

  it('tell the session of a row of a protocol log', () => {
    const details = detailsOf(readSample('SEND2026112018-1.LOG'), '550 5.1.1', { commands });
    expectGolden('details/session.en.txt', printDetails(details));
  });

  it('tell the failures of a report from any of its lines about a recipient', () => {
    const details = detailsOf(readSample('undeliverable.eml'), 'Final-Recipient', { commands });
    expectGolden('details/report.en.txt', printDetails(details));
  });

  it('have the record and its events where nothing failed, and the place among the failures where something did', () => {
    const log = extendedTraceOf([received, failed, { ...failed, network_message_id: 'n-2' }]);
    const ofReceived = detailsOf(log, 'RECEIVE', { commands });
    assert.equal(ofReceived.card, null);
    assert.equal(ofReceived.position, '2 failures');
    assert.ok(ofReceived.fields.some(({ name, value }) => name === 'event_id' && value === 'RECEIVE'));
    assert.deepEqual(
      ofReceived.events.map(({ event, isCurrent }) => [event, isCurrent]),
      [
        ['RECEIVE · SMTP', true],
        ['FAIL · SMTP', false],
      ],
    );
    assert.equal(detailsOf(log, 'n-2').position, 'Failure 2 of 2');
  });

  it('do not count what the settings silence', () => {
    const log = extendedTraceOf([failed]);
    const silenced = detailsOf(log, '5.1.10', { rules: { ...noRules, ignore: ['5.1.10'] } });
    assert.deepEqual([silenced.position, silenced.hasFailures], ['No failures', false]);
    assert.ok(silenced.card !== null, 'the card stays');
  });

  it('explain the code of a line wherever the cursor is on it', () => {
    assert.match(detailsOf(extendedTraceOf([failed]), '2026-11-20T08').card?.title ?? '', /^550 5\.1\.10/);
  });

  it('say that no document explains the code, and what holds from an announced day on', () => {
    const blocksFor = (recipient_status: string, code: string): string =>
      JSON.stringify(detailsOf(extendedTraceOf([{ ...failed, recipient_status }]), code).card?.blocks);
    assert.match(blocksFor('550 5.1.350 Remote server returned an error', '5.1.350'), /"Inferred:"/);
    assert.match(blocksFor('550 5.7.236 Tenant exceeded its limit', '5.7.236'), /"Since June 2026:"/);
  });

  it('put a word of a stranger nowhere but into text', () => {
    const log = extendedTraceOf([
      { ...failed, recipient_address: '<b>**x**</b>`y`@contoso.com', server_hostname: '[x](command:y)' },
    ]);
    const { card, fields } = detailsOf(log, '5.1.10');
    const texts = (card?.blocks ?? []).flatMap((block) => (block.kind === 'text' ? block.text : []));
    const named = texts.filter(({ text }) => text.includes('<b>'));
    assert.ok(named.length > 0 && named.every(({ style }) => style === 'code'), JSON.stringify(texts));
    assert.ok(fields.some(({ value }) => value === '[x](command:y)'));
  });

  it('show one failure of a report wherever the cursor is in it', () => {
    const report = [
      'From: MAILER-DAEMON@mx1.fabrikam.com',
      'To: orders@fabrikam.com',
      'Subject: Undelivered Mail Returned to Sender',
      'Date: Fri, 20 Nov 2026 08:00:03 +0000',
      'Message-ID: <20261120080003.1@mx1.fabrikam.com>',
      '',
      'This is the mail system at host mx1.fabrikam.com.',
      '',
      '<bob@contoso.com>: host mail.contoso.com said: 550 5.1.1 User unknown',
      '',
    ].join('\n');
    for (const asked of ['Subject', 'This is', 'bob@']) {
      assert.match(detailsOf(report, asked).card?.title ?? '', /^550 5\.1\.1/, asked);
    }
  });
});

describe('the events of a message', () => {
  it('are in the order of time, whatever the order of the rows, and fold what is repeated', () => {
    const defer = { event_id: 'DEFER', recipient_status: '450 4.4.316 Connection refused' } as const;
    const at = (time: string) => ({ date_time_utc: `2026-11-20T${time}:00.000Z` });
    const log = extendedTraceOf([
      { ...failed, ...at('12:00') },
      { ...defer, ...at('11:00') },
      { ...defer, ...at('10:00') },
      { ...received, ...at('09:00') },
      { ...received, ...at('09:30'), network_message_id: 'n-22' },
    ]);
    const { events } = detailsOf(log, '550 5.1.10');
    assert.deepEqual(
      events.map(({ event, count, line, lastTime }) => [event, count, line, lastTime]),
      [
        ['RECEIVE · SMTP', 1, 4, '20 Nov, 09:00:00 UTC'],
        ['DEFER · SMTP', 2, 3, '20 Nov, 11:00:00 UTC'],
        ['FAIL · SMTP', 1, 1, '20 Nov, 12:00:00 UTC'],
      ],
    );
  });

  it('are found by the queue id in a log of words, with the lines that have no code', () => {
    const log = [
      'Nov 20 08:00:01 mx1 postfix/cleanup[2105]: 5C1D12E0A41: message-id=<1@fabrikam.com>',
      'Nov 20 08:00:01 mx1 postfix/qmgr[1011]: 5C1D12E0A41: from=<orders@fabrikam.com>, size=4410, nrcpt=1 (queue active)',
      'Nov 20 08:00:02 mx1 postfix/qmgr[1011]: 99B3C2E0A52: from=<>, size=1, nrcpt=1 (queue active)',
      'Nov 20 08:00:03 mx1 postfix/smtp[2110]: 5C1D12E0A41: to=<bob@contoso.com>, relay=mail.contoso.com[203.0.113.7]:25, delay=2, dsn=5.1.1, status=bounced (host mail.contoso.com[203.0.113.7] said: 550 5.1.1 <bob@contoso.com>: unknown (in reply to RCPT TO command))',
      'Nov 20 08:00:04 mx1 postfix/qmgr[1011]: 5C1D12E0A41: removed',
    ].join('\n');
    for (const asked of ['status=bounced', 'removed']) {
      const { events } = detailsOf(log, asked);
      assert.deepEqual(
        events.map(({ line, event }) => [line, event]),
        [
          [0, 'postfix/cleanup'],
          [1, 'postfix/qmgr'],
          [3, 'bounced'],
          [4, 'postfix/qmgr'],
        ],
        asked,
      );
    }
  });

  it('are counted where there are more than are listed, and those around the record are', () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({ ...received, recipient_address: `user${index}@contoso.com` }));
    for (const asked of ['user3@', 'user120@', 'user229@']) {
      const { events, moreEvents } = detailsOf(extendedTraceOf(rows), asked);
      assert.deepEqual([events.length, moreEvents], [200, '30 more events are not listed.'], asked);
      assert.ok(
        events.some(({ isCurrent, recipient }) => isCurrent && recipient.startsWith(asked)),
        asked,
      );
    }
  });
});
