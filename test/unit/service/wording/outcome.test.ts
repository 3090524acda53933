import assert from 'node:assert/strict';
import { entryOf } from '../../../../src/catalogue/entries.ts';
import type { EntryId } from '../../../../src/catalogue/generated/ids.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { causesOf } from '../../../../src/report/judgement.ts';
import { endWithFate, type Fate, fateOf, isOpen, resumeOf, sayFate } from '../../../../src/service/wording/outcome.ts';
import { reportOf } from '../../reports.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf, type Row, trackingLogOf } from '../../traces.ts';

function fateIn(text: string): Fate {
  const document = documentOf(text);
  const finding = document.findings[0];
  assert.ok(finding);
  return fateOf(document, finding, causesOf(finding)?.entry ?? null);
}

const DEFER: Row = { event_id: 'DEFER', recipient_status: '450 4.4.316 refused' };
const LATER = '2026-11-20T09:30:00.000Z';

const cases: Readonly<Record<string, readonly [rows: readonly Row[], fate: Fate]>> = {
  'a failure': [[{ recipient_status: '550 5.1.10 no' }], { kind: 'failed' }],
  'a delay without its entry into the queue': [[DEFER], { kind: 'delayedFor', hours: 24 }],
  'a delay of a code that nobody documents': [[{ ...DEFER, recipient_status: '450 4.9.99 no' }], { kind: 'delayed' }],
  'a delay, 24 hours from the queue': [
    [DEFER, { event_id: 'RECEIVE', date_time_utc: '2026-11-20T07:00:00.000Z' }],
    { kind: 'delayedUntil', time: '2026-11-21T07:00:00.000Z' },
  ],
  'a delay delivered later': [[DEFER, { event_id: 'DELIVER', date_time_utc: LATER }], { kind: 'deliveredLater', time: LATER }],
  'a delay sent on later': [[DEFER, { event_id: 'SEND', date_time_utc: LATER }], { kind: 'deliveredLater', time: LATER }],
  'a delay failed later': [[DEFER, { event_id: 'FAIL', date_time_utc: LATER }], { kind: 'failedLater', time: LATER }],
  'a delay whose other recipient was served': [
    [DEFER, { event_id: 'DELIVER', date_time_utc: LATER, recipient_address: 'other@contoso.com' }],
    { kind: 'delayedFor', hours: 24 },
  ],
  'a success': [[{ event_id: 'DELIVER', recipient_status: '250 2.1.5 OK' }], { kind: 'success' }],
  'a refusal in a row that says nothing of the message': [
    [{ event_id: 'AGENTINFO', recipient_status: '550 5.7.1 no' }],
    { kind: 'permanent' },
  ],
};

describe('outcome', () => {
  for (const [name, [rows, fate]] of Object.entries(cases)) {
    it(`of ${name} is ${fate.kind}`, () => assert.deepEqual(fateIn(extendedTraceOf(rows)), fate));
  }

  it('of what a reply quotes is that of the reply around it where nothing else tells it', () => {
    const fates = (text: string): readonly Fate[] => {
      const document = documentOf(text);
      return document.findings.map((finding) => fateOf(document, finding, null));
    };
    const [permanent, transient] = [{ kind: 'permanent' }, { kind: 'transient' }];
    assert.deepEqual(fates('550 5.4.300 Message expired -> 421 4.4.1 timed out\n'), [permanent, permanent]);
    assert.deepEqual(fates('451 4.4.397 Error -> 451 4.4.0 refused -> 550 5.7.64 denied\n'), [transient, transient, transient]);
  });

  const servers: readonly (readonly [server: string, log: string, hours: number])[] = [
    [
      'Postfix',
      'Nov 20 08:00:00 mx1 postfix/smtp[550]: 4F2A1: to=<a@contoso.com>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.contoso.com[203.0.113.7]:25: Connection refused)\n',
      120,
    ],
    [
      'Sendmail',
      'Nov 20 08:00:00 mx1 sendmail[550]: 6AK8000012: to=<a@contoso.com>, delay=00:00:30, mailer=esmtp, relay=mx.contoso.com., dsn=4.4.1, stat=Deferred: Connection refused by mx.contoso.com.\n',
      120,
    ],
    ['Exchange Server', trackingLogOf([{ event_id: 'DEFER', recipient_status: '450 4.4.316 refused' }]), 48],
  ];
  for (const [server, log, hours] of servers) {
    it(`of a delay in a log of ${server} lasts ${hours} hours by its defaults`, () =>
      assert.deepEqual(fateIn(log), { kind: 'delayedFor', hours }));
  }

  it('of a delay report lasts until its Will-Retry-Until', () => {
    const group = [
      'Final-Recipient: rfc822;a@contoso.com',
      'Action: delayed',
      'Status: 4.4.7',
      'Will-Retry-Until: Sun, 22 Nov 2026 08:00:00 +0000',
    ];
    assert.deepEqual(fateIn(reportOf({ groups: [group] })), { kind: 'delayedUntil', time: '2026-11-22T08:00:00Z' });
  });

  const words: readonly (readonly [fate: Fate, said: string, ending: string | null, open: boolean])[] = [
    [{ kind: 'failed' }, '**Failed**', 'not delivered', true],
    [{ kind: 'delayed' }, '**Delayed**, still being retried', 'delayed', true],
    [{ kind: 'delayedFor', hours: 24 }, '**Delayed**, retried for 24 hours', 'delayed', true],
    [
      { kind: 'delayedUntil', time: LATER },
      '**Delayed**, retried until 20 Nov, 09:30 UTC',
      'retried until 20 Nov, 09:30 UTC',
      true,
    ],
    [
      { kind: 'deliveredLater', time: LATER },
      '**Delivered later**, at 20 Nov, 09:30 UTC: this delay is over',
      'delivered later',
      false,
    ],
    [{ kind: 'failedLater', time: LATER }, '**Failed later**, at 20 Nov, 09:30 UTC', 'not delivered in the end', true],
    [{ kind: 'permanent' }, '**Permanent failure**', null, true],
    [{ kind: 'transient' }, '**Temporary failure**, retried by the sending server', null, true],
    [{ kind: 'success' }, '**Accepted**', null, false],
  ];
  for (const [fate, said, ending, open] of words) {
    it(`is said: ${said}`, () => {
      assert.equal(sayFate(fate, en), said);
      assert.equal(endWithFate(fate, en), ending);
      assert.equal(isOpen(fate), open);
    });
  }

  it('escapes a time that a log wrote in its own way', () => {
    assert.equal(sayFate({ kind: 'failedLater', time: '[x](command:y)' }, en), '**Failed later**, at \\[x\\](command\\:y)');
  });

  it('lets a message go by itself only while it is not over', () => {
    const refused = entryOf('exchange-online/4.4.316');
    const notFound = entryOf('exchange-online/5.1.10');
    assert.equal(resumeOf({ kind: 'delayed' }, refused), 'whenServerAnswers');
    assert.equal(resumeOf({ kind: 'failed' }, refused), 'sendAgainWhenReached');
    assert.equal(resumeOf({ kind: 'failed' }, notFound), 'sendAgainToCorrectAddress');
    assert.equal(resumeOf({ kind: 'delayed' }, notFound), 'retriedToSameAddress');
  });

  const resumed: readonly (readonly [id: EntryId, delayed: string, failed: string])[] = [
    ['gmail/4.2.2', 'whenSpace', 'sendAgainWhenSpace'],
    ['gmail/4.7.28/duplicate-message-id', 'whenLimitLifts', 'sendAgainAfterFix'],
    ['gmail/4.7.28/unsolicited-rate', 'whenLimitLifts', 'sendAgainWhenTrusted'],
    ['gmail/4.7.28/rate-limited', 'whenLimitLifts', 'sendAgainWithinLimits'],
    ['sfr/SFR-IN-01', 'whenLimitLifts', 'sendAgainWhenLifted'],
    ['gmail/OverQuotaTemp', 'whenSpace', 'sendAgainWhenSpace'],
    ['gmail/4.2.1/recipient-rate-exceeded', 'whenLimitLifts', 'sendAgainWhenMailboxTakes'],
    ['words/recipient-unknown', 'retriedToSameAddress', 'sendAgainToCorrectAddress'],
    ['words/sender-rejected', 'retriedFromSameSender', 'sendAgainFromOtherSender'],
    ['words/server-busy', 'whenServerAccepts', 'sendAgainWhenAccepting'],
    ['words/too-many-recipients', 'atLaterAttempt', 'sendAgainToFewer'],
    ['gmail/4.7.0/spam-content', 'retriedUnchanged', 'sendAgainInOtherForm'],
    ['gmail/4.7.23', 'whenFixed', 'sendAgainWhenIdentified'],
    ['mimecast/451/greylisted', 'atLaterAttempt', 'sendAgainWhenAllowed'],
    ['exchange-server/4.4.0/primary-target', 'whenInnerIsSolved', 'sendAgainAfterInner'],
    ['iana/X.1.9', 'mayHaveArrived', 'mayHaveArrived'],
    ['exchange-server/5.5.2/hello', 'whenFixed', 'sendAgainWhenSessionIsRight'],
    ['iana/X.3.3', 'retriedUnchanged', 'sendAgainInOtherForm'],
    ['iana/X.6.0', 'retriedUnchanged', 'sendAgainInOtherForm'],
    ['exchange-server/strings/routing', 'whenFixed', 'sendAgainOnceRouted'],
  ];
  for (const [id, delayed, failed] of resumed) {
    it(`of ${id} resumes by ${delayed}, or ${failed}`, () => {
      assert.equal(resumeOf({ kind: 'transient' }, entryOf(id)), delayed);
      assert.equal(resumeOf({ kind: 'permanent' }, entryOf(id)), failed);
    });
  }
});
